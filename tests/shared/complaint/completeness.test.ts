import { describe, expect, it } from 'vitest';

import { missingForFinalAssessment } from '../../../src/shared/complaint/completeness';
import type { CompletenessInput } from '../../../src/shared/complaint/completeness';
import type { Gap, GapCode } from '../../../src/shared/complaint/gap';
import { gapText } from '../../../src/shared/complaint/completeness-texts';
import { decide } from '../../../src/shared/complaint/decide';
import type { Case, Evidence, Issue } from '../../../src/shared/complaint/state';
import { openIssues } from '../../../src/shared/complaint/state';
import { CASE_OUTCOMES } from '../../../src/shared/complaint/vocabulary';
import { localDate } from '../../../src/shared/core/local-date';
import { UI_LANGUAGES } from '../../../src/shared/core/text';
import {
  ANNA,
  BO,
  Play,
  TODAY,
  admitted,
  assessed,
  complaintOf,
  contextOf,
  exhibitOf,
  issuing,
} from '../../support/cases';
import { caseWith } from '../../support/letter-inputs';

const input: CompletenessInput = {
  staffId: ANNA,
  date: TODAY,
  adrEntities: ['Det finansielle ankenævn'],
  signpostReasonMissing: false,
  secondReader: false,
};

function gapsOf(state: Case, change: Partial<CompletenessInput> = {}): readonly Gap[] {
  return missingForFinalAssessment(state, { ...input, ...change });
}

function codes(state: Case, severity?: Gap['severity']): readonly GapCode[] {
  return gapsOf(state)
    .filter((gap) => severity === undefined || gap.severity === severity)
    .map(({ code }) => code);
}

function withIssue(state: Case, change: (issue: Issue) => Issue): Case {
  const [first] = openIssues(state);
  if (!first) throw new Error('The case has an issue');
  return { ...state, issues: new Map([...state.issues, [first.issueId, change(first)]]) };
}

function withEvidence(state: Case, change: (evidence: Evidence) => Evidence): Case {
  const evidence = [...state.evidence].map(([id, exhibit]) => [id, change(exhibit)] as const);
  return { ...state, evidence: new Map(evidence) };
}

const ready = caseWith('upheld');

describe('a finished case', () => {
  it.each(CASE_OUTCOMES)(
    'when it ends %s → nothing must be done and the rules accept its letter',
    (outcome) => {
      const state = caseWith(outcome);
      expect(codes(state, 'must')).toEqual([]);
      const kind = outcome === 'inadmissible' ? 'inadmissibility' : 'final-assessment';
      const issued = decide(issuing({ kind }), state, contextOf());
      expect(issued.ok).toBe(true);
    },
  );
});

