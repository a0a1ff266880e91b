import type { LetterLanguage, Market, Product } from '../complaint/vocabulary';
import type { Localised } from '../core/text';
import type { LegalSource } from './legal-source';

/** What a letter prints: complete in every letter language. */
export type LetterText = Readonly<Record<LetterLanguage, string>>;

export const ADR_FIELDS = [
  'contact',
  'fee',
  'time-limit',
  'language',
  'participation',
  'conditions',
] as const;
/** What a complainant must be told of an ADR entity. */
export type AdrField = (typeof ADR_FIELDS)[number];

export const ADR_KINDS = ['adr-entity', 'adr-list', 'advice', 'court', 'network'] as const;
/**
 * Only 'adr-entity' is an ADR entity in the sense of Directive 2013/11/EU; 'adr-list' leads to one where nobody can
 * say which is competent.
 */
export type AdrKind = (typeof ADR_KINDS)[number];

/** Where the complainant may turn next. */
export interface AdrEntity {
  readonly id: string;
  readonly kind: AdrKind;
  /** In its own language. */
  readonly name: string;
  /** The name as the running text of a letter gives it, explained where it is foreign. */
  readonly nameInText: LetterText;
  /** https */
  readonly website?: string;
  readonly email?: string;
  /** International form, such as "+45 35 43 63 33". */
  readonly phone?: string;
  /** Lines as on an envelope. */
  readonly address?: readonly string[];
  /** One or two sentences on what it does. */
  readonly about: LetterText;
  /** What must have happened before one can go there. */
  readonly whenToGo?: LetterText;
  readonly fee?: LetterText;
  readonly timeLimit?: LetterText;
  /** The languages a complaint may be written in. */
  readonly language?: LetterText;
  /** Whether the firm takes part; a row of the table may know it better. */
  readonly participation?: LetterText;
  /** Further conditions, one sentence each. */
  readonly conditions: readonly LetterText[];
  /** Id of the deadline rule, in weeks, after which it takes a complaint the firm has not answered. */
  readonly silenceRule?: string;
  /** For every field that has none of its own below. */
  readonly source: LegalSource;
  readonly sources?: Readonly<Partial<Record<AdrField, LegalSource>>>;
  /** What nobody has confirmed with the body itself. */
  readonly unconfirmed: readonly AdrField[];
  /** For the one who writes the letter; never printed. */
  readonly writerNote?: Localised;
}

export const ESTABLISHMENTS = ['none', 'branch', 'subsidiary', 'member'] as const;
/**
 * How the firm is present in a market. none: it serves the market from its home state; branch: it has one there;
 * subsidiary: a company of its own there is the respondent; member: no establishment, but it has joined the local ADR
 * scheme.
 */
export type Establishment = (typeof ESTABLISHMENTS)[number];

export const SIGNPOST_ROLES = ['main', 'alternative', 'advice', 'network', 'court'] as const;
/**
 * main: the one most likely competent; alternative: another one a person may choose; fallback: stands in where the
 * table has no main one.
 */
export type SignpostRole = (typeof SIGNPOST_ROLES)[number] | 'fallback';

/** One row of the table market x product x establishment -> where to turn. */
export interface SignpostRow {
  readonly markets: readonly Market[] | 'all';
  readonly products: readonly Product[] | 'all';
  readonly establishments: readonly Establishment[] | 'all';
  readonly entity: string;
  readonly role: SignpostRole;
  /** Why this one, for the representative who chooses. */
  readonly why: Localised;
  /** What must be true for it to be competent; absent when nothing more is needed. */
  readonly onlyIf?: Localised;
  /** Where market, product and establishment settle whether the firm takes part: what the letter says of it. */
  readonly participation?: LetterText;
}
