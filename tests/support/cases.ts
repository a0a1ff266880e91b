import type { CaseCommand, LetterConditions, NewExhibit } from '../../src/shared/complaint/commands';
import type { Complaint } from '../../src/shared/complaint/complaint';
import { decide } from '../../src/shared/complaint/decide';
import { fold } from '../../src/shared/complaint/evolve';
import type { CaseEvent, IssuedLetter, RecordedEvent } from '../../src/shared/complaint/events';
import type { DecisionContext } from '../../src/shared/complaint/rules/guards';
import type { Case } from '../../src/shared/complaint/state';
import type { CodedCheckpoint } from '../../src/shared/core/checkpoint';
import { asId } from '../../src/shared/core/ids';
import type { DocumentId, LetterId, StaffId } from '../../src/shared/core/ids';
import { localDate } from '../../src/shared/core/local-date';

export const TODAY = localDate('2026-11-20');
export const NOW = Date.UTC(2026, 10, 20, 9, 0, 0);
export const ANNA = asId<StaffId>('a'.repeat(32));
export const BO = asId<StaffId>('b'.repeat(32));

/** Signed by nobody, for rules that only pass it on. */
export const CHECKPOINT: CodedCheckpoint = {
  body: {
    v: 1,
    workspace: asId('1'.repeat(32)),
    case: asId('c'.repeat(32)),
    streams: [],
    root: '0'.repeat(64),
    takenAt: NOW,
    signer: asId('d'.repeat(32)),
  },
  sig: '0'.repeat(128),
  code: '0000-0000-0000-0000',
};

/** A source of ids that never repeats and always gives the same ones. */
export function countingIds(): () => string {
  let count = 0;
  return () => (++count).toString(16).padStart(32, '0');
}

export function contextOf(change: Partial<DecisionContext> = {}): DecisionContext {
  return {
    actor: { staffId: ANNA, role: 'reviewer' },
    now: NOW,
    today: TODAY,
    newId: countingIds(),
    ...change,
  };
}

export function complaintOf(change: Partial<Complaint> = {}): Complaint {
  return {
    reference: 'UVI-2026-0417',
    externalId: 'CS-88120',
    contentHash: 'c'.repeat(64),
    market: 'DK',
    language: 'da',
    complainant: {
      name: 'Mette Sørensen',
      email: 'mette@example.dk',
      address: ['Åboulevard 12', '8000 Aarhus C'],
    },
    product: 'pay-later',
    regime: 'payment-service',
    receivedByFirmOn: localDate('2026-10-28'),
    receivedByRepresentativeOn: localDate('2026-11-12'),
    text: 'Jeg har betalt to gange for den samme jakke.',
    desiredOutcome: 'Jeg vil have 499,50 kr. tilbage.',
    disputedAmount: { amountMinor: 49950, currency: 'DKK' },
    finalAnswer: { answeredOn: localDate('2026-11-10'), text: 'Vi fastholder vores afgørelse.' },
    contacts: [],
    ...change,
  };
}

export function exhibitOf(change: Partial<NewExhibit> = {}): NewExhibit {
  return {
    documentId: asId<DocumentId>('d'.repeat(32)),
    fileName: 'kvittering.pdf',
    title: 'Kvittering',
    mediaType: 'application/pdf',
    size: 1234,
    sha256: 'e'.repeat(64),
    origin: 'complainant',
    receivedOn: localDate('2026-11-12'),
    notForLetter: false,
    ...change,
  };
}

export function letterOf(change: Partial<IssuedLetter> = {}): IssuedLetter {
  return {
    letterId: asId<LetterId>('f'.repeat(32)),
    kind: 'final-assessment',
    language: 'da',
    documentId: asId<DocumentId>('9'.repeat(32)),
    fileName: 'UVI-2026-0417 endelig vurdering.pdf',
    sha256: '1'.repeat(64),
    size: 60_000,
    issuedOn: TODAY,
    templateVersion: '2026-11',
    rulePackVersion: '2026-11',
    restsOn: ['e'.repeat(64)],
    checkpoint: CHECKPOINT,
    ...change,
  };
}

