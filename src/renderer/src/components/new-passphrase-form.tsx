import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useState } from 'react';
import type { ReactNode } from 'react';

import type { Failure } from '../../../shared/ipc/contract';
import { NewPassphraseFields, NO_PASSPHRASE } from './new-passphrase-fields';
import { TroubleAlert } from './trouble-alert';

interface NewPassphraseFormProps {
  /** Words an attacker would try first. */
  readonly about: readonly string[];
  /** Sets it; answers what went wrong, or nothing when it is done and the form is no longer needed. */
  readonly submit: (passphrase: string) => Promise<Failure | undefined>;
  readonly submitLabel: string;
  readonly label?: string;
  /** A field in front of the passphrase, such as the current one. */
  readonly before?: (busy: boolean) => ReactNode;
  /** A button at the left, such as "Back". */
  readonly secondary?: (busy: boolean) => ReactNode;
  readonly autoFocus?: boolean;
}

/** Choosing a passphrase: nothing is sent until it is good enough. */
export function NewPassphraseForm({
  about,
  submit,
  submitLabel,
  label,
  before,
  secondary,
  autoFocus = false,
}: NewPassphraseFormProps) {
  const [chosen, setChosen] = useState(NO_PASSPHRASE);
  const [checked, setChecked] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();

  const send = async () => {
    setChecked(true);
    if (!chosen.acceptable || busy) return;
    setBusy(true);
    setFailure(undefined);
    const failed = await submit(chosen.passphrase);
    setBusy(false);
    setFailure(failed);
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Stack spacing={2}>
        {before?.(busy)}
        <NewPassphraseFields
          value={chosen}
          onChange={setChosen}
          about={about}
          showErrors={checked}
          disabled={busy}
          autoFocus={autoFocus}
          {...(label !== undefined && { label })}
        />
        <TroubleAlert trouble={failure && { kind: 'failed', failure }} />
        <Stack direction="row" spacing={1} sx={{ justifyContent: 'flex-end' }}>
          {secondary?.(busy)}
          <Button type="submit" variant="contained" loading={busy}>
            {submitLabel}
          </Button>
        </Stack>
      </Stack>
    </form>
  );
}
