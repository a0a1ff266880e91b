import type { Complaint } from '../../src/shared/complaint/complaint';
import type {
  CaseOutcome,
  FindingOutcome,
  LetterLanguage,
  RemedyKind,
} from '../../src/shared/complaint/vocabulary';
import type { IssueId } from '../../src/shared/core/ids';
import { localDate } from '../../src/shared/core/local-date';
import type { LetterInput } from '../../src/shared/letters/letter-input';
import { signpostsFor } from '../../src/shared/letters/signpost';
import type { LetterExpectations } from '../../src/shared/letters/requirements/reading';
import type { Case } from '../../src/shared/complaint/state';
import { Play, TODAY, complaintOf, exhibitOf } from './cases';
import { rulesFor } from './rules';

export const CHECKPOINT_CODE = '7Q2M-4XKD-0RTB-9HZC';
export const SUMMARY = 'Sammenfatning af resultatet i én sætning.';
/** Words that must never reach a letter. */
export const SECRET = {
  exhibitTitle: 'Intern risikovurdering',
  exhibitFile: 'risiko-2026.pdf',
  exhibitNote: 'Transaktionsmønstret er markeret.',
  note: 'Husk at spørge Karen i indkasso om den anden sag.',
  vulnerability: 'Klager er sygemeldt med depression.',
  question: 'Har I indberettet kunden til en myndighed?',
  contact: 'Karen fra indkasso lovede at ringe tilbage.',
} as const;

export interface IssueFixture {
  readonly title: string;
  readonly outcome: FindingOutcome;
  readonly reasons: string;
}

const FINDINGS: Readonly<Record<CaseOutcome, readonly FindingOutcome[]>> = {
  upheld: ['upheld', 'upheld'],
  'partly-upheld': ['upheld', 'partly-upheld', 'not-upheld', 'outside-remit'],
  'not-upheld': ['not-upheld', 'not-upheld'],
  goodwill: ['not-upheld', 'outside-remit'],
  settled: [],
  withdrawn: [],
  redirected: [],
  inadmissible: [],
};

export function issuesFor(outcome: CaseOutcome): readonly IssueFixture[] {
  return FINDINGS[outcome].map((finding, index) => ({
    title: `Punkt om sag ${'ABCD'.charAt(index)}`,
    outcome: finding,
    reasons: `Første grund til afgørelse ${'ABCD'.charAt(index)}.\n\nAnden grund, § ${String(index + 3)}, stk. 2.`,
  }));
}

/** What a letter built from the input is expected to hold. */
export function expectedOf(input: LetterInput, change: Partial<LetterExpectations> = {}): LetterExpectations {
  const { organisation, signposts, checkpointCode, channel } = input;
  return { organisation, signposts, checkpointCode, channel, staffNames: [COLLEAGUE], ...change };
}

export const COLLEAGUE = 'Bo Kvist';

/** A case worked through to the outcome, with everything in it that must stay inside. */
export function caseWith(outcome: CaseOutcome, complaint: Partial<Complaint> = {}): Case {
  const play = new Play();
  play.does({
    type: 'ReceiveComplaint',
    complaint: complaintOf({
      vulnerability: SECRET.vulnerability,
      contacts: [
        { on: localDate('2026-11-02'), channel: 'phone', with: 'complainant', summary: SECRET.contact },
      ],
      ...complaint,
    }),
    exhibits: [
      exhibitOf(),
      exhibitOf({
        title: SECRET.exhibitTitle,
        fileName: SECRET.exhibitFile,
        sha256: '7'.repeat(64),
        notForLetter: true,
        origin: 'respondent',
      }),
      exhibitOf({ title: 'Ordrebekræftelse', sha256: '8'.repeat(64), origin: 'respondent' }),
    ],
  });
  play.does({ type: 'DeclareConflict', conflict: false, statement: 'Jeg kender ikke parterne.' });
  play.does({ type: 'AddNote', text: SECRET.note });
  if (outcome === 'inadmissible') return declined(play);
  play.does({
    type: 'DecideAdmissibility',
    admissible: true,
    notInCourtOrAdr: true,
    explanation: 'Der er et endeligt svar.',
  });
  askBothSides(play);
  const [receipt, secret, order] = [...play.case.evidence.keys()];
  if (!receipt || !secret || !order) throw new Error('The case has three exhibits');
  for (const issue of issuesFor(outcome)) answer(play, issue);
  const [first] = [...play.case.issues.keys()];
  play.does({
    type: 'ConsiderEvidence',
    evidenceId: receipt,
    ...(first && { issueId: first }),
    weight: 'relied-on',
    note: 'Den viser begge træk.',
  });
  play.does({ type: 'ConsiderEvidence', evidenceId: secret, weight: 'considered', note: SECRET.exhibitNote });
  play.does({ type: 'ConsiderEvidence', evidenceId: order, weight: 'not-relied-on', note: 'Uden dato.' });
  remedy(play, outcome, first);
  play.does({ type: 'SetOutcome', outcome, summary: SUMMARY });
  play.does({
    type: 'RecordRootCause',
    cause: 'system-fault',
    mayAffectOthers: true,
    explanation: 'Dublet.',
  });
  return play.case;
}

