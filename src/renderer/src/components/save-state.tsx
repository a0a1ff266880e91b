import CheckIcon from '@mui/icons-material/CheckRounded';
import EditIcon from '@mui/icons-material/EditOutlined';
import SyncIcon from '@mui/icons-material/SyncRounded';
import WarningIcon from '@mui/icons-material/WarningAmberRounded';
import Box from '@mui/material/Box';

import { OFFICE_TIME_ZONE } from '../../../shared/core/time-zone';
import type { Instant } from '../../../shared/core/ports';
import { useTexts } from '../lib/language';
import { texts } from './texts';

export type Saving =
  | { readonly state: 'idle' }
  | { readonly state: 'unsaved' }
  | { readonly state: 'saving' }
  | { readonly state: 'saved'; readonly at: Instant }
  | { readonly state: 'failed' };

/** Hours and minutes as on the office's clock, "14:05" in every language of the interface. */
const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: OFFICE_TIME_ZONE,
  hour: '2-digit',
  minute: '2-digit',
});

/** Says whether what was typed is on disk. Politely announced; a failure at once. */
export function SaveState({ saving }: { readonly saving: Saving }) {
  const failed = saving.state === 'failed';
  return (
    <Box
      component="span"
      role={failed ? 'alert' : 'status'}
      sx={{
        display: 'inline-flex',
        alignItems: 'center',
        gap: 0.5,
        minHeight: 20,
        fontSize: 12,
        whiteSpace: 'nowrap',
        color: failed ? 'error.main' : 'text.secondary',
        '& svg': { fontSize: 14 },
      }}
    >
      <Words saving={saving} />
    </Box>
  );
}

function Words({ saving }: { readonly saving: Saving }) {
  const t = useTexts(texts);
  switch (saving.state) {
    case 'idle':
      return null;
    case 'unsaved':
      return (
        <>
          <EditIcon aria-hidden /> {t.unsaved}
        </>
      );
    case 'saving':
      return (
        <>
          <SyncIcon aria-hidden /> {t.saving}
        </>
      );
    case 'saved':
      return (
        <>
          <CheckIcon aria-hidden /> {t.saved(clock.format(saving.at))}
        </>
      );
    case 'failed':
      return (
        <>
          <WarningIcon aria-hidden /> {t.saveFailed}
        </>
      );
  }
}
