import { openDates } from '../../../shared/queue/open-dates';
import type { OpenDate } from '../../../shared/queue/open-dates';
import { createPauses } from '../lib/time-slices';
import { caseBatches } from './case-batches';
import type { StoreParts } from './store-parts';

/**
 * Every deadline of every case that is still to be kept. The queue's rows know only the next one; the others are counted
 * from the facts beside the rows, a few cases at a time.
 * @param onProgress share of the cases read, 0 to 1
 * @returns undefined when it was stopped
 */
export async function readAgenda(
  parts: StoreParts,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<readonly OpenDate[] | undefined> {
  const today = parts.today();
  const book = parts.book();
  const total = await parts.database.cases.count();
  const dates: OpenDate[] = [];
  const pause = createPauses();
  let read = 0;
  for await (const batch of caseBatches(parts)) {
    if (signal.aborted) return undefined;
    for (const { digest } of batch) {
      await pause();
      const { row, facts } = digest;
      dates.push(...openDates(row, facts, book.rulesFor(facts.market, facts.receivedByFirmOn), today));
    }
    read += batch.length;
    onProgress(Math.min(1, read / Math.max(1, total)));
  }
  return signal.aborted ? undefined : dates;
}
