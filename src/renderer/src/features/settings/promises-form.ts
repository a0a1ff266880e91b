import type { Market } from '../../../../shared/complaint/vocabulary';
import { parseLocalDate } from '../../../../shared/core/local-date';
import type { LocalDate } from '../../../../shared/core/local-date';
import { PROMISES, promisesIn, promisesPack } from '../../../../shared/law/firm-promises';
import type { FirmPromises, Promised, PromisedLength } from '../../../../shared/law/firm-promises';
import { FIRM_PROMISES } from '../../../../shared/law/packs/firm-promises/pack';
import type { RuleBook } from '../../../../shared/law/rule-book';
import type { RulePack } from '../../../../shared/law/rule-pack';

/** What stands in the form, as typed. */
export interface PromisesForm {
  readonly lengths: Readonly<
    Record<Promised, { readonly count: string; readonly unit: PromisedLength['unit'] }>
  >;
  readonly from: string;
  readonly saidIn: string;
}

/** The fields that cannot be used as they are. */
export type PromisesField = Promised | 'from' | 'saidIn';

/** Longer periods are slips of the pen. */
const MOST_DAYS = 400;

/** The form as it opens: the promises of the day. */
export function presentForm(market: Market, book: RuleBook, today: LocalDate): PromisesForm {
  const promises = promisesIn(book.rulesFor(market, today));
  const field = (promise: Promised) => {
    const length = promises[promise];
    return { count: String(length?.count ?? ''), unit: length?.unit ?? 'business-days' };
  };
  const from = earliestFrom(market, book);
  return {
    lengths: {
      confirmation: field('confirmation'),
      assessment: field('assessment'),
      customerService: field('customerService'),
    },
    from: from > today ? from : today,
    saidIn: '',
  };
}

/** The first day new promises can begin: a pack cannot reach back behind a later one of its kind. */
export function earliestFrom(market: Market, { packs }: RuleBook): LocalDate {
  return packs
    .filter(({ id, markets }) => id === FIRM_PROMISES.id && (markets === 'all' || markets.includes(market)))
    .map(({ effectiveFrom }) => effectiveFrom)
    .reduce((a, b) => (b > a ? b : a), FIRM_PROMISES.effectiveFrom);
}

export function faultyFields(form: PromisesForm, market: Market, book: RuleBook): readonly PromisesField[] {
  const from = parseLocalDate(form.from);
  return [
    ...PROMISES.filter((promise) => countIn(form, promise) === 'faulty'),
    ...(from === undefined || from < earliestFrom(market, book) ? (['from'] as const) : []),
    ...(form.saidIn.trim() === '' ? (['saidIn'] as const) : []),
  ];
}

/** The pack the form stands for; undefined while a field is faulty. */
export function packOf(
  form: PromisesForm,
  market: Market,
  book: RuleBook,
  today: LocalDate,
): RulePack | undefined {
  const from = parseLocalDate(form.from);
  if (!from || faultyFields(form, market, book).length > 0) return undefined;
  const promises: FirmPromises = Object.fromEntries(
    PROMISES.flatMap((promise) => {
      const count = countIn(form, promise);
      return typeof count === 'number' ? [[promise, { count, unit: form.lengths[promise].unit }]] : [];
    }),
  );
  const versions = book.packs.filter(({ id }) => id === FIRM_PROMISES.id).map(({ version }) => version);
  return promisesPack({ market, promises, from, saidIn: form.saidIn.trim(), today, versions });
}

function countIn({ lengths }: PromisesForm, promise: Promised): number | 'none' | 'faulty' {
  const typed = lengths[promise].count.trim();
  if (typed === '') return 'none';
  const count = Number(typed);
  return /^\d{1,3}$/.test(typed) && count >= 1 && count <= MOST_DAYS ? count : 'faulty';
}
