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
import { STEPS } from './workspace-step';

interface ChoosePassphraseStepProps<T> {
  readonly about: readonly string[];
  readonly create: (passphrase: string) => Promise<Result<T, Failure>>;
  readonly onBack: () => void;
  readonly onCreated: (created: T) => void;
}

export function ChoosePassphraseStep<T>({ about, create, onBack, onCreated }: ChoosePassphraseStepProps<T>) {
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
    const created = await create(chosen.passphrase);
    if (created.ok) {
      onCreated(created.value);
      return;
    }
    setBusy(false);
    setFailure(created.error);
  };
  return (
    <Entrance title={t.passphraseTitle} step={t.step(2, STEPS)} text={t.passphraseText}>
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
          <Stack direction="row" spacing={1} sx={{ justifyContent: 'space-between' }}>
            <Button variant="text" onClick={onBack} disabled={busy}>
              {t.back}
            </Button>
            <Button type="submit" variant="contained" loading={busy}>
              {t.createVault}
            </Button>
          </Stack>
        </Stack>
      </form>
    </Entrance>
  );
}
