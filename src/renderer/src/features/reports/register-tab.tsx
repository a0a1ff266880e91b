import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';

import { ok } from '../../../../shared/core/result';
import { REGISTER_PDF_CASES } from '../../../../shared/reports/register-report';
import { useLanguage, useTexts } from '../../lib/language';
import { useServices } from '../../store/services';
import { PersonalChoice, decided, NOTHING_PERSONAL } from './personal-choice';
import { registerFile } from './register-file';
import { SaveResult } from './save-result';
import { texts } from './texts';
import type { Reading } from './use-reported';
import { useSaving } from '../../store/use-saving';

/** The complaints register of the period as a file. */
export function RegisterTab({ reading }: { readonly reading: Reading | undefined }) {
  const t = useTexts(texts).register;
  const services = useServices();
  const language = useLanguage();
  const saving = useSaving();
  const [personal, setPersonal] = useState(NOTHING_PERSONAL);
  const read = reading?.state === 'read' ? reading : undefined;
  const tooLong = (read?.found.cases.length ?? 0) > REGISTER_PDF_CASES;
  const save = (as: 'csv' | 'pdf') => {
    const choice = decided(personal);
    setPersonal({ ...personal, asked: true });
    if (!read || choice === 'refused') return;
    const { period, found } = read;
    const frame = {
      language,
      organisation: services.workspace.organisation,
      period,
      createdAt: services.clock.now(),
      personalBecause: choice.because,
      unsure: found,
    };
    saving.run(async () => {
      const bytes = await registerFile(services, as, found.cases, frame);
      if (!bytes.ok) return bytes;
      const name = `${t.fileName(period.from, period.to)}.${as}`;
      return ok({ kind: 'register', name, bytes: bytes.value, because: choice.because });
    });
  };
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 2 }}>
      <Typography variant="body2" sx={{ maxWidth: 720 }}>
        {t.intro}
      </Typography>
      <PersonalChoice draft={personal} onChange={setPersonal} disabled={saving.busy} />
      <Box sx={{ display: 'flex', gap: 1 }}>
        <Button
          variant="contained"
          disabled={!read}
          loading={saving.busy}
          onClick={() => {
            save('csv');
          }}
        >
          {t.csv}
        </Button>
        <Button
          disabled={!read || tooLong || saving.busy}
          onClick={() => {
            save('pdf');
          }}
        >
          {t.pdf}
        </Button>
      </Box>
      {tooLong && <Alert severity="info">{t.tooLong(REGISTER_PDF_CASES)}</Alert>}
      <SaveResult saving={saving} />
    </Box>
  );
}
