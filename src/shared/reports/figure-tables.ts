import { CASE_OUTCOME_LABELS, MARKET_LABELS, PRODUCT_LABELS, ROOT_CAUSE_LABELS } from '../complaint/labels';
import { formatMoney, formatShortDate } from '../core/format';
import type { UiLanguage } from '../core/text';
import type { Figures, RecommendationState, RuleFigures } from './figures';
import { FIGURES_TEXTS } from './figures-texts';
import type { FiguresTexts } from './figures-texts';
import { tooFew, withoutSmall } from './small-numbers';
import type { Count } from './small-numbers';
import { RECURRENCE_CASES, RECURRENCE_DAYS } from './recurrence';

/** One table of the report; where it has bars, they are a chart of it, and `says` is the chart in words. */
export interface FigureTable {
  readonly id: string;
  readonly title: string;
  /** Sentences before the table. */
  readonly says: readonly string[];
  /** The first is of the row headings; `numeric`: the others are numbers. */
  readonly columns: readonly {
    readonly header: string;
    readonly numeric: boolean;
    readonly weight: number;
  }[];
  readonly rows: readonly FigureRow[];
  /** Each row has a bar. */
  readonly bars: boolean;
}

export interface FigureRow {
  readonly cells: readonly string[];
  /** Length of the bar, 0 to 1; absent where the number is hidden. */
  readonly bar?: number;
}

export interface FigureOptions {
  readonly language: UiLanguage;
  /** Personal data was asked for: every number and reference is shown. */
  readonly personal: boolean;
  /** What a deadline rule is called. */
  readonly ruleLabel: (rule: string) => string;
}

interface Context extends FigureOptions {
  readonly figures: Figures;
  readonly texts: FiguresTexts;
}

/** Everything the report shows, with small numbers hidden: the page and the PDF are both made from it. */
export function figureTables(figures: Figures, options: FigureOptions): readonly FigureTable[] {
  const { language, personal } = options;
  const texts = FIGURES_TEXTS[language];
  const context: Context = { ...options, figures, texts };
  if (figures.cases === 0 || tooFew(figures.cases, personal)) return [];
  return [
    counts(context, 'causes', figures.causes, (key) =>
      key === 'unknown' ? texts.unknownCause : ROOT_CAUSE_LABELS[key][language],
    ),
    counts(context, 'products', figures.products, (key) => PRODUCT_LABELS[key][language]),
    counts(context, 'markets', figures.markets, (key) => MARKET_LABELS[key][language]),
    counts(context, 'outcomes', figures.outcomes, (key) =>
      key === 'unknown' ? texts.unknownOutcome : CASE_OUTCOME_LABELS[key][language],
    ),
    months(context),
    answers(context),
    rules(context),
    remedies(context),
    systemic(context),
    recommendations(context),
  ];
}

function counts<K extends string>(
  { texts, figures, personal }: Context,
  id: 'causes' | 'products' | 'markets' | 'outcomes',
  all: readonly Count<K>[],
  labelOf: (key: K) => string,
): FigureTable {
  const { shown, others } = personal ? { shown: all, others: undefined } : withoutSmall(all);
  const values = [
    ...shown.map(({ key, count }) => ({ label: labelOf(key), count })),
    ...(others === undefined ? [] : [{ label: texts.others, count: others }]),
  ];
  const most = Math.max(1, ...values.map(({ count }) => count));
  // Of those that may be named.
  const [largest] = shown.map(({ key, count }) => ({ label: labelOf(key), count }));
  return {
    id,
    title: texts[id],
    says: largest
      ? [texts.largest(largest.label, String(largest.count), percent(largest.count, figures.cases))]
      : [],
    columns: [
      { header: texts[id], numeric: false, weight: 4 },
      { header: texts.count, numeric: true, weight: 1 },
      { header: texts.share, numeric: true, weight: 1 },
    ],
    rows: values.map(({ label, count }) => ({
      cells: [label, String(count), percent(count, figures.cases)],
      bar: count / most,
    })),
    bars: true,
  };
}

