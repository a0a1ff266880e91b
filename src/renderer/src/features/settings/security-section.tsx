import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useState } from 'react';

import { LabeledSection } from '../../components/labeled-section';
import { useTexts } from '../../lib/language';
import { ChangePassphraseDialog } from './change-passphrase-dialog';
import { RenewCodeDialog } from './renew-code-dialog';
import { texts } from './texts';

export function SecuritySection() {
  const t = useTexts(texts);
  const [open, setOpen] = useState<'passphrase' | 'code'>();
  const [done, setDone] = useState('');
  const close = () => {
    setOpen(undefined);
  };
  const start = (dialog: 'passphrase' | 'code') => () => {
    setDone('');
    setOpen(dialog);
  };
  return (
    <LabeledSection title={t.security} description={t.securityText}>
      <Stack direction="row" spacing={1}>
        <Button onClick={start('passphrase')}>{t.changePassphrase}</Button>
        <Button onClick={start('code')}>{t.renewCode}</Button>
      </Stack>
      <div role="status">
        {done !== '' && (
          <Alert severity="success" role="none" sx={{ mt: 1.5 }}>
            {done}
          </Alert>
        )}
      </div>
      {open === 'passphrase' && (
        <ChangePassphraseDialog
          onClose={close}
          onDone={() => {
            close();
            setDone(t.passphraseChanged);
          }}
        />
      )}
      {open === 'code' && (
        <RenewCodeDialog
          onClose={close}
          onDone={() => {
            close();
            setDone(t.codeRenewed);
          }}
        />
      )}
    </LabeledSection>
  );
}
