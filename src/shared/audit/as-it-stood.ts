import type { CheckpointBody } from '../core/checkpoint';
import type { EntryHeader } from './entry';

/**
 * The entries a checkpoint counts: what was known when it was taken, whatever was recorded since.
 * @param entries of one case, in causal order; the order is kept
 */
export function entriesAt<T extends { readonly header: EntryHeader }>(
  entries: readonly T[],
  { streams }: CheckpointBody,
): readonly T[] {
  const lengths = new Map<string, number>(streams.map(({ device, length }) => [device, length]));
  return entries.filter(({ header }) => header.seq < (lengths.get(header.device) ?? 0));
}
