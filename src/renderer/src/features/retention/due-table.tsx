import Checkbox from '@mui/material/Checkbox';
import Link from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { Link as RouterLink } from 'react-router';

import { MARKET_LABELS } from '../../../../shared/complaint/labels';
import { formatShortDate } from '../../../../shared/core/format';
import type { CaseId } from '../../../../shared/core/ids';
import { KEPT_BECAUSE_LABELS } from '../../../../shared/retention/labels';
import { useLanguage, useTexts } from '../../lib/language';
import type { RetainedCase } from '../../store/services';
import { texts } from './texts';

interface DueTableProps {
  readonly cases: readonly RetainedCase[];
  /** Those that may be chosen. */
  readonly free: readonly RetainedCase[];
  /** Put forward already. */
  readonly waiting: ReadonlySet<CaseId>;
  readonly chosen: ReadonlySet<CaseId>;
  readonly onChoose: (chosen: ReadonlySet<CaseId>) => void;
  readonly selectable: boolean;
  readonly disabled: boolean;
}

export function DueTable(props: DueTableProps) {
  const { cases, free, waiting, chosen, onChoose, selectable, disabled } = props;
  const t = useTexts(texts).due;
  const language = useLanguage();
  const ids = new Set(free.map(({ caseId }) => caseId));
  const everything = ids.size > 0 && free.every(({ caseId }) => chosen.has(caseId));
  const toggle = (caseId: CaseId) => {
    const next = new Set(chosen);
    if (!next.delete(caseId)) next.add(caseId);
    onChoose(next);
  };
  return (
    <Table size="small" aria-label={t.table}>
      <TableHead>
        <TableRow>
          {selectable && (
            <TableCell padding="checkbox">
              <Checkbox
                checked={everything}
                indeterminate={!everything && free.some(({ caseId }) => chosen.has(caseId))}
                disabled={disabled || ids.size === 0}
                onChange={() => {
                  onChoose(everything ? new Set() : ids);
                }}
                slotProps={{ input: { 'aria-label': t.chooseAll } }}
              />
            </TableCell>
          )}
          <TableCell>{t.reference}</TableCell>
          <TableCell>{t.market}</TableCell>
          <TableCell>{t.closed}</TableCell>
          <TableCell>{t.dueOn}</TableCell>
          <TableCell>{t.rule}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {cases.map((one) => (
          <TableRow key={one.caseId}>
            {selectable && (
              <TableCell padding="checkbox">
                <Checkbox
                  checked={chosen.has(one.caseId)}
                  disabled={disabled || !ids.has(one.caseId)}
                  onChange={() => {
                    toggle(one.caseId);
                  }}
                  slotProps={{ input: { 'aria-label': t.choose(one.reference) } }}
                />
              </TableCell>
            )}
            <TableCell component="th" scope="row" sx={{ overflowWrap: 'anywhere' }}>
              <Link component={RouterLink} to={`/case/${one.caseId}`}>
                {one.reference}
              </Link>
            </TableCell>
            <TableCell>{MARKET_LABELS[one.market][language]}</TableCell>
            <TableCell sx={{ whiteSpace: 'nowrap' }}>{formatShortDate(one.closedOn, language)}</TableCell>
            <TableCell sx={{ whiteSpace: 'nowrap' }}>{formatShortDate(one.fileDueOn, language)}</TableCell>
            <TableCell>
              {t.years(one.years)}
              <Typography variant="caption" color="textSecondary" component="div">
                {one.source.citation[language]}
              </Typography>
              {remarksOn(one).map((remark) => (
                <div key={remark}>{remark}</div>
              ))}
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );

  function remarksOn({ caseId, keptBecause, damaged }: RetainedCase): readonly string[] {
    return [
      ...keptBecause.map((because) => KEPT_BECAUSE_LABELS[because][language]),
      ...(damaged ? [t.damaged] : []),
      ...(waiting.has(caseId) ? [t.waiting] : []),
    ];
  }
}
