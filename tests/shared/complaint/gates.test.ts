import { describe, expect, it } from 'vitest';

import type { CaseCommand } from '../../../src/shared/complaint/commands';
import { decide } from '../../../src/shared/complaint/decide';
import { readsBlindly, tellsNothing } from '../../../src/shared/complaint/blind-view';
import { compareReadings } from '../../../src/shared/complaint/compare-readings';
import { fold } from '../../../src/shared/complaint/evolve';
import type { CaseEvent, RecordedEvent } from '../../../src/shared/complaint/events';
import { HOLDING_REPLY_ONCE } from '../../../src/shared/complaint/holding-reply';
import type { CaseRefusal } from '../../../src/shared/complaint/refusals';
import { addDays } from '../../../src/shared/core/local-date';
import {
  admitted,
  ANNA,
  assessed,
  BO,
  complaintOf,
  contextOf,
  exhibitOf,
  HOLDING,
  issuing,
  letterOf,
  NOW,
  finalised,
  Play,
  TODAY,
} from '../../support/cases';

type Answer = CaseRefusal | 'accepted';

function answer(play: Play, command: CaseCommand, change = {}): Answer {
  const decision = decide(command, play.state, contextOf(change));
  return decision.ok ? 'accepted' : decision.error;
}

function code(play: Play, command: CaseCommand, change = {}): string {
  const given = answer(play, command, change);
  return given === 'accepted' ? given : given.code;
}

/** The case as it would be without some of its events. */
function without(play: Play, type: CaseEvent['type']): Play {
  const other = new Play();
  other.events.push(...play.events.filter(({ event }) => event.type !== type));
  other.state = fold(other.events);
  return other;
}

function firstIssue(play: Play) {
  const [issueId] = [...play.case.issues.keys()];
  if (!issueId) throw new Error('The case has an issue');
  return issueId;
}

const READER = { actor: { staffId: BO, role: 'approver' } } as const;

describe('a holding reply', () => {
  it('when it gives a reason beyond control and a date in time → it goes out', () => {
    expect(answer(admitted(), issuing(HOLDING, { latestReplyOn: HOLDING.finalReplyBy ?? TODAY }))).toBe(
      'accepted',
    );
  });

  it.each([
    ['the reason for the delay', { delayedBecause: ' ' }, 'delayedBecause'],
    ['why the firm cannot help it', { beyondControl: '' }, 'beyondControl'],
  ])('when %s is missing → refuses and names the field', (_what, change, field) => {
    expect(answer(admitted(), issuing({ ...HOLDING, ...change }))).toEqual({ code: 'TEXT_REQUIRED', field });
  });

  it('when it promises no date → refuses', () => {
    const { finalReplyBy: _none, ...letter } = HOLDING;
    expect(answer(admitted(), issuing(letter))).toEqual({ code: 'TEXT_REQUIRED', field: 'finalReplyBy' });
  });

  it('when the date is today, or later than the rules allow → refuses', () => {
    expect(code(admitted(), issuing({ ...HOLDING, finalReplyBy: TODAY }))).toBe('DATE_IN_PAST');
    const latest = addDays(TODAY, 10);
    const late = issuing({ ...HOLDING, finalReplyBy: addDays(latest, 1) }, { latestReplyOn: latest });
    expect(answer(admitted(), late)).toEqual({ code: 'REPLY_DATE_TOO_LATE', latest });
  });

  it('when it is the second one → refuses without a reason, and keeps the reason in the event', () => {
    const play = admitted();
    play.does(issuing(HOLDING));
    expect(answer(play, issuing(HOLDING))).toEqual({ code: 'HOLDING_REPLY_REPEATED', issuedOn: TODAY });
    const silent = [{ requirement: HOLDING_REPLY_ONCE, reason: ' ' }];
    expect(code(play, issuing({ ...HOLDING, overrides: silent }))).toBe('HOLDING_REPLY_REPEATED');
    const overrides = [{ requirement: HOLDING_REPLY_ONCE, reason: 'Kortnetværket svarede ikke.' }];
    const [event] = play.does(issuing({ ...HOLDING, overrides }));
    expect(event).toMatchObject({ type: 'LetterIssued', letter: { overrides } });
    expect(play.case.letters).toHaveLength(2);
  });
});

