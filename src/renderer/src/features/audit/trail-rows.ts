import { entryDetail } from '../../../../shared/audit/entry-detail';
import { eventLabel } from '../../../../shared/complaint/labels';
import type { UiLanguage } from '../../../../shared/core/text';
import type { CaseEntry, CaseView } from '../../store/services';
import type { CaseVerdict } from '../../store/verify-case';

export type EntryState = 'unchecked' | 'sound' | 'wrong';

export interface TrailRow {
  /** Place in causal order, from 1: the line in the pack's trail. */
  readonly number: number;
  readonly item: CaseEntry;
  readonly label: string;
  readonly detail: string;
  readonly state: EntryState;
}

/** Which entries are shown: all, all but those that only say that somebody looked, or those of one type. */
export type TrailFilter = 'all' | 'without-readings' | { readonly type: string };

export function trailRows(
  view: CaseView,
  verdict: CaseVerdict | undefined,
  language: UiLanguage,
): readonly TrailRow[] {
  const states = entryStates(verdict);
  return view.history.map((item, place) => {
    const { header, body, hash } = item.entry;
    return {
      number: place + 1,
      item,
      label: eventLabel(header.type, language),
      detail: entryDetail(header.type, body, language),
      state: states.get(hash) ?? 'unchecked',
    };
  });
}

export function filterRows(rows: readonly TrailRow[], filter: TrailFilter): readonly TrailRow[] {
  if (filter === 'all') return rows;
  if (filter === 'without-readings') {
    return rows.filter(({ item }) => item.entry.header.type !== 'CaseOpened');
  }
  return rows.filter(({ item }) => item.entry.header.type === filter.type);
}

/** By hash, since entries may have been added after the check. The verifier names an entry by its line. */
function entryStates(verdict: CaseVerdict | undefined): ReadonlyMap<string, EntryState> {
  if (!verdict) return new Map();
  const wrong = new Set(
    verdict.faults.flatMap(({ place }) => {
      const line = /^line (\d+)\b/.exec(place)?.[1];
      return line === undefined ? [] : [Number(line)];
    }),
  );
  return new Map(verdict.entries.map(({ hash }, place) => [hash, wrong.has(place + 1) ? 'wrong' : 'sound']));
}
