import type { EntryHeader } from './entry';

/**
 * The one order in which entries of a case are folded: an entry comes after the one before it in its stream and after
 * everything it had `seen`; among those that could come next, the smaller clock reading first, then the smaller device
 * id. The same set gives the same order, however it arrived. Entries whose `seen` is not there wait to the end.
 */
export function causalOrder<T extends { readonly header: EntryHeader }>(entries: readonly T[]): readonly T[] {
  const streams = streamsOf(entries);
  const taken = new Map<string, number>();
  const ordered: T[] = [];
  while (ordered.length < entries.length) {
    const heads = streams.flatMap((stream) => {
      const head = stream[taken.get(stream[0]?.header.device ?? '') ?? 0];
      return head ? [head] : [];
    });
    const ready = heads.filter(({ header }) =>
      header.seen.every((seen) => (taken.get(seen.device) ?? 0) > seen.seq),
    );
    const next = earliest(ready.length > 0 ? ready : heads);
    if (!next) break;
    taken.set(next.header.device, (taken.get(next.header.device) ?? 0) + 1);
    ordered.push(next);
  }
  return ordered;
}

/** Every device's entries by number. */
export function streamsOf<T extends { readonly header: EntryHeader }>(
  entries: readonly T[],
): readonly (readonly T[])[] {
  const streams = new Map<string, T[]>();
  for (const entry of entries) {
    const stream = streams.get(entry.header.device);
    if (stream) stream.push(entry);
    else streams.set(entry.header.device, [entry]);
  }
  const sorted = [...streams.entries()].sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.map(([, stream]) => stream.sort((a, b) => a.header.seq - b.header.seq));
}

function earliest<T extends { readonly header: EntryHeader }>(heads: readonly T[]): T | undefined {
  return heads.reduce<T | undefined>(
    (best, head) => (best === undefined || before(head.header, best.header) ? head : best),
    undefined,
  );
}

/**
 * Whether an entry of another stream may stand right after its neighbour in {@link causalOrder}: it knew the neighbour,
 * or it comes later by the clock.
 */
export function mayFollow(entry: EntryHeader, neighbour: EntryHeader): boolean {
  const knew = entry.seen.some(({ device, seq }) => device === neighbour.device && seq >= neighbour.seq);
  return knew || before(neighbour, entry);
}

function before(a: EntryHeader, b: EntryHeader): boolean {
  return a.hlc === b.hlc ? a.device < b.device : a.hlc < b.hlc;
}
