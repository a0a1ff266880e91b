import { MARKET_LABELS } from '../complaint/labels';
import type { Market } from '../complaint/vocabulary';
import type { LocalDate } from '../core/local-date';
import type { Localised } from '../core/text';
import type { LegalSource } from './legal-source';
import { FIRM_PROMISES } from './packs/firm-promises/pack';
import { BANK_DAYS } from './packs/bank-days';
import type { DeadlineRule, RulePack } from './rule-pack';
import type { RuleSet } from './rule-set';

export const PROMISES = ['confirmation', 'assessment', 'customerService'] as const;
/**
 * What a firm may promise of its complaint handling. confirmation: that the case has arrived; assessment: the
 * representative's; customerService: an answer to the first complaint.
 */
export type Promised = (typeof PROMISES)[number];

export const PROMISED_UNITS = ['business-days', 'calendar-days'] as const;

export interface PromisedLength {
  /** 1 or more */
  readonly count: number;
  readonly unit: (typeof PROMISED_UNITS)[number];
}

/** A promise that is not among them has not been made. */
export type FirmPromises = Readonly<Partial<Record<Promised, PromisedLength>>>;

const RULES: Readonly<Record<Promised, string>> = {
  confirmation: 'confirmation-1-day',
  assessment: 'representative-10-days',
  customerService: 'firm-14-days',
};

/** The promises that hold where and when the rule set does. */
export function promisesIn({ deadlineRules }: Pick<RuleSet, 'deadlineRules'>): FirmPromises {
  return Object.fromEntries(
    PROMISES.flatMap((promise) => {
      const length = deadlineRules.find(({ id }) => id === RULES[promise])?.length;
      if (!length || length.unit === 'weeks' || length.unit === 'months') return [];
      return [[promise, { count: length.count, unit: length.unit }]];
    }),
  );
}

export interface PromiseChange {
  readonly market: Market;
  readonly promises: FirmPromises;
  /** Cases the firm receives from this day on are judged by them. */
  readonly from: LocalDate;
  /** Where the firm has said so, such as the name of its page. */
  readonly saidIn: string;
  readonly today: LocalDate;
  /** Of this pack, so that each change has a version of its own. */
  readonly versions: readonly string[];
}

/** A rule pack with one market's promises; like every pack it becomes law of the workspace only when it is loaded. */
export function promisesPack({ market, promises, from, saidIn, today, versions }: PromiseChange): RulePack {
  const source: LegalSource = {
    id: `firm-promises-${market}`,
    citation: { da: saidIn, sv: saidIn, en: saidIn },
    title: saidIn,
    checkedOn: today,
    confidence: 'verified',
  };
  const rules = PROMISES.flatMap((promise) => {
    const length = promises[promise];
    return length ? [promisedRule(promise, length, source)] : [];
  });
  const { id, title } = FIRM_PROMISES;
  const place = MARKET_LABELS[market];
  return {
    id,
    version: freeVersion(`${from}-${market}`, versions),
    title: {
      da: `${title.da}: ${place.da}`,
      sv: `${title.sv}: ${place.sv}`,
      en: `${title.en}: ${place.en}`,
    },
    effectiveFrom: from,
    markets: [market],
    ...(rules.length > 0 && { deadlineRules: rules }),
  };
}

function promisedRule(promise: Promised, { count, unit }: PromisedLength, source: LegalSource): DeadlineRule {
  const usual = FIRM_PROMISES.deadlineRules?.find(({ id }) => id === RULES[promise]);
  if (!usual) throw new Error(`No rule for the promise ${promise}`);
  return {
    ...usual,
    label: LABELS[promise](daysInWords({ count, unit })),
    length: unit === 'business-days' ? { unit, count, calendars: BANK_DAYS } : { unit, count },
    source,
  };
}

/** "10 arbejdsdage", "14 dage" in every language of the interface. */
export function daysInWords({ count, unit }: PromisedLength): Localised {
  const one = count === 1;
  if (unit === 'calendar-days') {
    return {
      da: `${count} ${one ? 'dag' : 'dage'}`,
      sv: `${count} ${one ? 'dag' : 'dagar'}`,
      en: `${count} ${one ? 'day' : 'days'}`,
    };
  }
  return {
    da: `${count} ${one ? 'arbejdsdag' : 'arbejdsdage'}`,
    sv: `${count} ${one ? 'arbetsdag' : 'arbetsdagar'}`,
    en: `${count} ${one ? 'business day' : 'business days'}`,
  };
}

const LABELS: Readonly<Record<Promised, (days: Localised) => Localised>> = {
  confirmation: ({ da, sv, en }) => ({
    da: `Bekræft over for kunden inden ${da}`,
    sv: `Bekräfta för kunden inom ${sv}`,
    en: `Confirm receipt within ${en}`,
  }),
  assessment: ({ da, sv, en }) => ({
    da: `Afgørelse inden ${da}`,
    sv: `Beslut inom ${sv}`,
    en: `Final assessment within ${en}`,
  }),
  customerService: ({ da, sv, en }) => ({
    da: `Kundeservice svarer inden ${da}`,
    sv: `Kundtjänst svarar inom ${sv}`,
    en: `Customer service answers within ${en}`,
  }),
};

function freeVersion(wanted: string, taken: readonly string[]): string {
  let version = wanted;
  for (let next = 2; taken.includes(version); next += 1) version = `${wanted}-${next}`;
  return version;
}