export function inputFor(state: Case, change: Partial<LetterInput> = {}): LetterInput {
  const { market, product, receivedByFirmOn } = state.complaint;
  const language: LetterLanguage = change.language ?? 'da';
  const pack = rulesFor(market, receivedByFirmOn);
  return {
    state,
    language,
    organisation: 'Nordbetal AB',
    senderLines: ['kunderepraesentant@nordbetal.example'],
    representative: { name: 'Anna Lind' },
    date: TODAY,
    channel: 'post',
    signposts: signpostsFor({ market, product, language }, pack),
    retention: { fileYears: 5, registerYears: 10 },
    rulePackVersion: pack.version,
    checkpointCode: CHECKPOINT_CODE,
    ...change,
  };
}

function declined(play: Play): Case {
  play.does({
    type: 'DecideAdmissibility',
    admissible: false,
    notInCourtOrAdr: true,
    reason: 'not-first-assessed',
    explanation: 'Kundeservice har sagen og svarer senest fredag.',
  });
  play.does({ type: 'SetOutcome', outcome: 'inadmissible', summary: SUMMARY });
  return play.case;
}

function askBothSides(play: Play): void {
  const dueOn = localDate('2026-11-27');
  play.does({
    type: 'RequestInformation',
    from: 'complainant',
    question: 'Hvornår blev jakken leveret?',
    dueOn,
  });
  play.does({ type: 'RequestInformation', from: 'respondent', question: SECRET.question, dueOn });
  for (const requestId of play.case.requests.keys()) {
    play.does({ type: 'ReceiveInformation', requestId, receivedOn: TODAY, summary: 'Svar modtaget.' });
  }
}

function answer(play: Play, issue: IssueFixture): void {
  play.does({ type: 'RaiseIssue', title: issue.title, regime: 'payment-service' });
  const issueId = [...play.case.issues.keys()].at(-1);
  if (!issueId) throw new Error('The case has an issue');
  play.does({
    type: 'RecordPosition',
    issueId,
    party: 'complainant',
    text: `Jeg siger noget om ${issue.title}.`,
  });
  play.does({ type: 'RecordPosition', issueId, party: 'respondent', text: `Vi svarer på ${issue.title}.` });
  play.does({
    type: 'RecordFinding',
    issueId,
    outcome: issue.outcome,
    rule: `Lov om betalinger § ${String(play.case.issues.size + 90)}`,
    reasons: issue.reasons,
  });
}

const KINDS: Readonly<Partial<Record<CaseOutcome, readonly RemedyKind[]>>> = {
  upheld: ['refund', 'cancel-fee', 'apology'],
  'partly-upheld': ['refund', 'correct-credit-report'],
  goodwill: ['ex-gratia'],
  settled: ['refund'],
};

function remedy(play: Play, outcome: CaseOutcome, issueId: IssueId | undefined): void {
  const kinds = KINDS[outcome] ?? [];
  for (const kind of kinds) {
    play.does({
      type: 'ProposeRemedy',
      remedy: {
        kind,
        description: `Beskrivelse af ${kind}`,
        dueOn: localDate('2026-12-04'),
        ...(kind === 'apology' || kind === 'correct-credit-report'
          ? {}
          : { amount: { amountMinor: 149_950, currency: 'DKK' } as const }),
        // The first remedy answers the first issue, the others the whole case.
        ...(kind === kinds[0] && issueId ? { issueId } : {}),
      },
    });
  }
}
