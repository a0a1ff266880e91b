import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useRef, useState } from 'react';

import type { Failure } from '../../../../shared/ipc/contract';
import { PassphraseField } from '../../components/passphrase-field';
import { failureText } from '../../components/trouble-texts';
import { useLanguage, useTexts } from '../../lib/language';
import { texts } from './texts';

interface AskPassphraseProps {
  readonly submitLabel: string;
  /** Answers what went wrong, or nothing. */
  readonly submit: (passphrase: string) => Promise<Failure | undefined>;
  readonly onClose: () => void;
}

/** Who sits here is asked again before something that cannot be taken back. */
export function AskPassphrase({ submitLabel, submit, onClose }: AskPassphraseProps) {
  const t = useTexts(texts);
  const language = useLanguage();
  const [passphrase, setPassphrase] = useState('');
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  const input = useRef<HTMLInputElement>(null);

  const send = async () => {
    if (busy) return;
    if (passphrase === '') setProblem(t.enterCurrent);
    else {
      setBusy(true);
      const failure = await submit(passphrase);
      setBusy(false);
      setProblem(failure && failureText(failure, language));
    }
    input.current?.focus();
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
        <PassphraseField
          label={t.currentPassphrase}
          value={passphrase}
          onChange={(value) => {
            setPassphrase(value);
            setProblem(undefined);
          }}
          inputRef={input}
          autoFocus
          error={problem !== undefined}
          helperText={problem ?? ' '}
        />
        <Stack direction="row" spacing={1} sx={{ justifyContent: 'flex-end' }}>
          <Button variant="text" color="inherit" onClick={onClose} disabled={busy}>
            {t.close}
          </Button>
          <Button type="submit" variant="contained" loading={busy}>
            {submitLabel}
          </Button>
        </Stack>
      </Stack>
    </form>
  );
}
