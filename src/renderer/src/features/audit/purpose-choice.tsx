import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormLabel from '@mui/material/FormLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import Typography from '@mui/material/Typography';
import { useId } from 'react';

import { CASE_PURPOSES } from '../../../../shared/audit/purposes';
import type { CasePurpose } from '../../../../shared/audit/purposes';
import { PURPOSE_LABELS } from '../../../../shared/audit/withheld-texts';
import { useLanguage, useTexts } from '../../lib/language';
import { texts } from './texts';

interface PurposeChoiceProps {
  readonly purpose: CasePurpose;
  readonly onChoose: (purpose: CasePurpose) => void;
  readonly disabled: boolean;
}

/** For whom the pack is made, with one line each on what that means. */
export function PurposeChoice({ purpose, onChoose, disabled }: PurposeChoiceProps) {
  const t = useTexts(texts).pack;
  const language = useLanguage();
  const id = useId();
  return (
    <FormControl disabled={disabled}>
      <FormLabel id={id}>{t.purpose}</FormLabel>
      <RadioGroup
        aria-labelledby={id}
        value={purpose}
        onChange={(_, value) => {
          const chosen = CASE_PURPOSES.find((each) => each === value);
          if (chosen) onChoose(chosen);
        }}
      >
        {CASE_PURPOSES.map((each) => (
          <FormControlLabel
            key={each}
            value={each}
            control={
              <Radio
                size="small"
                sx={{ p: 0.5 }}
                slotProps={{ input: { 'aria-describedby': `${id}-${each}` } }}
              />
            }
            label={PURPOSE_LABELS[each][language]}
            sx={{ ml: -0.5, display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', mr: 0 }}
          />
        ))}
      </RadioGroup>
      <Typography id={`${id}-${purpose}`} variant="body2" color="textSecondary" sx={{ mt: 0.5 }}>
        {t.purposes[purpose]}
      </Typography>
    </FormControl>
  );
}
