import Box from '@mui/material/Box';

import { DraftSelect } from '../../components/draft-select';
import { DraftText } from '../../components/draft-text';
import { RecordGroup } from '../../components/record-group';
import { REMEDY_KIND_LABELS } from '../../../../shared/complaint/labels';
import { openIssues } from '../../../../shared/complaint/state';
import { MONEY_REMEDIES, REMEDY_KINDS } from '../../../../shared/complaint/vocabulary';
import { formatMoney } from '../../../../shared/core/format';
import { parseLocalDate } from '../../../../shared/core/local-date';
import { CURRENCIES } from '../../../../shared/core/money';
import type { Currency, Money } from '../../../../shared/core/money';
import type { Result } from '../../../../shared/core/result';
import { currencyNamed, parseAmount } from '../../lib/amount';
import type { AmountTrouble } from '../../lib/amount';
import { useLanguage, useTexts } from '../../lib/language';
import { draftField } from '../../store/draft-fields';
import { caseCurrency } from '../../store/drafted-case';
import { useRecording } from '../../store/use-recording';
import { texts } from './texts';
import { useField, useWork } from './work-context';

/** The fields of the remedy that is being written, and what they say. */
function useNewRemedy() {
  const { state } = useWork();
  const language = useLanguage();
  const kind = useField(draftField.remedyKind);
  const issue = useField(draftField.remedyIssue);
  const description = useField(draftField.remedyDescription);
  const amount = useField(draftField.remedyAmount);
  const currency = useField(draftField.remedyCurrency, caseCurrency(state.complaint));
  const dueOn = useField(draftField.remedyDueOn);
  const chosenCurrency: Currency = currencyNamed(currency.value) ?? caseCurrency(state.complaint);
  const money: Result<Money, AmountTrouble> | undefined =
    amount.value.trim() === '' ? undefined : parseAmount(amount.value, chosenCurrency, language);
  return { kind, issue, description, amount, currency, dueOn, money };
}

export function NewRemedy({ disabled }: { readonly disabled: boolean }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const { caseId, state, letterLanguage } = useWork();
  const { kind, issue, description, amount, currency, dueOn, money } = useNewRemedy();
  const recording = useRecording(caseId);
  const fields = [kind, issue, description, amount, currency, dueOn];

  const record = async () => {
    const chosen = REMEDY_KINDS.find((candidate) => candidate === kind.value);
    if (!chosen) {
      recording.reject({ sentence: t.remedies.chooseKind, field: kind.name });
      return;
    }
    if (money?.ok === false) {
      recording.reject({ sentence: t.remedies.amountTrouble[money.error], field: amount.name });
      return;
    }
    const about = openIssues(state).find((candidate) => candidate.issueId === issue.value);
    const on = parseLocalDate(dueOn.value);
    await recording.record([
      {
        command: {
          type: 'ProposeRemedy',
          remedy: {
            kind: chosen,
            description: description.value,
            ...(about && { issueId: about.issueId }),
            ...(money && { amount: money.value }),
            ...(on && { dueOn: on }),
          },
        },
        fields: Object.fromEntries(fields.map((field) => [field.name, field.value])),
      },
    ]);
  };

  const required = MONEY_REMEDIES.some((candidate) => candidate === kind.value);
  return (
    <RecordGroup
      what={t.remedies.proposeWhat}
      verb={t.remedies.propose}
      fields={fields}
      disabled={disabled}
      recording={recording}
      onRecord={() => void record()}
      controls={{ description: description.name, amount: amount.name }}
    >
      <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 1.5 }}>
        <DraftSelect
          field={kind}
          label={t.remedies.kind}
          empty={t.remedies.chooseKind}
          options={REMEDY_KINDS.map((value) => ({ value, label: REMEDY_KIND_LABELS[value][language] }))}
          disabled={disabled}
        />
        <DraftSelect
          field={issue}
          label={t.remedies.issue}
          empty={t.remedies.wholeCase}
          options={openIssues(state).map(({ issueId, title }, place) => ({
            value: issueId,
            label: t.issues.toggle(place + 1, title),
          }))}
          disabled={disabled}
        />
      </Box>
      <DraftText
        field={description}
        label={t.remedies.description}
        help={t.remedies.descriptionHelp}
        lang={letterLanguage}
        limit={2_000}
        disabled={disabled}
      />
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: 'minmax(0, 1fr) 100px 160px',
          gap: 1.5,
          alignItems: 'start',
        }}
      >
        <DraftText
          field={amount}
          label={required ? `${t.remedies.amount} *` : t.remedies.amount}
          {...(money?.ok === false && { error: t.remedies.amountTrouble[money.error] })}
          help={
            money?.ok ? t.remedies.amountRead(formatMoney(money.value, language)) : t.remedies.amountExample
          }
          limit={40}
          disabled={disabled}
        />
        <DraftSelect
          field={currency}
          label={t.remedies.currency}
          options={CURRENCIES.map((value) => ({ value, label: value }))}
          disabled={disabled}
        />
        <DraftText field={dueOn} label={t.remedies.dueOn} type="date" disabled={disabled} />
      </Box>
    </RecordGroup>
  );
}
