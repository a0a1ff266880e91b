import VisibilityIcon from '@mui/icons-material/VisibilityOutlined';
import VisibilityOffIcon from '@mui/icons-material/VisibilityOffOutlined';
import IconButton from '@mui/material/IconButton';
import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import { useId, useState } from 'react';
import type { KeyboardEvent, ReactNode, Ref } from 'react';

import { useTexts } from '../lib/language';
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

/** Hidden by default, shown on request, and honest about Caps Lock. */
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
    <TextField
      id={id}
      label={label}
      type={shown ? 'text' : 'password'}
      value={value}
      onChange={(event) => {
        onChange(event.target.value);
      }}
      onKeyDown={watchCapsLock}
      onKeyUp={watchCapsLock}
      error={error}
      helperText={capsLock ? t.capsLock : helperText}
      disabled={disabled}
      // The only field of its page: whoever opens the page came to fill it in.
      autoFocus={autoFocus}
      {...(inputRef && { inputRef })}
      slotProps={{
        htmlInput: {
          autoComplete,
          autoCapitalize: 'none',
          spellCheck: false,
          maxLength: 1000,
          'aria-describedby': [`${id}-helper-text`, describedBy].filter(Boolean).join(' '),
        },
        formHelperText: { role: 'status' },
        input: {
          endAdornment: (
            <InputAdornment position="end">
              <IconButton
                aria-label={shown ? t.hide : t.show}
                edge="end"
                onClick={() => {
                  setShown(!shown);
                }}
              >
                {shown ? <VisibilityOffIcon fontSize="small" /> : <VisibilityIcon fontSize="small" />}
              </IconButton>
            </InputAdornment>
          ),
        },
      }}
    />
  );
}
