import CloseIcon from '@mui/icons-material/CloseRounded';
import Box from '@mui/material/Box';
import Drawer from '@mui/material/Drawer';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { useId } from 'react';

import type { LocalDate } from '../../../../shared/core/local-date';
import type { Deadline } from '../../../../shared/law/deadlines';
import type { RuleSet } from '../../../../shared/law/rule-set';
import { LabeledSection } from '../../components/labeled-section';
import { useTexts } from '../../lib/language';
import type { CaseView } from '../../store/services';
import { DeadlineItem } from './deadline-item';
import { Duties } from './duties';
import { texts } from './texts';

interface DeadlinesDrawerProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly view: CaseView;
  /** Of that case, in the engine's order. */
  readonly deadlines: readonly Deadline[];
  readonly rules: RuleSet;
  readonly today: LocalDate;
}

/** Every clock of a case: those to be kept first, then what runs beside them, then what is over; earliest first. */
export function DeadlinesDrawer({ open, onClose, view, deadlines, rules, today }: DeadlinesDrawerProps) {
  const t = useTexts(texts);
  const titleId = useId();
  const groups = [
    { title: t.owed, deadlines: deadlines.filter(({ owed }) => owed) },
    { title: t.running, deadlines: deadlines.filter(({ owed, state }) => !owed && state === 'running') },
    { title: t.over, deadlines: deadlines.filter(({ owed, state }) => !owed && state !== 'running') },
  ].filter((group) => group.deadlines.length > 0);
  return (
    <Drawer
      anchor="right"
      open={open}
      onClose={onClose}
      slotProps={{
        paper: { role: 'dialog', 'aria-modal': true, 'aria-labelledby': titleId, sx: { width: 540 } },
      }}
    >
      <Box
        sx={{
          display: 'flex',
          alignItems: 'center',
          gap: 1,
          px: 3,
          py: 1.5,
          borderBottom: 1,
          borderColor: 'divider',
        }}
      >
        <Typography id={titleId} variant="h2" sx={{ flexGrow: 1 }}>
          {t.title}
        </Typography>
        <IconButton aria-label={t.close} onClick={onClose}>
          <CloseIcon fontSize="small" />
        </IconButton>
      </Box>
      {/* Scrolls, and can be scrolled by the keyboard alone. */}
      <Box
        tabIndex={0}
        role="region"
        aria-labelledby={titleId}
        sx={{ overflowY: 'auto', px: 3, py: 2, outlineOffset: -2 }}
      >
        {groups.length === 0 && <Typography variant="body2">{t.none}</Typography>}
        {groups.map((group) => (
          <LabeledSection key={group.title} title={group.title} level={3}>
            <Box
              component="ol"
              sx={{ listStyle: 'none', m: 0, p: 0, '& > li:first-of-type': { borderTop: 0, pt: 0 } }}
            >
              {group.deadlines.map((deadline) => (
                <DeadlineItem key={deadline.key} deadline={deadline} rules={rules} today={today} />
              ))}
            </Box>
          </LabeledSection>
        ))}
        <Duties view={view} rules={rules} />
      </Box>
    </Drawer>
  );
}
