import Stack from '@mui/material/Stack';
import { useEffect, useId, useState } from 'react';
import type { RefObject } from 'react';

import { useTexts } from '../lib/language';
import { PassphraseField } from './passphrase-field';
import { texts } from './passphrase-texts';
import { longEnough } from '../../../shared/core/passphrase';
import { goodEnough, strengthOf } from './strength';
import type { Strength } from './strength';
import { StrengthMeter } from './strength-meter';

export interface NewPassphrase {
  readonly passphrase: string;
  readonly repeated: string;
}

interface NewPassphraseFieldsProps {
  readonly value: NewPassphrase;
  readonly onChange: (value: NewPassphrase) => void;
  /** Words an attacker would try first. */
  readonly about: readonly string[];
  /** After an attempt to go on: what is missing is said at the fields. */
  readonly showErrors: boolean;
  readonly label?: string;
  readonly disabled?: boolean;
  readonly autoFocus?: boolean;
  /** The passphrase and its repetition. */
  readonly inputRefs: readonly [RefObject<HTMLInputElement | null>, RefObject<HTMLInputElement | null>];
}

/** A new passphrase, typed twice, with an estimate of how hard it is to guess. */
export function NewPassphraseFields({
  value,
  onChange,
  about,
  showErrors,
  label,
  disabled = false,
  autoFocus = false,
  inputRefs,
}: NewPassphraseFieldsProps) {
  const t = useTexts(texts);
  const meterId = useId();
  const { passphrase, repeated } = value;
  const { strength, latest } = useStrength(passphrase, about);

  const weak =
    showErrors && (passphrase === '' || (strength !== undefined && !goodEnough(passphrase, strength)));
  const unequal = passphrase !== repeated && (showErrors || repeated.length >= passphrase.length);
  return (
    <Stack spacing={1.5}>
      <PassphraseField
        label={label ?? t.passphrase}
        value={passphrase}
        onChange={(next) => {
          onChange({ passphrase: next, repeated });
        }}
        autoComplete="new-password"
        autoFocus={autoFocus}
        disabled={disabled}
        error={weak}
        helperText={weak && longEnough(passphrase) ? t.tooWeak : undefined}
        describedBy={meterId}
        inputRef={inputRefs[0]}
      />
      <StrengthMeter id={meterId} passphrase={passphrase} strength={latest} />
      <PassphraseField
        label={t.repeatPassphrase}
        value={repeated}
        onChange={(again) => {
          onChange({ passphrase, repeated: again });
        }}
        autoComplete="new-password"
        disabled={disabled}
        error={unequal && repeated !== ''}
        helperText={repeatHint()}
        inputRef={inputRefs[1]}
      />
    </Stack>
  );

  function repeatHint(): string {
    if (repeated === '') return showErrors && passphrase !== '' ? t.notEqual : ' ';
    if (passphrase === repeated) return t.equal;
    return unequal ? t.notEqual : ' ';
  }
}

/** `strength` is that of the passphrase as it stands, absent while it is being estimated; `latest` may be a key behind. */
function useStrength(
  passphrase: string,
  about: readonly string[],
): { readonly strength: Strength | undefined; readonly latest: Strength | undefined } {
  const [estimate, setEstimate] = useState<{ readonly of: string; readonly strength: Strength }>();
  const hints = about.join('\n');
  useEffect(() => {
    let current = true;
    void strengthOf(passphrase, hints.split('\n')).then((strength) => {
      if (current) setEstimate({ of: passphrase, strength });
    });
    return () => {
      current = false;
    };
  }, [passphrase, hints]);
  return {
    strength: estimate?.of === passphrase ? estimate.strength : undefined,
    latest: estimate?.strength,
  };
}
