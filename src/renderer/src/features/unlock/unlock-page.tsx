import { useState } from 'react';

import type { Desktop, Session, VaultStatus } from '../../../../shared/ipc/contract';
import { NewPassphrasePage } from './new-passphrase-page';
import { PassphraseForm } from './passphrase-form';
import { RecoveryForm } from './recovery-form';
import { useAttempt } from './use-attempt';

interface UnlockPageProps {
  readonly desktop: Desktop;
  readonly status: Exclude<VaultStatus, { readonly state: 'absent' }>;
  /** Added to the clock, ms. */
  readonly clockOffset: number;
  readonly onOpen: (session: Session) => void;
}

/** The closed door: passphrase, or recovery code followed by a new passphrase. */
export function UnlockPage({ desktop, status, clockOffset, onOpen }: UnlockPageProps) {
  const [way, setWay] = useState<'passphrase' | 'recovery'>('passphrase');
  const [recovered, setRecovered] = useState<{ readonly code: string; readonly session: Session }>();
  const attempt = useAttempt(desktop, status, clockOffset);

  if (recovered)
    return (
      <NewPassphrasePage
        about={[status.organisation, recovered.session.staff.name]}
        change={(next) => desktop.vaultChangePassphrase({ current: recovered.code, next })}
        onDone={() => {
          onOpen(recovered.session);
        }}
      />
    );
  if (way === 'recovery')
    return (
      <RecoveryForm
        attempt={attempt}
        onUnlocked={(code, session) => {
          setRecovered({ code, session });
        }}
        onPassphrase={() => {
          attempt.forget();
          setWay('passphrase');
        }}
      />
    );
  return (
    <PassphraseForm
      organisation={status.organisation}
      attempt={attempt}
      onUnlocked={onOpen}
      onRecovery={() => {
        attempt.forget();
        setWay('recovery');
      }}
    />
  );
}
