import { useRef, useState } from 'react';
import type { ReactNode } from 'react';

import type { Session } from '../../../../shared/ipc/contract';
import { PassphraseField } from '../../components/passphrase-field';
import { PlainButton } from '../../components/plain-button';
import { failureText } from '../../components/trouble-texts';
import { useLanguage, useTexts } from '../../lib/language';
import { AttemptNotice } from './attempt-notice';
import styles from './door.module.css';
import { Entrance } from './entrance';
import { texts } from './texts';
import type { Attempt } from './use-attempt';

interface PassphraseFormProps {
  readonly organisation: string;
  readonly attempt: Attempt;
  /** Shown above the field where there are several people. */
  readonly person: ReactNode;
  readonly onUnlocked: (session: Session) => void;
  readonly onRecovery: () => void;
}

export function PassphraseForm({
  organisation,
  attempt,
  person,
  onUnlocked,
  onRecovery,
}: PassphraseFormProps) {
  const language = useLanguage();
  const t = useTexts(texts);
  const [passphrase, setPassphrase] = useState('');
  const [empty, setEmpty] = useState(false);
  const input = useRef<HTMLInputElement>(null);

  const submit = async () => {
    setEmpty(passphrase === '');
    if (passphrase !== '' && attempt.waitMs === 0 && !attempt.busy) {
      const session = await attempt.unlock({ passphrase });
      if (session) {
        onUnlocked(session);
        return;
      }
      input.current?.select();
    }
    input.current?.focus();
  };
  const { failure } = attempt;
  const problem = empty ? t.enterPassphrase : failure && failureText(failure, language);
  return (
    <Entrance title={t.unlockTitle(organisation)}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <div className={styles['form']}>
          {person}
          <AttemptNotice attempt={attempt} />
          <PassphraseField
            label={t.passphrase}
            value={passphrase}
            onChange={(value) => {
              setPassphrase(value);
              setEmpty(false);
            }}
            inputRef={input}
            autoFocus
            error={problem !== undefined}
            helperText={problem ?? ' '}
          />
          <div className={styles['ways']}>
            <PlainButton variant="text" onClick={onRecovery} disabled={attempt.busy}>
              {t.useRecoveryCode}
            </PlainButton>
            <PlainButton type="submit" variant="contained" busy={attempt.busy} disabled={attempt.waitMs > 0}>
              {t.unlock}
            </PlainButton>
          </div>
        </div>
      </form>
    </Entrance>
  );
}
