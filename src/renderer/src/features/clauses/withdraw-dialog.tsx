import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';

import { CLAUSE_LIMITS, newestVersion } from '../../../../shared/clauses/clause';
import type { Clause } from '../../../../shared/clauses/clause';
import { ConfirmDialog } from '../../components/confirm-dialog';
import { useTexts } from '../../lib/language';
import { ClauseTroubleAlert } from './clause-trouble';
import { texts } from './texts';
import { useClauseCommand } from './use-clause-command';

interface WithdrawDialogProps {
  readonly clause: Clause;
  readonly onDone: (sentence: string) => void;
  readonly onClose: () => void;
}

/** Takes a paragraph out of use, for good and with a reason. */
export function WithdrawDialog({ clause, onDone, onClose }: WithdrawDialogProps) {
  const t = useTexts(texts).withdraw;
  const [reason, setReason] = useState('');
  const { busy, trouble, execute } = useClauseCommand();
  const { clauseId } = clause;
  const withdraw = async (): Promise<void> => {
    if (await execute({ type: 'WithdrawClause', clauseId, reason })) onDone(t.done);
  };
  return (
    <ConfirmDialog
      open
      danger
      title={t.title(newestVersion(clause).content.name)}
      confirmLabel={t.confirm}
      busy={busy}
      onConfirm={() => void withdraw()}
      onClose={onClose}
    >
      <Typography variant="body2" sx={{ mb: 2 }}>
        {t.text}
      </Typography>
      <TextField
        fullWidth
        label={t.reason}
        value={reason}
        onChange={(event) => {
          setReason(event.target.value);
        }}
        slotProps={{ inputLabel: { shrink: true }, htmlInput: { maxLength: CLAUSE_LIMITS.reason } }}
      />
      <Box sx={{ mt: trouble ? 2 : 0 }}>
        <ClauseTroubleAlert trouble={trouble} />
      </Box>
    </ConfirmDialog>
  );
}
