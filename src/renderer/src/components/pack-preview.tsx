import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { memo, useDeferredValue } from 'react';

import { MARKET_LABELS } from '../../../shared/complaint/labels';
import { formatDate, formatShortDate } from '../../../shared/core/format';
import type { LocalDate } from '../../../shared/core/local-date';
import type { PackEffects } from '../../../shared/law/pack-effects';
import type { RulePack } from '../../../shared/law/rule-pack';
import { useLanguage, useTexts } from '../lib/language';
import { packTexts } from './pack-texts';

const NOTHING_YET: PackEffects = { cases: 0, moved: 0, earlier: 0, later: 0, mostUrgent: [] };

interface PackPreviewProps {
  readonly pack: RulePack;
  readonly effects: PackEffects;
  readonly ruleLabel: (id: string) => string;
}

/** What a pack is, and which open cases' deadlines it moves. */
export function PackPreview({ pack, effects, ruleLabel }: PackPreviewProps) {
  const t = useTexts(packTexts);
  const language = useLanguage();
  const { cases, moved } = effects;
  // Drawn in pauses: the table is long.
  const drawn = useDeferredValue(effects, NOTHING_YET);
  const markets =
    pack.markets === 'all' ? [t.allMarkets] : pack.markets.map((market) => MARKET_LABELS[market][language]);
  const facts = [
    t.version(pack.version),
    t.from(formatDate(pack.effectiveFrom, language)),
    ...(pack.effectiveTo === undefined ? [] : [t.to(formatDate(pack.effectiveTo, language))]),
    markets.join(', '),
  ];
  const own = [...(pack.deadlineRules ?? []), ...(pack.holdingReply ? [pack.holdingReply] : [])];
  const label = (id: string): string => own.find((rule) => rule.id === id)?.label[language] ?? ruleLabel(id);
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 1.5 }}>
      <div>
        <Typography variant="h3">{pack.title[language]}</Typography>
        <Typography variant="body2" color="textSecondary">
          {facts.join(' · ')}
        </Typography>
        {pack.replaces && (
          <Typography variant="body2">
            {t.replaces}: {pack.replaces.join(', ')}
          </Typography>
        )}
        {own.length > 0 && (
          <Typography variant="body2">
            {t.rules}: {own.map((rule) => rule.label[language]).join('; ')}
          </Typography>
        )}
      </div>
      <Typography role="status" variant="body2" sx={{ fontWeight: 600 }}>
        {moved === 0 ? t.noneMoves(cases) : t.moves(moved, cases)}
      </Typography>
      {drawn.moved > 0 && <Moved effects={drawn} label={label} />}
      <Typography variant="caption" color="textSecondary">
        {t.trail}
      </Typography>
    </Box>
  );
}

interface MovedProps {
  readonly effects: PackEffects;
  readonly label: (rule: string) => string;
}

/** Drawn once, not again with every step of the loading. What the rules are called follows from the pack. */
const Moved = memo(MovedCases, (before, after) => before.effects === after.effects);

function MovedCases({ effects, label }: MovedProps) {
  const t = useTexts(packTexts);
  const language = useLanguage();
  const { moved, earlier, later, mostUrgent } = effects;
  const date = (on: LocalDate | undefined): string =>
    on === undefined ? t.none : formatShortDate(on, language);
  return (
    <>
      <Typography variant="body2">{t.directions(earlier, later)}</Typography>
      <Table size="small" aria-label={t.movedCases}>
        <TableHead>
          <TableRow>
            <TableCell sx={{ pl: 0 }}>{t.caseHead}</TableCell>
            <TableCell>{t.market}</TableCell>
            <TableCell>{t.before}</TableCell>
            <TableCell>{t.after}</TableCell>
            <TableCell sx={{ pr: 0 }}>{t.clocks}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {mostUrgent.map((one) => (
            <TableRow key={one.caseId} sx={{ verticalAlign: 'top' }}>
              <TableCell component="th" scope="row" sx={{ pl: 0, whiteSpace: 'nowrap' }}>
                {one.reference}
              </TableCell>
              <TableCell>{MARKET_LABELS[one.market][language]}</TableCell>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>{date(one.dueBefore)}</TableCell>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>{date(one.dueAfter)}</TableCell>
              <TableCell sx={{ pr: 0 }}>
                {one.clocks.map(({ rule, before, after }) => (
                  <div key={rule}>
                    {label(rule)}: {t.change(date(before), date(after))}
                  </div>
                ))}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      {moved > mostUrgent.length && (
        <Typography variant="body2">{t.more(moved - mostUrgent.length)}</Typography>
      )}
    </>
  );
}
