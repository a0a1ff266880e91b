import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';

import { MARKET_LABELS } from '../../../../shared/complaint/labels';
import type { Market } from '../../../../shared/complaint/vocabulary';
import { formatDate } from '../../../../shared/core/format';
import type { LocalDate } from '../../../../shared/core/local-date';
import { PROMISED_UNITS, PROMISES } from '../../../../shared/law/firm-promises';
import type { Promised } from '../../../../shared/law/firm-promises';
import type { RuleBook } from '../../../../shared/law/rule-book';
import type { RulePack } from '../../../../shared/law/rule-pack';
import { ConfirmDialog } from '../../components/confirm-dialog';
import { useLanguage, useTexts } from '../../lib/language';
import { marketTexts } from './market-texts';
import { earliestFrom, faultyFields, packOf, presentForm } from './promises-form';
import type { PromisesField, PromisesForm } from './promises-form';

interface PromisesDialogProps {
  readonly market: Market;
  readonly book: RuleBook;
  readonly today: LocalDate;
  readonly onPack: (pack: RulePack) => void;
  readonly onClose: () => void;
}

/** What the firm promises in one market, typed in; it becomes a rule pack. */
export function PromisesDialog({ market, book, today, onPack, onClose }: PromisesDialogProps) {
  const t = useTexts(marketTexts);
  const language = useLanguage();
  const ids = useId();
  const [form, setForm] = useState<PromisesForm>(() => presentForm(market, book, today));
  const [tried, setTried] = useState(false);
  const faults = tried ? faultyFields(form, market, book) : [];
  const idOf = (field: PromisesField): string => `${ids}-${field}`;

  const offer = (): void => {
    setTried(true);
    const pack = packOf(form, market, book, today);
    if (pack) onPack(pack);
    else document.getElementById(idOf(faultyFields(form, market, book)[0] ?? 'from'))?.focus();
  };

  return (
    <ConfirmDialog
      open
      title={t.dialogTitle(MARKET_LABELS[market][language])}
      confirmLabel={t.preview}
      cancelLabel={t.cancel}
      onConfirm={offer}
      onClose={onClose}
    >
      <Typography variant="body2" color="textSecondary" sx={{ mb: 2 }}>
        {t.dialogText} {t.emptyHint}
      </Typography>
      <Stack spacing={2}>
        {PROMISES.map((promise) => (
          <LengthFields
            key={promise}
            id={idOf(promise)}
            promise={promise}
            form={form}
            faulty={faults.includes(promise)}
            onChange={setForm}
          />
        ))}
        <TextField
          id={idOf('from')}
          type="date"
          label={t.from}
          value={form.from}
          error={faults.includes('from')}
          helperText={
            faults.includes('from') ? t.badFrom(formatDate(earliestFrom(market, book), language)) : t.fromHint
          }
          slotProps={{ inputLabel: { shrink: true } }}
          onChange={(event) => {
            setForm({ ...form, from: event.target.value });
          }}
        />
        <TextField
          id={idOf('saidIn')}
          label={t.saidIn}
          value={form.saidIn}
          error={faults.includes('saidIn')}
          helperText={faults.includes('saidIn') ? t.noSaidIn : t.saidInHint}
          slotProps={{ htmlInput: { maxLength: 300 } }}
          onChange={(event) => {
            setForm({ ...form, saidIn: event.target.value });
          }}
        />
      </Stack>
    </ConfirmDialog>
  );
}

interface LengthFieldsProps {
  readonly id: string;
  readonly promise: Promised;
  readonly form: PromisesForm;
  readonly faulty: boolean;
  readonly onChange: (form: PromisesForm) => void;
}

function LengthFields({ id, promise, form, faulty, onChange }: LengthFieldsProps) {
  const t = useTexts(marketTexts);
  const { count, unit } = form.lengths[promise];
  const name = t.promises[promise];
  const change = (part: Partial<PromisesForm['lengths'][Promised]>): void => {
    onChange({ ...form, lengths: { ...form.lengths, [promise]: { ...form.lengths[promise], ...part } } });
  };
  return (
    <Box role="group" aria-label={name} sx={{ display: 'flex', gap: 1, alignItems: 'flex-start' }}>
      <Typography variant="body2" sx={{ flex: 1, pt: 1 }}>
        {name}
      </Typography>
      <TextField
        id={id}
        hiddenLabel
        value={count}
        error={faulty}
        helperText={faulty ? t.badCount : undefined}
        slotProps={{ htmlInput: { inputMode: 'numeric', 'aria-label': t.countOf(name) } }}
        onChange={(event) => {
          change({ count: event.target.value });
        }}
        sx={{ width: 120 }}
      />
      <TextField
        select
        hiddenLabel
        value={unit}
        slotProps={{ select: { native: true }, htmlInput: { 'aria-label': t.unitOf(name) } }}
        onChange={(event) => {
          const chosen = PROMISED_UNITS.find((one) => one === event.target.value);
          if (chosen) change({ unit: chosen });
        }}
        sx={{ width: 150 }}
      >
        {PROMISED_UNITS.map((one) => (
          <option key={one} value={one}>
            {t.units[one]}
          </option>
        ))}
      </TextField>
    </Box>
  );
}
