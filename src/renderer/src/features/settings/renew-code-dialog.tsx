import { useState } from 'react';

import { useTexts } from '../../lib/language';
import { useServices } from '../../store/services';
import { AskPassphrase } from './ask-passphrase';
import { DialogFrame } from './dialog-frame';
import { KeepCode } from './keep-code';
import { texts } from './texts';

interface RenewCodeDialogProps {
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Once the new code exists the old one is worthless: the dialog then ends only with a code that was kept. */
export function RenewCodeDialog({ onClose, onDone }: RenewCodeDialogProps) {
  const t = useTexts(texts);
  const { desktop } = useServices();
  const [code, setCode] = useState<string>();

  if (code === undefined)
    return (
      <DialogFrame title={t.renewTitle} text={t.renewText} onClose={onClose}>
        <AskPassphrase
          submitLabel={t.renew}
          onClose={onClose}
          submit={async (passphrase) => {
            const renewed = await desktop.vaultRenewRecoveryCode({ passphrase });
            if (!renewed.ok) return renewed.error;
            setCode(renewed.value.recoveryCode);
            return undefined;
          }}
        />
      </DialogFrame>
    );
  return <KeepCode title={t.keepTitle} text={t.keepText} code={code} onDone={onDone} />;
}
