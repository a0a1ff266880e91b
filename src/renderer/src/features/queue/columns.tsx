import ReportProblemIcon from '@mui/icons-material/ReportGmailerrorredOutlined';
import type { GridColDef } from '@mui/x-data-grid';

import { MARKET_LABELS, PRODUCT_LABELS } from '../../../../shared/complaint/labels';
import { formatShortDate } from '../../../../shared/core/format';
import type { CaseId } from '../../../../shared/core/ids';
import type { LocalDate } from '../../../../shared/core/local-date';
import type { RuleBook } from '../../../../shared/law/rule-book';
import { ruleLabel } from '../../../../shared/law/rule-label';
import { rowWarning } from '../../../../shared/queue/row';
import type { QueueRow } from '../../../../shared/queue/row';
import { DueBadge } from '../../components/due-badge';
import type { DueBadgeProps } from '../../components/due-badge';
import { StageChip } from '../../components/stage-chip';
import { VisuallyHidden } from '../../components/visually-hidden';
import type { Wording } from './arrange-rows';
import { texts } from './texts';
import type { SortField } from './view-memory';

export type QueueColumn = GridColDef<QueueRow> & { readonly field: SortField };

interface ColumnContext extends Wording {
  readonly today: LocalDate;
  readonly book: RuleBook;
  readonly damaged: ReadonlyMap<CaseId, unknown>;
}

/** What stands in each column. Widths in px fit a window of 1280. */
export function queueColumns({
  language,
  today,
  staffName,
  damaged,
  book,
}: ColumnContext): readonly QueueColumn[] {
  const t = texts[language];
  return [
    {
      field: 'dueOn',
      headerName: t.due,
      flex: 1.2,
      minWidth: 324,
      maxWidth: 380,
      cellClassName: ({ row }) => (rowWarning(row, today) === 'overdue' ? 'queue-overdue' : ''),
      renderCell: ({ row }) => (
        <span className="queue-due">
          <DueBadge dueOn={row.dueOn} today={today} {...warned(row, today)} />
          {row.dueRule !== null && (
            <span className="queue-why">{ruleLabel(row.dueRule, language, book)}</span>
          )}
        </span>
      ),
    },
    {
      field: 'stage',
      headerName: t.stage,
      width: 154,
      renderCell: ({ row }) => <StageChip stage={row.stage} />,
    },
    {
      field: 'reference',
      headerName: t.reference,
      width: 128,
      renderCell: ({ row }) => <Reference row={row} damaged={damaged.has(row.caseId)} note={t.damagedRow} />,
    },
    { field: 'complainant', headerName: t.complainant, flex: 1, minWidth: 136 },
    {
      field: 'market',
      headerName: t.market,
      width: 92,
      valueGetter: (_, row) => MARKET_LABELS[row.market][language],
    },
    {
      field: 'product',
      headerName: t.product,
      width: 130,
      valueGetter: (_, row) => PRODUCT_LABELS[row.product][language],
    },
    {
      field: 'assignee',
      headerName: t.assignee,
      width: 106,
      valueGetter: (_, row) => (row.assignee === null ? t.unassigned : staffName(row.assignee)),
      cellClassName: ({ row }) => (row.assignee === null ? 'queue-quiet' : ''),
    },
    {
      field: 'receivedOn',
      headerName: t.received,
      width: 106,
      valueGetter: (_, row) => formatShortDate(row.receivedOn, language),
    },
  ];
}

function warned(row: QueueRow, today: LocalDate): Pick<DueBadgeProps, 'warning' | 'lastOpenDay'> {
  return { warning: rowWarning(row, today), lastOpenDay: row.warnOn?.lastOpenDay };
}

interface ReferenceProps {
  readonly row: QueueRow;
  readonly damaged: boolean;
  readonly note: string;
}

/**
 * The way into the case; reached with the cell's Enter, so it is no tab stop of its own. A plain link: dozens of router
 * links, made anew with every scroll step, are felt.
 */
function Reference({ row, damaged, note }: ReferenceProps) {
  return (
    <>
      <a className="queue-reference" href={`#/case/${row.caseId}`} tabIndex={-1}>
        {row.reference}
      </a>
      {damaged && (
        <>
          <ReportProblemIcon
            aria-hidden
            color="error"
            sx={{ fontSize: 16, ml: 0.5, verticalAlign: 'text-bottom' }}
          />
          <VisuallyHidden>{note}</VisuallyHidden>
        </>
      )}
    </>
  );
}
