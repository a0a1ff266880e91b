import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';

import { parseLocalDate } from '../../../../shared/core/local-date';
import { PERIOD_BASES } from '../../../../shared/reports/period';
import type { Period, PeriodBasis } from '../../../../shared/reports/period';
import { useTexts } from '../../lib/language';
import { texts } from './texts';

/** As it is typed: a date may be half there. */
export interface PeriodDraft {
  readonly by: PeriodBasis;
  readonly from: string;
  readonly to: string;
}

export function periodOf({ by, from, to }: PeriodDraft): Period | undefined {
  const [first, last] = [parseLocalDate(from), parseLocalDate(to)];
  return first !== undefined && last !== undefined && first <= last
    ? { by, from: first, to: last }
    : undefined;
}

interface PeriodFieldsProps {
  readonly draft: PeriodDraft;
  readonly onChange: (draft: PeriodDraft) => void;
  readonly disabled: boolean;
}

export function PeriodFields({ draft, onChange, disabled }: PeriodFieldsProps) {
  const t = useTexts(texts).period;
  const wrong = periodOf(draft) === undefined;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'flex-start' }}>
      <TextField
        select
        size="small"
        fullWidth={false}
        label={t.by}
        value={draft.by}
        disabled={disabled}
        onChange={({ target }) => {
          onChange({ ...draft, by: PERIOD_BASES.find((by) => by === target.value) ?? draft.by });
        }}
        sx={{ width: 180 }}
      >
        {PERIOD_BASES.map((by) => (
          <MenuItem key={by} value={by}>
            {t.bases[by]}
          </MenuItem>
        ))}
      </TextField>
      {(['from', 'to'] as const).map((end) => (
        <TextField
          key={end}
          size="small"
          fullWidth={false}
          type="date"
          label={t[end]}
          value={draft[end]}
          disabled={disabled}
          error={wrong}
          helperText={wrong && end === 'to' ? t.wrong : undefined}
          sx={{ width: 180 }}
          slotProps={{ inputLabel: { shrink: true } }}
          onChange={({ target }) => {
            onChange({ ...draft, [end]: target.value });
          }}
        />
      ))}
    </Box>
  );
}
