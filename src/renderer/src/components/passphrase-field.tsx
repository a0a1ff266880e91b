import { useId, useState } from 'react';
import type { KeyboardEvent, ReactNode, Ref } from 'react';

import { useTexts } from '../lib/language';
import styles from './passphrase-field.module.css';
import { texts } from './passphrase-texts';

interface PassphraseFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error?: boolean;
  readonly helperText?: ReactNode;
  readonly autoComplete?: 'current-password' | 'new-password';
  readonly autoFocus?: boolean;
  readonly disabled?: boolean;
  readonly inputRef?: Ref<HTMLInputElement>;
  /** Id of an element that says more about it. */
  readonly describedBy?: string;
}

/** Hidden by default, shown on request, and honest about Caps Lock. Without MUI, which the first page does not wait for. */
export function PassphraseField({
  label,
  value,
  onChange,
  error = false,
  helperText,
  autoComplete = 'current-password',
  autoFocus = false,
  disabled = false,
  inputRef,
  describedBy,
}: PassphraseFieldProps) {
  const t = useTexts(texts);
  const id = useId();
  const [shown, setShown] = useState(false);
  const [capsLock, setCapsLock] = useState(false);
  const watchCapsLock = (event: KeyboardEvent) => {
    setCapsLock(event.getModifierState('CapsLock'));
  };
  return (
    <div className={error ? `${styles['field']} ${styles['wrong']}` : styles['field']}>
      <label htmlFor={id} className={styles['label']}>
        {label}
      </label>
      <input
        id={id}
        className={styles['input']}
        type={shown ? 'text' : 'password'}
        value={value}
        onChange={(event) => {
          onChange(event.target.value);
        }}
        onKeyDown={watchCapsLock}
        onKeyUp={watchCapsLock}
        autoComplete={autoComplete}
        // The only field of its page: whoever opens the page came to fill it in.
        autoFocus={autoFocus}
        disabled={disabled}
        ref={inputRef}
        autoCapitalize="none"
        spellCheck={false}
        maxLength={1000}
        aria-invalid={error}
        aria-describedby={[`${id}-help`, describedBy].filter(Boolean).join(' ')}
      />
      <button
        type="button"
        className={styles['show']}
        aria-label={shown ? t.hide : t.show}
        disabled={disabled}
        onClick={() => {
          setShown(!shown);
        }}
      >
        <svg viewBox="0 0 24 24" aria-hidden>
          <path d="M2 12c4-8.5 16-8.5 20 0c-4 8.5-16 8.5-20 0" />
          <circle cx="12" cy="12" r="3.2" />
          {shown && <path d="M4 4L20 20" />}
        </svg>
      </button>
      <p id={`${id}-help`} role="status" className={styles['help']}>
        {capsLock ? t.capsLock : helperText}
      </p>
    </div>
  );
}
