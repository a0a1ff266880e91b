import type { LocalDate } from '../core/local-date';
import type { Localised } from '../core/text';
import { LETTER_KINDS } from '../complaint/vocabulary';
import type { DutyKind, Market, Regime } from '../complaint/vocabulary';
import type { AdrEntity, LetterText, SignpostRow } from './adr-entity';
import type { Calendar, CalendarId } from './calendar';
import type { LegalSource } from './legal-source';

/** months: the day of the same number, or the last day of a shorter month (Regulation (EEC, Euratom) 1182/71 Art. 3(2)(c)). */
export const EVERY_DAY_UNITS = ['calendar-days', 'weeks', 'months'] as const;

export interface EveryDayLength {
  readonly unit: (typeof EVERY_DAY_UNITS)[number];
  readonly count: number;
}

export type RuleLength =
  | EveryDayLength
  | { readonly unit: 'business-days'; readonly count: number; readonly calendars: CalendarChoice };

export const DEADLINE_FORCES = ['law', 'guidance', 'promise', 'beside', 'milestone'] as const;
/**
 * law: binding; guidance: an authority's general guidelines, followed unless there is a reason; promise: the firm said
 * so in public. The others are shown and never govern. beside: a duty of the firm towards the same person that runs
 * independently of the complaint; milestone: nobody's duty, but the complainant's position changes on that day.
 */
export type DeadlineForce = (typeof DEADLINE_FORCES)[number];

export const RECEIPTS = ['firm-receipt', 'representative-receipt'] as const;
/** Day 0 of a clock: a receipt of the complaint, or a duty that arose beside it. */
export type ClockStart = (typeof RECEIPTS)[number] | DutyKind;

export const DEADLINE_EVENTS = ['final-answer', 'fulfilled', ...LETTER_KINDS] as const;
/** What may end a clock: customer service's final answer, the fulfilment of the duty it runs from, a letter of that kind. */
export type DeadlineEvent = (typeof DEADLINE_EVENTS)[number];

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
  /** Unique among all packs: letters, digits and hyphens. */
  readonly id: string;
  readonly label: Localised;
  readonly force: DeadlineForce;
  readonly markets: readonly Market[] | 'all';
  /** It applies when the case has at least one of them. */
  readonly regimes: readonly Regime[] | 'all';
  readonly runsFrom: ClockStart;
  readonly length: RuleLength;
  /**
   * Of a rule that runs from a duty: the whole length, from day 0, up to which the date may be put off once, with a
   * reason told before it has passed. Absent: it may not.
   */
  readonly extendableTo?: EveryDayLength;
  /** Any one of these keeps the deadline when it comes in time. */
  readonly metBy: readonly DeadlineEvent[];
  /** Kept as soon as that rule, earlier in the same pack, was kept. */
  readonly metWith?: string;
  /** Any one of these ends the clock when it comes in time, because another date takes its place. */
  readonly stoppedBy: readonly DeadlineEvent[];
  /** Once the date has passed there is nothing left to do about it. */
  readonly lapses: boolean;
  readonly source: LegalSource;
}

/** The date a holding reply promises is a deadline of its own. */
export interface HoldingReplyRule {
  readonly id: string;
  readonly label: Localised;
  readonly force: DeadlineForce;
  /** The promised date counts only up to this rule's due date, where that rule applies. */
  readonly notAfter: string;
  readonly metBy: readonly DeadlineEvent[];
  readonly source: LegalSource;
}

export interface Authority {
  readonly name: LetterText;
  readonly website: string;
  readonly source: LegalSource;
}

export interface Authorities {
  /** Supervisor of the firm, in its home state. */
  readonly homeSupervisor: Authority;
  readonly hostSupervisors: Readonly<Partial<Record<Market, Authority>>>;
  readonly dataProtectionAuthorities: Readonly<Partial<Record<Market, Authority>>> & {
    readonly otherwise: Authority;
  };
}

/** Years from closure: the full file, then a pseudonymised row of the register. */
export interface Retention {
  readonly fullFileYears: number;
  readonly registerRowYears: number;
  readonly source: LegalSource;
}

/**
 * One law, one promise or one table, as it stands in a period. Code interprets; changing the law changes this. It has
 * the shape of JSON: the packs that come with the app and the files compliance loads are the same thing.
 */
export interface RulePack {
  /** What it is about: letters, digits and hyphens. A later version has the same id. */
  readonly id: string;
  readonly version: string;
  readonly title: Localised;
  /**
   * First day it applies. A rule that runs from a receipt of the complaint goes by the day the firm received it, one
   * that runs from a duty by the day the duty arose. Of several versions the newest that has begun applies.
   */
  readonly effectiveFrom: LocalDate;
  /** Last such day; absent while no end is known. An older version does not come back after it. */
  readonly effectiveTo?: LocalDate;
  readonly markets: readonly Market[] | 'all';
  /** Ids of packs that end, in these markets, on the day before this one begins. */
  readonly replaces?: readonly string[];
  /** Where dates are equal, the rule named first comes first. */
  readonly deadlineRules?: readonly DeadlineRule[];
  readonly holdingReply?: HoldingReplyRule;
  /** By id; a calendar of an earlier pack with the same id gives way. */
  readonly calendars?: Readonly<Record<string, Calendar>>;
  /** When people are at work: a date that falls on another day is warned of on the last open one before it. */
  readonly openDays?: CalendarChoice;
  readonly adrEntities?: Readonly<Record<string, AdrEntity>>;
  /** In the order they are offered. */
  readonly signposts?: readonly SignpostRow[];
  readonly authorities?: Authorities;
  readonly retention?: Retention;
}
