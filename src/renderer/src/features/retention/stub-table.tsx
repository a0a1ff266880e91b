import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useState } from 'react';

import { ERASURE_BASIS_LABELS } from '../../../../shared/complaint/labels';
import { formatShortDate } from '../../../../shared/core/format';
import type { CaseId } from '../../../../shared/core/ids';
import { addDays } from '../../../../shared/core/local-date';
import { rowDueOn } from '../../../../shared/retention/retention';
import { TroubleAlert } from '../../components/trouble-alert';
import { formatInstant } from '../../lib/format-instant';
import { useLanguage, useTexts } from '../../lib/language';
import { useServices } from '../../store/services';
import type { ErasedCase } from '../../store/services';
import { useMayRecord } from '../../store/use-people';
import { useRuleBook } from '../../store/use-rule-book';
import { DestroyRowsDialog } from './destroy-rows-dialog';
import { texts } from './texts';
import { shortId } from './use-case-names';
import { useStubPack } from './use-stub-pack';

/** Rows of the table until more are asked for. */
const SHOWN = 100;

interface StubTableProps {
  readonly stubs: readonly ErasedCase[];
  readonly onChanged: () => void;
}

/** What is left of each erased case, and until when. */
export function StubTable({ stubs, onChanged }: StubTableProps) {
  const t = useTexts(texts).erased;
  const language = useLanguage();
  const { staffName, today } = useServices();
  const book = useRuleBook();
  const pack = useStubPack();
  const mayDestroy = useMayRecord('RegisterRowsDestroyed');
  const [shown, setShown] = useState(SHOWN);
  const [chosen, setChosen] = useState<ReadonlySet<CaseId>>(new Set());
  const [asking, setAsking] = useState(false);
  const now = today();
  const isOver = ({ register }: ErasedCase) => register !== undefined && rowDueOn(register, book) <= now;
  const over = mayDestroy ? stubs.filter(isOver) : [];
  const picked = over.filter(({ caseId }) => chosen.has(caseId)).map(({ caseId }) => caseId);
  // Flush with the heading, unless there is something to tick before it.
  const first = over.length === 0 ? { pl: 0 } : {};
  const toggle = (caseId: CaseId) => {
    const next = new Set(chosen);
    if (!next.delete(caseId)) next.add(caseId);
    setChosen(next);
  };
  const rowOf = ({ register }: ErasedCase) =>
    register ? formatShortDate(addDays(rowDueOn(register, book), -1), language) : t.noRow;
  return (
    <>
      <Table size="small" aria-label={t.stubs}>
        <TableHead>
          <TableRow>
            {over.length > 0 && <TableCell padding="checkbox" />}
            <TableCell sx={first}>{t.case}</TableCell>
            <TableCell>{t.basis}</TableCell>
            <TableCell>{t.erasedAt}</TableCell>
            <TableCell align="right">{t.entries}</TableCell>
            <TableCell>{t.rowUntil}</TableCell>
            <TableCell />
          </TableRow>
        </TableHead>
        <TableBody>
          {stubs.slice(0, shown).map((stub) => (
            <TableRow key={stub.caseId}>
              {over.length > 0 && (
                <TableCell padding="checkbox">
                  {isOver(stub) && (
                    <Checkbox
                      checked={chosen.has(stub.caseId)}
                      onChange={() => {
                        toggle(stub.caseId);
                      }}
                      slotProps={{ input: { 'aria-label': t.chooseRow(shortId(stub.caseId)) } }}
                    />
                  )}
                </TableCell>
              )}
              <TableCell component="th" scope="row" sx={first}>
                {shortId(stub.caseId)}
              </TableCell>
              <TableCell>{ERASURE_BASIS_LABELS[stub.basis][language]}</TableCell>
              <TableCell>
                {formatInstant(stub.erasedAt, language)}, {staffName(stub.erasedBy)}
              </TableCell>
              <TableCell align="right">{stub.entries}</TableCell>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>{rowOf(stub)}</TableCell>
              <TableCell align="right" sx={{ pr: 0 }}>
                <Button
                  disabled={pack.busy}
                  aria-label={`${t.pack}: ${shortId(stub.caseId)}`}
                  onClick={() => void pack.save(stub)}
                >
                  {t.pack}
                </Button>
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      <TroubleAlert trouble={pack.trouble} />
      <Box role="status" sx={{ minHeight: 20, overflowWrap: 'anywhere' }}>
        {pack.saved && (pack.saved.sound ? t.saved : t.unsound)(pack.saved.file)}
      </Box>
      {stubs.length > shown && (
        <Button
          variant="text"
          onClick={() => {
            setShown(shown + SHOWN);
          }}
        >
          {t.more(stubs.length - shown)}
        </Button>
      )}
      {over.length > 0 && (
        <Button
          color="error"
          disabled={picked.length === 0}
          sx={{ mt: 1.5 }}
          onClick={() => {
            setAsking(true);
          }}
        >
          {t.destroyRows(picked.length)}
        </Button>
      )}
      {asking && (
        <DestroyRowsDialog
          caseIds={picked}
          onDone={() => {
            setAsking(false);
            setChosen(new Set());
            onChanged();
          }}
          onClose={() => {
            setAsking(false);
          }}
        />
      )}
    </>
  );
}