describe('what must be done', () => {
  const cases: readonly (readonly [string, Case, GapCode])[] = [
    ['admissibility is undecided', without(ready, 'admissibility'), 'admissibility-undecided'],
    ['no final answer is on file and nobody says why', unanswered(), 'final-answer-missing'],
    ['nobody checked for a court or a board', unchecked(), 'court-or-adr-unchecked'],
    ['there are no issues', { ...ready, issues: new Map() }, 'no-issues'],
    [
      'the complainant was not heard',
      withIssue(ready, (issue) => ({ ...issue, positions: { respondent: 'Nej' } })),
      'complainant-position-missing',
    ],
    [
      'the firm was not heard',
      withIssue(ready, (issue) => ({ ...issue, positions: { complainant: 'Jo', respondent: ' ' } })),
      'respondent-position-missing',
    ],
    ['an issue has no finding', withIssue(ready, withoutFinding), 'finding-missing'],
    ['a finding has no rule', withIssue(ready, (issue) => withFinding(issue, { rule: '' })), 'rule-missing'],
    [
      'a finding has no reasons',
      withIssue(ready, (issue) => withFinding(issue, { reasons: ' \n' })),
      'reasons-missing',
    ],
    [
      'evidence was not considered',
      withEvidence(ready, (evidence) => ({ ...evidence, considerations: [] })),
      'evidence-not-considered',
    ],
    ['an upheld issue has no remedy', { ...ready, remedies: new Map() }, 'remedy-missing'],
    ['the outcome is missing', without(ready, 'outcome'), 'outcome-missing'],
    ['the outcome contradicts the findings', withOutcome('not-upheld'), 'outcome-contradicts-findings'],
    [
      'the outcome contradicts the admission',
      withOutcome('inadmissible'),
      'outcome-contradicts-admissibility',
    ],
    ['the summary is empty', withOutcome('upheld', ' '), 'summary-missing'],
    ['a goodwill case has no offer', { ...caseWith('goodwill'), remedies: new Map() }, 'offer-missing'],
    ['a payment has no amount', withRemedy({ amount: undefined }), 'remedy-amount-missing'],
    ['a payment has no date', withRemedy({ dueOn: undefined }), 'remedy-date-missing'],
  ];

  it.each(cases)('when %s → it is listed', (_circumstance, state, code) => {
    expect(codes(state, 'must')).toContain(code);
  });

  it('when the one who issues has not declared, has a conflict or has stood aside → it is listed', () => {
    expect(gapsOf(ready, { staffId: BO }).map(({ code }) => code)).toContain('conflict-undeclared');
    const play = admitted();
    play.does({ type: 'DeclareConflict', conflict: true, statement: 'Min nabo.' });
    expect(codes(play.case)).toContain('conflict-of-interest');
    play.does({ type: 'Recuse', reason: 'Min nabo.' });
    expect(codes(play.case)).toContain('recused');
  });

  it('when a question is still open → it must wait; once overdue → it is only pointed out', () => {
    const play = assessed();
    const dueOn = localDate('2026-11-27');
    play.does({ type: 'RequestInformation', from: 'respondent', question: 'Hvornår?', dueOn });
    expect(codes(play.case, 'must')).toContain('request-open');
    const [requestId] = [...play.case.requests.keys()];
    if (!requestId) throw new Error('The case has a request');
    play.does({ type: 'MarkInformationOverdue', requestId }, { today: localDate('2026-11-28') });
    expect(codes(play.case, 'must')).not.toContain('request-open');
    expect(codes(play.case, 'should')).toContain('request-overdue');
  });

  it('when it is said why a side was not heard, or an exhibit passed over → nothing is listed', () => {
    const silent = withIssue(ready, (issue) => ({
      ...issue,
      positions: {},
      notHeard: { complainant: 'Svarede ikke', respondent: 'Ophørt' },
    }));
    expect(codes(silent, 'must')).toEqual([]);
    const aside = withEvidence(ready, (exhibit) => ({
      ...exhibit,
      considerations: [],
      passedOverBecause: 'En anden sag',
    }));
    expect(codes(aside, 'must')).toEqual([]);
  });

  it('when the workspace asks for a second reader → it is listed until one agrees with the case as it is', () => {
    const secondReader = true;
    const listed = (state: Case) =>
      gapsOf(state, { secondReader }).flatMap(({ code, severity }) => (severity === 'must' ? [code] : []));
    const requested = { by: ANNA, at: 0, note: 'Alt' };
    const given = { by: BO, at: 1, agrees: true, comments: '' };
    expect(listed(ready)).toEqual(['second-reading-missing']);
    expect(listed({ ...ready, secondReading: { requested, outdated: false } })).toEqual([
      'second-reading-missing',
    ]);
    expect(listed({ ...ready, secondReading: { requested, given, outdated: false } })).toEqual([]);
    expect(listed({ ...ready, secondReading: { requested, given, outdated: true } })).toEqual([
      'second-reading-missing',
    ]);
    const against = { ...given, agrees: false, comments: 'Nej' };
    expect(listed({ ...ready, secondReading: { requested, given: against, outdated: false } })).toEqual([
      'second-reader-disagrees',
    ]);
  });

  it('when the main ADR entity is left out without a reason → it is listed', () => {
    const gaps = gapsOf(ready, { signpostReasonMissing: true }).filter(({ severity }) => severity === 'must');
    expect(gaps.map(({ code }) => code)).toEqual(['signpost-reason-missing']);
  });

  it('when no ADR entity was chosen → it is listed', () => {
    const must = gapsOf(ready, { adrEntities: [] }).filter(({ severity }) => severity === 'must');
    expect(must.map(({ code }) => code)).toEqual(['signpost-missing']);
  });

  it('when a remedy answers the whole case or a merged issue → no issue misses one', () => {
    const play = admitted();
    for (const title of ['Gebyr', 'Andet gebyr']) play.does({ type: 'RaiseIssue', title, regime: 'other' });
    const [into, issueId] = [...play.case.issues.keys()];
    if (!into || !issueId) throw new Error('The case has two issues');
    play.does({ type: 'RecordFinding', issueId: into, outcome: 'upheld', rule: 'R', reasons: 'B' });
    play.does({ type: 'ProposeRemedy', remedy: { issueId, kind: 'apology', description: 'Undskyld' } });
    play.does({ type: 'MergeIssue', issueId, into, reason: 'Samme' });
    expect(codes(play.case)).not.toContain('remedy-missing');
  });

  it('when an issue is outside the remit → hearing both sides is only pointed out', () => {
    const play = admitted();
    play.does({ type: 'RaiseIssue', title: 'Skat', regime: 'other' });
    const [issueId] = [...play.case.issues.keys()];
    if (!issueId) throw new Error('The case has an issue');
    play.does({ type: 'RecordFinding', issueId, outcome: 'outside-remit', rule: 'R', reasons: 'B' });
    const heard = gapsOf(play.case).filter(({ code }) => code.endsWith('position-missing'));
    expect(heard.map(({ severity }) => severity)).toEqual(['should', 'should']);
  });
});