describe('signposts', () => {
  it('when the main one is left out → a reason is needed', () => {
    const conditions = { mainSignpostLeftOut: true };
    expect(code(assessed(), issuing({}, conditions))).toBe('SIGNPOST_REASON_MISSING');
    expect(code(assessed(), issuing({ signpostReason: 'Købet skete i Sverige.' }, conditions))).toBe(
      'accepted',
    );
  });
});

describe('somebody who acts for the complainant', () => {
  const authorisedPerson = { name: 'Lis Holm', authority: '' };
  const sent = issuing({ sentTo: 'authorised-person' });

  it('when their authority is not on record → no letter goes to them; once it is, letters do', () => {
    const play = assessed({ authorisedPerson });
    expect(code(play, sent)).toBe('AUTHORITY_MISSING');
    expect(code(play, issuing({ sentTo: 'complainant' }))).toBe('accepted');
    expect(code(play, { type: 'RecordAuthority', authority: ' ' })).toBe('TEXT_REQUIRED');
    play.does({ type: 'RecordAuthority', authority: 'Fuldmagt af 3. marts 2026' });
    expect(play.case.complaint.authorisedPerson?.authority).toBe('Fuldmagt af 3. marts 2026');
    expect(code(play, sent)).toBe('accepted');
  });

  it('when there is nobody → nothing goes to them, and there is no authority to record', () => {
    expect(code(assessed(), sent)).toBe('NO_AUTHORISED_PERSON');
    expect(code(assessed(), { type: 'RecordAuthority', authority: 'x' })).toBe('NO_AUTHORISED_PERSON');
  });

  it('when a finalised case gets an addendum → the same holds', () => {
    const letter = letterOf({ kind: 'addendum', sentTo: 'authorised-person' });
    const addendum = { type: 'IssueAddendum', letter, reason: 'Forkert dato' } as const;
    expect(code(finalised({ authorisedPerson }), addendum)).toBe('AUTHORITY_MISSING');
  });
});

describe('hearing both sides', () => {
  it('when a side is neither heard nor its silence explained → no assessment goes out', () => {
    const play = without(assessed(), 'PositionRecorded');
    const issueId = firstIssue(play);
    expect(answer(play, issuing())).toEqual({ code: 'OTHER_SIDE_NOT_HEARD', issueIds: [issueId] });
    const silent = { type: 'RecordPartyNotHeard', issueId, party: 'respondent' } as const;
    expect(code(play, { ...silent, reason: '' })).toBe('REASON_REQUIRED');
    play.does({ ...silent, reason: 'Forretningen er ophørt.' });
    expect(code(play, issuing())).toBe('OTHER_SIDE_NOT_HEARD');
    play.does({ type: 'RecordPosition', issueId, party: 'complainant', text: 'To træk.' });
    expect(code(play, issuing())).toBe('accepted');
  });

  it('when a side speaks after all → the reason no longer stands, and cannot be given again', () => {
    const play = without(assessed(), 'PositionRecorded');
    const issueId = firstIssue(play);
    const silent = { type: 'RecordPartyNotHeard', issueId, party: 'respondent', reason: 'Tavshed' } as const;
    play.does(silent);
    play.does({ type: 'RecordPosition', issueId, party: 'respondent', text: 'Ét køb.' });
    expect(play.case.issues.get(issueId)?.notHeard).toEqual({});
    expect(code(play, silent)).toBe('PARTY_HEARD');
  });

  it('when the case ends without an assessment → nobody need be heard', () => {
    const play = without(assessed(), 'PositionRecorded');
    play.does({ type: 'SetOutcome', outcome: 'settled', summary: 'Forlig' });
    expect(code(play, issuing({ kind: 'settlement' }))).toBe('accepted');
  });
});

