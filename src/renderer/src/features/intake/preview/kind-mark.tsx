import NewIcon from '@mui/icons-material/AddCircleOutlineRounded';
import HereIcon from '@mui/icons-material/CheckCircleOutlineRounded';
import ChangedIcon from '@mui/icons-material/DifferenceOutlined';
import UnreadableIcon from '@mui/icons-material/ErrorOutlineRounded';
import Box from '@mui/material/Box';

import { useTexts } from '../../../lib/language';
import { texts } from '../texts';
import type { RowKind } from './examine';

/** In the order in which they ask for attention. */
export const ROW_KINDS: readonly RowKind[] = ['unreadable', 'changed-since', 'new', 'already-here'];

const ICONS = {
  new: NewIcon,
  'changed-since': ChangedIcon,
  'already-here': HereIcon,
  unreadable: UnreadableIcon,
};

const COLOURS: Readonly<Record<RowKind, string>> = {
  new: 'primary.main',
  'changed-since': 'warning.main',
  'already-here': 'text.secondary',
  unreadable: 'error.main',
};

/** How a row stands: icon and word; the colour only repeats it. */
export function KindMark({ kind }: { readonly kind: RowKind }) {
  const t = useTexts(texts).preview;
  const Icon = ICONS[kind];
  return (
    <Box
      component="span"
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 0.75,
        color: COLOURS[kind],
        whiteSpace: 'nowrap',
      }}
    >
      <Icon aria-hidden sx={{ fontSize: 16 }} />
      {t.kinds[kind]}
    </Box>
  );
}
