import { MARKETS, PRODUCTS, STAGES } from '../../../src/shared/complaint/vocabulary';
import { asId } from '../../../src/shared/core/ids';
import type { CaseId, StaffId } from '../../../src/shared/core/ids';
import { addDays, localDate } from '../../../src/shared/core/local-date';
import type { QueueRow } from '../../../src/shared/queue/row';

export const TODAY = localDate('2026-11-16');
export const ANNA = asId<StaffId>('a'.repeat(32));

export function row(change: Partial<QueueRow> & { readonly id?: number } = {}): QueueRow {
  const { id = 1, ...rest } = change;
  return {
    caseId: asId<CaseId>(id.toString(16).padStart(32, '0')),
    reference: `UVI-2026-${String(id).padStart(4, '0')}`,
    complainant: 'Mette Sørensen',
    market: 'DK',
    product: 'invoice',
    stage: 'review',
    assignee: ANNA,
    dueOn: TODAY,
    dueRule: 'psd2-15-days',
    warnOn: { at75: localDate('2026-11-12'), at90: localDate('2026-11-14') },
    then: [],
    receivedOn: localDate('2026-11-02'),
    lastChangeAt: 0,
    ...rest,
  };
}

/** Different in every column, the same on every run. */
export function manyRows(count: number): readonly QueueRow[] {
  const pick = <T>(values: readonly T[], place: number): T => {
    const value = values[place % values.length];
    if (value === undefined) throw new Error('Nothing to pick from');
    return value;
  };
  return Array.from({ length: count }, (_, place) =>
    row({
      id: place + 1,
      complainant: pick(['Åse Ødegård', 'Anna Berg', 'Zoë Öberg', 'Bo Æbelø'], place * 7),
      market: pick(MARKETS, place * 3),
      product: pick(PRODUCTS, place * 5),
      stage: pick(STAGES, place),
      assignee: place % 3 === 0 ? null : ANNA,
      dueOn: place % 4 === 0 ? null : addDays(TODAY, (place * 13) % 50),
      receivedOn: addDays(TODAY, -((place * 11) % 60)),
    }),
  );
}