describe('what should be thought about', () => {
  const authorisedPerson = { name: 'Lis Holm', authority: '' };
  const cases: readonly (readonly [string, Case, GapCode])[] = [
    ['the root cause is missing', without(ready, 'rootCause'), 'root-cause-missing'],
    ['the authority is missing', caseWith('upheld', { authorisedPerson }), 'authority-missing'],
    ['no result was asked for', caseWith('upheld', { desiredOutcome: ' ' }), 'desired-outcome-missing'],
    [
      'an amount was asked for and none is named',
      { ...ready, remedies: new Map() },
      'desired-outcome-unanswered',
    ],
    ['less than the claim is paid', dearer(), 'amount-below-claim'],
    ['a date lies before the letter', withRemedy({ dueOn: localDate('2026-11-01') }), 'remedy-date-past'],
    [
      'no evidence was weighed for an issue',
      withEvidence(ready, (evidence) => ({
        ...evidence,
        considerations: [{ weight: 'considered', note: '' }],
      })),
      'issue-without-evidence',
    ],
  ];

  it.each(cases)('when %s → it is pointed out', (_circumstance, state, code) => {
    expect(codes(state, 'should')).toContain(code);
  });

  it('when there are remedies although nothing was upheld → it is pointed out', () => {
    const state = { ...caseWith('not-upheld'), remedies: ready.remedies };
    expect(codes(state, 'should')).toContain('remedy-without-ground');
  });
});

describe('a declined complaint', () => {
  it('when reason or outcome are missing → only what its letter needs is listed', () => {
    const play = new Play();
    play.does({ type: 'ReceiveComplaint', complaint: complaintOf(), exhibits: [] });
    play.does({ type: 'DeclareConflict', conflict: false, statement: 'Nej' });
    play.does({
      type: 'DecideAdmissibility',
      admissible: false,
      notInCourtOrAdr: true,
      reason: 'abusive',
      explanation: 'Forklaring',
    });
    expect(codes(play.case)).toEqual(['outcome-missing']);
    const { admissibility } = play.case;
    if (!admissibility) throw new Error('Admissibility was decided');
    const bare = { ...play.case, admissibility: { ...admissibility, explanation: '' } };
    expect(codes(bare)).toEqual(['inadmissible-reason-missing', 'outcome-missing']);
  });
});