function months({ texts, figures, personal }: Context): FigureTable {
  const open = new Set(
    (personal ? figures.months : withoutSmall(figures.months).shown).map(({ key }) => key),
  );
  const visible = (month: Count<string>) => month.count === 0 || open.has(month.key);
  const most = Math.max(1, ...figures.months.filter(visible).map(({ count }) => count));
  const peak = figures.months
    .filter(visible)
    .reduce<Count<string> | undefined>(
      (best, month) => (best && best.count >= month.count ? best : month),
      undefined,
    );
  const [first, last] = [figures.months[0], figures.months.at(-1)];
  return {
    id: 'months',
    title: texts.months,
    says: [
      ...(first && last && peak && peak.count > 0
        ? [texts.trend(first.key, last.key, peak.key, String(peak.count))]
        : []),
      ...(figures.months.every(visible) ? [] : [texts.hiddenNote]),
    ],
    columns: [
      { header: texts.month, numeric: false, weight: 4 },
      { header: texts.count, numeric: true, weight: 1 },
    ],
    rows: figures.months.map((month) =>
      visible(month)
        ? { cells: [month.key, String(month.count)], bar: month.count / most }
        : { cells: [month.key, texts.hidden] },
    ),
    bars: true,
  };
}

function answers({ texts, figures, personal }: Context): FigureTable {
  const { count, median, p90 } = figures.answers;
  const hidden = tooFew(count, personal);
  const days = (value: number | undefined) => (hidden || value === undefined ? texts.hidden : String(value));
  const known = count > 0 && !hidden;
  return {
    id: 'answers',
    title: texts.answers,
    says: known ? [texts.answerSays(String(count), days(median), days(p90))] : [texts.nothing],
    columns: [
      { header: texts.answers, numeric: false, weight: 4 },
      { header: texts.days, numeric: true, weight: 1 },
    ],
    rows: known ? [{ cells: [texts.median, days(median)] }, { cells: [texts.p90, days(p90)] }] : [],
    bars: false,
  };
}

function rules({ texts, figures, personal, ruleLabel }: Context): FigureTable {
  const worst = figures.rules[0];
  const rows = figures.rules.map((rule) => ruleRow(rule, texts, personal, ruleLabel));
  return {
    id: 'rules',
    title: texts.rules,
    says: [
      worst && worst.missed > 0
        ? texts.mostMissed(ruleLabel(worst.rule), shown(worst.missed, texts, personal))
        : texts.noneMissed,
      ...(rows.some(({ cells }) => cells.includes(texts.hidden)) ? [texts.hiddenNote] : []),
    ],
    columns: [
      { header: texts.rule, numeric: false, weight: 4 },
      { header: texts.total, numeric: true, weight: 1 },
      { header: texts.met, numeric: true, weight: 1 },
      { header: texts.missed, numeric: true, weight: 1 },
      { header: texts.other, numeric: true, weight: 1.4 },
    ],
    rows,
    bars: true,
  };
}

/** The bar is the share met of those that ended. A small number is hidden, and the one that would give it away with it. */
function ruleRow(
  { rule, met, missed, other }: RuleFigures,
  texts: FiguresTexts,
  personal: boolean,
  ruleLabel: (rule: string) => string,
): FigureRow {
  const total = met + missed + other;
  const values = [met, missed, other];
  const few = values.filter((value) => tooFew(value, personal));
  const partner = few.length === 1 ? Math.min(...values.filter((value) => value >= 5)) : undefined;
  const cells = values.map((value) => (value === partner ? texts.hidden : shown(value, texts, personal)));
  const decided = met + missed;
  return {
    cells: [ruleLabel(rule), shown(total, texts, personal), ...cells],
    ...(few.length === 0 && decided > 0 && { bar: met / decided }),
  };
}

