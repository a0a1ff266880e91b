import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useRef, useState } from 'react';
import type { ReactNode } from 'react';

import type { Failure } from '../../../shared/ipc/contract';
import { NewPassphraseFields } from './new-passphrase-fields';
import type { NewPassphrase } from './new-passphrase-fields';
import { goodEnough, strengthOf } from './strength';
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
  const [chosen, setChosen] = useState<NewPassphrase>({ passphrase: '', repeated: '' });
  const [checked, setChecked] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();

  const running = useRef(false);
  const first = useRef<HTMLInputElement>(null);
  const second = useRef<HTMLInputElement>(null);

  const send = async () => {
    // A second Enter while the first is under way must not send twice.
    if (running.current) return;
    running.current = true;
    setChecked(true);
    setFailure(undefined);
    // Estimated anew: what is on screen may be a key behind.
    const { passphrase, repeated } = chosen;
    const good = goodEnough(passphrase, await strengthOf(passphrase, about));
    if (good && passphrase === repeated) {
      setBusy(true);
      const failed = await submit(passphrase);
      setBusy(false);
      setFailure(failed);
    } else (good ? second : first).current?.focus();
    running.current = false;
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
          inputRefs={[first, second]}
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
