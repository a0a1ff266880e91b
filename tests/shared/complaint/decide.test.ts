import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { CaseCommand } from '../../../src/shared/complaint/commands';
import { decide } from '../../../src/shared/complaint/decide';
import { evolve, fold } from '../../../src/shared/complaint/evolve';
import type { RecordedEvent } from '../../../src/shared/complaint/events';
import { unheard, unreadEvidence } from '../../../src/shared/complaint/gates';
import { HOLDING_REPLY_ONCE } from '../../../src/shared/complaint/holding-reply';
import type { CaseRefusalCode } from '../../../src/shared/complaint/refusals';
import type { Case } from '../../../src/shared/complaint/state';
import {
  CASE_OUTCOMES,
  EVIDENCE_WEIGHTS,
  FINDING_OUTCOMES,
  PARTIES,
  ROLES,
} from '../../../src/shared/complaint/vocabulary';
import { asId } from '../../../src/shared/core/ids';
import type { ErasureId, EvidenceId, IssueId, RemedyId, RequestId } from '../../../src/shared/core/ids';
import { registerRowOf } from '../../../src/shared/reports/register-row-of';
import { addDays, localDate } from '../../../src/shared/core/local-date';
import {
  CHECKPOINT,
  admitted,
  ANNA,
  assessed,
  BO,
  complaintOf,
  contextOf,
  exhibitOf,
  finalised,
  HOLDING,
  issuing,
  letterOf,
  NOW,
  Play,
  TODAY,
} from '../../support/cases';
import { rulesOf } from '../../support/rules';

function refusal(play: Play, command: CaseCommand, change = {}): CaseRefusalCode | 'accepted' {
  const decision = decide(command, play.state, contextOf(change));
  return decision.ok ? 'accepted' : decision.error.code;
}

function firstIssue(play: Play): IssueId {
  const [issueId] = [...play.case.issues.keys()];
  if (!issueId) throw new Error('No issue');
  return issueId;
}

function firstExhibit(play: Play): EvidenceId {
  const [evidenceId] = [...play.case.evidence.keys()];
  if (!evidenceId) throw new Error('No exhibit');
  return evidenceId;
}

const NOBODY = asId<IssueId>('7'.repeat(32));

describe('receiving', () => {
  it('when a complaint arrives → it is received with its exhibits numbered', () => {
    const play = new Play();
    play.does({
      type: 'ReceiveComplaint',
      complaint: complaintOf(),
      exhibits: [exhibitOf(), exhibitOf({ sha256: '2'.repeat(64) })],
    });
    expect(play.case.stage).toBe('received');
    expect([...play.case.evidence.values()].map((evidence) => evidence.exhibitNumber)).toEqual([1, 2]);
  });

  it('when two attachments have the same bytes → they are one exhibit', () => {
    const play = new Play();
    play.does({ type: 'ReceiveComplaint', complaint: complaintOf(), exhibits: [exhibitOf(), exhibitOf()] });
    expect(play.case.evidence.size).toBe(1);
  });

  it('when the case exists already → refuses', () => {
    expect(refusal(admitted(), { type: 'ReceiveComplaint', complaint: complaintOf(), exhibits: [] })).toBe(
      'CASE_EXISTS',
    );
  });

  it('when the representative has it before the firm → refuses', () => {
    const complaint = complaintOf({ receivedByFirmOn: localDate('2026-11-13') });
    expect(refusal(new Play(), { type: 'ReceiveComplaint', complaint, exhibits: [] })).toBe(
      'RECEIPTS_OUT_OF_ORDER',
    );
  });

  it('when it was received tomorrow → refuses', () => {
    const complaint = complaintOf({ receivedByRepresentativeOn: addDays(TODAY, 1) });
    expect(refusal(new Play(), { type: 'ReceiveComplaint', complaint, exhibits: [] })).toBe('DATE_IN_FUTURE');
  });

  it('when the same content is added again → nothing changed', () => {
    const supplement = {
      type: 'SupplementComplaint',
      receivedOn: TODAY,
      contentHash: 'c'.repeat(64),
      changes: [],
      exhibits: [],
    } as const;
    expect(refusal(admitted(), supplement)).toBe('NOTHING_CHANGED');
  });

  it('when other content is added → both versions stand side by side', () => {
    const play = admitted();
    play.does({
      type: 'SupplementComplaint',
      receivedOn: TODAY,
      contentHash: '3'.repeat(64),
      changes: [{ field: 'text', was: 'før', is: 'efter' }],
      exhibits: [exhibitOf()],
    });
    expect(play.case.complaint.text).toBe(complaintOf().text);
    expect(play.case.supplements).toHaveLength(1);
    expect(play.case.evidence.size).toBe(1);
  });
});

