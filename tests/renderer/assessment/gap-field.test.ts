import { describe, expect, test } from 'vitest';

import { fieldOfGap, isLetterField } from '../../../src/renderer/src/store/gap-field';
import { missingForFinalAssessment } from '../../../src/shared/complaint/completeness';
import type { Case } from '../../../src/shared/complaint/state';
import { admitted, ANNA, complaintOf, exhibitOf, Play, TODAY } from '../../support/cases';

function fieldsOf(state: Case, adrEntities: readonly string[] = []): ReadonlyMap<string, string | undefined> {
  const gaps = missingForFinalAssessment(state, { staffId: ANNA, date: TODAY, adrEntities });
  return new Map(gaps.map((gap) => [gap.code, fieldOfGap(gap, state)]));
}

describe('where a missing thing is filled in', () => {
  test('when nothing has been done → every gap leads to a field', () => {
    const play = new Play();
    play.does({ type: 'ReceiveComplaint', complaint: complaintOf(), exhibits: [exhibitOf()] });
    const fields = fieldsOf(play.case);
    expect(fields.get('conflict-undeclared')).toBe('conflict.choice');
    expect(fields.get('admissibility-undecided')).toBe('admissibility.choice');
    expect(fields.get('no-issues')).toBe('issue.new.title');
    expect(fields.get('outcome-missing')).toBe('outcome.choice');
    expect(fields.get('root-cause-missing')).toBe('root-cause.choice');
    expect([...fields.values()]).not.toContain(undefined);
  });

  test('when an issue is bare → its gaps lead into that issue', () => {
    const play = admitted();
    play.does({ type: 'RaiseIssue', title: 'Gebyr', regime: 'other' });
    play.does({ type: 'RequestInformation', from: 'respondent', question: 'Hvornår?', dueOn: TODAY });
    const [issueId] = [...play.case.issues.keys()];
    const [evidenceId] = [...play.case.evidence.keys()];
    const [requestId] = [...play.case.requests.keys()];
    const fields = fieldsOf(play.case);
    expect(fields.get('complainant-position-missing')).toBe(`issue.${issueId}.position.complainant`);
    expect(fields.get('finding-missing')).toBe(`issue.${issueId}.finding.outcome`);
    expect(fields.get('issue-without-evidence')).toBe(`evidence.${evidenceId}.${issueId}.weight`);
    expect(fields.get('evidence-not-considered')).toBe(`evidence.${evidenceId}.case.weight`);
    expect(fields.get('request-open')).toBe(`request.${requestId}.summary`);
  });

  test('when no ADR entity is chosen → the way leads to the letter', () => {
    const field = fieldsOf(admitted().case).get('signpost-missing');
    expect(field !== undefined && isLetterField(field)).toBe(true);
  });

  test('when what is missing came with the import → there is no field to go to', () => {
    const play = admitted({ desiredOutcome: '' });
    expect(fieldsOf(play.case).get('desired-outcome-missing')).toBeUndefined();
  });
});
