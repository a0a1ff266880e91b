import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useEffect, useRef, useState } from 'react';

import { newestVersion } from '../../../../shared/clauses/clause';
import type { Clause } from '../../../../shared/clauses/clause';
import type { ClauseId } from '../../../../shared/core/ids';
import { formatInstant } from '../../lib/format-instant';
import { useLanguage, useTexts } from '../../lib/language';
import type { CaseDraft } from '../../store/case-draft';
import { BLANK_CLAUSE, fieldsOfClause } from '../../store/clause-fields';
import { useServices } from '../../store/services';
import { useDraftFields } from '../../store/use-case-draft';
import { ApproveDialog } from './approve-dialog';
import { ClauseEditor } from './clause-editor';
import { ClauseHistory } from './clause-history';
import { clauseState } from './clause-state';
import { texts } from './texts';
import { WithdrawDialog } from './withdraw-dialog';

/** What was done last. */
export interface Said {
  readonly sentence: string;
}

interface ClauseDetailProps {
  /** Absent: a new one. */
  readonly clause: Clause | undefined;
  readonly draft: CaseDraft;
  readonly said: Said | undefined;
  readonly onDone: (clauseId: ClauseId, sentence: string) => void;
}

/** One paragraph: where it stands, what can be done with it, its text and its versions. */
export function ClauseDetail({ clause, draft, said, onDone }: ClauseDetailProps) {
  const t = useTexts(texts);
  const [asking, setAsking] = useState<'approve' | 'withdraw'>();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // The button the focus was on has gone or is disabled.
    if (said) heading.current?.focus();
  }, [said]);
  const changed = fieldsOfClause(useDraftFields(draft), clause?.clauseId ?? 'new').length > 0;
  const newest = clause && newestVersion(clause);
  const done = (sentence: string): void => {
    setAsking(undefined);
    if (clause) onDone(clause.clauseId, sentence);
  };
  const close = (): void => {
    setAsking(undefined);
  };
  return (
    <>
      <Typography ref={heading} variant="h2" tabIndex={-1} sx={{ outline: 'none', overflowWrap: 'anywhere' }}>
        {newest?.content.name ?? t.begun}
      </Typography>
      {clause && newest && (
        <>
          <Standing clause={clause} />
          {!clause.withdrawal && (
            <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, mt: 1.5, flexWrap: 'wrap' }}>
              {!newest.approval && (
                <Button
                  variant="contained"
                  disabled={changed}
                  onClick={() => {
                    setAsking('approve');
                  }}
                >
                  {t.approve.button(newest.number)}
                </Button>
              )}
              <Button
                onClick={() => {
                  setAsking('withdraw');
                }}
              >
                {t.withdraw.button}
              </Button>
              {changed && !newest.approval && (
                <Typography variant="caption" color="textSecondary">
                  {t.saveFirst}
                </Typography>
              )}
            </Box>
          )}
        </>
      )}
      <Box role="status">
        {said && (
          <Alert severity="success" sx={{ mt: 1.5 }}>
            {said.sentence}
          </Alert>
        )}
      </Box>
      {!clause?.withdrawal && (
        <ClauseEditor
          scope={clause?.clauseId ?? 'new'}
          saved={newest?.content ?? BLANK_CLAUSE}
          next={(newest?.number ?? 0) + 1}
          draft={draft}
          onSaved={(clauseId, version) => {
            onDone(clauseId, t.saved(version));
          }}
        />
      )}
      {clause && <ClauseHistory clause={clause} />}
      {clause && asking === 'approve' && <ApproveDialog clause={clause} onDone={done} onClose={close} />}
      {clause && asking === 'withdraw' && <WithdrawDialog clause={clause} onDone={done} onClose={close} />}
    </>
  );
}

function Standing({ clause }: { readonly clause: Clause }) {
  const t = useTexts(texts).about;
  const language = useLanguage();
  const { staffName } = useServices();
  const state = clauseState(clause);
  const { withdrawal } = clause;
  const sentence = (): string => {
    switch (state.kind) {
      case 'draft':
        return t.draft;
      case 'approved':
        return t.approved(state.approved);
      case 'changed':
        return t.changed(state.approved, state.draft);
      case 'withdrawn':
        return withdrawal
          ? t.withdrawn(staffName(withdrawal.by), formatInstant(withdrawal.at, language))
          : '';
    }
  };
  return (
    <Typography variant="body2" color="textSecondary" sx={{ mt: 0.5, overflowWrap: 'anywhere' }}>
      {sentence()} {withdrawal && t.reason(withdrawal.reason)}
    </Typography>
  );
}
