import type {
  CaseOutcome,
  ContactChannel,
  EvidenceOrigin,
  EvidenceWeight,
  FindingOutcome,
  InadmissibleReason,
  LetterChannel,
  LetterKind,
  Product,
  Regime,
  RemedyKind,
} from '../../complaint/vocabulary';

/** Outcomes a final assessment can carry; the two others have letters of their own. */
export type AssessedOutcome = Exclude<CaseOutcome, 'inadmissible'>;

/** Whether the firm must, offers to, or has agreed to do something. */
export type RemedyVoice = 'due' | 'offered' | 'agreed';

/** What a request for information says to the one who is asked. */
export interface RequestTexts {
  /** The last day for the answer. */
  readonly result: (by: string) => string;
  readonly resultText: (organisation: string, complainant: string) => string;
  /** Before the questions, which are numbered when there is more than one. */
  readonly questions: (count: number) => string;
  /** How to answer: one paragraph each. */
  readonly how: (reference: string) => readonly string[];
  /** What follows when no answer comes. */
  readonly silence: (by: string) => string;
}

/**
 * Every sentence of the letters in one language. Dates, amounts and names come in ready to print. Plain language, at most
 * level B2: short sentences, the reader is "you", the representative "I", the firm goes by its name.
 */
export interface LetterTexts {
  readonly common: {
    readonly unit: string;
    readonly representativeTitle: string;
    readonly salutation: (name: string) => string;
    readonly foot: (organisation: string, reference: string) => string;
    /** Holds {page} and {pages}. */
    readonly pageOf: string;
    readonly checkpointLabel: string;
    /** Said when the letter goes to somebody who acts for the complainant. */
    readonly writtenTo: (authorised: string, complainant: string) => string;
    readonly gap: (what: string) => string;
    readonly and: string;
    readonly or: string;
    readonly quoted: (text: string) => string;
    /** A label as it stands inside a sentence: with a small first letter where the language wants one. */
    readonly inSentence: (label: string) => string;
    /** The salutation of a letter to a company, a department or a board. */
    readonly toOrganisation: (name: string) => string;
    /** The department of the firm, as a line of an address. */
    readonly customerService: string;
    /** A number of weeks in words where that is usual. */
    readonly weeks: (count: number) => string;
    readonly years: (count: number) => string;
  };
  /** The labels beside the address. */
  readonly head: {
    readonly date: string;
    readonly reference: string;
    /** What the small table of the two is about, for those who cannot see it. */
    readonly summary: string;
  };
  /** The words a letter prints for the values of closed lists. */
  readonly labels: {
    readonly findingOutcome: Readonly<Record<FindingOutcome, string>>;
    readonly caseOutcome: Readonly<Record<CaseOutcome, string>>;
    readonly evidenceWeight: Readonly<Record<EvidenceWeight, string>>;
    /** In a letter to somebody else than the two parties. */
    readonly evidenceOrigin: Readonly<Record<EvidenceOrigin, string>>;
    readonly remedy: Readonly<Record<RemedyKind, string>>;
    readonly inadmissibleReason: Readonly<Record<InadmissibleReason, string>>;
    readonly letterKind: Readonly<Record<LetterKind, string>>;
    readonly product: Readonly<Record<Product, string>>;
  };
  /** Names of what may still be missing, as they stand inside a gap. */
  readonly gaps: {
    readonly result: string;
    readonly summary: string;
    readonly issues: string;
    readonly position: string;
    readonly rule: string;
    readonly finding: string;
    readonly reasons: string;
    readonly amount: string;
    readonly date: string;
    readonly remedy: string;
    readonly signpost: string;
    readonly checkpoint: string;
    readonly explanation: string;
    readonly delayReason: string;
    readonly beyondControl: string;
    readonly addendum: string;
    readonly name: string;
    readonly answerDate: string;
    readonly question: string;
    readonly entity: string;
  };
  readonly title: Readonly<Record<AssessedOutcome, string>> & {
    readonly inadmissible: string;
    readonly holding: string;
    readonly addendum: string;
    readonly acknowledgement: string;
    readonly informationRequest: string;
    readonly adrCover: string;
  };
  readonly result: {
    readonly title: Readonly<Record<CaseOutcome, string>>;
    readonly payment: Readonly<
      Record<RemedyVoice, (organisation: string, amount: string, by: string) => string>
    >;
    /** What is done beside or instead of payment, by name. */
    readonly measures: Readonly<Record<RemedyVoice, (what: string, by: string | undefined) => string>>;
    readonly allDone: (organisation: string) => string;
    readonly nothing: (organisation: string) => string;
  };
  readonly headings: {
    readonly about: string;
    readonly complaint: string;
    readonly timeline: string;
    readonly sides: (organisation: string) => string;
    readonly material: string;
    readonly assessment: string;
    readonly issue: (number: number, title: string) => string;
    readonly decision: string;
    readonly disagree: string;
    readonly network: string;
    readonly advice: string;
    readonly court: string;
    readonly supervisor: string;
    readonly representative: string;
    readonly data: string;
    readonly letter: string;
    readonly inadmissibleWhy: string;
    readonly inadmissibleNext: string;
    readonly holdingWhy: string;
    readonly holdingControl: (organisation: string) => string;
    readonly holdingWhen: string;
    readonly holdingNow: string;
    readonly addendumWhy: string;
    readonly addendumText: string;
    readonly acknowledgementNext: string;
    readonly acknowledgementSend: string;
    readonly requestQuestions: string;
    readonly requestWhy: string;
    readonly requestHow: string;
    readonly requestSilence: string;
    readonly coverResult: string;
    readonly coverEnclosures: string;
    readonly coverContact: string;
    readonly coverRemark: string;
  };
  readonly about: {
    readonly summary: string;
    readonly reference: string;
    readonly complainant: string;
    readonly customerNumber: string;
    readonly authorised: string;
    readonly organisation: string;
    readonly product: string;
    readonly receivedByFirm: (organisation: string) => string;
    readonly receivedByRepresentative: string;
    readonly authority: (name: string, authority: string) => string;
  };
  readonly complaint: {
    readonly points: (count: number) => string;
    readonly noPoints: string;
    readonly wish: string;
    readonly noWish: string;
    readonly claim: (amount: string) => string;
    readonly covers: (titles: string) => string;
  };
  readonly timeline: {
    readonly summary: string;
    readonly date: string;
    readonly event: string;
    readonly receivedByFirm: (organisation: string) => string;
    readonly contact: (organisation: string, channel: string) => string;
    readonly channel: Readonly<Record<ContactChannel, string>>;
    readonly finalAnswer: string;
    readonly receivedByRepresentative: string;
    readonly supplement: string;
    readonly asked: string;
    readonly answered: string;
    readonly letter: (kind: string) => string;
    readonly reopened: string;
  };
  readonly sides: {
    readonly heard: (organisation: string) => string;
    /** In its place when a side was not heard on some issue; why stands under that issue. */
    readonly notAllHeard: (organisation: string) => string;
    readonly finalAnswer: (date: string) => string;
    readonly noFinalAnswer: string;
  };
  readonly material: {
    readonly intro: string;
    readonly noExhibits: string;
    readonly summary: string;
    readonly number: string;
    readonly title: string;
    readonly from: string;
    readonly received: string;
    readonly weight: string;
    readonly you: string;
    readonly me: string;
    readonly exhibit: (number: number) => string;
    /** In place of the weight. */
    readonly notUsed: (reason: string) => string;
    readonly requests: string;
    readonly askedYou: (date: string, question: string) => string;
    readonly askedFirm: (organisation: string, date: string) => string;
    readonly answered: (date: string) => string;
    readonly notAnswered: string;
    readonly dueOn: (date: string) => string;
    /** Stands in every letter, word for word, so that it says nothing about the single case. */
    readonly numbering: string;
  };
  readonly assessment: {
    readonly intro: string;
    readonly youSay: string;
    readonly firmSays: (organisation: string) => string;
    /** Before the reason, in place of what that side says. */
    readonly youNotHeard: string;
    readonly firmNotHeard: (organisation: string) => string;
    readonly evidence: string;
    readonly noEvidence: string;
    /** Which field of law the issue belongs to, as a sentence. */
    readonly regime: Readonly<Record<Regime, string>>;
    readonly rule: string;
    readonly finding: (outcome: string) => string;
    readonly findingSentence: Readonly<Record<FindingOutcome, string>>;
    readonly reasons: string;
    readonly notAssessed: Readonly<Record<'settled' | 'withdrawn' | 'redirected', string>>;
  };
  readonly decision: {
    readonly intro: (organisation: string) => Readonly<Record<AssessedOutcome, string>>;
    readonly tableIntro: string;
    readonly summary: string;
    readonly remedy: string;
    readonly amount: string;
    readonly by: string;
    readonly who: string;
    readonly done: (date: string) => string;
    readonly noDate: string;
    /** Which issues a remedy answers, such as "Issue 2". */
    readonly forIssue: (number: number) => string;
    /** Beside "not upheld", when there was a final answer. */
    readonly answerStands: string;
    readonly noRemedy: (organisation: string) => string;
    readonly howTo: (organisation: string) => Readonly<Record<AssessedOutcome, string>>;
  };
  readonly disagree: {
    readonly intro: Readonly<Record<CaseOutcome, string>>;
    readonly factsSummary: (name: string) => string;
    readonly website: string;
    readonly phone: string;
    readonly email: string;
    readonly address: string;
    readonly fee: string;
    readonly timeLimit: string;
    readonly language: string;
    readonly when: string;
    readonly conditions: string;
    readonly takesPart: (organisation: string) => string;
    readonly supervisor: (names: string, organisation: string) => string;
  };
  readonly representative: {
    readonly who: (organisation: string) => string;
    /** Said in a letter that ends an assessment. */
    readonly readAll: string;
    /** To the complainant. */
    readonly impartial: (organisation: string) => string;
    /** The same to anybody else: the complainant is "the complainant". */
    readonly impartialToOthers: (organisation: string) => string;
    /** Said once the declaration has been made. */
    readonly conflict: string;
    /** A second person has assessed the case blindly: with the same result, or with one that was weighed. */
    readonly secondReader: {
      readonly agrees: (name: string) => string;
      readonly weighed: (name: string) => string;
    };
    readonly notAnAdrEntity: string;
    /** To the complainant only. */
    readonly mayGoOn: string;
  };
  readonly data: {
    readonly controller: (organisation: string) => string;
    readonly kept: (file: string, register: string) => string;
    readonly rights: string;
    readonly authority: (name: string) => string;
    readonly anyAuthority: string;
    /** In letters to anybody but the complainant. */
    readonly toOthers: string;
  };
  readonly letter: {
    /** How the letter reaches the complainant: on paper, or on another durable medium that was agreed. */
    readonly sent: (organisation: string) => Readonly<Record<LetterChannel, string>>;
    /** How it reaches anybody else. */
    readonly sentToOthers: Readonly<Record<LetterChannel, string>>;
    readonly basis: (rules: string, template: string, code: string) => string;
  };
  readonly inadmissible: {
    readonly reason: (organisation: string) => Readonly<Record<InadmissibleReason, string>>;
    readonly next: Readonly<Record<InadmissibleReason, string>>;
    readonly notAssessed: string;
  };
  readonly holding: {
    readonly result: (by: string) => string;
    readonly resultText: (organisation: string) => string;
    readonly when: (by: string) => string;
    readonly latest: (by: string) => string;
    readonly now: string;
    readonly silenceNow: (name: string, organisation: string, weeks: string) => string;
    readonly silenceFrom: (weeks: string, date: string) => string;
    readonly silencePassed: (weeks: string, date: string) => string;
    /** Before the boards, when none of them takes a complaint because of silence. */
    readonly noSilence: string;
  };
  readonly addendum: {
    readonly result: string;
    readonly refers: (title: string, date: string) => string;
    readonly rest: string;
  };
  readonly acknowledgement: {
    readonly result: string;
    readonly resultText: (organisation: string, received: string) => string;
    readonly handledBy: (name: string) => string;
    readonly answerBy: (by: string) => string;
    /** What happens next: one paragraph each. */
    readonly next: (organisation: string) => readonly string[];
    /** What the complainant may send, and how. */
    readonly send: (reference: string) => readonly string[];
    readonly withdraw: string;
    /** Before the boards, of which only the names and addresses follow. */
    readonly routes: string;
  };
  readonly informationRequest: {
    readonly complainant: RequestTexts;
    readonly respondent: RequestTexts;
    /** Beside a question, where the questions have dates of their own. */
    readonly dueOn: (date: string) => string;
  };
  readonly adrCover: {
    readonly result: (complainant: string, organisation: string) => string;
    readonly resultText: (organisation: string) => string;
    readonly referredOn: (date: string) => string;
    readonly yourReference: (number: string) => string;
    readonly assessed: (date: string, outcome: string) => string;
    readonly notAssessed: string;
    /** Before the list of issues with their findings. */
    readonly findings: string;
    readonly noFinding: string;
    readonly enclosures: string;
    readonly noEnclosures: string;
    readonly summary: string;
    readonly number: string;
    readonly document: string;
    readonly from: string;
    readonly date: string;
    /** Stands in every cover letter, word for word, so that it says nothing about the single case. */
    readonly notAll: string;
    readonly contact: (organisation: string) => string;
    readonly questions: string;
  };
}