describe('evidence that is passed over', () => {
  it('when somebody says why → it holds no letter back, until it is weighed after all', () => {
    const play = assessed();
    const [added] = play.does({ type: 'AddEvidence', exhibit: exhibitOf({ sha256: '4'.repeat(64) }) });
    if (added?.type !== 'EvidenceAdded') throw new Error('No exhibit added');
    const { evidenceId } = added.exhibit;
    expect(code(play, { type: 'PassOverEvidence', evidenceId, reason: ' ' })).toBe('REASON_REQUIRED');
    play.does({ type: 'PassOverEvidence', evidenceId, reason: 'Hører til en anden kunde.' });
    expect(code(play, issuing())).toBe('accepted');
    play.does({ type: 'ConsiderEvidence', evidenceId, weight: 'considered', note: '' });
    expect(play.case.evidence.get(evidenceId)?.passedOverBecause).toBeUndefined();
    play.does({ type: 'PassOverEvidence', evidenceId, reason: 'Alligevel ikke.' });
    expect(play.case.evidence.get(evidenceId)?.considerations).toEqual([]);
  });
});

describe('a second reader', () => {
  const asked = { secondReader: true };
  const giving = (play: Play, outcome: 'upheld' | 'not-upheld' = 'upheld') =>
    ({
      type: 'GiveSecondReading',
      findings: [{ issueId: firstIssue(play), outcome, reasons: 'Kvitteringen.' }],
      outcome,
      comments: 'Læst for sig.',
    }) as const;
  const settling = { type: 'SettleSecondReading', reason: 'Loggen viser to træk.' } as const;

  function requested(): Play {
    const play = assessed();
    play.does({ type: 'RequestSecondReading', note: 'Se på beløbet.' });
    play.does({ type: 'DeclareConflict', conflict: false, statement: 'Nej' }, READER);
    return play;
  }

  it('when the workspace asks for one → no concluding letter before somebody else came to the same', () => {
    const play = requested();
    expect(code(play, issuing({}, asked))).toBe('SECOND_READING_MISSING');
    expect(code(play, issuing())).toBe('accepted');
    play.does(giving(play), READER);
    expect(code(play, issuing({}, asked))).toBe('accepted');
  });

  it('when a declined complaint is concluded → it is read too', () => {
    const play = new Play();
    play.does({ type: 'ReceiveComplaint', complaint: complaintOf(), exhibits: [] });
    play.does({ type: 'DeclareConflict', conflict: false, statement: 'Nej' });
    play.does({
      type: 'DecideAdmissibility',
      admissible: false,
      notInCourtOrAdr: false,
      reason: 'court-or-adr',
      explanation: 'Sagen verserer.',
    });
    play.does({ type: 'SetOutcome', outcome: 'inadmissible', summary: 'Afvist' });
    expect(code(play, issuing({ kind: 'inadmissibility' }, asked))).toBe('SECOND_READING_MISSING');
  });

  it('when the reader is not an approver, has assessed the case or is bound → refuses', () => {
    const play = requested();
    expect(code(play, giving(play), { actor: { staffId: BO, role: 'reviewer' } })).toBe(
      'NOT_A_SECOND_READER',
    );
    expect(code(play, giving(play), { actor: { staffId: ANNA, role: 'approver' } })).toBe(
      'NOT_A_SECOND_READER',
    );
    play.does({ type: 'DeclareConflict', conflict: true, statement: 'Min nabo' }, READER);
    expect(code(play, giving(play), READER)).toBe('CONFLICT_OF_INTEREST');
  });

  it('when somebody else asked for the reading → who recorded a finding still cannot give it', () => {
    const play = assessed();
    const colleague = { actor: { staffId: BO, role: 'reviewer' } } as const;
    play.does({ type: 'DeclareConflict', conflict: false, statement: 'Nej' }, colleague);
    play.does({ type: 'RequestSecondReading', note: 'Alt' }, colleague);
    expect(code(play, giving(play), { actor: { staffId: ANNA, role: 'approver' } })).toBe(
      'NOT_A_SECOND_READER',
    );
  });

  it('when nobody asked, or the answer is there already → refuses', () => {
    expect(code(assessed(), giving(assessed()), READER)).toBe('SECOND_READING_NOT_REQUESTED');
    const play = requested();
    play.does(giving(play), READER);
    expect(code(play, giving(play), READER)).toBe('SECOND_READING_NOT_REQUESTED');
  });

  it('when there is no outcome yet → there is nothing to read', () => {
    expect(code(admitted(), { type: 'RequestSecondReading', note: 'Alt' })).toBe('OUTCOME_MISSING');
  });

  it('when a finding or its reasons are missing → the second assessment is not one', () => {
    const play = requested();
    const whole = giving(play);
    const empty = whole.findings.map((finding) => ({ ...finding, reasons: ' ' }));
    expect(code(play, { ...whole, findings: [] }, READER)).toBe('FINDINGS_MISSING');
    expect(code(play, { ...whole, findings: empty }, READER)).toBe('TEXT_REQUIRED');
    expect(code(play, { ...whole, outcome: 'not-upheld' }, READER)).toBe('OUTCOME_CONTRADICTS_FINDINGS');
    expect(code(play, { ...whole, comments: '' }, READER)).toBe('TEXT_REQUIRED');
  });

  it('when the two differ → the letter waits until the first says why it stands', () => {
    const play = requested();
    play.does(giving(play, 'not-upheld'), READER);
    expect(play.case.secondReading?.given?.agrees).toBe(false);
    expect(compareReadings(play.case)).toMatchObject({
      differs: true,
      issues: [{ first: 'upheld', second: 'not-upheld', differs: true }],
      outcome: { first: 'upheld', second: 'not-upheld', differs: true },
    });
    expect(code(play, issuing({}, asked))).toBe('SECOND_READING_MISSING');
    expect(code(play, { ...settling, reason: ' ' })).toBe('REASON_REQUIRED');
    expect(code(play, settling, READER)).not.toBe('accepted');
    play.does(settling);
    expect(play.case.secondReading?.settled?.kept).toBe(true);
    expect(code(play, issuing({}, asked))).toBe('accepted');
  });

  it('when the first assessment is changed to the second → settled anew, as changed', () => {
    const play = requested();
    play.does(giving(play, 'not-upheld'), READER);
    play.does(settling);
    const issueId = firstIssue(play);
    play.does({ type: 'RecordFinding', issueId, outcome: 'not-upheld', rule: '§ 100', reasons: 'Andre.' });
    play.does({ type: 'SetOutcome', outcome: 'not-upheld', summary: 'Du får ikke medhold.' });
    expect(play.case.secondReading).toMatchObject({ outdated: false });
    expect(code(play, issuing({}, asked))).toBe('SECOND_READING_MISSING');
    play.does(settling);
    expect(play.case.secondReading?.settled?.kept).toBe(false);
    expect(code(play, issuing({}, asked))).not.toBe('SECOND_READING_MISSING');
  });

  it('when nothing differs → there is nothing to settle', () => {
    const play = requested();
    expect(code(play, settling)).toBe('SECOND_READING_MISSING');
    play.does(giving(play), READER);
    expect(code(play, settling)).toBe('NOTHING_CHANGED');
  });

  it('when the material changes after it was read → it must be read again', () => {
    const play = requested();
    play.does(giving(play), READER);
    play.does({ type: 'AddNote', text: 'Ringede til klager.' });
    expect(play.case.secondReading?.outdated).toBe(false);
    const issueId = firstIssue(play);
    play.does({ type: 'RecordPosition', issueId, party: 'respondent', text: 'Der var alligevel to køb.' });
    expect(code(play, issuing({}, asked))).toBe('SECOND_READING_MISSING');
    play.does({ type: 'RequestSecondReading', note: 'Igen' });
    play.does(giving(play), READER);
    expect(code(play, issuing({}, asked))).toBe('accepted');
  });

  it('when a second reader wants to judge in a case somebody else has assessed → refused', () => {
    const play = requested();
    const issueId = firstIssue(play);
    const finding = { type: 'RecordFinding', issueId, outcome: 'upheld', rule: '§', reasons: 'Ja' } as const;
    expect(code(play, finding, READER)).toBe('ASSESSED_BY_ANOTHER');
  });
});

