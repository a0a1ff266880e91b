import BlockIcon from '@mui/icons-material/BlockRounded';
import EditIcon from '@mui/icons-material/EditNoteRounded';
import ApprovedIcon from '@mui/icons-material/TaskAltRounded';
import Box from '@mui/material/Box';

import { useTexts } from '../../lib/language';
import type { ClauseState } from './clause-state';
import { texts } from './texts';

const LOOKS = {
  draft: { Icon: EditIcon, color: 'warning.main' },
  changed: { Icon: EditIcon, color: 'warning.main' },
  approved: { Icon: ApprovedIcon, color: 'success.main' },
  withdrawn: { Icon: BlockIcon, color: 'text.secondary' },
} as const;

/** Where a paragraph stands, by sign and word; the colour only helps. */
export function StateMark({ state }: { readonly state: ClauseState }) {
  const t = useTexts(texts).states;
  const { Icon, color } = LOOKS[state.kind];
  return (
    <Box
      component="span"
      sx={{ display: 'inline-flex', verticalAlign: 'top', alignItems: 'center', gap: 0.5, color }}
    >
      <Icon aria-hidden sx={{ fontSize: 16 }} />
      {state.kind === 'changed' ? t.changed(state.approved, state.draft) : t[state.kind]}
    </Box>
  );
}
