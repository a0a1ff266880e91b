import { describe, expect, it } from 'vitest';
import type { Complaint } from '../../../src/shared/complaint/complaint';
import type { IssuedLetter } from '../../../src/shared/complaint/events';
import type { Case, Duty, Issue } from '../../../src/shared/complaint/state';
import { asId } from '../../../src/shared/core/ids';
import type { DocumentId, DutyId, IssueId, LetterId } from '../../../src/shared/core/ids';
import { localDate } from '../../../src/shared/core/local-date';
import { deadlineFactsOf } from '../../../src/shared/law/deadline-facts';
import { CHECKPOINT } from '../../support/cases';

const COMPLAINT: Complaint = {
  reference: 'UVI-2026-0417',
  externalId: 'KS-1',
  contentHash: '0'.repeat(64),
  market: 'DK',
  language: 'da',
  complainant: { name: 'Anna Holm' },
  product: 'pay-later',
  regime: 'consumer-credit',
  receivedByFirmOn: localDate('2026-11-23'),
  receivedByRepresentativeOn: localDate('2026-12-07'),
  text: 'Jeg har betalt to gange.',
  desiredOutcome: 'Pengene tilbage.',
  contacts: [],
};

const FIRST: Issue = {
  issueId: asId<IssueId>('a'.repeat(32)),
  title: 'Dobbelt betaling',
  regime: 'payment-service',
  positions: {},
  notHeard: {},
};
const SECOND: Issue = { ...FIRST, issueId: asId<IssueId>('b'.repeat(32)), regime: 'data-protection' };

const LETTER: IssuedLetter = {
  letterId: asId<LetterId>('c'.repeat(32)),
  kind: 'holding-reply',
  language: 'da',
  documentId: asId<DocumentId>('d'.repeat(32)),
  fileName: 'svar.pdf',
  sha256: '1'.repeat(64),
  size: 1000,
  issuedOn: localDate('2026-12-14'),
  templateVersion: '1',
  rulePackVersion: '2026-11',
  restsOn: [],
  checkpoint: CHECKPOINT,
  finalReplyBy: localDate('2027-01-08'),
};

const STATE: Case = {
  stage: 'review',
  complaint: COMPLAINT,
  receivedAt: 0,
  supplements: [],
  conflicts: new Map(),
  recused: new Map(),
  issues: new Map(),
  evidence: new Map(),
  requests: new Map(),
  contacts: [],
  notes: [],
  remedies: new Map(),
  letters: [],
  addenda: [],
  reopenings: [],
  adr: [],
  duties: new Map(),
  recommendations: [],
  lastChangeAt: 0,
};

describe('what the clocks know of a case', () => {
  it('when a case has only been received → its dates and regime are the complaint’s', () => {
    expect(deadlineFactsOf(STATE)).toEqual({
      market: 'DK',
      regimes: ['consumer-credit'],
      receivedByFirmOn: '2026-11-23',
      receivedByRepresentativeOn: '2026-12-07',
      letters: [],
    });
  });

  it('when issues are raised → their regimes are added, those of merged issues are not, none is lost', () => {
    const issues = new Map([
      [FIRST.issueId, FIRST],
      [SECOND.issueId, { ...SECOND, mergedInto: FIRST.issueId }],
    ]);
    expect(deadlineFactsOf({ ...STATE, issues }).regimes).toEqual(['consumer-credit', 'payment-service']);
  });

  it('when duties were noted → each is known with its fulfilment', () => {
    const [open, done] = [asId<DutyId>('a'.repeat(32)), asId<DutyId>('b'.repeat(32))];
    const arisenOn = localDate('2026-12-08');
    const duties = new Map<DutyId, Duty>([
      [open, { dutyId: open, kind: 'access-request', arisenOn, note: 'kopi af alt' }],
      [
        done,
        {
          dutyId: done,
          kind: 'adr-request',
          arisenOn,
          note: 'nævnet',
          fulfilled: { on: localDate('2026-12-10'), note: 'svaret' },
        },
      ],
    ]);
    expect(deadlineFactsOf({ ...STATE, duties }).duties).toEqual([
      { kind: 'access-request', arisenOn, note: 'kopi af alt' },
      { kind: 'adr-request', arisenOn, note: 'nævnet', fulfilledOn: '2026-12-10' },
    ]);
  });

  it('when customer service answered, a letter went out and the case was closed → all three dates are known', () => {
    const answered = { ...COMPLAINT, finalAnswer: { answeredOn: localDate('2026-12-07'), text: 'Nej.' } };
    const facts = deadlineFactsOf({
      ...STATE,
      complaint: answered,
      letters: [LETTER],
      finalisedOn: localDate('2026-12-20'),
    });
    expect(facts).toMatchObject({
      finalAnswerOn: '2026-12-07',
      closedOn: '2026-12-20',
      letters: [{ kind: 'holding-reply', issuedOn: '2026-12-14', finalReplyBy: '2027-01-08' }],
    });
  });
});
