/** The closed lists of the field, as ISO 10002, PSD2 and the boards use them. Texts for people live with the features. */

export const MARKETS = [
  'DK',
  'SE',
  'NO',
  'FI',
  'DE',
  'AT',
  'NL',
  'BE',
  'FR',
  'IT',
  'ES',
  'PT',
  'PL',
  'IE',
  'UK',
] as const;
/** Member State (or other country) in which the service is offered to the complainant. */
export type Market = (typeof MARKETS)[number];

export const LETTER_LANGUAGES = ['da', 'sv', 'en', 'nb', 'fi', 'de'] as const;
export type LetterLanguage = (typeof LETTER_LANGUAGES)[number];

export const PRODUCTS = [
  'pay-later',
  'invoice',
  'instalments',
  'card',
  'account',
  'direct-debit',
  'refund',
  'other',
] as const;
export type Product = (typeof PRODUCTS)[number];

export const REGIMES = ['payment-service', 'consumer-credit', 'data-protection', 'other'] as const;
/** Which rules govern an issue. */
export type Regime = (typeof REGIMES)[number];

export const ROLES = ['reviewer', 'approver', 'auditor'] as const;
/** reviewer = the representative, approver = second reader, auditor = compliance (reads and exports only). */
export type Role = (typeof ROLES)[number];

export const DUTY_KINDS = [
  'adr-request',
  'access-request',
  'transaction-reported',
  'refund-requested',
] as const;
/**
 * A duty of the firm that arises beside the complaint and has a clock of its own. adr-request: an ADR entity asks for an
 * answer; access-request: somebody asks for their personal data; transaction-reported: a payment is reported as not
 * authorised; refund-requested: a direct debit or another payment drawn by the payee is to be paid back.
 */
export type DutyKind = (typeof DUTY_KINDS)[number];

export const PARTIES = ['complainant', 'respondent'] as const;
export type Party = (typeof PARTIES)[number];

export const FINDING_OUTCOMES = ['upheld', 'partly-upheld', 'not-upheld', 'outside-remit'] as const;
export type FindingOutcome = (typeof FINDING_OUTCOMES)[number];

export const CASE_OUTCOMES = [
  'upheld',
  'partly-upheld',
  'not-upheld',
  'goodwill',
  'settled',
  'withdrawn',
  'inadmissible',
  'redirected',
] as const;
export type CaseOutcome = (typeof CASE_OUTCOMES)[number];

export const INADMISSIBLE_REASONS = [
  'not-first-assessed',
  'no-authority',
  'court-or-adr',
  'repetitive',
  'abusive',
  'not-assessable-in-writing',
  'outside-remit',
  'out-of-time',
] as const;
export type InadmissibleReason = (typeof INADMISSIBLE_REASONS)[number];

export const REMEDY_KINDS = [
  'refund',
  'cancel-debt',
  'adjust-debt',
  'cancel-fee',
  'cancel-interest',
  'stop-collection',
  'correct-credit-report',
  'correct-data',
  'restore-service',
  'pay-loss',
  'pay-interest',
  'ex-gratia',
  'apology',
  'explanation',
  'redo-process',
  'systemic',
] as const;
export type RemedyKind = (typeof REMEDY_KINDS)[number];

/** Remedies that make no sense without an amount. */
export const MONEY_REMEDIES: readonly RemedyKind[] = ['refund', 'pay-loss', 'pay-interest', 'ex-gratia'];

export const ROOT_CAUSES = [
  'product-terms',
  'information',
  'system-fault',
  'human-error',
  'third-party-fraud',
  'merchant-dispute',
  'credit-decision',
  'collections',
  'data-identity',
  'supplier',
  'no-fault',
] as const;
export type RootCause = (typeof ROOT_CAUSES)[number];

export const CONTACT_CHANNELS = ['phone', 'email', 'letter', 'chat', 'app'] as const;
export type ContactChannel = (typeof CONTACT_CHANNELS)[number];

export const LETTER_CHANNELS = ['email', 'post', 'inbox'] as const;
/** How a letter goes out; inbox: the complainant's own mailbox with the firm, together with a notice that it is there. */
export type LetterChannel = (typeof LETTER_CHANNELS)[number];

export const LETTER_KINDS = [
  'acknowledgement',
  'information-request',
  'holding-reply',
  'final-assessment',
  'inadmissibility',
  'settlement',
  'addendum',
  'adr-cover',
] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];

export const LETTER_RECIPIENTS = ['complainant', 'authorised-person', 'respondent', 'adr-entity'] as const;
/** To whom a letter goes. */
export type LetterRecipient = (typeof LETTER_RECIPIENTS)[number];

/** Letters that end an assessment. */
export const CONCLUDING_LETTERS: readonly LetterKind[] = [
  'final-assessment',
  'inadmissibility',
  'settlement',
];

export const EVIDENCE_WEIGHTS = ['relied-on', 'considered', 'not-relied-on'] as const;
export type EvidenceWeight = (typeof EVIDENCE_WEIGHTS)[number];

export const EVIDENCE_ORIGINS = ['complainant', 'respondent', 'representative'] as const;
export type EvidenceOrigin = (typeof EVIDENCE_ORIGINS)[number];

export const ERASURE_BASES = ['retention', 'request'] as const;
/** Why a case is erased. retention: its time is over (GDPR Art. 5(1)(e)); request: the person asked for it (GDPR Art. 17). */
export type ErasureBasis = (typeof ERASURE_BASES)[number];

export const STAGES = ['received', 'review', 'waiting', 'assessed', 'issued', 'finalised'] as const;
/**
 * received: nobody has accepted it yet; review: admitted, being read; waiting: an information request is open;
 * assessed: an outcome is set; issued: the final letter has gone out; finalised: closed to change.
 */
export type Stage = (typeof STAGES)[number];
