import Box from '@mui/material/Box';
import { useId } from 'react';

import { ROLE_LABELS } from '../../../../shared/complaint/labels';
import type { DeviceId } from '../../../../shared/core/ids';
import type { SeatStatus } from '../../../../shared/ipc/contract';
import { useLanguage, useTexts } from '../../lib/language';
import { texts } from './texts';

interface PersonChoiceProps {
  readonly people: readonly SeatStatus[];
  readonly chosen: DeviceId | undefined;
  readonly onChoose: (seat: DeviceId) => void;
}

/** Who is at the door. The browser's own radio buttons: this page is painted before anything else is loaded. */
export function PersonChoice({ people, chosen, onChoose }: PersonChoiceProps) {
  const t = useTexts(texts);
  const language = useLanguage();
  const name = useId();
  if (people.length < 2) return null;
  return (
    <Box component="fieldset" sx={{ border: 0, m: 0, p: 0, minWidth: 0, maxHeight: 240, overflow: 'auto' }}>
      <Box component="legend" sx={{ typography: 'body2', color: 'text.secondary', p: 0, mb: 0.5 }}>
        {t.whoAreYou}
      </Box>
      {people.map((person) => (
        <Box
          key={person.seat}
          component="label"
          sx={{
            display: 'flex',
            alignItems: 'center',
            gap: 1,
            minHeight: 32,
            px: 1,
            borderRadius: 1,
            '&:hover': { bgcolor: 'action.hover' },
            '& input': {
              width: 16,
              height: 16,
              m: 0,
              flexShrink: 0,
              color: 'primary.main',
              accentColor: 'currentcolor',
            },
          }}
        >
          <input
            type="radio"
            name={name}
            checked={person.seat === chosen}
            onChange={() => {
              onChoose(person.seat);
            }}
          />
          <Box component="span" sx={{ overflowWrap: 'anywhere' }}>
            {person.name}
          </Box>
          <Box component="span" sx={{ typography: 'body2', color: 'text.secondary', ml: 'auto' }}>
            {ROLE_LABELS[person.role][language]}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
