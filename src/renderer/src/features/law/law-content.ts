import { MARKETS } from '../../../../shared/complaint/vocabulary';
import type { Market } from '../../../../shared/complaint/vocabulary';
import type { LocalDate } from '../../../../shared/core/local-date';
import type { AdrEntity, SignpostRow } from '../../../../shared/law/adr-entity';
import type { Calendar } from '../../../../shared/law/calendar';
import { isWithin, packPeriods } from '../../../../shared/law/pack-periods';
import { OLDEST_RECEIPT } from '../../../../shared/law/rule-book';
import type { RuleBook } from '../../../../shared/law/rule-book';
import type {
  Authority,
  CalendarChoice,
  DeadlineRule,
  HoldingReplyRule,
  Retention,
  RulePack,
} from '../../../../shared/law/rule-pack';
import type { RuleSet } from '../../../../shared/law/rule-set';

export type Rule = DeadlineRule | HoldingReplyRule;

/** A pack with rules and how it stands today. */
export interface PackInTime {
  readonly pack: RulePack;
  readonly standing: 'in-force' | 'coming' | 'ended';
  /** Where it stands so. */
  readonly markets: readonly Market[] | 'all';
  /** Absent when nobody needs to know since when. */
  readonly from?: LocalDate;
  /** Last day; absent while no end is known. */
  readonly to?: LocalDate;
  readonly rules: readonly Rule[];
}

/** The calendars that count a market's business days, the way several rules share it. */
export interface CalendarTable {
  readonly choice: CalendarChoice;
  /** From 1, as the rules refer to it. */
  readonly number: number;
}

export interface Place {
  readonly entity: AdrEntity;
  readonly markets: readonly Market[] | 'all';
}

export type AuthorityTask = 'home-supervisor' | 'host-supervisor' | 'data-protection';

export interface AuthorityInPlace {
  readonly authority: Authority;
  readonly task: AuthorityTask;
  readonly markets: readonly Market[] | 'all';
}

/** Everything the book says today, market by market put together. */
export interface LawContent {
  readonly packs: readonly PackInTime[];
  readonly calendarTables: readonly CalendarTable[];
  readonly calendars: readonly Calendar[];
  readonly places: readonly Place[];
  readonly authorities: readonly AuthorityInPlace[];
  readonly retentions: readonly Retention[];
}

export function lawContent(book: RuleBook, today: LocalDate): LawContent {
  const sets = MARKETS.map((market) => ({ market, rules: book.rulesFor(market, today) }));
  const packs = packsInTime(book, today);
  return {
    packs,
    calendarTables: calendarTables(packs),
    calendars: distinct(sets.flatMap(({ rules }) => Object.values(rules.calendars))),
    places: distinct(sets.flatMap(({ rules }) => Object.values(rules.adrEntities))).map((entity) => ({
      entity,
      markets: allOr(
        sets.filter(({ market, rules }) => leadsTo(rules, market, entity)).map(({ market }) => market),
      ),
    })),
    authorities: authoritiesOf(sets),
    retentions: distinct(sets.map(({ rules }) => rules.retention)),
  };
}

function packsInTime(book: RuleBook, today: LocalDate): readonly PackInTime[] {
  const periods = MARKETS.flatMap((market) =>
    packPeriods(market, book.packs).map((period) => ({ ...period, market })),
  );
  return book.packs.flatMap((pack): readonly PackInTime[] => {
    const rules = [...(pack.deadlineRules ?? []), ...(pack.holdingReply ? [pack.holdingReply] : [])];
    const own = periods.filter((period) => period.pack === pack);
    if (rules.length === 0 || own.length === 0) return [];
    const now = own.filter((period) => isWithin(period, today));
    const coming = own.filter(({ from }) => from > today);
    const standing = now.length > 0 ? 'in-force' : coming.length > 0 ? 'coming' : 'ended';
    const shown = { 'in-force': now, coming, ended: own }[standing];
    const from = shown.map((period) => period.from).toSorted()[0];
    const ends = shown.map(({ to }) => to);
    const to = ends.includes(undefined) ? undefined : ends.toSorted().at(-1);
    return [
      {
        pack,
        standing,
        markets: allOr(shown.map(({ market }) => market)),
        ...(from !== undefined && from > OLDEST_RECEIPT && { from }),
        ...(to !== undefined && { to }),
        rules,
      },
    ];
  });
}

/** One for each way of choosing that differs from market to market; the others are said beside their rule. */
function calendarTables(packs: readonly PackInTime[]): readonly CalendarTable[] {
  const tables = new Map<string, CalendarTable>();
  for (const { rules, markets } of packs) {
    for (const rule of rules) {
      const choice = choiceOf(rule);
      if (!choice || sameEverywhere(choice, markets)) continue;
      const key = keyOf(choice);
      if (!tables.has(key)) tables.set(key, { choice, number: tables.size + 1 });
    }
  }
  return [...tables.values()];
}

export function tableOf(choice: CalendarChoice, { calendarTables }: LawContent): CalendarTable | undefined {
  return calendarTables.find((table) => keyOf(table.choice) === keyOf(choice));
}

export function choiceOf(rule: Rule): CalendarChoice | undefined {
  return 'length' in rule && rule.length.unit === 'business-days' ? rule.length.calendars : undefined;
}

/** The calendars' ids, when every one of the markets is counted on the same ones. */
export function sameEverywhere(
  choice: CalendarChoice,
  markets: readonly Market[] | 'all',
): readonly string[] | undefined {
  const lists = (markets === 'all' ? MARKETS : markets).map((market) => calendarsIn(choice, market));
  const [first] = lists;
  return first && lists.every((list) => list.join() === first.join()) ? first : undefined;
}

export function calendarsIn({ perMarket, otherwise }: CalendarChoice, market: Market): readonly string[] {
  return perMarket[market] ?? otherwise;
}

function keyOf(choice: CalendarChoice): string {
  return MARKETS.map((market) => calendarsIn(choice, market).join()).join(' ');
}

function leadsTo(rules: RuleSet, market: Market, entity: AdrEntity): boolean {
  const covers = (row: SignpostRow): boolean => row.markets === 'all' || row.markets.includes(market);
  return (
    rules.adrEntities[entity.id] === entity &&
    rules.signposts.some((row) => row.entity === entity.id && covers(row))
  );
}

function authoritiesOf(
  sets: readonly { readonly market: Market; readonly rules: RuleSet }[],
): readonly AuthorityInPlace[] {
  const found = sets.flatMap(({ market, rules }) => {
    const { [market]: own, otherwise } = rules.dataProtectionAuthorities;
    const host = rules.hostSupervisors[market];
    return [
      { authority: rules.homeSupervisor, task: 'home-supervisor' as const, market },
      ...(host ? [{ authority: host, task: 'host-supervisor' as const, market }] : []),
      { authority: own ?? otherwise, task: 'data-protection' as const, market },
    ];
  });
  const tasks = ['home-supervisor', 'host-supervisor', 'data-protection'] as const;
  return tasks.flatMap((task) => {
    const ofTask = found.filter((one) => one.task === task);
    return distinct(ofTask.map(({ authority }) => authority)).map((authority) => ({
      authority,
      task,
      markets: allOr(ofTask.filter((one) => one.authority === authority).map(({ market }) => market)),
    }));
  });
}

function distinct<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}

function allOr(markets: readonly Market[]): readonly Market[] | 'all' {
  return markets.length === MARKETS.length ? 'all' : markets;
}
