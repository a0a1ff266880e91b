import { describe, expect, test } from 'vitest';

import { fieldOfGap, isLetterField } from '../../../src/renderer/src/store/gap-field';
import { missingForFinalAssessment } from '../../../src/shared/complaint/completeness';
import type { CompletenessInput } from '../../../src/shared/complaint/completeness';
import type { Case } from '../../../src/shared/complaint/state';
import { admitted, ANNA, assessed, BO, complaintOf, exhibitOf, Play, TODAY } from '../../support/cases';
import { rulesOf } from '../../support/rules';

function fieldsOf(
  state: Case,
  adrEntities: readonly string[] = [],
  change: Partial<CompletenessInput> = {},
): ReadonlyMap<string, string | undefined> {
  const gaps = missingForFinalAssessment(state, {
    staffId: ANNA,
    date: TODAY,
    adrEntities,
    signpostReasonMissing: false,
    secondReader: false,
    ...change,
  });
  return new Map(gaps.map((gap) => [gap.code, fieldOfGap(gap, state, rulesOf(state))]));
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

  test('when a gate of the admission is open → the way leads to its field', () => {
    const play = admitted({ authorisedPerson: { name: 'Lis Holm', authority: '' } });
    const { finalAnswer: _none, ...complaint } = play.case.complaint;
    const { admissibility } = play.case;
    if (!admissibility) throw new Error('Admissibility was decided');
    const state = { ...play.case, complaint, admissibility: { ...admissibility, notInCourtOrAdr: false } };
    const fields = fieldsOf(state);
    expect(fields.get('final-answer-missing')).toBe('admissibility.no-final-answer');
    expect(fields.get('court-or-adr-unchecked')).toBe('admissibility.court-or-adr');
    expect(fields.get('authority-missing')).toBe('authority.text');
  });

  test('when a second reading is missing → the way leads to the request, once given to its settling', () => {
    const play = assessed();
    const asked = { secondReader: true };
    expect(fieldsOf(play.case, ['FAnke'], asked).get('second-reading-missing')).toBe('second-reading.note');
    play.does({ type: 'RequestSecondReading', note: 'Alt' });
    const reader = { actor: { staffId: BO, role: 'approver' } } as const;
    play.does({ type: 'DeclareConflict', conflict: false, statement: 'Nej' }, reader);
    const findings = [...play.case.issues.keys()].map(
      (issueId) => ({ issueId, outcome: 'not-upheld', reasons: 'Loggen.' }) as const,
    );
    play.does({ type: 'GiveSecondReading', findings, outcome: 'not-upheld', comments: 'Nej' }, reader);
    expect(fieldsOf(play.case, ['FAnke'], asked).get('second-reader-disagrees')).toBe(
      'second-reading.settling',
    );
  });

  test('when the reason for leaving out the main ADR entity is missing → the way leads to the letter', () => {
    const field = fieldsOf(assessed().case, ['ARN'], { signpostReasonMissing: true });
    expect(field.get('signpost-reason-missing')).toBe('letter.signpost-reason');
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
