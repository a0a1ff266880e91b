import type { IssueId, StaffId } from '../../core/ids';
import type { LocalDate } from '../../core/local-date';
import type { Instant, NewId } from '../../core/ports';
import { err, ok } from '../../core/result';
import type { Result } from '../../core/result';
import { readsBlindly } from '../blind-view';
import type { CaseEvent } from '../events';
import type { CaseRefusal } from '../refusals';
import type { Case } from '../state';
import type { Role } from '../vocabulary';

/** Who acts and when. Nothing else enters a decision. */
export interface DecisionContext {
  readonly actor: { readonly staffId: StaffId; readonly role: Role };
  readonly now: Instant;
  /** The civil date in the office's time zone. */
  readonly today: LocalDate;
  readonly newId: NewId;
}

export type Decision = Result<readonly CaseEvent[], CaseRefusal>;

/** The case may still change. */
export function changeable(state: Case): CaseRefusal | undefined {
  if (state.finalisedOn !== undefined) return { code: 'CASE_FINALISED', finalisedOn: state.finalisedOn };
  return undefined;
}

/** The assessment is still open: no concluding letter has gone out. */
export function assessable(state: Case): CaseRefusal | undefined {
  if (state.finalLetter !== undefined && state.finalisedOn === undefined)
    return { code: 'FINAL_LETTER_ISSUED' };
  return changeable(state);
}

/** The actor has not stepped back from the case. */
export function present(state: Case, { actor }: DecisionContext): CaseRefusal | undefined {
  return state.recused.has(actor.staffId) ? { code: 'RECUSED' } : undefined;
}

/**
 * The actor may judge: has declared to have no conflict of interest in this case and has not stepped back.
 * @source Directive 2013/11/EU Art. 6, Joint Committee Guidelines on complaints-handling, guideline 2
 */
export function impartial(state: Case, context: DecisionContext): CaseRefusal | undefined {
  const gone = present(state, context);
  if (gone) return gone;
  const declaration = state.conflicts.get(context.actor.staffId);
  if (declaration === undefined) return { code: 'CONFLICT_NOT_DECLARED' };
  return declaration.conflict ? { code: 'CONFLICT_OF_INTEREST' } : undefined;
}

/** Judging: an open assessment, an impartial actor, and a decision that the case is to be examined at all. */
export function judging(state: Case, context: DecisionContext): CaseRefusal | undefined {
  return assessable(state) ?? anothers(state, context) ?? impartial(state, context) ?? admitted(state);
}

/** Judging in a case somebody else has assessed would show a second reader what they must not see yet. */
function anothers(state: Case, { actor }: DecisionContext): CaseRefusal | undefined {
  const begun = state.outcome !== undefined || state.secondReading !== undefined;
  return begun && readsBlindly(state, actor) ? { code: 'ASSESSED_BY_ANOTHER' } : undefined;
}

function admitted(state: Case): CaseRefusal | undefined {
  return state.admissibility === undefined ? { code: 'ADMISSIBILITY_UNDECIDED' } : undefined;
}

/** The issue is there and stands on its own. */
export function standing(state: Case, issueId: IssueId): CaseRefusal | undefined {
  const issue = state.issues.get(issueId);
  if (issue === undefined) return { code: 'UNKNOWN_ISSUE', issueId };
  return issue.mergedInto === undefined ? undefined : { code: 'ISSUE_MERGED', issueId };
}

/** Refuses the first of the named texts that says nothing. */
export function texts(fields: Readonly<Record<string, string>>): CaseRefusal | undefined {
  const empty = Object.entries(fields).find(([, text]) => text.trim() === '');
  return empty && { code: 'TEXT_REQUIRED', field: empty[0] };
}

export function reason(text: string): CaseRefusal | undefined {
  return text.trim() === '' ? { code: 'REASON_REQUIRED' } : undefined;
}

export function notInFuture(
  field: string,
  date: LocalDate,
  { today }: DecisionContext,
): CaseRefusal | undefined {
  return date > today ? { code: 'DATE_IN_FUTURE', field } : undefined;
}

/** The events, unless one of the checks made before refused. */
export function unless(refusal: CaseRefusal | undefined, events: () => readonly CaseEvent[]): Decision {
  return refusal ? err(refusal) : ok(events());
}
