import type {
  CaseOutcome,
  ContactChannel,
  FindingOutcome,
  InadmissibleReason,
} from '../../complaint/vocabulary';

/** Outcomes a final assessment can carry; the two others have letters of their own. */
export type AssessedOutcome = Exclude<CaseOutcome, 'inadmissible'>;

/** Whether the firm must, offers to, or has agreed to do something. */
export type RemedyVoice = 'due' | 'offered' | 'agreed';

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
    /** A number of weeks in words where that is usual. */
    readonly weeks: (count: number) => string;
    readonly years: (count: number) => string;
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
  };
  readonly title: Readonly<Record<AssessedOutcome, string>> & {
    readonly inadmissible: string;
    readonly holding: string;
    readonly addendum: string;
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
    readonly evidence: string;
    readonly noEvidence: string;
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
    readonly impartial: (organisation: string) => string;
    readonly conflict: string;
    readonly notAnAdrEntity: string;
  };
  readonly data: {
    readonly controller: (organisation: string) => string;
    readonly kept: (file: string, register: string) => string;
    readonly rights: string;
    readonly authority: (name: string) => string;
    readonly anyAuthority: string;
  };
  readonly letter: {
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
    readonly noSilence: string;
  };
  readonly addendum: {
    readonly result: string;
    readonly refers: (title: string, date: string) => string;
    readonly rest: string;
  };
}
