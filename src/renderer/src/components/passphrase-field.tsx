import VisibilityIcon from '@mui/icons-material/VisibilityOutlined';
import VisibilityOffIcon from '@mui/icons-material/VisibilityOffOutlined';
import FormControl from '@mui/material/FormControl';
import FormHelperText from '@mui/material/FormHelperText';
import IconButton from '@mui/material/IconButton';
import InputAdornment from '@mui/material/InputAdornment';
import InputLabel from '@mui/material/InputLabel';
import OutlinedInput from '@mui/material/OutlinedInput';
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

/**
 * Hidden by default, shown on request, and honest about Caps Lock. Put together from the parts of a text field: the
 * whole one brings menus and pop-ups along, and this one is on the first page.
 */
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
    <FormControl fullWidth variant="outlined" error={error} disabled={disabled}>
      <InputLabel htmlFor={id}>{label}</InputLabel>
      <OutlinedInput
        id={id}
        label={label}
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
        {...(inputRef && { inputRef })}
        inputProps={{
          autoCapitalize: 'none',
          spellCheck: false,
          maxLength: 1000,
          'aria-describedby': [`${id}-helper-text`, describedBy].filter(Boolean).join(' '),
        }}
        endAdornment={
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
        }
      />
      <FormHelperText id={`${id}-helper-text`} role="status">
        {capsLock ? t.capsLock : helperText}
      </FormHelperText>
    </FormControl>
  );
}
