import { openIssues } from '../../../shared/complaint/state';
import type { Case } from '../../../shared/complaint/state';
import type { Fault } from '../../../shared/letters/requirements/requirement';
import type { RequirementId } from '../../../shared/letters/requirements/requirement-ids';
import { draftField } from './draft-fields';

const FIELDS: Readonly<Partial<Record<RequirementId, string>>> = {
  'result-first': draftField.summary,
  'inadmissible-reason': draftField.inadmissibleReason,
  'inadmissible-explanation': draftField.admissibilityExplanation,
  'delay-reason': draftField.holdingReason,
  'delay-beyond-control': draftField.holdingBeyondControl,
  'final-date': draftField.holdingFinalBy,
  'final-date-in-time': draftField.holdingFinalBy,
  'answer-date-promised': draftField.answerBy,
  questions: draftField.requestQuestion,
  'question-dates': draftField.requestQuestion,
  'no-answer': draftField.requestQuestion,
  'addendum-reason': draftField.addendumReason,
  'addendum-text': draftField.addendumText,
  'board-addressed': draftField.board,
};

/** The field in which a fault of a letter is put right; undefined when there is none, and the letter itself is shown. */
export function fieldOfFault(
  requirement: RequirementId,
  { issueNumber }: Fault,
  state: Case,
): string | undefined {
  const issueId = issueNumber === undefined ? undefined : openIssues(state)[issueNumber - 1]?.issueId;
  if (!issueId) return FIELDS[requirement];
  switch (requirement) {
    case 'findings':
      return draftField.findingOutcome(issueId);
    case 'reasons':
      return draftField.findingReasons(issueId);
    case 'rules':
      return draftField.findingRule(issueId);
    case 'positions':
      return draftField.position(issueId, 'complainant');
    default:
      return draftField.issueTitle(issueId);
  }
}