describe('impartiality', () => {
  const raise: CaseCommand = { type: 'RaiseIssue', title: 'Gebyr', regime: 'other' };

  it('when nothing was declared → no judgement', () => {
    const play = new Play();
    play.does({ type: 'ReceiveComplaint', complaint: complaintOf(), exhibits: [] });
    expect(
      refusal(play, {
        type: 'DecideAdmissibility',
        admissible: true,
        notInCourtOrAdr: true,
        explanation: '',
      }),
    ).toBe('CONFLICT_NOT_DECLARED');
  });

  it('when somebody else declared → that does not count for me', () => {
    expect(refusal(admitted(), raise, { actor: { staffId: BO, role: 'reviewer' } })).toBe(
      'CONFLICT_NOT_DECLARED',
    );
  });

  it('when a conflict was declared → no judgement', () => {
    const play = admitted();
    play.does({ type: 'DeclareConflict', conflict: true, statement: 'Jeg behandlede sagen i kundeservice.' });
    expect(refusal(play, raise)).toBe('CONFLICT_OF_INTEREST');
  });

  it('when I stepped back → no judgement, and the case has no assignee', () => {
    const play = admitted();
    play.does({ type: 'AssignCase', to: ANNA });
    play.does({ type: 'Recuse', reason: 'Klageren er min nabo.' });
    expect(play.case.assignee).toBeUndefined();
    expect(refusal(play, raise)).toBe('RECUSED');
    expect(refusal(play, { type: 'AssignCase', to: ANNA })).toBe('RECUSED');
  });

  it('when an auditor tries anything but reading → refuses', () => {
    const actor = { actor: { staffId: BO, role: 'auditor' } } as const;
    expect(refusal(admitted(), { type: 'AddNote', text: 'hej' }, actor)).toBe('ROLE_NOT_ALLOWED');
    expect(refusal(admitted(), { type: 'OpenCase', purpose: 'read' }, actor)).toBe('accepted');
  });
});

describe('admissibility', () => {
  function declared(finalAnswer: boolean): Play {
    const play = new Play();
    const { finalAnswer: answer, ...rest } = complaintOf();
    const complaint = finalAnswer && answer ? { ...rest, finalAnswer: answer } : rest;
    play.does({ type: 'ReceiveComplaint', complaint, exhibits: [] });
    play.does({ type: 'DeclareConflict', conflict: false, statement: 'Ingen' });
    return play;
  }

  const admit = { type: 'DecideAdmissibility', admissible: true, explanation: '' } as const;

  it('when customer service never answered and nothing explains it → refuses to admit', () => {
    const checked = { ...admit, notInCourtOrAdr: true };
    expect(refusal(declared(false), { ...checked, noFinalAnswerBecause: ' ' })).toBe('FINAL_ANSWER_MISSING');
    expect(refusal(declared(false), { ...checked, explanation: 'Fordi' })).toBe('FINAL_ANSWER_MISSING');
    expect(refusal(declared(true), checked)).toBe('accepted');
    const play = declared(false);
    play.does({ ...checked, noFinalAnswerBecause: 'Kundeservice har ikke svaret i to måneder.' });
    expect(play.case.admissibility?.noFinalAnswerBecause).toBe('Kundeservice har ikke svaret i to måneder.');
  });

  it('when nobody has made sure that no court or board has the dispute → refuses to admit', () => {
    expect(refusal(declared(true), { ...admit, notInCourtOrAdr: false })).toBe('COURT_OR_ADR_UNCHECKED');
  });

  it('when declined without a reason code → refuses', () => {
    expect(
      refusal(declared(true), {
        type: 'DecideAdmissibility',
        admissible: false,
        notInCourtOrAdr: true,
        explanation: 'Fordi',
      }),
    ).toBe('REASON_REQUIRED');
  });

  it('when declined → only outcomes without an examination fit', () => {
    const play = declared(false);
    play.does({
      type: 'DecideAdmissibility',
      admissible: false,
      notInCourtOrAdr: true,
      reason: 'not-first-assessed',
      explanation: 'Kundeservice har ikke svaret.',
    });
    expect(refusal(play, { type: 'SetOutcome', outcome: 'not-upheld', summary: 'Nej' })).toBe(
      'OUTCOME_CONTRADICTS_ADMISSIBILITY',
    );
    play.does({ type: 'SetOutcome', outcome: 'inadmissible', summary: 'Vi kan ikke behandle klagen endnu.' });
    play.does(issuing({ kind: 'inadmissibility' }));
    play.does({ type: 'FinaliseCase', checkpoint: CHECKPOINT });
    expect(play.case.stage).toBe('finalised');
  });
});

