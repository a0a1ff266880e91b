import ReportProblemIcon from '@mui/icons-material/ReportGmailerrorredOutlined';
import Box from '@mui/material/Box';
import MuiLink from '@mui/material/Link';
import type { GridColDef } from '@mui/x-data-grid';
import { Link } from 'react-router';

import { MARKET_LABELS, PRODUCT_LABELS } from '../../../../shared/complaint/labels';
import { formatShortDate } from '../../../../shared/core/format';
import type { CaseId } from '../../../../shared/core/ids';
import type { LocalDate } from '../../../../shared/core/local-date';
import type { QueueRow } from '../../../../shared/queue/row';
import { DueBadge } from '../../components/due-badge';
import { StageChip } from '../../components/stage-chip';
import { VisuallyHidden } from '../../components/visually-hidden';
import type { Wording } from './arrange-rows';
import { ruleLabel } from './rule-label';
import { texts } from './texts';
import type { SortField } from './view-memory';

export type QueueColumn = GridColDef<QueueRow> & { readonly field: SortField };

interface ColumnContext extends Wording {
  readonly today: LocalDate;
  readonly damaged: ReadonlyMap<CaseId, unknown>;
}

/** What stands in each column. Widths in px fit a window of 1280. */
export function queueColumns({ language, today, staffName, damaged }: ColumnContext): readonly QueueColumn[] {
  const t = texts[language];
  return [
    {
      field: 'dueOn',
      headerName: t.due,
      width: 206,
      renderCell: ({ row }) => <DueBadge dueOn={row.dueOn} today={today} />,
    },
    {
      field: 'dueRule',
      headerName: t.why,
      flex: 1.2,
      minWidth: 130,
      valueGetter: (_, row) => ruleLabel(row, language),
    },
    {
      field: 'stage',
      headerName: t.stage,
      width: 152,
      renderCell: ({ row }) => <StageChip stage={row.stage} />,
    },
    {
      field: 'reference',
      headerName: t.reference,
      width: 124,
      renderCell: ({ row }) => <Reference row={row} damaged={damaged.has(row.caseId)} note={t.damagedRow} />,
    },
    { field: 'complainant', headerName: t.complainant, flex: 1, minWidth: 120 },
    {
      field: 'market',
      headerName: t.market,
      width: 88,
      valueGetter: (_, row) => MARKET_LABELS[row.market][language],
    },
    {
      field: 'product',
      headerName: t.product,
      width: 112,
      valueGetter: (_, row) => PRODUCT_LABELS[row.product][language],
    },
    {
      field: 'assignee',
      headerName: t.assignee,
      width: 108,
      valueGetter: (_, row) => (row.assignee === null ? t.unassigned : staffName(row.assignee)),
      cellClassName: ({ row }) => (row.assignee === null ? 'queue-quiet' : ''),
    },
    {
      field: 'receivedOn',
      headerName: t.received,
      width: 92,
      valueGetter: (_, row) => formatShortDate(row.receivedOn, language),
    },
  ];
}

interface ReferenceProps {
  readonly row: QueueRow;
  readonly damaged: boolean;
  readonly note: string;
}

/** The way into the case; reached with the cell's Enter, so it is no tab stop of its own. */
function Reference({ row, damaged, note }: ReferenceProps) {
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5 }}>
      <MuiLink component={Link} to={`/case/${row.caseId}`} tabIndex={-1} sx={{ fontWeight: 500 }}>
        {row.reference}
      </MuiLink>
      {damaged && (
        <>
          <ReportProblemIcon aria-hidden color="error" sx={{ fontSize: 16 }} />
          <VisuallyHidden>{note}</VisuallyHidden>
        </>
      )}
    </Box>
  );
}
