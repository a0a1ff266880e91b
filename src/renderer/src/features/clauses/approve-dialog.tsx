import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';

import { CLAUSE_LIMITS, newestVersion } from '../../../../shared/clauses/clause';
import type { Clause } from '../../../../shared/clauses/clause';
import { needsNoReason } from '../../../../shared/clauses/decide-clause';
import { ConfirmDialog } from '../../components/confirm-dialog';
import { useTexts } from '../../lib/language';
import { useServices } from '../../store/services';
import { ClauseTroubleAlert } from './clause-trouble';
import { texts } from './texts';
import { useClauseCommand } from './use-clause-command';

interface ApproveDialogProps {
  readonly clause: Clause;
  readonly onDone: (sentence: string) => void;
  readonly onClose: () => void;
}

/** The last question before letters may use the newest version. */
export function ApproveDialog({ clause, onDone, onClose }: ApproveDialogProps) {
  const t = useTexts(texts).approve;
  const { staff } = useServices();
  const [reason, setReason] = useState('');
  const { busy, trouble, execute } = useClauseCommand();
  const { number: version, content, by } = newestVersion(clause);
  const { clauseId } = clause;
  const approve = async (): Promise<void> => {
    if (await execute({ type: 'ApproveClause', clauseId, version, reason })) onDone(t.done(version));
  };
  return (
    <ConfirmDialog
      open
      title={t.title(version, content.name)}
      confirmLabel={t.confirm}
      busy={busy}
      onConfirm={() => void approve()}
      onClose={onClose}
    >
      <Typography variant="body2">{t.text}</Typography>
      {!needsNoReason(by, staff) && (
        <>
          <Typography variant="body2" sx={{ mt: 1, mb: 2 }}>
            {t.alone}
          </Typography>
          <TextField
            fullWidth
            label={t.reason}
            helperText={t.reasonHelp}
            value={reason}
            onChange={(event) => {
              setReason(event.target.value);
            }}
            slotProps={{ inputLabel: { shrink: true }, htmlInput: { maxLength: CLAUSE_LIMITS.reason } }}
          />
        </>
      )}
      <Box sx={{ mt: trouble ? 2 : 0 }}>
        <ClauseTroubleAlert trouble={trouble} />
      </Box>
    </ConfirmDialog>
  );
}
