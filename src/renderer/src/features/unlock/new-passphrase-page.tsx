import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useState } from 'react';

import type { Result } from '../../../../shared/core/result';
import type { Failure } from '../../../../shared/ipc/contract';
import { NewPassphraseFields, NO_PASSPHRASE } from '../../components/new-passphrase-fields';
import { TroubleAlert } from '../../components/trouble-alert';
import { useTexts } from '../../lib/language';
import { Entrance } from './entrance';
import { texts } from './texts';

interface NewPassphrasePageProps {
  readonly about: readonly string[];
  readonly change: (next: string) => Promise<Result<null, Failure>>;
  readonly onDone: () => void;
}

/** After the recovery code: the forgotten passphrase is replaced. */
export function NewPassphrasePage({ about, change, onDone }: NewPassphrasePageProps) {
  const t = useTexts(texts);
  const [chosen, setChosen] = useState(NO_PASSPHRASE);
  const [checked, setChecked] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();

  const submit = async () => {
    setChecked(true);
    if (!chosen.acceptable || busy) return;
    setBusy(true);
    setFailure(undefined);
    const changed = await change(chosen.passphrase);
    if (changed.ok) {
      onDone();
      return;
    }
    setBusy(false);
    setFailure(changed.error);
  };
  return (
    <Entrance title={t.newPassphraseTitle} text={t.newPassphraseText}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <Stack spacing={2}>
          <NewPassphraseFields
            value={chosen}
            onChange={setChosen}
            about={about}
            showErrors={checked}
            disabled={busy}
            autoFocus
          />
          <TroubleAlert trouble={failure && { kind: 'failed', failure }} />
          <Button type="submit" variant="contained" loading={busy} sx={{ alignSelf: 'flex-end' }}>
            {t.setPassphrase}
          </Button>
        </Stack>
      </form>
    </Entrance>
  );
}
