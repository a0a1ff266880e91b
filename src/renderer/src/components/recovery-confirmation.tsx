import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { useRef, useState } from 'react';
import type { ReactNode } from 'react';

import { useTexts } from '../lib/language';
import { askedGroups, groupMatches } from './recovery-groups';
import { texts } from './passphrase-texts';

interface RecoveryConfirmationProps {
  readonly code: string;
  readonly onConfirmed: () => void;
  /** Buttons; one of them submits. */
  readonly children: ReactNode;
}

/** Two groups typed back prove that the code lies somewhere else than on this screen. */
export function RecoveryConfirmation({ code, onConfirmed, children }: RecoveryConfirmationProps) {
  const t = useTexts(texts);
  const groups = code.split('-');
  const [asked] = useState(() => askedGroups(groups.length));
  const [typed, setTyped] = useState<Readonly<Record<number, string>>>({});
  const [checked, setChecked] = useState(false);
  const inputs = useRef(new Map<number, HTMLInputElement>());
  const right = (place: number) => groupMatches(typed[place] ?? '', groups[place] ?? '');

  const check = () => {
    const wrong = asked.find((place) => !right(place));
    setChecked(true);
    if (wrong === undefined) onConfirmed();
    else inputs.current.get(wrong)?.focus();
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        check();
      }}
    >
      <Stack spacing={2}>
        {asked.map((place, index) => (
          <TextField
            key={place}
            label={t.group(place + 1, groups.length)}
            value={typed[place] ?? ''}
            onChange={(event) => {
              setTyped({ ...typed, [place]: event.target.value });
            }}
            error={checked && !right(place)}
            helperText={checked && !right(place) ? t.wrongGroup : ' '}
            // The page was opened to fill this in.
            autoFocus={index === 0}
            inputRef={(input: HTMLInputElement | null) => {
              if (input) inputs.current.set(place, input);
            }}
            slotProps={{
              htmlInput: { autoComplete: 'off', autoCapitalize: 'characters', spellCheck: false },
            }}
          />
        ))}
        {children}
      </Stack>
    </form>
  );
}
