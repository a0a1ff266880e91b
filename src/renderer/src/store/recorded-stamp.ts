import type { CaseEvent } from '../../../shared/complaint/events';
import type { Stamp } from '../../../shared/complaint/state';
import type { CaseView } from './services';

/** Who recorded the last fact of a kind, and when. */
export function recordedStamp(view: CaseView, matches: (event: CaseEvent) => boolean): Stamp | undefined {
  const found = view.history.findLast(({ event }) => matches(event));
  return found && { by: found.entry.header.staff, at: found.entry.header.recordedAt };
}
