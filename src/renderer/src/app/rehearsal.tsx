import Box from '@mui/material/Box';
import { useEffect, useMemo, useState } from 'react';
import { MemoryRouter } from 'react-router';

import { asId } from '../../../shared/core/ids';
import { localDate } from '../../../shared/core/local-date';
import { createRuleBook } from '../../../shared/law/rule-book';
import type { QueueRow } from '../../../shared/queue/row';
import { queueColumns } from '../features/queue/columns';
import { QueueGrid } from '../features/queue/queue-grid';
import { useLanguage } from '../lib/language';
import { Rail } from './rail';

const ROWS = 30;
/** The grid measures itself and draws a second time; then it has been through everything, ms. */
const LONG_ENOUGH_MS = 300;

/**
 * Draws a queue and the way between the pages out of sight while the passphrase is typed. Their code runs for the first
 * time here and not between the right passphrase and the first row, where it would take a quarter of a second.
 */
export function Rehearsal() {
  const language = useLanguage();
  const [over, setOver] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setOver(true);
    }, LONG_ENOUGH_MS);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  const rows = useMemo(() => Array.from({ length: ROWS }, (_, index) => row(index)), []);
  const columns = useMemo(
    () =>
      queueColumns({
        language,
        today: DAY,
        staffName: (id) => id,
        damaged: new Map(),
        book: createRuleBook([]),
      }),
    [language],
  );
  if (over) return null;
  return (
    <Box aria-hidden inert sx={{ position: 'fixed', inset: 0, display: 'flex', visibility: 'hidden' }}>
      <MemoryRouter>
        <Rail onLock={nothing} />
      </MemoryRouter>
      <QueueGrid
        label=""
        rows={rows}
        columns={columns}
        sort={SORT}
        onSort={nothing}
        widths={NO_WIDTHS}
        onWidth={nothing}
        onOpen={nothing}
        returnTo={undefined}
      />
    </Box>
  );
}

const DAY = localDate('2026-01-01');
const SORT = { field: 'dueOn', direction: 'asc' } as const;
const NO_WIDTHS = {};

function nothing(): void {
  // Nobody can reach it.
}

function row(index: number): QueueRow {
  return {
    caseId: asId(String(index).padStart(32, '0')),
    reference: 'UV-2026-0001',
    complainant: 'Rehearsal',
    market: 'DK',
    product: 'card',
    stage: 'received',
    assignee: null,
    dueOn: DAY,
    dueRule: null,
    warnOn: null,
    then: [],
    receivedOn: DAY,
    lastChangeAt: 0,
  };
}
