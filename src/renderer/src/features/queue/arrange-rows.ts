import { MARKET_LABELS, PRODUCT_LABELS } from '../../../../shared/complaint/labels';
import { STAGES } from '../../../../shared/complaint/vocabulary';
import type { Market, Stage } from '../../../../shared/complaint/vocabulary';
import type { CaseId, StaffId } from '../../../../shared/core/ids';
import type { UiLanguage } from '../../../../shared/core/text';
import type { QueueRow } from '../../../../shared/queue/row';
import { inParts } from '../../lib/in-parts';
import { mergeSort } from '../../lib/merge-sort';
import { BY_URGENCY } from './view-memory';
import type { QueueSort, SortField } from './view-memory';

/** Rows looked at between two places to pause. */
const STRETCH = 2_000;

export interface QueueFilter {
  /** Empty: all. */
  readonly stages: readonly Stage[];
  readonly markets: readonly Market[];
  /** Only cases of this person. */
  readonly assignee: StaffId | undefined;
  /** Only these cases. */
  readonly among: ReadonlySet<CaseId> | undefined;
  /** Part of the reference or the complainant's name; upper and lower case alike. */
  readonly find: string;
}

export interface Wording {
  readonly language: UiLanguage;
  readonly staffName: (staffId: StaffId) => string;
}

export function isUnfiltered(filter: QueueFilter): boolean {
  return (
    filter.stages.length === 0 &&
    filter.markets.length === 0 &&
    filter.assignee === undefined &&
    filter.among === undefined &&
    filter.find.trim() === ''
  );
}

export function isByUrgency(sort: QueueSort): boolean {
  return sort.field === BY_URGENCY.field && sort.direction === BY_URGENCY.direction;
}

/** The rows that fit, in the order asked for. Work for {@link inSlices}: there may be 100 000. */
export function* arrangeRows(
  rows: readonly QueueRow[],
  filter: QueueFilter,
  sort: QueueSort,
  wording: Wording,
): Generator<void, readonly QueueRow[]> {
  const fitting = isUnfiltered(filter) ? rows : yield* filterRows(rows, filter);
  if (isByUrgency(sort)) return fitting;
  return yield* mergeSort(fitting, comparison(sort, wording));
}

function* filterRows(rows: readonly QueueRow[], filter: QueueFilter): Generator<void, readonly QueueRow[]> {
  const fits = filterOf(filter);
  const fitting: QueueRow[] = [];
  for (const part of inParts(rows, STRETCH)) {
    for (const row of part) if (fits(row)) fitting.push(row);
    yield;
  }
  return fitting;
}

function filterOf({ stages, markets, assignee, among, find }: QueueFilter): (row: QueueRow) => boolean {
  const sought = find.trim().toLowerCase();
  return (row) =>
    (stages.length === 0 || stages.includes(row.stage)) &&
    (markets.length === 0 || markets.includes(row.market)) &&
    (assignee === undefined || row.assignee === assignee) &&
    (among === undefined || among.has(row.caseId)) &&
    (sought === '' ||
      row.reference.toLowerCase().includes(sought) ||
      row.complainant.toLowerCase().includes(sought));
}

function comparison({ field, direction }: QueueSort, wording: Wording): (a: QueueRow, b: QueueRow) => number {
  const compare = comparisonBy(field, wording);
  return direction === 'asc' ? compare : (a, b) => compare(b, a);
}

/** Rows that compare alike stay in order of urgency, because the sort is stable. */
function comparisonBy(field: SortField, wording: Wording): (a: QueueRow, b: QueueRow) => number {
  const { language } = wording;
  // Danish sorts å last, Swedish sorts å before ä: words go by the alphabet of the interface.
  const { compare } = new Intl.Collator(language, { numeric: true });
  switch (field) {
    case 'dueOn':
      return (a, b) => order(a.dueOn ?? '9999', b.dueOn ?? '9999');
    case 'receivedOn':
      return (a, b) => order(a.receivedOn, b.receivedOn);
    case 'stage':
      return (a, b) => STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage);
    case 'market':
      return (a, b) => compare(MARKET_LABELS[a.market][language], MARKET_LABELS[b.market][language]);
    case 'product':
      return (a, b) => compare(PRODUCT_LABELS[a.product][language], PRODUCT_LABELS[b.product][language]);
    case 'reference':
      return (a, b) => compare(a.reference, b.reference);
    case 'complainant':
      return (a, b) => compare(a.complainant, b.complainant);
    case 'assignee':
      return (a, b) => compare(assigneeName(a, wording), assigneeName(b, wording));
  }
}

function assigneeName({ assignee }: QueueRow, { staffName }: Wording): string {
  return assignee === null ? '' : staffName(assignee);
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
