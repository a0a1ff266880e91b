import type { LocalDate } from '../core/local-date';
import type { Localised } from '../core/text';
import type { LetterKind, LetterLanguage, Market, Product, Regime } from '../complaint/vocabulary';
import type { Calendar, CalendarId } from './calendar';
import type { LegalSource } from './legal-source';

/** What a letter prints: complete in every letter language. */
export type LetterText = Readonly<Record<LetterLanguage, string>>;

export const DEADLINE_RULE_IDS = [
  'psd2-15-days',
  'psd2-35-days',
  'dk-acknowledgement-3-days',
  'confirmation-1-day',
  'representative-10-days',
  'firm-14-days',
  'fanke-5-weeks',
  'holding-reply-date',
] as const;
export type DeadlineRuleId = (typeof DEADLINE_RULE_IDS)[number];

export type RuleLength =
  | { readonly unit: 'calendar-days' | 'weeks'; readonly count: number }
  | { readonly unit: 'business-days'; readonly count: number; readonly calendars: CalendarChoice };

/**
 * law: binding; promise: the firm said so in public; milestone: nobody's duty, but the complainant's position changes
 * on that day, so it is shown and never governs.
 */
export type DeadlineForce = 'law' | 'promise' | 'milestone';

/** What happens in a case and may end a clock: customer service's final answer, or a letter of that kind. */
export type DeadlineEvent = 'final-answer' | LetterKind;

/** At least one; where the dates are equal the first one is named as the reason. */
export type CalendarList = readonly [CalendarId, ...CalendarId[]];

/** Which calendars count the business days of a market. The earliest date they give is the due date. */
export interface CalendarChoice {
  readonly perMarket: Readonly<Partial<Record<Market, CalendarList>>>;
  readonly otherwise: CalendarList;
  /** Why a market without a calendar of its own is counted on this one; a clause without a full stop. */
  readonly otherwiseNote: Localised;
}

export interface DeadlineRule {
  readonly id: Exclude<DeadlineRuleId, 'holding-reply-date'>;
  readonly label: Localised;
  readonly force: DeadlineForce;
  readonly markets: readonly Market[] | 'all';
  /** It applies when the case has at least one of them. */
  readonly regimes: readonly Regime[] | 'all';
  readonly runsFrom: 'firm-receipt' | 'representative-receipt';
  readonly length: RuleLength;
  /** Any one of these keeps the deadline when it comes in time. */
  readonly metBy: readonly DeadlineEvent[];
  /** Kept as soon as that rule, earlier in the list, was kept. */
  readonly metWith?: DeadlineRuleId;
  /** Any one of these ends the clock when it comes in time, because another date takes its place. */
  readonly stoppedBy: readonly DeadlineEvent[];
  /** Once the date has passed there is nothing left to do about it. */
  readonly lapses: boolean;
  readonly source: LegalSource;
}

/** The date a holding reply promises is a deadline of its own. */
export interface HoldingReplyRule {
  readonly id: 'holding-reply-date';
  readonly label: Localised;
  readonly force: DeadlineForce;
  /** The promised date counts only up to this rule's due date, where that rule applies. */
  readonly notAfter: DeadlineRuleId;
  readonly metBy: readonly DeadlineEvent[];
  readonly source: LegalSource;
}

/** What of an ADR entity's row nobody has confirmed with the body itself. */
export type AdrField = 'contact' | 'fee' | 'time-limit' | 'language' | 'participation' | 'conditions';

/** Where the complainant may turn next. Fields are absent when not known: a letter must not guess. */
export interface AdrEntity {
  readonly id: string;
  /** Only 'adr-entity' is an ADR entity in the sense of Directive 2013/11/EU. */
  readonly kind: 'adr-entity' | 'advice' | 'court' | 'network';
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
  /** Whether the firm takes part. */
  readonly participation?: LetterText;
  /** Further conditions, one sentence each. */
  readonly conditions: readonly LetterText[];
  readonly source: LegalSource;
  readonly unconfirmed: readonly AdrField[];
  /** For the one who writes the letter; never printed. */
  readonly writerNote?: Localised;
}

export type SignpostRole = 'main' | 'alternative' | 'advice' | 'court' | 'network';

/** One row of the table market x product -> where to turn. */
export interface SignpostRow {
  readonly markets: readonly Market[];
  readonly products: readonly Product[] | 'all';
  readonly entity: string;
  readonly role: SignpostRole;
  /** Why this one, for the representative who chooses. */
  readonly why: Localised;
  /** What must be true for it to be competent; absent when nothing more is needed. */
  readonly onlyIf?: Localised;
}

export interface Authority {
  readonly name: LetterText;
  readonly website: string;
  readonly source: LegalSource;
}

/** The law and the firm's promises as they stand in a period. Code interprets; changing the law changes this. */
export interface RulePack {
  readonly version: string;
  /** First day on which a complaint received by the firm is judged by this pack. */
  readonly effectiveFrom: LocalDate;
  /** Last such day; absent while the pack is in force. */
  readonly effectiveTo?: LocalDate;
  readonly markets: readonly Market[] | 'all';
  readonly calendars: Readonly<Record<CalendarId, Calendar>>;
  /** Where dates are equal, the rule named first comes first. */
  readonly deadlineRules: readonly DeadlineRule[];
  readonly holdingReply: HoldingReplyRule;
  readonly adrEntities: Readonly<Record<string, AdrEntity>>;
  /** In the order they are offered. */
  readonly signposts: readonly SignpostRow[];
  /** Supervisor of the firm, in its home state. */
  readonly homeSupervisor: Authority;
  readonly hostSupervisors: Readonly<Partial<Record<Market, Authority>>>;
  readonly dataProtectionAuthorities: Readonly<Partial<Record<Market, Authority>>> & {
    readonly otherwise: Authority;
  };
  /** Years from closure: the full file, then a pseudonymised row of the register. */
  readonly retention: {
    readonly fullFileYears: number;
    readonly registerRowYears: number;
    readonly source: LegalSource;
  };
}
