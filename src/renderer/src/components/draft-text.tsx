import TextField from '@mui/material/TextField';
import type { ReactNode } from 'react';

import type { DraftField } from '../lib/draft-field';
import { controlId } from '../lib/draft-field';
import { useTexts } from '../lib/language';
import { draftTexts } from './draft-texts';

interface DraftTextProps {
  readonly field: DraftField;
  readonly label: string;
  /** Rows shown before the text grows; 1 is a single line. */
  readonly rows?: number;
  readonly type?: 'text' | 'date';
  readonly help?: ReactNode;
  /** Why what stands here cannot be used. */
  readonly error?: string | undefined;
  readonly disabled?: boolean;
  /** BCP 47 tag of the language the text is written in, for the spelling checker and screen readers. */
  readonly lang?: string;
  /** Characters. */
  readonly limit?: number;
  /** The label and what it is about, where the page shows several fields of that label. */
  readonly spokenLabel?: string;
}

const LINE_PX = 20;
/** A longer text scrolls within its box. */
const MAX_ROWS = 24;

/** A text of the draft. It grows with what is written and keeps the browser's own undo. */
export function DraftText({
  field,
  label,
  rows = 1,
  type = 'text',
  help,
  error,
  disabled = false,
  lang,
  limit = 20_000,
  spokenLabel,
}: DraftTextProps) {
  const t = useTexts(draftTexts);
  const outdated = field.outdated ? t.outdated(field.recorded || t.nothing) : undefined;
  const below = error ?? outdated ?? help;
  return (
    <TextField
      id={controlId(field.name)}
      label={label}
      value={field.value}
      onChange={(event) => {
        field.set(event.target.value);
      }}
      onBlur={field.leave}
      type={type}
      multiline={rows > 1}
      disabled={disabled}
      error={error !== undefined}
      helperText={below}
      slotProps={{
        inputLabel: { shrink: true },
        // The browser grows the box by itself (field-sizing); measuring it in script costs a layout for each key.
        ...(rows > 1 && { input: { inputComponent: 'textarea' } }),
        htmlInput: {
          lang,
          spellCheck: type === 'text',
          maxLength: limit,
          autoComplete: 'off',
          ...(spokenLabel !== undefined && { 'aria-label': spokenLabel }),
        },
      }}
      sx={{
        // A text that cannot be changed is still there to be read.
        '& .Mui-disabled': { WebkitTextFillColor: 'var(--ui-palette-text-primary)' },
        '& .MuiOutlinedInput-root': { bgcolor: 'background.paper', lineHeight: '20px' },
        '& textarea': {
          fieldSizing: 'content',
          minHeight: rows * LINE_PX,
          maxHeight: MAX_ROWS * LINE_PX,
          resize: 'none',
        },
      }}
    />
  );
}
