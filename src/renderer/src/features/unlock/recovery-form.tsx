import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { useRef, useState } from 'react';
import type { ReactNode } from 'react';

import type { Session } from '../../../../shared/ipc/contract';
import { Look } from '../../components/look';
import { failureText } from '../../components/trouble-texts';
import { useLanguage, useTexts } from '../../lib/language';
import { AttemptNotice } from './attempt-notice';
import { Entrance } from './entrance';
import { texts } from './texts';
import type { Attempt } from './use-attempt';

interface RecoveryFormProps {
  readonly attempt: Attempt;
  /** Shown above the field where there are several people. */
  readonly person: ReactNode;
  readonly onUnlocked: (code: string, session: Session) => void;
  readonly onPassphrase: () => void;
}

export function RecoveryForm({ attempt, person, onUnlocked, onPassphrase }: RecoveryFormProps) {
  const language = useLanguage();
  const t = useTexts(texts);
  const [code, setCode] = useState('');
  const [empty, setEmpty] = useState(false);
  const input = useRef<HTMLInputElement>(null);

  const submit = async () => {
    const recoveryCode = code.trim();
    setEmpty(recoveryCode === '');
    if (recoveryCode !== '' && attempt.waitMs === 0 && !attempt.busy) {
      const session = await attempt.unlock({ recoveryCode });
      if (session) {
        onUnlocked(recoveryCode, session);
        return;
      }
    }
    input.current?.focus();
  };
  const { failure } = attempt;
  const problem = empty ? t.enterRecoveryCode : failure && failureText(failure, language);
  return (
    <Look>
      <Entrance title={t.recoveryUnlockTitle} text={t.recoveryUnlockText}>
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void submit();
          }}
        >
          <Stack spacing={2}>
            {person}
            <AttemptNotice attempt={attempt} />
            <TextField
              label={t.recoveryCode}
              value={code}
              onChange={(event) => {
                setCode(event.target.value);
                setEmpty(false);
              }}
              inputRef={input}
              // The page was opened to fill this in.
              autoFocus
              error={problem !== undefined}
              helperText={problem ?? ' '}
              slotProps={{
                htmlInput: {
                  maxLength: 200,
                  autoComplete: 'off',
                  autoCapitalize: 'characters',
                  spellCheck: false,
                },
                formHelperText: { role: 'status' },
              }}
            />
            <Stack direction="row" sx={{ justifyContent: 'space-between' }}>
              <Button variant="text" onClick={onPassphrase} disabled={attempt.busy}>
                {t.usePassphrase}
              </Button>
              <Button type="submit" variant="contained" loading={attempt.busy} disabled={attempt.waitMs > 0}>
                {t.unlock}
              </Button>
            </Stack>
          </Stack>
        </form>
      </Entrance>
    </Look>
  );
}