function remedies({ texts, figures, personal, language }: Context): FigureTable {
  return {
    id: 'remedies',
    title: texts.remedies,
    says: figures.remedies.length === 0 ? [texts.nothing] : [],
    columns: [
      { header: texts.currency, numeric: false, weight: 2 },
      { header: texts.count, numeric: true, weight: 1 },
      { header: texts.amount, numeric: true, weight: 2 },
    ],
    rows: figures.remedies.map(({ cases, amountMinor, currency }) => ({
      cells: [
        currency,
        shown(cases, texts, personal),
        tooFew(cases, personal) ? texts.hidden : formatMoney({ amountMinor, currency }, language),
      ],
    })),
    bars: false,
  };
}

function systemic({ texts, figures, personal, language }: Context): FigureTable {
  const affected = shown(figures.mayAffectOthers, texts, personal);
  return {
    id: 'systemic',
    title: texts.systemic,
    says: [
      texts.systemicIntro(RECURRENCE_CASES, RECURRENCE_DAYS),
      ...(figures.recurrences.length === 0 ? [texts.noSystemic] : []),
      texts.affectOthers(affected),
    ],
    columns: [
      { header: texts.possibleIssue, numeric: false, weight: 3 },
      { header: texts.received, numeric: false, weight: 2.4 },
      { header: texts.count, numeric: true, weight: 1 },
      { header: texts.numbers, numeric: false, weight: 3.6 },
    ],
    rows: figures.recurrences.map(({ cause, product, cases, from, to }) => {
      const few = tooFew(cases.length, personal);
      return {
        cells: [
          `${ROOT_CAUSE_LABELS[cause][language]}, ${PRODUCT_LABELS[product][language]}`,
          `${formatShortDate(from, language)} – ${formatShortDate(to, language)}`,
          few ? texts.threeOrFour : String(cases.length),
          few ? texts.hidden : cases.map((one) => (personal ? one.reference : one.number)).join(', '),
        ],
      };
    }),
    bars: false,
  };
}

const STATES: readonly RecommendationState[] = ['due', 'planned', 'open'];

/** Their texts may name people: without personal data they are only counted. */
function recommendations({ texts, figures, personal, language }: Context): FigureTable {
  const all = figures.recommendations;
  const frame = {
    id: 'recommendations',
    title: texts.recommendations,
    says: all.length === 0 ? [texts.noRecommendations] : [],
    bars: false,
  };
  if (!personal) {
    return {
      ...frame,
      columns: [
        { header: texts.state, numeric: false, weight: 4 },
        { header: texts.recommendations, numeric: true, weight: 1.4 },
      ],
      rows: STATES.flatMap((state) => {
        const count = all.filter((one) => one.state === state).length;
        return count === 0 ? [] : [{ cells: [texts.states[state], shown(count, texts, personal)] }];
      }),
    };
  }
  return {
    ...frame,
    columns: [
      { header: texts.recommendation, numeric: false, weight: 5 },
      { header: texts.numbers, numeric: false, weight: 2 },
      { header: texts.state, numeric: false, weight: 3 },
    ],
    rows: all.map(({ text, reference, state, followUpOn }) => ({
      cells: [
        text,
        reference,
        followUpOn === undefined
          ? texts.states[state]
          : `${texts.states[state]}. ${texts.followUpOn(formatShortDate(followUpOn, language))}`,
      ],
    })),
  };
}

function shown(count: number, texts: FiguresTexts, personal: boolean): string {
  return tooFew(count, personal) ? texts.fewer : String(count);
}

/** Whole percent; "< 1 %" rather than none. The sign stands as in Danish and Swedish, never broken over lines. */
function percent(part: number, whole: number): string {
  const share = Math.round((100 * part) / whole);
  return part > 0 && share === 0 ? '<\u00a01\u00a0%' : `${String(share)}\u00a0%`;
}
