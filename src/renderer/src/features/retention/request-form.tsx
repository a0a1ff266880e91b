import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';

import type { CaseId } from '../../../../shared/core/ids';
import { KEPT_BECAUSE_LABELS } from '../../../../shared/retention/labels';
import { retentionIn, retentionOf } from '../../../../shared/retention/retention';
import { ConfirmDialog } from '../../components/confirm-dialog';
import { LabeledSection } from '../../components/labeled-section';
import { failureText, refusalText, troubleText } from '../../components/trouble-texts';
import { useLanguage, useTexts } from '../../lib/language';
import { useServices } from '../../store/services';
import { texts } from './texts';

interface RequestFormProps {
  readonly waiting: ReadonlySet<CaseId>;
  readonly onProposed: () => void;
}

/** A person may ask for erasure before the time is over (GDPR Art. 17). */
export function RequestForm({ waiting, onProposed }: RequestFormProps) {
  const t = useTexts(texts).request;
  const language = useLanguage();
  const { cases, queue, erasures, rules, today } = useServices();
  const [number, setNumber] = useState('');
  const [problem, setProblem] = useState<string>();
  const [asked, setAsked] = useState<CaseId>();
  const [busy, setBusy] = useState(false);
  const [done, setDone] = useState<string>();

  const find = async () => {
    setProblem(undefined);
    setDone(undefined);
    const wanted = number.trim().toLowerCase();
    const found = queue.status().rows.filter(({ reference }) => reference.toLowerCase() === wanted);
    const [row] = found;
    if (!row || found.length > 1) {
      setProblem(row ? t.several : t.unknown);
      return;
    }
    if (waiting.has(row.caseId)) {
      setProblem(t.waiting);
      return;
    }
    const opened = await cases.open(row.caseId);
    if (!opened.ok) {
      setProblem(troubleText(opened.error, language));
      return;
    }
    const { state } = opened.value;
    const now = today();
    const periods = retentionIn(rules.book(), state.complaint.market, state.finalisedOn ?? now);
    const retention = retentionOf(state, periods, now);
    if (retention.state === 'not-closed') setProblem(refusalText({ code: 'CASE_NOT_FINALISED' }, language));
    else if (retention.state === 'held')
      setProblem(retention.keptBecause.map((because) => KEPT_BECAUSE_LABELS[because][language]).join(' '));
    else setAsked(row.caseId);
  };

  const propose = async (caseId: CaseId) => {
    setBusy(true);
    const answer = await erasures.propose('request', [caseId]);
    setBusy(false);
    setAsked(undefined);
    if (!answer.ok) {
      setProblem(failureText(answer.error, language));
      return;
    }
    setNumber('');
    setDone(t.done);
    onProposed();
  };

  return (
    <LabeledSection title={t.title} description={t.intro}>
      <Box
        component="form"
        onSubmit={(event) => {
          event.preventDefault();
          void find();
        }}
        sx={{ display: 'flex', gap: 1, alignItems: 'flex-start' }}
      >
        <TextField
          size="small"
          fullWidth={false}
          label={t.number}
          value={number}
          error={problem !== undefined}
          helperText={problem}
          onChange={({ target }) => {
            setNumber(target.value);
          }}
          slotProps={{ inputLabel: { shrink: true } }}
          sx={{ width: 360 }}
        />
        <Button type="submit" disabled={number.trim() === ''}>
          {t.propose}
        </Button>
      </Box>
      <Box role="status">{done}</Box>
      {asked !== undefined && (
        <ConfirmDialog
          open
          title={t.dialogTitle(number.trim())}
          confirmLabel={t.confirm}
          busy={busy}
          onConfirm={() => void propose(asked)}
          onClose={() => {
            setAsked(undefined);
          }}
        >
          {t.warning.map((sentence) => (
            <Typography key={sentence} variant="body2" sx={{ mb: 1 }}>
              {sentence}
            </Typography>
          ))}
        </ConfirmDialog>
      )}
    </LabeledSection>
  );
}
