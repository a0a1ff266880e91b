import { MARKETS } from '../complaint/vocabulary';
import { addDays } from '../core/local-date';
import type { LocalDate } from '../core/local-date';
import type { Calendar, Closure, ListedCalendar } from './calendar';
import { isWithin, packPeriods } from './pack-periods';
import type { PackTroubleCode } from './pack-trouble';
import { OLDEST_RECEIPT } from './rule-book';
import type { RuleBook } from './rule-book';
import type { CalendarChoice, RulePack } from './rule-pack';

/** Something that is wrong although every value has its right shape. */
export interface PackFault {
  readonly code: PackTroubleCode;
  readonly path: readonly (string | number)[];
  readonly value: string;
  readonly allowed?: string;
}

/** What is wrong with a pack that has the right shape, beside the packs it would join. */
export function checkPack(pack: RulePack, book: RuleBook): readonly PackFault[] {
  const others = book.packs.filter(({ id }) => id !== pack.id);
  const faults = [
    ...periodFaults(pack, book),
    ...idFaults(pack, others),
    ...ruleFaults(pack, others),
    ...calendarFaults(pack, others),
    ...entityFaults(pack, others),
  ];
  return faults.length > 0 ? faults : gaps(pack, book);
}

function periodFaults(pack: RulePack, book: RuleBook): readonly PackFault[] {
  const { effectiveFrom: from, effectiveTo: to } = pack;
  const faults: PackFault[] = [];
  if (to !== undefined && to < from) {
    faults.push({ code: 'ends-before-it-begins', path: ['effectiveTo'], value: to, allowed: from });
  }
  const versions = book.packs.filter(({ id }) => id === pack.id);
  if (versions.some(({ version }) => version === pack.version)) {
    faults.push({ code: 'version-taken', path: ['version'], value: pack.version });
  }
  // A version that begins earlier than one we have would reach into its days, where it never applies.
  const covered = versions.find(
    (other) =>
      from < other.effectiveFrom &&
      (to === undefined || to >= other.effectiveFrom) &&
      shareMarket(pack, other),
  );
  if (covered) {
    const allowed = addDays(covered.effectiveFrom, -1);
    const path = to === undefined ? ['effectiveFrom'] : ['effectiveTo'];
    faults.push({ code: 'overlapping-period', path, value: to ?? from, allowed });
  }
  for (const [index, id] of (pack.replaces ?? []).entries()) {
    if (!book.packs.some((other) => other.id === id)) {
      faults.push({
        code: 'unknown-pack',
        path: ['replaces', index],
        value: id,
        allowed: listed(book.packs),
      });
    }
  }
  return faults;
}

function shareMarket(a: RulePack, b: RulePack): boolean {
  return MARKETS.some((market) =>
    [a, b].every(({ markets }) => markets === 'all' || markets.includes(market)),
  );
}

/** Rules are told apart by id, whichever pack they come from; a table names its members by their own ids. */
function idFaults(pack: RulePack, others: readonly RulePack[]): readonly PackFault[] {
  const staying = others.filter(({ id }) => pack.replaces?.includes(id) !== true);
  const taken = new Set(staying.flatMap(ruleIds));
  const faults: PackFault[] = [];
  const claim = (id: string, path: PackFault['path']): void => {
    if (taken.has(id)) faults.push({ code: 'id-taken', path, value: id });
    taken.add(id);
  };
  for (const [index, { id }] of (pack.deadlineRules ?? []).entries())
    claim(id, ['deadlineRules', index, 'id']);
  if (pack.holdingReply) claim(pack.holdingReply.id, ['holdingReply', 'id']);
  const { calendars = {}, adrEntities = {} } = pack;
  const tables: Readonly<Record<string, Readonly<Record<string, { readonly id: string }>>>> = {
    calendars,
    adrEntities,
  };
  for (const [table, members] of Object.entries(tables)) {
    for (const [name, { id }] of Object.entries(members)) {
      if (id !== name) faults.push({ code: 'bad-id', path: [table, name, 'id'], value: id, allowed: name });
    }
  }
  return faults;
}

function ruleIds({ deadlineRules = [], holdingReply }: RulePack): readonly string[] {
  return [...deadlineRules.map(({ id }) => id), ...(holdingReply ? [holdingReply.id] : [])];
}

function ruleFaults(pack: RulePack, others: readonly RulePack[]): readonly PackFault[] {
  const faults: PackFault[] = [];
  const own = (pack.deadlineRules ?? []).map(({ id }) => id);
  for (const [index, { metWith }] of (pack.deadlineRules ?? []).entries()) {
    const earlier = own.slice(0, index);
    if (metWith === undefined || earlier.includes(metWith)) continue;
    const path = ['deadlineRules', index, 'metWith'];
    faults.push({ code: 'unknown-rule', path, value: metWith, allowed: earlier.join(', ') });
  }
  const notAfter = pack.holdingReply?.notAfter;
  const known = [...own, ...others.flatMap(ruleIds)];
  if (notAfter !== undefined && !known.includes(notAfter)) {
    faults.push({
      code: 'unknown-rule',
      path: ['holdingReply', 'notAfter'],
      value: notAfter,
      allowed: own.join(', '),
    });
  }
  return faults;
}