describe('issues and findings', () => {
  it('when a finding has no reasons → refuses', () => {
    const play = assessed();
    const issueId = firstIssue(play);
    expect(
      refusal(play, { type: 'RecordFinding', issueId, outcome: 'upheld', rule: '§ 99', reasons: '  ' }),
    ).toBe('TEXT_REQUIRED');
  });

  it('when the issue is not there → refuses', () => {
    expect(
      refusal(assessed(), {
        type: 'RecordFinding',
        issueId: NOBODY,
        outcome: 'upheld',
        rule: 'x',
        reasons: 'y',
      }),
    ).toBe('UNKNOWN_ISSUE');
  });

  it('when an issue is merged → it needs no answer of its own and takes none', () => {
    const play = assessed();
    const into = firstIssue(play);
    const [raised] = play.does({ type: 'RaiseIssue', title: 'Samme sag igen', regime: 'other' });
    if (raised?.type !== 'IssueRaised') throw new Error('No issue raised');
    expect(refusal(play, { type: 'MergeIssue', issueId: into, into, reason: 'x' })).toBe('MERGE_INTO_ITSELF');
    play.does({ type: 'MergeIssue', issueId: raised.issueId, into, reason: 'Samme forhold' });
    expect(
      refusal(play, { type: 'RewordIssue', issueId: raised.issueId, title: 'ny', regime: 'other' }),
    ).toBe('ISSUE_MERGED');
    expect(refusal(play, issuing())).toBe('accepted');
  });

  it('when not every issue is answered → no outcome on the merits and no letter', () => {
    const play = assessed();
    play.does({ type: 'RaiseIssue', title: 'Gebyr', regime: 'consumer-credit' });
    expect(refusal(play, { type: 'SetOutcome', outcome: 'upheld', summary: 'Ja' })).toBe('FINDINGS_MISSING');
    expect(refusal(play, issuing())).toBe('FINDINGS_MISSING');
  });

  it('when the outcome says the opposite of the findings → refuses', () => {
    expect(refusal(assessed(), { type: 'SetOutcome', outcome: 'not-upheld', summary: 'Nej' })).toBe(
      'OUTCOME_CONTRADICTS_FINDINGS',
    );
  });

  it('when a finding turns after the outcome was set → no letter until they agree again', () => {
    const play = assessed();
    const issueId = firstIssue(play);
    play.does({ type: 'RecordFinding', issueId, outcome: 'not-upheld', rule: 'x', reasons: 'y' });
    expect(refusal(play, issuing())).toBe('OUTCOME_CONTRADICTS_FINDINGS');
  });
});

describe('evidence', () => {
  it('when the same bytes are added again → refuses and says which exhibit it is', () => {
    const decision = decide({ type: 'AddEvidence', exhibit: exhibitOf() }, admitted().state, contextOf());
    expect(decision).toEqual({ ok: false, error: { code: 'EVIDENCE_ALREADY_HELD', exhibitNumber: 1 } });
  });

  it('when not relied on without saying why → refuses', () => {
    const play = admitted();
    const evidenceId = firstExhibit(play);
    expect(refusal(play, { type: 'ConsiderEvidence', evidenceId, weight: 'not-relied-on', note: '' })).toBe(
      'REASON_REQUIRED',
    );
  });

  it('when an exhibit was never considered → no letter', () => {
    const play = assessed();
    play.does({ type: 'AddEvidence', exhibit: exhibitOf({ sha256: '4'.repeat(64) }) });
    expect(refusal(play, issuing())).toBe('EVIDENCE_NOT_CONSIDERED');
  });

  it('when withdrawn → it stays in the file, needs no weighing, and its number is not used again', () => {
    const play = assessed();
    const [added] = play.does({ type: 'AddEvidence', exhibit: exhibitOf({ sha256: '4'.repeat(64) }) });
    if (added?.type !== 'EvidenceAdded') throw new Error('No exhibit added');
    const { evidenceId } = added.exhibit;
    play.does({ type: 'WithdrawEvidence', evidenceId, reason: 'Hører til en anden sag' });
    expect(refusal(play, { type: 'ConsiderEvidence', evidenceId, weight: 'considered', note: '' })).toBe(
      'EVIDENCE_WITHDRAWN',
    );
    expect(refusal(play, issuing())).toBe('accepted');
    play.does({ type: 'AddEvidence', exhibit: exhibitOf({ sha256: '5'.repeat(64) }) });
    expect([...play.case.evidence.values()].at(-1)?.exhibitNumber).toBe(3);
  });
});

