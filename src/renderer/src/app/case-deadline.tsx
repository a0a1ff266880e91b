import InfoIcon from '@mui/icons-material/InfoOutlined';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Popover from '@mui/material/Popover';
import Typography from '@mui/material/Typography';
import { useMemo, useState } from 'react';

import { deadlineFactsOf } from '../../../shared/law/deadline-facts';
import { deadlinesOf, governingDeadline } from '../../../shared/law/deadlines';
import { explainDeadline } from '../../../shared/law/explain-deadline';
import { rulePackFor } from '../../../shared/law/rule-packs';
import { DueBadge } from '../components/due-badge';
import { useLanguage, useTexts } from '../lib/language';
import { useToday } from '../lib/use-today';
import { useServices } from '../store/services';
import type { CaseView } from '../store/services';
import { texts } from './texts';

/** The deadline that governs now, its rule, and on request how the day was counted. */
export function CaseDeadline({ view }: { readonly view: CaseView }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const today = useToday(useServices().today);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const { state } = view;
  const governing = useMemo(() => {
    const pack = rulePackFor(state.complaint.market, state.complaint.receivedByFirmOn);
    return governingDeadline(deadlinesOf(deadlineFactsOf(state), pack, today));
  }, [state, today]);

  if (!governing) return <Box sx={{ color: 'text.secondary' }}>{t.noDeadline}</Box>;
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, minWidth: 0 }}>
      <DueBadge dueOn={governing.dueOn} today={today} />
      <Box component="span" sx={{ color: 'text.secondary' }}>
        {governing.label[language]}
      </Box>
      <IconButton
        aria-label={t.howCounted}
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        onClick={(event) => {
          setAnchor(event.currentTarget);
        }}
      >
        <InfoIcon sx={{ fontSize: 16 }} />
      </IconButton>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => {
          setAnchor(null);
        }}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        slotProps={{ paper: { role: 'dialog', 'aria-label': t.howCounted, tabIndex: -1, elevation: 4 } }}
      >
        <Box sx={{ p: 2, maxWidth: 420 }}>
          <Typography variant="body2">{explainDeadline(governing, language)}</Typography>
          <Typography variant="caption" color="textSecondary" component="p" sx={{ mt: 1 }}>
            {governing.citation[language]}
          </Typography>
        </Box>
      </Popover>
    </Box>
  );
}
