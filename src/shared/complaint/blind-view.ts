import type { StaffId } from '../core/ids';
import { assessors } from './assessors';
import type { CaseEventType, RecordedEvent } from './events';
import type { Case } from './state';
import type { Role } from './vocabulary';

/** What would tell a second reader how somebody else has assessed the case. */
const TELLING: ReadonlySet<CaseEventType> = new Set<CaseEventType>([
  'EvidenceConsidered',
  'EvidencePassedOver',
  'NoteAdded',
  'FindingRecorded',
  'RemedyProposed',
  'RemedyWithdrawn',
  'OutcomeSet',
  'SecondReadingGiven',
  'SecondReadingSettled',
  'RootCauseRecorded',
  'RecommendationRecorded',
]);

/**
 * A second reader does not see another's assessment until they have given their own, or the concluding letter is out.
 * Who had a part in the assessment reads nothing blindly.
 */
export function readsBlindly(
  state: Case,
  { staffId, role }: { readonly staffId: StaffId; readonly role: Role },
): boolean {
  if (role !== 'approver' || state.finalLetter !== undefined) return false;
  const { requested, given } = state.secondReading ?? {};
  return requested?.by !== staffId && given?.by !== staffId && !assessors(state).has(staffId);
}

/** Whether a fact may be shown to somebody who reads blindly. */
export function tellsNothing({ event, by }: RecordedEvent, reader: StaffId): boolean {
  return by === reader || !TELLING.has(event.type);
}
