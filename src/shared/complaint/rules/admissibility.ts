import type { CaseCommand } from '../commands';
import type { CaseRefusal } from '../refusals';
import type { Case } from '../state';
import { assessable, impartial, reason, texts, unless } from './guards';
import type { Decision, DecisionContext } from './guards';

type Command<T extends CaseCommand['type']> = Extract<CaseCommand, { readonly type: T }>;

/**
 * Declining always takes a reason code and words. Admitting takes the statement that neither a court nor an ADR entity
 * has the dispute, and a reason where customer service's final answer is not on file, since then the ordinary condition
 * is not met and the exception must be explained.
 */
export function decideAdmissibility(
  command: Command<'DecideAdmissibility'>,
  state: Case,
  context: DecisionContext,
): Decision {
  const { admissible, explanation, notInCourtOrAdr, noFinalAnswerBecause = '' } = command;
  const unanswered = admissible && state.complaint.finalAnswer === undefined;
  const refusal =
    assessable(state) ??
    impartial(state, context) ??
    (admissible ? admissionRefusal(command, state) : declineRefusal(command));
  return unless(refusal, () => [
    {
      type: 'AdmissibilityDecided',
      v: 1,
      admissible,
      explanation,
      ...(!admissible && command.reason && { reason: command.reason }),
      ...(unanswered && { noFinalAnswerBecause }),
      ...(admissible && { notInCourtOrAdr }),
    },
  ]);
}

/** A complaint may come with somebody who acts for the complainant before anything shows that they may. */
export function recordAuthority(
  { authority }: Command<'RecordAuthority'>,
  state: Case,
  context: DecisionContext,
): Decision {
  const nobody =
    state.complaint.authorisedPerson === undefined ? ({ code: 'NO_AUTHORISED_PERSON' } as const) : undefined;
  const refusal = assessable(state) ?? impartial(state, context) ?? nobody ?? texts({ authority });
  return unless(refusal, () => [{ type: 'AuthorityRecorded', v: 1, authority }]);
}

function admissionRefusal(
  { notInCourtOrAdr, noFinalAnswerBecause = '' }: Command<'DecideAdmissibility'>,
  { complaint }: Case,
): CaseRefusal | undefined {
  const unexplained = complaint.finalAnswer === undefined && noFinalAnswerBecause.trim() === '';
  if (unexplained) return { code: 'FINAL_ANSWER_MISSING' };
  return notInCourtOrAdr ? undefined : { code: 'COURT_OR_ADR_UNCHECKED' };
}

function declineRefusal(command: Command<'DecideAdmissibility'>): CaseRefusal | undefined {
  return command.reason === undefined ? { code: 'REASON_REQUIRED' } : reason(command.explanation);
}
