import CheckIcon from '@mui/icons-material/CheckCircleOutlineRounded';
import HourglassIcon from '@mui/icons-material/HourglassEmptyRounded';
import MissedIcon from '@mui/icons-material/ReportProblemRounded';
import MoreTimeIcon from '@mui/icons-material/MoreTimeRounded';
import StopIcon from '@mui/icons-material/StopCircleOutlined';
import Box from '@mui/material/Box';

import type { Deadline, DeadlineState } from '../../../../shared/law/deadlines';
import { useTexts } from '../../lib/language';
import { texts } from './texts';

const ICONS = {
  running: HourglassIcon,
  met: CheckIcon,
  missed: MissedIcon,
  stopped: StopIcon,
  extended: MoreTimeIcon,
} as const satisfies Record<DeadlineState, unknown>;

/** What has become of a deadline: an icon and a word. */
export function StateMark({ deadline }: { readonly deadline: Deadline }) {
  const { states } = useTexts(texts);
  const { state } = deadline;
  const Icon = ICONS[state];
  return (
    <Box
      component="span"
      sx={{
        display: 'inline-flex',
        alignItems: 'center',
        gap: 0.5,
        fontWeight: 600,
        fontSize: 12,
        color: state === 'missed' ? 'error.main' : 'text.secondary',
      }}
    >
      <Icon aria-hidden sx={{ fontSize: 16 }} />
      {states[state]}
    </Box>
  );
}