describe('information requests', () => {
  it('when a question is open → the case waits and no letter goes out; the answer ends that', () => {
    const play = assessed();
    const [asked] = play.does({
      type: 'RequestInformation',
      from: 'respondent',
      question: 'Send loggen.',
      dueOn: addDays(TODAY, 5),
    });
    if (asked?.type !== 'InformationRequested') throw new Error('Nothing asked');
    expect(play.case.stage).toBe('waiting');
    expect(refusal(play, issuing())).toBe('REQUESTS_OPEN');
    const { requestId } = asked;
    expect(refusal(play, { type: 'MarkInformationOverdue', requestId })).toBe('NOT_OVERDUE');
    play.does({ type: 'ReceiveInformation', requestId, receivedOn: TODAY, summary: 'Log modtaget' });
    expect(play.case.stage).toBe('assessed');
    expect(refusal(play, { type: 'ReceiveInformation', requestId, receivedOn: TODAY, summary: 'x' })).toBe(
      'REQUEST_CLOSED',
    );
  });

  it('when the day after the due date has come → it may be marked overdue and no longer holds the letter back', () => {
    const play = assessed();
    const [asked] = play.does({
      type: 'RequestInformation',
      from: 'complainant',
      question: '?',
      dueOn: TODAY,
    });
    if (asked?.type !== 'InformationRequested') throw new Error('Nothing asked');
    play.does({ type: 'MarkInformationOverdue', requestId: asked.requestId }, { today: addDays(TODAY, 1) });
    expect(play.case.requests.get(asked.requestId)?.status).toBe('overdue');
    expect(refusal(play, issuing())).toBe('accepted');
  });
});

describe('remedies', () => {
  const refund = { kind: 'refund', description: 'Tilbagebetaling' } as const;

  it('when a refund has no amount, or none above zero → refuses', () => {
    expect(refusal(assessed(), { type: 'ProposeRemedy', remedy: refund })).toBe('AMOUNT_REQUIRED');
    const amount = { amountMinor: 0, currency: 'DKK' } as const;
    expect(refusal(assessed(), { type: 'ProposeRemedy', remedy: { ...refund, amount } })).toBe(
      'AMOUNT_NOT_POSITIVE',
    );
  });

  it('when carried out → recorded once, also after finalisation', () => {
    const play = finalised();
    const [remedyId] = [...play.case.remedies.keys()];
    if (!remedyId) throw new Error('No remedy');
    const done = { type: 'CarryOutRemedy', remedyId, carriedOutOn: TODAY, note: '' } as const;
    play.does(done);
    expect(refusal(play, done)).toBe('REMEDY_CLOSED');
  });
});

