import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import { useId } from 'react';
import type { ReactNode } from 'react';

import { controlId } from '../lib/draft-field';
import type { DraftField } from '../lib/draft-field';

interface DraftCheckboxProps {
  /** Holds `true` or `false`. */
  readonly field: DraftField;
  readonly label: string;
  /** What it is, below the label, and said with it. */
  readonly about: ReactNode;
  readonly disabled: boolean;
}

/** A choice of the draft that is made or not. */
export function DraftCheckbox({ field, label, about, disabled }: DraftCheckboxProps) {
  const aboutId = useId();
  return (
    <>
      <FormControlLabel
        label={label}
        disabled={disabled}
        control={
          <Checkbox
            id={controlId(field.name)}
            checked={field.value === 'true'}
            onChange={(_, checked) => {
              field.set(String(checked));
              field.leave();
            }}
            slotProps={{ input: { 'aria-describedby': aboutId } }}
            sx={{ p: 0.5 }}
          />
        }
        sx={{ ml: -0.5, '& .MuiFormControlLabel-label': { fontWeight: 600, overflowWrap: 'anywhere' } }}
      />
      <Box id={aboutId} sx={{ pl: 3.25, fontSize: 12, lineHeight: '17px', color: 'text.secondary' }}>
        {about}
      </Box>
    </>
  );
}
