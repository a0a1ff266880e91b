import type { Gap, GapField } from '../../../shared/complaint/gap';
import { standingEvidence } from '../../../shared/complaint/state';
import type { Case } from '../../../shared/complaint/state';
import type { RuleSet } from '../../../shared/law/rule-set';
import { draftField, WHOLE_CASE } from './draft-fields';
import { adrChoices } from './letter-setting';

/** The field in which a missing thing is filled in; undefined when it can only be read, as what came with the import. */
export function fieldOfGap({ target }: Gap, state: Case, rules: RuleSet): string | undefined {
  const { issueId, evidenceId, requestId } = target;
  switch (target.section) {
    case 'conflict':
      return draftField.conflictChoice;
    case 'admissibility':
      return admissibilityField(target.field);
    case 'complaint':
      return undefined;
    case 'issues':
      return issueId === undefined ? draftField.newIssueTitle : issueField(target.field, issueId, state);
    case 'evidence':
      return evidenceId && draftField.evidenceWeight(evidenceId, WHOLE_CASE);
    case 'requests':
      return requestId && draftField.answerSummary(requestId);
    case 'remedies':
      return target.field === 'amount' ? draftField.remedyAmount : draftField.remedyKind;
    case 'outcome':
      return target.field === 'summary' ? draftField.summary : draftField.outcome;
    case 'root-cause':
      return draftField.rootCause;
    case 'second-reading': {
      const { given, outdated } = state.secondReading ?? {};
      return given && !outdated ? draftField.secondReadingSettling : draftField.secondReadingNote;
    }
    case 'signposts': {
      if (target.field === 'reason') return draftField.signpostReason;
      const first = adrChoices(state, rules)[0];
      return first && draftField.adrChoice(first.entity.id);
    }
  }
}

/** Fields that stand on the letter's page and not in the work. */
export function isLetterField(field: string): boolean {
  return field.startsWith('letter.') || field.startsWith('addendum.');
}

function admissibilityField(field: GapField): string {
  switch (field) {
    case 'explanation':
      return draftField.admissibilityExplanation;
    case 'final-answer':
      return draftField.noFinalAnswer;
    case 'court-or-adr':
      return draftField.courtOrAdr;
    case 'authority':
      return draftField.authority;
    default:
      return draftField.admissible;
  }
}

function issueField(field: GapField, issueId: NonNullable<Gap['target']['issueId']>, state: Case): string {
  switch (field) {
    case 'complainant-position':
      return draftField.position(issueId, 'complainant');
    case 'respondent-position':
      return draftField.position(issueId, 'respondent');
    case 'evidence': {
      const first = standingEvidence(state)[0];
      return first ? draftField.evidenceWeight(first.evidenceId, issueId) : draftField.findingRule(issueId);
    }
    case 'rule':
      return draftField.findingRule(issueId);
    case 'reasons':
      return draftField.findingReasons(issueId);
    case 'outcome':
      return draftField.findingOutcome(issueId);
    default:
      return draftField.issueTitle(issueId);
  }
}
