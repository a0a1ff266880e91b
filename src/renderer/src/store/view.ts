import { fold } from '../../../shared/complaint/evolve';
import type { RecordedEvent } from '../../../shared/complaint/events';
import type { CaseId } from '../../../shared/core/ids';
import type { CaseEntry, CaseView, Damage } from './services';

export function toRecorded({ entry, event }: CaseEntry): RecordedEvent {
  const { staff, role, recordedAt } = entry.header;
  return { event, by: staff, role, at: recordedAt };
}

/** Undefined when the history does not begin a case. */
export function viewOf(caseId: CaseId, history: readonly CaseEntry[], damage?: Damage): CaseView | undefined {
  const state = fold(history.map(toRecorded));
  return state && { caseId, state, history, ...(damage && { damage }) };
}