function calendarFaults(pack: RulePack, others: readonly RulePack[]): readonly PackFault[] {
  const known = [pack, ...others].flatMap(({ calendars }) => Object.keys(calendars ?? {}));
  const faults: PackFault[] = [];
  const check = (choice: CalendarChoice, path: PackFault['path']): void => {
    const lists = [
      ...Object.entries(choice.perMarket).map(([market, list]) => ({ list, at: ['perMarket', market] })),
      { list: choice.otherwise, at: ['otherwise'] },
    ];
    for (const { list, at } of lists) {
      for (const [index, id] of list.entries()) {
        if (known.includes(id)) continue;
        const allowed = known.join(', ');
        faults.push({ code: 'unknown-calendar', path: [...path, ...at, index], value: id, allowed });
      }
    }
  };
  for (const [index, { length }] of (pack.deadlineRules ?? []).entries()) {
    if (length.unit === 'business-days')
      check(length.calendars, ['deadlineRules', index, 'length', 'calendars']);
  }
  if (pack.openDays) check(pack.openDays, ['openDays']);
  for (const [name, calendar] of Object.entries(pack.calendars ?? {})) {
    for (const { part, at } of parts(calendar)) {
      for (const [index, closure] of part.closures.entries()) {
        faults.push(...closureFaults(closure, ['calendars', name, ...at, 'closures', index]));
      }
    }
  }
  return faults;
}

function parts(calendar: Calendar): readonly { part: ListedCalendar; at: readonly (string | number)[] }[] {
  if (!('openWhenAnyOf' in calendar)) return [{ part: calendar, at: [] }];
  return calendar.openWhenAnyOf.map((part, index) => ({ part, at: ['openWhenAnyOf', index] }));
}

/** Days of each month in a year that is no leap year: a closure is a day of every year. */
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function closureFaults({ on, fromYear, untilYear }: Closure, path: PackFault['path']): readonly PackFault[] {
  const faults: PackFault[] = [];
  if (on.kind !== 'easter' && on.day > (MONTH_DAYS[on.month - 1] ?? 0)) {
    faults.push({
      code: 'impossible-day',
      path: [...path, 'on'],
      value: `${String(on.day)}/${String(on.month)}`,
    });
  }
  if (fromYear !== undefined && untilYear !== undefined && untilYear < fromYear) {
    const allowed = String(fromYear);
    faults.push({
      code: 'ends-before-it-begins',
      path: [...path, 'untilYear'],
      value: String(untilYear),
      allowed,
    });
  }
  return faults;
}

function entityFaults(pack: RulePack, others: readonly RulePack[]): readonly PackFault[] {
  const known = [pack, ...others].flatMap(({ adrEntities }) => Object.keys(adrEntities ?? {}));
  const signposts = (pack.signposts ?? []).entries();
  return [...signposts].flatMap(([index, { entity }]) =>
    known.includes(entity)
      ? []
      : [
          {
            code: 'unknown-entity',
            path: ['signposts', index, 'entity'],
            value: entity,
            allowed: known.join(', '),
          },
        ],
  );
}

/**
 * What other packs rest on must be there on every day: a new version or an end must not take away a calendar, an entity,
 * the authorities or the retention. Looked at on every day on which something begins or ends.
 */
function gaps(pack: RulePack, book: RuleBook): readonly PackFault[] {
  const packs = [...book.packs, pack];
  const days = new Set([OLDEST_RECEIPT, ...packs.flatMap(turns)]);
  for (const market of MARKETS) {
    const periods = packPeriods(market, packs);
    for (const day of days) {
      if (day < OLDEST_RECEIPT) continue;
      const lacks = lackOf(periods.filter((period) => isWithin(period, day)).map((period) => period.pack));
      if (lacks) return [{ code: 'leaves-a-gap', path: [], value: lacks, allowed: `${market}, ${day}` }];
    }
  }
  return [];
}

function turns({ effectiveFrom, effectiveTo }: RulePack): readonly LocalDate[] {
  return [effectiveFrom, ...(effectiveTo === undefined ? [] : [addDays(effectiveTo, 1)])];
}

/** The first thing the packs of one day name but do not have. */
function lackOf(packs: readonly RulePack[]): string | undefined {
  for (const part of ['openDays', 'authorities', 'retention'] as const) {
    if (!packs.some((pack) => pack[part] !== undefined)) return part;
  }
  const calendars = new Set(packs.flatMap((pack) => Object.keys(pack.calendars ?? {})));
  const entities = new Set(packs.flatMap((pack) => Object.keys(pack.adrEntities ?? {})));
  const choices = packs.flatMap(({ openDays, deadlineRules = [] }) => [
    ...(openDays ? [openDays] : []),
    ...deadlineRules.flatMap(({ length }) => (length.unit === 'business-days' ? [length.calendars] : [])),
  ]);
  const lists = choices.flatMap(({ perMarket, otherwise }) => [...Object.values(perMarket), otherwise]);
  const calendar = lists.flat().find((id) => !calendars.has(id));
  const entity = packs.flatMap(({ signposts = [] }) => signposts).find((row) => !entities.has(row.entity));
  return calendar ?? entity?.entity;
}

function listed(packs: readonly RulePack[]): string {
  return [...new Set(packs.map(({ id }) => id))].join(', ');
}
