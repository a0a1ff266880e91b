import { describe, expect, test } from 'vitest';

import type { DraftFields } from '../../../src/renderer/src/store/case-draft';
import { draftField, PASSED_OVER, WHOLE_CASE } from '../../../src/renderer/src/store/draft-fields';
import {
  draftedCase,
  unfinishedFindings,
  unrecordedFields,
} from '../../../src/renderer/src/store/drafted-case';
import { openIssues, standingEvidence, standingRemedies } from '../../../src/shared/complaint/state';
import type { Case } from '../../../src/shared/complaint/state';
import { buildFinalAssessment } from '../../../src/shared/letters/final-assessment';
import { letterText } from '../../../src/shared/letters/letter-text';
import { admitted, ANNA, assessed, NOW } from '../../support/cases';
import { inputFor } from '../../support/letter-inputs';

const stamp = { by: ANNA, at: NOW };

function fields(texts: Readonly<Record<string, string>>): DraftFields {
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, { text, base: '' }]));
}

function drafted(state: Case, texts: Readonly<Record<string, string>>): Case {
  return draftedCase(state, fields(texts), stamp, 'da');
}

function firstIssue(state: Case) {
  const [issue] = openIssues(state);
  if (!issue) throw new Error('The case has an issue');
  return issue;
}

function withIssue(): Case {
  const play = admitted();
  play.does({ type: 'RaiseIssue', title: 'Gebyr', regime: 'other' });
  return play.case;
}

describe('a finding that is still being written', () => {
  test('when rule and reasons stand without a choice → the preview shows them, and a gap for the choice', () => {
    const state = withIssue();
    const { issueId } = firstIssue(state);
    const texts = fields({
      [draftField.findingRule(issueId)]: 'Renteloven § 9 b',
      [draftField.findingReasons(issueId)]: 'Gebyret var højere end loven tillader.',
    });
    const text = letterText(
      buildFinalAssessment(
        inputFor(draftedCase(state, texts, stamp, 'da'), { unfinished: unfinishedFindings(state, texts) }),
      ),
    );
    expect(text).toContain('Renteloven § 9 b');
    expect(text).toContain('Gebyret var højere end loven tillader.');
    expect(text).toContain('[mangler: afgørelse]');
  });

  test('when a finding is recorded → only what is drafted over it counts', () => {
    expect(unfinishedFindings(assessed().case, {}).size).toBe(0);
  });
});

