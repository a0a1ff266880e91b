import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';

import { PURPOSE_LABELS } from '../../../../shared/audit/withheld-texts';
import { CASE_OUTCOME_LABELS, MARKET_LABELS, PRODUCT_LABELS } from '../../../../shared/complaint/labels';
import type { Labels } from '../../../../shared/complaint/labels';
import { CASE_OUTCOMES, MARKETS, PRODUCTS } from '../../../../shared/complaint/vocabulary';
import type { CaseOutcome, Market, Product } from '../../../../shared/complaint/vocabulary';
import { BATCH_PURPOSES } from '../../../../shared/reports/batch';
import type { BatchPurpose } from '../../../../shared/reports/batch';
import { SEED } from '../../../../shared/reports/sample';
import { useLanguage, useTexts } from '../../lib/language';
import { texts } from './texts';

/** As it stands in the form. */
export interface BatchDraft {
  readonly purpose: BatchPurpose;
  readonly market: Market | undefined;
  readonly product: Product | undefined;
  readonly outcome: CaseOutcome | undefined;
  readonly sampled: boolean;
  readonly size: string;
  readonly seed: string;
}

/** The size that is asked for; undefined when none can be read. */
export function sizeOf({ size }: BatchDraft): number | undefined {
  return /^[1-9]\d{0,5}$/.test(size.trim()) ? Number(size) : undefined;
}

interface BatchFieldsProps {
  readonly draft: BatchDraft;
  readonly onChange: (draft: BatchDraft) => void;
  readonly onNewSeed: () => void;
  readonly disabled: boolean;
}

/** What the packs are for, which cases of the period, and whether all of them. */
export function BatchFields({ draft, onChange, onNewSeed, disabled }: BatchFieldsProps) {
  const t = useTexts(texts).packs;
  const language = useLanguage();
  const common = { disabled, all: t.all };
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 1.5, alignItems: 'flex-start' }}>
      <TextField
        select
        size="small"
        fullWidth={false}
        label={t.purpose}
        value={draft.purpose}
        disabled={disabled}
        helperText={t.purposes[draft.purpose]}
        onChange={({ target }) => {
          const purpose = BATCH_PURPOSES.find((each) => each === target.value);
          if (purpose) onChange({ ...draft, purpose });
        }}
        sx={{ width: 320 }}
      >
        {BATCH_PURPOSES.map((each) => (
          <MenuItem key={each} value={each}>
            {PURPOSE_LABELS[each][language]}
          </MenuItem>
        ))}
      </TextField>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5 }}>
        <Choice
          {...common}
          label={t.market}
          value={draft.market}
          values={MARKETS}
          labels={MARKET_LABELS}
          onChange={(market) => {
            onChange({ ...draft, market });
          }}
        />
        <Choice
          {...common}
          label={t.product}
          value={draft.product}
          values={PRODUCTS}
          labels={PRODUCT_LABELS}
          onChange={(product) => {
            onChange({ ...draft, product });
          }}
        />
        <Choice
          {...common}
          label={t.outcome}
          value={draft.outcome}
          values={CASE_OUTCOMES}
          labels={CASE_OUTCOME_LABELS}
          onChange={(outcome) => {
            onChange({ ...draft, outcome });
          }}
        />
      </Box>
      <FormControlLabel
        label={t.sample}
        disabled={disabled}
        control={
          <Checkbox
            checked={draft.sampled}
            onChange={(_, sampled) => {
              onChange({ ...draft, sampled });
            }}
            sx={{ p: 0.5 }}
          />
        }
        sx={{ ml: -0.5 }}
      />
      {draft.sampled && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'flex-start' }}>
          <TextField
            size="small"
            fullWidth={false}
            label={t.size}
            value={draft.size}
            disabled={disabled}
            error={sizeOf(draft) === undefined}
            helperText={sizeOf(draft) === undefined ? t.sizeWrong : undefined}
            slotProps={{ htmlInput: { inputMode: 'numeric' } }}
            onChange={({ target }) => {
              onChange({ ...draft, size: target.value });
            }}
            sx={{ width: 140 }}
          />
          <TextField
            size="small"
            fullWidth={false}
            label={t.seed}
            value={draft.seed}
            disabled={disabled}
            error={!SEED.test(draft.seed)}
            helperText={SEED.test(draft.seed) ? t.seedHelp : t.seedWrong}
            onChange={({ target }) => {
              onChange({ ...draft, seed: target.value.trim() });
            }}
            sx={{ width: 320 }}
          />
          <Button onClick={onNewSeed} disabled={disabled}>
            {t.newSeed}
          </Button>
        </Box>
      )}
    </Box>
  );
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly all: string;
  readonly value: T | undefined;
  readonly values: readonly T[];
  readonly labels: Labels<T>;
  readonly disabled: boolean;
  readonly onChange: (value: T | undefined) => void;
}

function Choice<T extends string>({ label, all, value, values, labels, disabled, onChange }: ChoiceProps<T>) {
  const language = useLanguage();
  return (
    <TextField
      select
      size="small"
      fullWidth={false}
      label={label}
      value={value ?? ''}
      disabled={disabled}
      onChange={({ target }) => {
        onChange(values.find((each) => each === target.value));
      }}
      slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
      sx={{ width: 200 }}
    >
      <MenuItem value="">{all}</MenuItem>
      {values.map((each) => (
        <MenuItem key={each} value={each}>
          {labels[each][language]}
        </MenuItem>
      ))}
    </TextField>
  );
}