/** The command that issues a letter of which nothing out of the ordinary is asked. */
export function issuing(
  letter: Partial<IssuedLetter> = {},
  conditions: Partial<LetterConditions> = {},
): Extract<CaseCommand, { readonly type: 'IssueLetter' }> {
  return {
    type: 'IssueLetter',
    letter: letterOf(letter),
    conditions: { mainSignpostLeftOut: false, secondReader: false, ...conditions },
  };
}

/** What a sound holding reply says besides. */
export const HOLDING: Partial<IssuedLetter> = {
  kind: 'holding-reply',
  delayedBecause: 'Korttransaktionen undersøges hos korttilbyderen.',
  beyondControl: 'Svaret fra korttilbyderen kan virksomheden ikke fremskynde.',
  finalReplyBy: localDate('2026-12-10'),
};

/** A case played through its own commands: every one of them must be accepted. */
export class Play {
  readonly events: RecordedEvent[] = [];
  readonly newId = countingIds();
  state: Case | undefined;

  does(command: CaseCommand, change: Partial<DecisionContext> = {}): readonly CaseEvent[] {
    const context = contextOf({ newId: this.newId, ...change });
    const decision = decide(command, this.state, context);
    if (!decision.ok) throw new Error(`${command.type} refused: ${JSON.stringify(decision.error)}`);
    for (const event of decision.value) {
      this.events.push({ event, by: context.actor.staffId, role: context.actor.role, at: context.now });
    }
    this.state = fold(this.events);
    return decision.value;
  }

  /** The state, which must be there. */
  get case(): Case {
    if (!this.state) throw new Error('The case has not begun');
    return this.state;
  }
}

/** A case received and admitted, ready to be judged by {@link ANNA}. */
export function admitted(complaint: Partial<Complaint> = {}): Play {
  const play = new Play();
  play.does({ type: 'ReceiveComplaint', complaint: complaintOf(complaint), exhibits: [exhibitOf()] });
  play.does({ type: 'DeclareConflict', conflict: false, statement: 'Jeg kender ikke parterne.' });
  play.does({ type: 'DecideAdmissibility', admissible: true, notInCourtOrAdr: true, explanation: '' });
  return play;
}

/** A case with one upheld issue, its evidence weighed, a refund and an outcome: ready for the letter. */
export function assessed(complaint: Partial<Complaint> = {}): Play {
  const play = admitted(complaint);
  play.does({ type: 'RaiseIssue', title: 'Dobbelt betaling', regime: 'payment-service' });
  const [issueId] = [...play.case.issues.keys()];
  const [evidenceId] = [...play.case.evidence.keys()];
  if (!issueId || !evidenceId) throw new Error('The case has an issue and an exhibit');
  play.does({ type: 'RecordPosition', issueId, party: 'complainant', text: 'Beløbet er trukket to gange.' });
  play.does({ type: 'RecordPosition', issueId, party: 'respondent', text: 'Der er kun registreret ét køb.' });
  play.does({ type: 'ConsiderEvidence', evidenceId, issueId, weight: 'relied-on', note: '' });
  play.does({
    type: 'RecordFinding',
    issueId,
    outcome: 'upheld',
    rule: 'Lov om betalinger § 99',
    reasons: 'Kvitteringen viser to træk samme dag.',
  });
  play.does({
    type: 'ProposeRemedy',
    remedy: {
      issueId,
      kind: 'refund',
      description: 'Tilbagebetaling af det dobbelte træk',
      amount: { amountMinor: 49950, currency: 'DKK' },
      dueOn: localDate('2026-12-04'),
    },
  });
  play.does({ type: 'SetOutcome', outcome: 'upheld', summary: 'Du får medhold. Du får 499,50 kr. tilbage.' });
  return play;
}

export function finalised(complaint: Partial<Complaint> = {}): Play {
  const play = assessed(complaint);
  play.does(issuing());
  play.does({ type: 'FinaliseCase', checkpoint: CHECKPOINT });
  return play;
}
