import type { CaseOutcome, Market, Product, RootCause } from '../complaint/vocabulary';
import type { LocalDate } from '../core/local-date';
import type { Money } from '../core/money';
import { recurrences } from './recurrence';
import type { Recurrence } from './recurrence';
import { daysToAnswer } from './reported-case';
import type { ReportedCase } from './reported-case';
import type { Count } from './small-numbers';
import { sumByCurrency } from './sums';

/** How the deadlines of one rule ended, in deadlines and not in cases. */
export interface RuleFigures {
  /** Id of the rule. */
  readonly rule: string;
  readonly met: number;
  readonly missed: number;
  /** Still running, extended by a holding reply or stopped. */
  readonly other: number;
}

export interface RemedySum extends Money {
  readonly cases: number;
}

export interface RecommendationFigures {
  readonly number: string;
  readonly reference: string;
  readonly text: string;
  readonly followUpOn?: LocalDate;
  /** due: the day has passed; planned: it comes; open: none was set. */
  readonly state: RecommendationState;
}
export type RecommendationState = 'due' | 'planned' | 'open';

/** What many cases together say. Nothing is hidden here: whoever shows it hides small numbers. */
export interface Figures {
  readonly cases: number;
  readonly causes: readonly Count<RootCause | 'unknown'>[];
  readonly products: readonly Count<Product>[];
  readonly markets: readonly Count<Market>[];
  readonly outcomes: readonly Count<CaseOutcome | 'unknown'>[];
  /** By month of receipt, YYYY-MM; every month between the first and the last. */
  readonly months: readonly Count<string>[];
  readonly remedies: readonly RemedySum[];
  readonly answers: { readonly count: number; readonly median?: number; readonly p90?: number };
  readonly rules: readonly RuleFigures[];
  readonly mayAffectOthers: number;
  readonly recurrences: readonly Recurrence[];
  readonly recommendations: readonly RecommendationFigures[];
}

export function figuresOf(cases: readonly ReportedCase[], today: LocalDate): Figures {
  const days = cases.flatMap((one) => daysToAnswer(one) ?? []).sort((a, b) => a - b);
  return {
    cases: cases.length,
    causes: counted(cases, ({ cause }) => cause ?? 'unknown'),
    products: counted(cases, ({ product }) => product),
    markets: counted(cases, ({ market }) => market),
    outcomes: counted(cases, ({ outcome }) => outcome ?? 'unknown'),
    months: monthly(cases),
    remedies: remedySums(cases),
    answers: { count: days.length, ...quantiles(days) },
    rules: ruleFigures(cases),
    mayAffectOthers: cases.filter(({ mayAffectOthers }) => mayAffectOthers).length,
    recurrences: recurrences(cases),
    recommendations: recommendationsOf(cases, today),
  };
}

/** The most frequent first. */
function counted<K extends string>(
  cases: readonly ReportedCase[],
  keyOf: (one: ReportedCase) => K,
): readonly Count<K>[] {
  return [...Map.groupBy(cases, keyOf)]
    .map(([key, group]) => ({ key, count: group.length }))
    .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
}

function monthly(cases: readonly ReportedCase[]): readonly Count<string>[] {
  const found = new Map(
    counted(cases, ({ receivedByRepresentativeOn }) => receivedByRepresentativeOn.slice(0, 7)).map(
      ({ key, count }) => [key, count] as const,
    ),
  );
  const known = [...found.keys()].sort();
  const last = known.at(-1);
  const months: Count<string>[] = [];
  for (
    let month = known[0];
    month !== undefined && last !== undefined && month <= last;
    month = next(month)
  ) {
    months.push({ key: month, count: found.get(month) ?? 0 });
  }
  return months;
}

function next(month: string): string {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5));
  return `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}`;
}

function remedySums(cases: readonly ReportedCase[]): readonly RemedySum[] {
  const amounts = cases.flatMap(({ caseId, remedies }) =>
    remedies.flatMap(({ amount }) => (amount ? [{ caseId, ...amount }] : [])),
  );
  return sumByCurrency(amounts).map((sum) => ({
    ...sum,
    cases: new Set(amounts.filter(({ currency }) => currency === sum.currency).map(({ caseId }) => caseId))
      .size,
  }));
}

/** Nearest rank: one of the values itself, at or above the share. */
function quantiles(sorted: readonly number[]): { readonly median?: number; readonly p90?: number } {
  const at = (share: number) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  const [median, p90] = [at(0.5), at(0.9)];
  return { ...(median !== undefined && { median }), ...(p90 !== undefined && { p90 }) };
}

function ruleFigures(cases: readonly ReportedCase[]): readonly RuleFigures[] {
  const groups = Map.groupBy(
    cases.flatMap(({ deadlines }) => deadlines),
    ({ rule }) => rule,
  );
  return [...groups]
    .map(([rule, deadlines]) => {
      const met = deadlines.filter(({ state }) => state === 'met').length;
      const missed = deadlines.filter(({ state }) => state === 'missed').length;
      return { rule, met, missed, other: deadlines.length - met - missed };
    })
    .sort((a, b) => b.missed - a.missed || (a.rule < b.rule ? -1 : 1));
}

function recommendationsOf(
  cases: readonly ReportedCase[],
  today: LocalDate,
): readonly RecommendationFigures[] {
  return cases.flatMap(({ number, reference, recommendations }) =>
    recommendations.map(({ text, followUpOn }) => ({
      number,
      reference,
      text,
      ...(followUpOn !== undefined && { followUpOn }),
      state: followUpOn === undefined ? 'open' : followUpOn < today ? 'due' : 'planned',
    })),
  );
}