describe('closing', () => {
  it('when finalised → nothing of the assessment changes any more', () => {
    const play = finalised();
    const issueId = firstIssue(play);
    const evidenceId = firstExhibit(play);
    const commands: readonly CaseCommand[] = [
      { type: 'AddNote', text: 'x' },
      { type: 'RaiseIssue', title: 'x', regime: 'other' },
      { type: 'RecordFinding', issueId, outcome: 'not-upheld', rule: 'x', reasons: 'y' },
      { type: 'RecordPosition', issueId, party: 'complainant', text: 'x' },
      { type: 'AddEvidence', exhibit: exhibitOf({ sha256: '6'.repeat(64) }) },
      { type: 'WithdrawEvidence', evidenceId, reason: 'x' },
      { type: 'SetOutcome', outcome: 'not-upheld', summary: 'x' },
      issuing(),
      { type: 'FinaliseCase', checkpoint: CHECKPOINT },
      { type: 'DeclareConflict', conflict: true, statement: 'x' },
      { type: 'AssignCase', to: BO },
      {
        type: 'DecideAdmissibility',
        admissible: false,
        notInCourtOrAdr: true,
        reason: 'abusive',
        explanation: 'x',
      },
      { type: 'RecordRootCause', cause: 'no-fault', mayAffectOthers: false, explanation: 'x' },
    ];
    expect(commands.map((command) => refusal(play, command))).toEqual(commands.map(() => 'CASE_FINALISED'));
  });

  it('when the letter is out but the case not yet final → a finding cannot change', () => {
    const play = assessed();
    play.does(issuing());
    expect(play.case.stage).toBe('issued');
    const issueId = firstIssue(play);
    expect(
      refusal(play, { type: 'RecordFinding', issueId, outcome: 'not-upheld', rule: 'x', reasons: 'y' }),
    ).toBe('FINAL_LETTER_ISSUED');
  });

  it('when no concluding letter was issued → cannot be finalised', () => {
    expect(refusal(assessed(), { type: 'FinaliseCase', checkpoint: CHECKPOINT })).toBe('NO_FINAL_LETTER');
  });

  it('when corrected after finalisation → by an addendum with a reason', () => {
    const play = finalised();
    const letter = letterOf({ kind: 'addendum' });
    expect(refusal(play, { type: 'IssueAddendum', letter, reason: '' })).toBe('REASON_REQUIRED');
    play.does({ type: 'IssueAddendum', letter, reason: 'Forkert dato' });
    expect(play.case.addenda).toHaveLength(1);
    expect(refusal(assessed(), { type: 'IssueAddendum', letter, reason: 'x' })).toBe('CASE_NOT_FINALISED');
  });

  it('when reopened → outcome and letter lose their force but stay in the file', () => {
    const play = finalised();
    expect(refusal(play, { type: 'ReopenCase', reason: ' ' })).toBe('REASON_REQUIRED');
    play.does({ type: 'ReopenCase', reason: 'Nye oplysninger' });
    expect(play.case.stage).toBe('review');
    expect(play.case.outcome).toBeUndefined();
    expect(play.case.letters).toHaveLength(1);
    expect(refusal(play, { type: 'FinaliseCase', checkpoint: CHECKPOINT })).toBe('NO_FINAL_LETTER');
    expect(refusal(play, { type: 'SetOutcome', outcome: 'upheld', summary: 'Ja' })).toBe('accepted');
  });
});

describe('a legal hold', () => {
  it('when it is placed → it takes a reason, stands until it is released, and is placed once', () => {
    const play = admitted();
    expect(refusal(play, { type: 'PlaceLegalHold', reason: ' ' })).toBe('REASON_REQUIRED');
    expect(refusal(play, { type: 'ReleaseLegalHold', reason: 'x' })).toBe('NO_LEGAL_HOLD');
    play.does({ type: 'PlaceLegalHold', reason: 'Krav ventes' });
    expect(play.case.hold).toEqual({ by: ANNA, at: NOW, reason: 'Krav ventes' });
    expect(refusal(play, { type: 'PlaceLegalHold', reason: 'Igen' })).toBe('LEGAL_HOLD');
    expect(refusal(play, { type: 'ReleaseLegalHold', reason: '' })).toBe('REASON_REQUIRED');
    play.does({ type: 'ReleaseLegalHold', reason: 'Kravet er forligt' });
    expect(play.case.hold).toBeUndefined();
  });

  it('when the case is finalised → by the representative and the second reader, not by compliance', () => {
    const command = { type: 'PlaceLegalHold', reason: 'Stævning modtaget' } as const;
    const by = (role: (typeof ROLES)[number]) =>
      refusal(finalised(), command, { actor: { staffId: BO, role } });
    expect(ROLES.map(by)).toEqual(['accepted', 'accepted', 'ROLE_NOT_ALLOWED']);
  });

  it('when a case is held → it is not erased; released → it is', () => {
    const play = finalised();
    const [remedyId] = [...play.case.remedies.keys()];
    if (!remedyId) throw new Error('The case has a remedy');
    play.does({ type: 'CarryOutRemedy', remedyId, carriedOutOn: TODAY, note: '' });
    const erasing = {
      type: 'EraseCase',
      erasureId: asId<ErasureId>('6'.repeat(32)),
      basis: 'retention',
      register: registerRowOf(play.case, rulesOf(play.case), TODAY),
    } as const;
    play.does({ type: 'PlaceLegalHold', reason: 'Krav ventes' });
    expect(refusal(play, erasing)).toBe('LEGAL_HOLD');
    play.does({ type: 'ReleaseLegalHold', reason: 'Forligt' });
    expect(refusal(play, erasing)).toBe('accepted');
  });

  it('when a held case is reopened and finalised again → the hold still stands', () => {
    const play = finalised();
    play.does({ type: 'PlaceLegalHold', reason: 'Krav ventes' });
    play.does({ type: 'ReopenCase', reason: 'Nye oplysninger' });
    expect(play.case.hold?.reason).toBe('Krav ventes');
  });
});