describe('reading blindly', () => {
  it('when the second reader has not answered → nothing of the first assessment is folded; afterwards all of it', () => {
    const play = assessed();
    play.does({ type: 'RequestSecondReading', note: 'Se på beløbet.' });
    const shown = () => fold(play.events.filter((entry) => tellsNothing(entry, BO)));
    expect(readsBlindly(play.case, READER.actor)).toBe(true);
    expect(readsBlindly(play.case, { staffId: ANNA, role: 'reviewer' })).toBe(false);
    const seen = shown();
    expect(seen?.outcome).toBeUndefined();
    expect([...(seen?.remedies ?? [])]).toEqual([]);
    expect([...(seen?.issues.values() ?? [])].map(({ finding }) => finding)).toEqual([undefined]);
    expect([...(seen?.issues.values() ?? [])][0]?.positions.complainant).toBe('Beløbet er trukket to gange.');
    expect(JSON.stringify([...(seen?.evidence.values() ?? [])])).not.toContain('relied-on');
    play.does({ type: 'DeclareConflict', conflict: false, statement: 'Nej' }, READER);
    const issueId = firstIssue(play);
    const finding = { issueId, outcome: 'upheld', reasons: 'Ja' } as const;
    play.does({ type: 'GiveSecondReading', findings: [finding], outcome: 'upheld', comments: 'Ja' }, READER);
    expect(readsBlindly(play.case, READER.actor)).toBe(false);
  });
});