describe('the case as the draft would have it', () => {
  test('when nothing is drafted → the case as it is recorded', () => {
    const { case: state } = assessed();
    expect(drafted(state, {})).toEqual(state);
  });

  test('when it is drafted why a side was not heard or an exhibit passed over → the case carries it', () => {
    const state = withIssue();
    const { issueId } = firstIssue(state);
    const [exhibit] = standingEvidence(state);
    if (!exhibit) throw new Error('The case has an exhibit');
    const { evidenceId } = exhibit;
    const next = drafted(state, {
      [draftField.notHeard(issueId, 'respondent')]: 'Forretningen er ophørt.',
      [draftField.evidenceWeight(evidenceId, WHOLE_CASE)]: PASSED_OVER,
      [draftField.evidenceNote(evidenceId, WHOLE_CASE)]: 'En anden kunde.',
    });
    expect(firstIssue(next).notHeard).toEqual({ respondent: 'Forretningen er ophørt.' });
    expect(next.evidence.get(evidenceId)).toMatchObject({
      considerations: [],
      passedOverBecause: 'En anden kunde.',
    });
  });

  test('when the checks of an admission are drafted → the case carries them', () => {
    const next = drafted(admitted().case, {
      [draftField.courtOrAdr]: 'yes',
      [draftField.noFinalAnswer]: 'Intet svar.',
    });
    expect(next.admissibility).toMatchObject({ notInCourtOrAdr: false, noFinalAnswerBecause: 'Intet svar.' });
  });

  test('when positions, rule, finding and reasons are drafted → the issue carries them', () => {
    const state = withIssue();
    const { issueId } = firstIssue(state);
    const issue = firstIssue(
      drafted(state, {
        [draftField.issueTitle(issueId)]: 'Gebyr for rykker',
        [draftField.position(issueId, 'complainant')]: 'Betalt',
        [draftField.findingOutcome(issueId)]: 'not-upheld',
        [draftField.findingRule(issueId)]: 'Renteloven',
        [draftField.findingReasons(issueId)]: 'Fordi',
      }),
    );
    expect(issue).toMatchObject({
      title: 'Gebyr for rykker',
      positions: { complainant: 'Betalt' },
      finding: { outcome: 'not-upheld', rule: 'Renteloven', reasons: 'Fordi', by: ANNA },
    });
    expect(issue.positions).not.toHaveProperty('respondent');
  });

  test('when reasons are drafted and no finding is chosen → there is no finding yet', () => {
    const state = withIssue();
    const { issueId } = firstIssue(state);
    expect(firstIssue(drafted(state, { [draftField.findingReasons(issueId)]: 'Fordi' }))).not.toHaveProperty(
      'finding',
    );
  });

  test('when a recorded finding is being changed → the drafted words take the place of the recorded ones', () => {
    const { case: state } = assessed();
    const { issueId } = firstIssue(state);
    const { finding } = firstIssue(drafted(state, { [draftField.findingReasons(issueId)]: 'Andre skæl' }));
    expect(finding).toMatchObject({
      outcome: 'upheld',
      reasons: 'Andre skæl',
      rule: 'Lov om betalinger § 99',
    });
  });

  test('when an exhibit is weighed for the whole case → that stands beside its weight on an issue', () => {
    const { case: state } = assessed();
    const [exhibit] = standingEvidence(state);
    const id = exhibit?.evidenceId;
    if (!id) throw new Error('The case has an exhibit');
    const next = drafted(state, {
      [draftField.evidenceWeight(id, WHOLE_CASE)]: 'not-relied-on',
      [draftField.evidenceNote(id, WHOLE_CASE)]: 'Ulæselig',
    });
    expect(next.evidence.get(id)?.considerations).toEqual([
      { weight: 'not-relied-on', note: 'Ulæselig' },
      { weight: 'relied-on', note: '', issueId: firstIssue(state).issueId },
    ]);
  });

  test('when a remedy is drafted with an amount → it is there, to the øre', () => {
    const { case: state } = assessed();
    const added = standingRemedies(
      drafted(state, {
        [draftField.remedyKind]: 'cancel-fee',
        [draftField.remedyDescription]: 'Gebyret slettes',
        [draftField.remedyAmount]: '1.249,5',
        [draftField.remedyDueOn]: '2026-12-01',
      }),
    ).at(-1);
    expect(added).toMatchObject({
      kind: 'cancel-fee',
      amount: { amountMinor: 124_950, currency: 'DKK' },
      dueOn: '2026-12-01',
    });
  });

  test('when the drafted amount or date is none → the remedy is there without it', () => {
    const { case: state } = assessed();
    const added = standingRemedies(
      drafted(state, {
        [draftField.remedyKind]: 'apology',
        [draftField.remedyDescription]: 'En undskyldning',
        [draftField.remedyAmount]: 'måske',
        [draftField.remedyDueOn]: '2026-02-30',
      }),
    ).at(-1);
    expect(added).not.toHaveProperty('amount');
    expect(added).not.toHaveProperty('dueOn');
  });

  test('when a remedy has no words yet → it is left out', () => {
    const { case: state } = assessed();
    expect(drafted(state, { [draftField.remedyKind]: 'refund' }).remedies.size).toBe(1);
  });

  test('when another outcome and summary are drafted → the case has them', () => {
    const { case: state } = assessed();
    const next = drafted(state, { [draftField.outcome]: 'not-upheld', [draftField.summary]: 'Nej.' });
    expect(next.outcome).toMatchObject({ outcome: 'not-upheld', summary: 'Nej.' });
  });

  test('when the complaint is to be declined → reason and explanation are there', () => {
    const { case: state } = admitted();
    const next = drafted(state, {
      [draftField.admissible]: 'false',
      [draftField.inadmissibleReason]: 'out-of-time',
      [draftField.admissibilityExplanation]: 'For sent',
    });
    expect(next.admissibility).toMatchObject({
      admissible: false,
      reason: 'out-of-time',
      explanation: 'For sent',
    });
  });
});

describe('what is filled in but not recorded', () => {
  test('when fields of the assessment are drafted → they are named', () => {
    const state = withIssue();
    const { issueId } = firstIssue(state);
    const name = draftField.findingRule(issueId);
    expect(unrecordedFields(state, fields({ [name]: 'Renteloven', [draftField.summary]: 'Ja.' }))).toEqual([
      name,
      draftField.summary,
    ]);
  });

  test('when choices for the letter are drafted → they do not count', () => {
    const { case: state } = assessed();
    expect(
      unrecordedFields(state, fields({ [draftField.letterLanguage]: 'en', [draftField.holdingReason]: 'x' })),
    ).toEqual([]);
  });

  test('when the issue of a draft was merged into another → its leftovers do not count', () => {
    const play = admitted();
    play.does({ type: 'RaiseIssue', title: 'Gebyr', regime: 'other' });
    play.does({ type: 'RaiseIssue', title: 'Rente', regime: 'other' });
    const [first, second] = openIssues(play.case);
    if (!first || !second) throw new Error('The case has two issues');
    play.does({ type: 'MergeIssue', issueId: second.issueId, into: first.issueId, reason: 'Samme sag' });
    expect(unrecordedFields(play.case, fields({ [draftField.findingRule(second.issueId)]: 'x' }))).toEqual(
      [],
    );
  });
});
