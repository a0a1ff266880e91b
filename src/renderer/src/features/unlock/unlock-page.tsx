import { useState } from 'react';

import type { Desktop, Session, VaultStatus } from '../../../../shared/ipc/contract';
import { NewPassphraseForm } from '../../components/new-passphrase-form';
import { useTexts } from '../../lib/language';
import { Entrance } from './entrance';
import { PassphraseForm } from './passphrase-form';
import { RecoveryForm } from './recovery-form';
import { texts } from './texts';
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
  const t = useTexts(texts);
  const [way, setWay] = useState<'passphrase' | 'recovery'>('passphrase');
  const [recovered, setRecovered] = useState<{ readonly code: string; readonly session: Session }>();
  const attempt = useAttempt(desktop, status, clockOffset);

  if (recovered)
    return (
      <Entrance title={t.newPassphraseTitle} text={t.newPassphraseText}>
        <NewPassphraseForm
          about={[status.organisation, recovered.session.staff.name]}
          submit={async (next) => {
            const changed = await desktop.vaultChangePassphrase({ current: recovered.code, next });
            if (!changed.ok) return changed.error;
            onOpen(recovered.session);
            return undefined;
          }}
          submitLabel={t.setPassphrase}
          autoFocus
        />
      </Entrance>
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