describe('any history', () => {
  const id = fc.integer({ min: 1, max: 12 }).map((n) => n.toString(16).padStart(32, '0'));
  const text = fc.constantFrom('', 'tekst', '<script>alert(1)</script>');
  const date = fc.integer({ min: -3, max: 3 }).map((days) => addDays(TODAY, days));
  const command: fc.Arbitrary<CaseCommand> = fc.oneof(
    fc.constant({ type: 'ReceiveComplaint', complaint: complaintOf(), exhibits: [exhibitOf()] } as const),
    fc.record({ type: fc.constant('AssignCase' as const), to: fc.constantFrom(ANNA, BO) }),
    fc.record({ type: fc.constant('DeclareConflict' as const), conflict: fc.boolean(), statement: text }),
    fc.record({ type: fc.constant('Recuse' as const), reason: text }),
    fc.record({
      type: fc.constant('DecideAdmissibility' as const),
      admissible: fc.boolean(),
      notInCourtOrAdr: fc.boolean(),
      reason: fc.constant('abusive' as const),
      explanation: text,
    }),
    fc.record({
      type: fc.constant('RaiseIssue' as const),
      title: text,
      regime: fc.constant('other' as const),
    }),
    fc.record({
      type: fc.constant('MergeIssue' as const),
      issueId: id.map((value) => asId<IssueId>(value)),
      into: id.map((value) => asId<IssueId>(value)),
      reason: text,
    }),
    fc.record({
      type: fc.constant('RecordFinding' as const),
      issueId: id.map((value) => asId<IssueId>(value)),
      outcome: fc.constantFrom(...FINDING_OUTCOMES),
      rule: text,
      reasons: text,
    }),
    fc.record({
      type: fc.constant('ConsiderEvidence' as const),
      evidenceId: id.map((value) => asId<EvidenceId>(value)),
      weight: fc.constantFrom(...EVIDENCE_WEIGHTS),
      note: text,
    }),
    fc.record({
      type: fc.constant('RequestInformation' as const),
      from: fc.constantFrom('complainant' as const, 'respondent' as const),
      question: text,
      dueOn: date,
    }),
    fc.record({
      type: fc.constant('ReceiveInformation' as const),
      requestId: id.map((value) => asId<RequestId>(value)),
      receivedOn: date,
      summary: text,
    }),
    fc.record({
      type: fc.constant('WithdrawRemedy' as const),
      remedyId: id.map((value) => asId<RemedyId>(value)),
      reason: text,
    }),
    fc.record({
      type: fc.constant('SetOutcome' as const),
      outcome: fc.constantFrom(...CASE_OUTCOMES),
      summary: text,
    }),
    fc.record({ type: fc.constant('RecordAuthority' as const), authority: text }),
    fc.record({
      type: fc.constant('RecordPosition' as const),
      issueId: id.map((value) => asId<IssueId>(value)),
      party: fc.constantFrom(...PARTIES),
      text,
    }),
    fc.record({
      type: fc.constant('RecordPartyNotHeard' as const),
      issueId: id.map((value) => asId<IssueId>(value)),
      party: fc.constantFrom(...PARTIES),
      reason: text,
    }),
    fc.record({
      type: fc.constant('PassOverEvidence' as const),
      evidenceId: id.map((value) => asId<EvidenceId>(value)),
      reason: text,
    }),
    fc.record({ type: fc.constant('RequestSecondReading' as const), note: text }),
    fc.record({
      type: fc.constant('GiveSecondReading' as const),
      findings: fc.array(
        fc.record({
          issueId: id.map((one) => asId<IssueId>(one)),
          outcome: fc.constantFrom(...FINDING_OUTCOMES),
          reasons: text,
        }),
        { maxLength: 3 },
      ),
      outcome: fc.constantFrom(...CASE_OUTCOMES),
      comments: text,
    }),
    fc.record({ type: fc.constant('SettleSecondReading' as const), reason: text }),
    fc.boolean().map((secondReader) => issuing({}, { secondReader })),
    fc
      .record({ finalReplyBy: date, delayedBecause: text, again: text })
      .map(({ again, ...letter }) =>
        issuing(
          { ...HOLDING, ...letter, overrides: [{ requirement: HOLDING_REPLY_ONCE, reason: again }] },
          { latestReplyOn: addDays(TODAY, 2) },
        ),
      ),
    fc.constant({ type: 'FinaliseCase', checkpoint: CHECKPOINT } as const),
    fc.record({ type: fc.constant('ReopenCase' as const), reason: text }),
    fc.record({ type: fc.constant('PlaceLegalHold' as const), reason: text }),
    fc.record({ type: fc.constant('ReleaseLegalHold' as const), reason: text }),
    fc.constant({ type: 'OpenCase', purpose: 'read' } as const),
  );

  it('when any commands come in any order → decide never throws, and folding any split equals folding the whole', () => {
    fc.assert(
      fc.property(
        fc.array(command, { maxLength: 40 }),
        fc.constantFrom(...ROLES),
        fc.nat(40),
        (commands, role, split) => {
          const history: RecordedEvent[] = [];
          let state: Case | undefined;
          const play = new Play();
          for (const each of commands) {
            const context = contextOf({ actor: { staffId: ANNA, role }, newId: play.newId });
            const decision = decide(each, state, context);
            if (!decision.ok) continue;
            for (const event of decision.value) {
              const recorded = { event, by: ANNA, role, at: NOW + history.length };
              history.push(recorded);
              state = evolve(state, recorded);
            }
          }
          const half = history.slice(0, split).reduce<Case | undefined>(evolve, undefined);
          expect(history.slice(split).reduce(evolve, half)).toEqual(fold(history));
          expect(state).toEqual(fold(history));
        },
      ),
    );
  });

  it('when a case is finalised by any path → every open issue has a finding with reasons, or it was never admitted', () => {
    fc.assert(
      fc.property(fc.array(command, { maxLength: 60 }), (commands) => {
        const play = assessed();
        for (const each of commands) {
          const decision = decide(each, play.state, contextOf({ newId: play.newId }));
          if (decision.ok) play.does(each);
        }
        const state = play.case;
        if (state.stage !== 'finalised') return;
        const answered = [...state.issues.values()].every(
          (issue) => issue.mergedInto !== undefined || (issue.finding?.reasons ?? '') !== '',
        );
        const merits = ['upheld', 'partly-upheld', 'not-upheld', 'goodwill'].includes(
          state.outcome?.outcome ?? '',
        );
        expect(answered || !merits).toBe(true);
      }),
    );
  });

  it('when letters go out by any path → none breaks the gates that stood when it did', () => {
    let concluded = 0;
    let held = 0;
    fc.assert(
      fc.property(fc.array(command, { maxLength: 60 }), (commands) => {
        const play = assessed();
        for (const each of commands) {
          const before = play.case;
          const decision = decide(each, before, contextOf({ newId: play.newId }));
          if (!decision.ok) continue;
          play.does(each);
          if (each.type !== 'IssueLetter') continue;
          if (each.letter.kind === 'holding-reply') {
            held += 1;
            const { finalReplyBy = TODAY, delayedBecause, overrides } = each.letter;
            expect(finalReplyBy > TODAY && finalReplyBy <= addDays(TODAY, 2)).toBe(true);
            expect(delayedBecause).not.toBe('');
            const repeated = before.letters.some(({ kind }) => kind === 'holding-reply');
            expect(repeated && overrides?.[0]?.reason === '').toBe(false);
            continue;
          }
          concluded += 1;
          // Nobody else has read it: this history has one person.
          expect(each.conditions.secondReader).toBe(false);
          if (before.admissibility?.admissible === false) continue;
          expect(before.admissibility?.notInCourtOrAdr).toBe(true);
          expect(unreadEvidence(before)).toEqual([]);
          expect(unheard(before)).toEqual([]);
        }
      }),
      // Few of them get as far as a letter.
      { numRuns: 500 },
    );
    expect(Math.min(concluded, held)).toBeGreaterThan(0);
  });
});
