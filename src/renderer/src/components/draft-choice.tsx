import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import { useId } from 'react';
import type { ReactNode } from 'react';

import type { DraftField } from '../lib/draft-field';
import { controlId } from '../lib/draft-field';
import { useTexts } from '../lib/language';
import { draftTexts } from './draft-texts';

interface DraftChoiceProps {
  readonly field: DraftField;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly help?: ReactNode;
  readonly disabled?: boolean;
}

/** One of a few, all in view, in a fixed order and in the same words and colours: nothing is suggested. */
export function DraftChoice({ field, label, options, help, disabled = false }: DraftChoiceProps) {
  const t = useTexts(draftTexts);
  const labelId = useId();
  const helpId = useId();
  const recordedLabel = options.find((option) => option.value === field.recorded)?.label ?? t.nothing;
  const below = field.outdated ? t.outdated(recordedLabel) : help;
  return (
    <FormControl
      disabled={disabled}
      component="div"
      // What was chosen stays readable when it can no longer be changed.
      sx={{
        '& .MuiFormLabel-root.Mui-disabled, & .MuiFormControlLabel-label.Mui-disabled': {
          color: 'text.secondary',
        },
      }}
    >
      <FormLabel id={labelId} sx={{ fontSize: 12, mb: 0.25 }}>
        {label}
      </FormLabel>
      <RadioGroup
        id={controlId(field.name)}
        aria-labelledby={labelId}
        {...(below !== undefined && { 'aria-describedby': helpId })}
        value={field.value}
        onChange={(_, value) => {
          field.set(value);
          field.leave();
        }}
        sx={{ flexDirection: 'row', flexWrap: 'wrap', columnGap: 2 }}
      >
        {options.map((option) => (
          <FormControlLabel
            key={option.value}
            value={option.value}
            control={<Radio sx={{ p: 0.5 }} />}
            label={option.label}
            sx={{ ml: -0.5, mr: 0, minHeight: 28 }}
          />
        ))}
      </RadioGroup>
      {below !== undefined && (
        <FormHelperText id={helpId} sx={{ mx: 0 }}>
          {below}
        </FormHelperText>
      )}
    </FormControl>
  );
}
