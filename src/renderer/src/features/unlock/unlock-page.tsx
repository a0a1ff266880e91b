import { lazy, startTransition, useState } from 'react';

import type { DeviceId } from '../../../../shared/core/ids';
import type { Desktop, Session, VaultStatus } from '../../../../shared/ipc/contract';
import { PassphraseForm } from './passphrase-form';
import { PersonChoice } from './person-choice';
import { useAttempt } from './use-attempt';

// Seldom needed, and not before the page has been painted. The page itself does without MUI, which takes longer to load
// and to draw than everything else on it.
const AfterRecovery = lazy(async () => ({ default: (await import('./after-recovery')).AfterRecovery }));
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
      <AfterRecovery
        desktop={desktop}
        organisation={status.organisation}
        staffName={recovered.session.staff.name}
        code={recovered.code}
        onDone={() => {
          onOpen(recovered.session);
        }}
      />
    );
  if (way === 'recovery')
    return (
      <RecoveryForm
        attempt={attempt}
        person={person}
        onUnlocked={(code, session) => {
          startTransition(() => {
            setRecovered({ code, session });
          });
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
      person={person}
      onUnlocked={onOpen}
      onRecovery={() => {
        attempt.forget();
        // The form stays until the other one is loaded.
        startTransition(() => {
          setWay('recovery');
        });
      }}
    />
  );
}

/** Who was here last; undefined where one person works alone. */
function firstChoice({ people, lastSeat }: UnlockPageProps['status']): DeviceId | undefined {
  return (people.find(({ seat }) => seat === lastSeat) ?? people[0])?.seat;
}
