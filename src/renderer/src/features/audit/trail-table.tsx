import ChevronIcon from '@mui/icons-material/ChevronRightRounded';
import CheckIcon from '@mui/icons-material/CheckRounded';
import WarningIcon from '@mui/icons-material/WarningAmberRounded';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { memo, useMemo, useState } from 'react';

import { VisuallyHidden } from '../../components/visually-hidden';
import { EVENT_LABELS, ROLE_LABELS, eventLabel } from '../../../../shared/complaint/labels';
import { formatInstant } from '../../lib/format-instant';
import { useLanguage, useTexts } from '../../lib/language';
import { useServices } from '../../store/services';
import type { CaseView } from '../../store/services';
import type { CaseVerdict } from '../../store/verify-case';
import { Code } from './code';
import { EntryDetails } from './entry-details';
import { texts } from './texts';
import { filterRows, trailRows } from './trail-rows';
import type { EntryState, TrailFilter, TrailRow } from './trail-rows';

/** Rows drawn at first and with each press of the button: a case read daily for years has thousands. */
const PORTION = 300;

interface TrailTableProps {
  readonly view: CaseView;
  readonly verdict: CaseVerdict | undefined;
}

/** Every entry in order, with who, what and whether it is sound. */
export function TrailTable({ view, verdict }: TrailTableProps) {
  const t = useTexts(texts);
  const language = useLanguage();
  const [filter, setFilter] = useState<TrailFilter>('all');
  const [limit, setLimit] = useState(PORTION);
  const rows = useMemo(() => trailRows(view, verdict, language), [view, verdict, language]);
  const chosen = useMemo(() => filterRows(rows, filter), [rows, filter]);
  const shown = chosen.slice(0, limit);
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', minHeight: 0, minWidth: 0 }}>
      <Box
        sx={{
          display: 'flex',
          alignItems: 'center',
          gap: 2,
          px: 2,
          py: 1.25,
          bgcolor: 'background.paper',
          borderBottom: 1,
          borderColor: 'divider',
        }}
      >
        <Typography variant="h2">{t.trail}</Typography>
        <Box role="status" sx={{ color: 'text.secondary', flexGrow: 1 }}>
          {t.trailCount(chosen.length, rows.length)}
        </Box>
        <FilterSelect rows={rows} filter={filter} onFilter={setFilter} />
      </Box>
      <Box
        tabIndex={0}
        role="region"
        aria-label={t.trail}
        sx={{ flexGrow: 1, overflow: 'auto', bgcolor: 'background.paper', outlineOffset: -2 }}
      >
        <Table
          stickyHeader
          size="small"
          aria-label={t.trail}
          sx={{ '& .MuiTableCell-root': { px: 1, py: 0.5 } }}
        >
          <TableHead>
            <TableRow>
              <TableCell sx={{ width: 36, p: 0 }}>
                <VisuallyHidden>{t.columns.details}</VisuallyHidden>
              </TableCell>
              <TableCell align="right" sx={{ width: 52 }}>
                {t.columns.number}
              </TableCell>
              <TableCell sx={{ width: 140 }}>{t.columns.when}</TableCell>
              <TableCell sx={{ width: 164 }}>{t.columns.who}</TableCell>
              <TableCell>{t.columns.what}</TableCell>
              <TableCell sx={{ width: 104 }}>{t.columns.hash}</TableCell>
              <TableCell sx={{ width: 136 }}>{t.columns.state}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {shown.map((row) => (
              <Row key={row.item.entry.hash} row={row} />
            ))}
          </TableBody>
        </Table>
        {chosen.length === 0 && <Box sx={{ p: 3, color: 'text.secondary' }}>{t.nothing}</Box>}
        {chosen.length > limit && (
          <Box sx={{ p: 1.5 }}>
            <Button
              onClick={() => {
                setLimit(limit + PORTION);
              }}
            >
              {t.more(Math.min(PORTION, chosen.length - limit))}
            </Button>
          </Box>
        )}
      </Box>
    </Box>
  );
}

interface FilterSelectProps {
  readonly rows: readonly TrailRow[];
  readonly filter: TrailFilter;
  readonly onFilter: (filter: TrailFilter) => void;
}

function FilterSelect({ rows, filter, onFilter }: FilterSelectProps) {
  const t = useTexts(texts);
  const language = useLanguage();
  const present = new Set(rows.map(({ item }) => item.entry.header.type));
  // In the order of a case's life; types of a later version of the app come last.
  const known = Object.keys(EVENT_LABELS);
  const types = [
    ...known.filter((type) => present.has(type)),
    ...[...present].filter((type) => !known.includes(type)),
  ];
  return (
    <TextField
      select
      label={t.filter}
      value={typeof filter === 'string' ? filter : filter.type}
      onChange={({ target }) => {
        const { value } = target;
        onFilter(value === 'all' || value === 'without-readings' ? value : { type: value });
      }}
      slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
      sx={{ width: 260 }}
    >
      <option value="all">{t.all}</option>
      <option value="without-readings">{t.withoutReadings}</option>
      {types.map((type) => (
        <option key={type} value={type}>
          {eventLabel(type, language)}
        </option>
      ))}
    </TextField>
  );
}

const Row = memo(function Row({ row }: { readonly row: TrailRow }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const { staffName } = useServices();
  const [open, setOpen] = useState(false);
  const { entry } = row.item;
  const { header, hash } = entry;
  return (
    <>
      <TableRow hover>
        <TableCell sx={{ p: 0, pl: 0.5 }}>
          <IconButton
            aria-label={t.showEntry(row.number)}
            aria-expanded={open}
            onClick={() => {
              setOpen(!open);
            }}
          >
            <ChevronIcon sx={{ fontSize: 18, transform: open ? 'rotate(90deg)' : 'none' }} />
          </IconButton>
        </TableCell>
        <TableCell align="right" sx={{ fontVariantNumeric: 'tabular-nums' }}>
          {row.number}
        </TableCell>
        <TableCell sx={{ whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' }}>
          {formatInstant(header.recordedAt, language)}
        </TableCell>
        <TableCell>
          {staffName(header.staff)}
          <Box
            component="span"
            sx={{ display: 'block', fontSize: 12, lineHeight: '16px', color: 'text.secondary' }}
          >
            {ROLE_LABELS[header.role][language]}
          </Box>
        </TableCell>
        <TableCell sx={{ overflowWrap: 'anywhere' }}>
          {row.label}
          {row.detail !== '' && (
            <Box
              component="span"
              sx={{ display: 'block', fontSize: 12, lineHeight: '16px', color: 'text.secondary' }}
            >
              {row.detail}
            </Box>
          )}
        </TableCell>
        <TableCell title={hash}>
          <Code text={hash.slice(0, 10)} />
        </TableCell>
        <TableCell>
          <State state={row.state} />
        </TableCell>
      </TableRow>
      {open && (
        <TableRow>
          <TableCell colSpan={7} sx={{ bgcolor: 'background.default', px: 3, py: 1.5 }}>
            <EntryDetails entry={entry} />
          </TableCell>
        </TableRow>
      )}
    </>
  );
});

const LOOKS = {
  unchecked: { colour: 'text.secondary', Icon: undefined },
  sound: { colour: 'success.main', Icon: CheckIcon },
  wrong: { colour: 'error.main', Icon: WarningIcon },
} as const;

function State({ state }: { readonly state: EntryState }) {
  const t = useTexts(texts).states;
  const { colour, Icon } = LOOKS[state];
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5, color: colour }}>
      {Icon && <Icon aria-hidden sx={{ fontSize: 16 }} />}
      {t[state]}
    </Box>
  );
}