describe('events of earlier versions', () => {
  function received(decided: CaseEvent): Play {
    const { finalAnswer: _none, ...complaint } = complaintOf();
    const play = new Play();
    const record = (event: CaseEvent): RecordedEvent => ({ event, by: ANNA, role: 'reviewer', at: NOW });
    play.events.push(record({ type: 'ComplaintReceived', v: 1, complaint }), record(decided));
    play.state = fold(play.events);
    return play;
  }

  it('when an admission says nothing of the new checks → its explanation is the reason, and the check is open', () => {
    const explanation = 'Kundeservice svarer ikke.';
    const play = received({ type: 'AdmissibilityDecided', v: 1, admissible: true, explanation });
    expect(play.case.admissibility).toMatchObject({
      noFinalAnswerBecause: explanation,
      notInCourtOrAdr: false,
    });
  });

  it('when the check is open → no concluding letter before admissibility is decided anew', () => {
    const play = assessed();
    const older = play.events.map((recorded): RecordedEvent => {
      if (recorded.event.type !== 'AdmissibilityDecided') return recorded;
      const { notInCourtOrAdr: _unknown, ...event } = recorded.event;
      return { ...recorded, event };
    });
    play.events.splice(0, play.events.length, ...older);
    play.state = fold(play.events);
    expect(code(play, issuing())).toBe('COURT_OR_ADR_UNCHECKED');
    play.does({ type: 'DecideAdmissibility', admissible: true, notInCourtOrAdr: true, explanation: '' });
    expect(code(play, issuing())).toBe('accepted');
  });
});