describe('for people', () => {
  it('when an issue or exhibit is meant → its number stands in the sentence and the target leads to it', () => {
    const state = withIssue(ready, withoutFinding);
    const gap = gapsOf(state).find(({ code }) => code === 'finding-missing');
    expect(gap?.target).toMatchObject({ section: 'issues', field: 'outcome' });
    expect(gap?.target.issueId).toBe(openIssues(state)[0]?.issueId);
    expect(gap && gapText(gap, 'da')).toBe('Klagepunkt 1: afgørelsen mangler.');
    const unread = gapsOf(withEvidence(ready, (evidence) => ({ ...evidence, considerations: [] })));
    expect(
      unread.filter(({ code }) => code === 'evidence-not-considered').map(({ number }) => number),
    ).toEqual([1, 2, 3]);
  });

  it('when gaps are told → a whole sentence in each language', () => {
    const play = new Play();
    play.does({ type: 'ReceiveComplaint', complaint: complaintOf({ desiredOutcome: '' }), exhibits: [] });
    for (const gap of gapsOf(play.case, { adrEntities: [] })) {
      const texts = UI_LANGUAGES.map((language) => gapText(gap, language));
      expect(new Set(texts).size).toBe(3);
      for (const text of texts) expect(text).toMatch(/^[^{}]+\.$/);
    }
  });

  it('when several things are missing → they come in the order of the work', () => {
    const play = new Play();
    play.does({ type: 'ReceiveComplaint', complaint: complaintOf(), exhibits: [exhibitOf()] });
    const sections = gapsOf(play.case, { adrEntities: [] }).map(({ target }) => target.section);
    expect(sections).toEqual([
      'conflict',
      'admissibility',
      'issues',
      'evidence',
      'outcome',
      'root-cause',
      'signposts',
    ]);
  });
});

function without<K extends 'admissibility' | 'outcome' | 'rootCause'>(state: Case, key: K): Case {
  const { [key]: _removed, ...rest } = state;
  // Only optional members are ever taken away, so what is left is still a whole case.
  return rest as Case;
}

function withoutFinding({ finding: _removed, ...issue }: Issue): Issue {
  return issue;
}

function withFinding(issue: Issue, change: Partial<NonNullable<Issue['finding']>>): Issue {
  if (!issue.finding) throw new Error('The issue has a finding');
  return { ...issue, finding: { ...issue.finding, ...change } };
}

function withOutcome(outcome: (typeof CASE_OUTCOMES)[number], summary = 'Sammenfatning'): Case {
  if (!ready.outcome) throw new Error('The case has an outcome');
  return { ...ready, outcome: { ...ready.outcome, outcome, summary } };
}

/** The case with its refund lacking something, or with another date. */
function withRemedy(change: {
  readonly amount?: undefined;
  readonly dueOn?: ReturnType<typeof localDate> | undefined;
}): Case {
  const remedies = [...ready.remedies].map(([id, remedy]) => {
    const { amount, dueOn, ...rest } = remedy;
    const kept = {
      ...('amount' in change || !amount ? {} : { amount }),
      ...('dueOn' in change ? (change.dueOn ? { dueOn: change.dueOn } : {}) : dueOn ? { dueOn } : {}),
    };
    return [id, { ...rest, ...kept }] as const;
  });
  return { ...ready, remedies: new Map(remedies) };
}

function dearer(): Case {
  return caseWith('upheld', { disputedAmount: { amountMinor: 9_999_999, currency: 'DKK' } });
}

function unanswered(): Case {
  const { finalAnswer: _none, ...complaint } = ready.complaint;
  return { ...ready, complaint };
}

function unchecked(): Case {
  if (!ready.admissibility) throw new Error('Admissibility was decided');
  return { ...ready, admissibility: { ...ready.admissibility, notInCourtOrAdr: false } };
}
