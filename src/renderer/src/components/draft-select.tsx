import TextField from '@mui/material/TextField';
import type { ReactNode } from 'react';

import type { DraftField } from '../lib/draft-field';
import { controlId } from '../lib/draft-field';
import { useTexts } from '../lib/language';
import { draftTexts } from './draft-texts';

interface DraftSelectProps {
  readonly field: DraftField;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** The words for "nothing chosen"; absent where something always is. */
  readonly empty?: string;
  readonly help?: ReactNode;
  readonly disabled?: boolean;
  /** In tables the column names it: the label is only spoken. */
  readonly hideLabel?: boolean;
}

/** One of many, as the system's own list. */
export function DraftSelect({
  field,
  label,
  options,
  empty,
  help,
  disabled = false,
  hideLabel = false,
}: DraftSelectProps) {
  const t = useTexts(draftTexts);
  const recordedLabel = options.find((option) => option.value === field.recorded)?.label ?? t.nothing;
  return (
    <TextField
      id={controlId(field.name)}
      select
      {...(!hideLabel && { label })}
      value={field.value}
      onChange={(event) => {
        field.set(event.target.value);
        field.leave();
      }}
      disabled={disabled}
      helperText={field.outdated ? t.outdated(recordedLabel) : help}
      slotProps={{
        select: { native: true },
        inputLabel: { shrink: true },
        ...(hideLabel && { htmlInput: { 'aria-label': label } }),
      }}
      sx={{
        '& .Mui-disabled': { WebkitTextFillColor: 'var(--ui-palette-text-primary)' },
        '& .MuiOutlinedInput-root': { bgcolor: 'background.paper' },
      }}
    >
      {empty !== undefined && <option value="">{empty}</option>}
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </TextField>
  );
}
