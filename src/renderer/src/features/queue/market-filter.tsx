import CheckBoxIcon from '@mui/icons-material/CheckBoxRounded';
import CheckBoxOutlineIcon from '@mui/icons-material/CheckBoxOutlineBlankRounded';
import ExpandMoreIcon from '@mui/icons-material/ExpandMoreRounded';
import ListItemIcon from '@mui/material/ListItemIcon';
import ListItemText from '@mui/material/ListItemText';
import Button from '@mui/material/Button';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useId, useState } from 'react';

import { MARKET_LABELS } from '../../../../shared/complaint/labels';
import { MARKETS } from '../../../../shared/complaint/vocabulary';
import type { Market } from '../../../../shared/complaint/vocabulary';
import { useLanguage, useTexts } from '../../lib/language';
import type { QueueSummary } from './summarise-rows';
import { texts } from './texts';
import type { QueueView } from './use-queue';

interface MarketFilterProps {
  readonly queue: QueueView;
  readonly summary: QueueSummary;
}

/** Fifteen markets would be a row of their own: they are chosen from a menu, which lists those with cases. */
export function MarketFilter({ queue, summary }: MarketFilterProps) {
  const t = useTexts(texts);
  const language = useLanguage();
  const menuId = useId();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const { markets } = queue;
  const offered = MARKETS.filter(
    (market) => summary.markets[market] !== undefined || markets.includes(market),
  );
  const toggle = (market: Market) => {
    queue.setMarkets(
      markets.includes(market) ? markets.filter((name) => name !== market) : [...markets, market],
    );
  };
  const [only] = markets;
  const chosen =
    markets.length === 1 && only ? MARKET_LABELS[only][language] : t.chosenMarkets(markets.length);
  return (
    <>
      <Button
        endIcon={<ExpandMoreIcon />}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        aria-controls={anchor ? menuId : undefined}
        color={markets.length > 0 ? 'primary' : 'inherit'}
        sx={{ minHeight: 28, py: 0, fontSize: 12, borderColor: 'divider' }}
        onClick={(event) => {
          setAnchor(event.currentTarget);
        }}
      >
        {markets.length === 0 ? t.market : `${t.market}: ${chosen}`}
      </Button>
      <Menu
        id={menuId}
        anchorEl={anchor}
        open={anchor !== null}
        onClose={() => {
          setAnchor(null);
        }}
        slotProps={{ list: { dense: true, 'aria-label': t.market } }}
      >
        {offered.map((market) => (
          <MenuItem
            key={market}
            role="menuitemcheckbox"
            aria-checked={markets.includes(market)}
            onClick={() => {
              toggle(market);
            }}
          >
            <ListItemIcon>
              {markets.includes(market) ? (
                <CheckBoxIcon fontSize="small" color="primary" />
              ) : (
                <CheckBoxOutlineIcon fontSize="small" />
              )}
            </ListItemIcon>
            <ListItemText>{MARKET_LABELS[market][language]}</ListItemText>
            <span>{new Intl.NumberFormat(language).format(summary.markets[market] ?? 0)}</span>
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
