import { lazy, Suspense, useState } from 'react';

import type { DeviceId } from '../../../../shared/core/ids';
import type { Desktop, Session, VaultStatus } from '../../../../shared/ipc/contract';
import { useTexts } from '../../lib/language';
import { Entrance } from './entrance';
import { PassphraseForm } from './passphrase-form';
import { PersonChoice } from './person-choice';
import { texts } from './texts';
import { useAttempt } from './use-attempt';

// Seldom needed, and not before the page has been painted.
const NewPassphraseForm = lazy(async () => ({
  default: (await import('../../components/new-passphrase-form')).NewPassphraseForm,
}));
const RecoveryForm = lazy(async () => ({ default: (await import('./recovery-form')).RecoveryForm }));

interface UnlockPageProps {
  readonly desktop: Desktop;
  readonly status: Exclude<VaultStatus, { readonly state: 'absent' }>;
  /** Added to the clock, ms. */
  readonly clockOffset: number;
  readonly onOpen: (session: Session) => void;
}

/** The closed door: who it is, where several people work here, and their passphrase, or recovery code followed by a new passphrase. */
export function UnlockPage({ desktop, status, clockOffset, onOpen }: UnlockPageProps) {
  const t = useTexts(texts);
  const [way, setWay] = useState<'passphrase' | 'recovery'>('passphrase');
  const [recovered, setRecovered] = useState<{ readonly code: string; readonly session: Session }>();
  const [seat, setSeat] = useState(() => firstChoice(status));
  const attempt = useAttempt(desktop, status, seat, clockOffset);
  const person = (
    <PersonChoice
      people={status.people}
      chosen={seat}
      onChoose={(chosen) => {
        attempt.forget();
        setSeat(chosen);
      }}
    />
  );

  if (recovered)
    return (
      <Entrance title={t.newPassphraseTitle} text={t.newPassphraseText}>
        <Suspense>
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
        </Suspense>
      </Entrance>
    );
  if (way === 'recovery')
    return (
      <Suspense>
        <RecoveryForm
          attempt={attempt}
          person={person}
          onUnlocked={(code, session) => {
            setRecovered({ code, session });
          }}
          onPassphrase={() => {
            attempt.forget();
            setWay('passphrase');
          }}
        />
      </Suspense>
    );
  return (
    <PassphraseForm
      organisation={status.organisation}
      attempt={attempt}
      person={person}
      onUnlocked={onOpen}
      onRecovery={() => {
        attempt.forget();
        setWay('recovery');
      }}
    />
  );
}

/** Who was here last; undefined where one person works alone. */
function firstChoice({ people, lastSeat }: UnlockPageProps['status']): DeviceId | undefined {
  return (people.find(({ seat }) => seat === lastSeat) ?? people[0])?.seat;
}
