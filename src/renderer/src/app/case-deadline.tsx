import EventIcon from '@mui/icons-material/EventNoteOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useMemo, useState } from 'react';

import { deadlineFactsOf } from '../../../shared/law/deadline-facts';
import { deadlinesOf, governingDeadline } from '../../../shared/law/deadlines';
import { DueBadge } from '../components/due-badge';
import { DeadlinesDrawer } from '../features/deadlines/deadlines-drawer';
import { useLanguage, useTexts } from '../lib/language';
import { useToday } from '../lib/use-today';
import { useServices } from '../store/services';
import type { CaseView } from '../store/services';
import { useRulesOf } from '../store/use-rule-book';
import { texts } from './texts';

/** The deadline that governs now and its rule; behind the button all of them, and how each day was counted. */
export function CaseDeadline({ view }: { readonly view: CaseView }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const today = useToday(useServices().today);
  const [open, setOpen] = useState(false);
  const { state } = view;
  const rules = useRulesOf(state);
  const deadlines = useMemo(() => deadlinesOf(deadlineFactsOf(state), rules, today), [state, rules, today]);
  const governing = governingDeadline(deadlines);
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, minWidth: 0, flexWrap: 'wrap' }}>
      {governing ? (
        <>
          <DueBadge
            dueOn={governing.dueOn}
            today={today}
            warning={governing.warning}
            lastOpenDay={governing.warnOn.lastOpenDay}
          />
          <Box component="span" sx={{ color: 'text.secondary' }}>
            {governing.label[language]}
          </Box>
        </>
      ) : (
        state.finalisedOn === undefined && (
          <Box component="span" sx={{ color: 'text.secondary' }}>
            {t.noDeadline}
          </Box>
        )
      )}
      <Button
        variant="text"
        startIcon={<EventIcon />}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => {
          setOpen(true);
        }}
        sx={{ minHeight: 24, py: 0 }}
      >
        {t.allDeadlines}
      </Button>
      <DeadlinesDrawer
        open={open}
        onClose={() => {
          setOpen(false);
        }}
        view={view}
        deadlines={deadlines}
        rules={rules}
        today={today}
      />
    </Box>
  );
}
