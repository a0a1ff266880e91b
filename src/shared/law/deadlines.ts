import { addDays } from '../core/local-date';
import type { LocalDate } from '../core/local-date';
import type { Localised } from '../core/text';
import type { LetterKind, Market, Regime } from '../complaint/vocabulary';
import { addBusinessDays, closedDaysBetween } from './calendar';
import type { CalendarId, ClosedDay } from './calendar';
import type { Confidence } from './legal-source';
import type {
  DeadlineEvent,
  DeadlineForce,
  DeadlineRule,
  DeadlineRuleId,
  HoldingReplyRule,
  RuleLength,
  RulePack,
} from './rule-pack';

/** All that the clocks of a case depend on. */
export interface DeadlineFacts {
  readonly market: Market;
  /** Of the complaint and of its issues: the strictest clock governs. */
  readonly regimes: readonly Regime[];
  readonly receivedByFirmOn: LocalDate;
  readonly receivedByRepresentativeOn: LocalDate;
  /** Customer service's final answer. */
  readonly finalAnswerOn?: LocalDate;
  readonly letters: readonly DeadlineLetter[];
  readonly closedOn?: LocalDate;
}

export interface DeadlineLetter {
  readonly kind: LetterKind;
  readonly issuedOn: LocalDate;
  /** Holding reply: the date it promises. */
  readonly finalReplyBy?: LocalDate;
}

/**
 * running: the day has not passed; met: kept in time; missed: the day passed first; stopped: another date took its
 * place, the representative declined the case, or it was closed. A deadline runs through the whole of its day, Danish and Swedish civil time.
 */
export type DeadlineState = 'running' | 'met' | 'missed' | 'stopped';

export interface Deadline {
  readonly rule: DeadlineRuleId;
  readonly label: Localised;
  readonly force: DeadlineForce;
  readonly runsFrom: 'firm-receipt' | 'representative-receipt' | 'holding-reply';
  /** Day 0. */
  readonly startsOn: LocalDate;
  readonly dueOn: LocalDate;
  readonly state: DeadlineState;
  /** When it was kept; later than `dueOn` when that came too late. */
  readonly metOn?: LocalDate;
  readonly stoppedOn?: LocalDate;
  /**
   * Still to be kept by the representative: it runs, or it passed while the case was theirs and nothing has made up
   * for it. Never for a milestone.
   */
  readonly owed: boolean;
  readonly length:
    { readonly unit: RuleLength['unit']; readonly count: number } | { readonly unit: 'promised-date' };
  readonly calendar: CalendarId | 'every-day';
  /** What the other calendars that could apply would give; never earlier than `dueOn`. */
  readonly others: readonly { readonly calendar: CalendarId; readonly dueOn: LocalDate }[];
  /** Days from Monday to Friday between start and due date that did not count. */
  readonly skipped: readonly ClosedDay[];
  /** A holding reply that promised a later date than the law allows: the promised one. */
  readonly promisedOn?: LocalDate;
  readonly citation: Localised;
  readonly confidence: Confidence;
  /** Why this calendar, where the market has none of its own. */
  readonly note?: Localised;
}

/**
 * Every clock of a case: first those still owed, then other running ones, then those that are over; by due date
 * within each.
 *
 * How the clocks of PSD2 Art. 101(2) and the firm's promises fit together. Take a complaint received by customer
 * service on Monday 23 November 2026, answered on the last of its 14 days (7 December), escalated the same day. The
 * representative's 10 business days end on 21 December, but 15 business days from the first receipt end on
 * 14 December. Art. 101 knows one complaint and one receipt: escalation starts no new clock. So either customer
 * service's answer is itself the reply the article asks for, or a holding reply must leave by 14 December.
 * - A final answer on or before day 15 is that reply. It meets the 15 days and with them the 35, and the
 *   representative's review is the firm's own promise. (Whether it truly addressed every point is a finding of the
 *   review, not of the calendar.)
 * - A final answer after day 15, or none, does not. The 15 days are met by the representative's own letter, or
 *   stopped by a holding reply, if that leaves in time; otherwise they are missed. The 35 days, counted from the first
 *   receipt and never extended, then bind the representative whatever customer service wrote late.
 * - A holding reply replaces the 15 days, the 14 days and the 10 days by the date it promises. That date is a deadline
 *   of its own and never later than day 35, whatever the reply said.
 * - A limit that had passed before the representative received the case is shown as missed and governs nothing: they
 *   could not have kept it. One that passes in their hands stays owed until a letter makes up for it.
 * - A letter that declines the case (customer service has not assessed it yet, say) is no reply to the complaint: the
 *   firm's clocks stop here because they leave the representative's hands, not because they were met.
 * - Confirmations lapse: once the day has passed, the answer is what counts.
 * Calendar days and weeks are never moved off a closed day: neither the promise nor FFFS 2002:23 is a statutory time
 * limit under lag (1930:173).
 */
export function deadlinesOf(facts: DeadlineFacts, pack: RulePack, today: LocalDate): readonly Deadline[] {
  const deadlines: Deadline[] = [];
  for (const rule of pack.deadlineRules) {
    if (applies(rule, facts)) deadlines.push(deadlineOf(rule, facts, pack, today, deadlines));
  }
  const promised = promisedDeadline(pack.holdingReply, facts, today, deadlines);
  if (promised) deadlines.push(promised);
  return deadlines.toSorted((a, b) => urgency(a) - urgency(b) || compare(a.dueOn, b.dueOn));
}

/** The next deadline the representative must keep, or failed to keep and still owes. */
export function governingDeadline(deadlines: readonly Deadline[]): Deadline | undefined {
  return deadlines
    .filter((deadline) => deadline.owed)
    .reduce<Deadline | undefined>(
      (first, next) => (first && first.dueOn <= next.dueOn ? first : next),
      undefined,
    );
}

/**
 * The last date a holding reply may promise: the end of the 35 business days. undefined where no law sets one (a case
 * without a payment service).
 */
export function latestHoldingReplyDate(facts: DeadlineFacts, pack: RulePack): LocalDate | undefined {
  const ceiling = pack.deadlineRules.find((rule) => rule.id === pack.holdingReply.notAfter);
  return ceiling && applies(ceiling, facts) ? clockOf(ceiling, facts, pack).dueOn : undefined;
}

function applies(rule: DeadlineRule, facts: DeadlineFacts): boolean {
  const { markets, regimes } = rule;
  return (
    (markets === 'all' || markets.includes(facts.market)) &&
    (regimes === 'all' || facts.regimes.some((regime) => regimes.includes(regime)))
  );
}

function deadlineOf(
  rule: DeadlineRule,
  facts: DeadlineFacts,
  pack: RulePack,
  today: LocalDate,
  earlier: readonly Deadline[],
): Deadline {
  const clock = clockOf(rule, facts, pack);
  const keptWith = earlier.find(
    (deadline) => deadline.rule === rule.metWith && deadline.state === 'met',
  )?.metOn;
  return {
    rule: rule.id,
    label: rule.label,
    force: rule.force,
    runsFrom: rule.runsFrom,
    ...clock,
    ...courseOf(rule, clock, facts, today, keptWith),
    citation: rule.source.citation,
    confidence: rule.source.confidence,
  };
}

/** The latest holding reply speaks; an earlier one's date is superseded. */
function promisedDeadline(
  rule: HoldingReplyRule,
  facts: DeadlineFacts,
  today: LocalDate,
  deadlines: readonly Deadline[],
): Deadline | undefined {
  let last: { readonly issuedOn: LocalDate; readonly promisedOn: LocalDate } | undefined;
  for (const { kind, issuedOn, finalReplyBy } of facts.letters) {
    if (kind !== 'holding-reply' || finalReplyBy === undefined) continue;
    if (!last || issuedOn >= last.issuedOn) last = { issuedOn, promisedOn: finalReplyBy };
  }
  if (!last) return undefined;
  const ceiling = deadlines.find((deadline) => deadline.rule === rule.notAfter)?.dueOn;
  const beyond = ceiling !== undefined && last.promisedOn > ceiling;
  const clock = { startsOn: last.issuedOn, dueOn: beyond ? ceiling : last.promisedOn };
  return {
    rule: rule.id,
    label: rule.label,
    force: rule.force,
    runsFrom: 'holding-reply',
    ...clock,
    ...courseOf({ ...rule, stoppedBy: [], lapses: false }, clock, facts, today),
    length: { unit: 'promised-date' },
    calendar: 'every-day',
    others: [],
    skipped: [],
    ...(beyond ? { promisedOn: last.promisedOn } : {}),
    citation: rule.source.citation,
    confidence: rule.source.confidence,
  };
}

type Clock = Pick<Deadline, 'startsOn' | 'dueOn' | 'length' | 'calendar' | 'others' | 'skipped' | 'note'>;

/** Rule packs never change and many cases share their dates, so what a rule comes to in a market from a day is kept. */
const known = new WeakMap<RulePack, Map<string, Clock>>();
const KEPT = 2_000;

function clockOf(rule: DeadlineRule, facts: DeadlineFacts, pack: RulePack): Clock {
  const startsOn =
    rule.runsFrom === 'firm-receipt' ? facts.receivedByFirmOn : facts.receivedByRepresentativeOn;
  const ofPack = known.get(pack) ?? new Map<string, Clock>();
  known.set(pack, ofPack);
  const name = `${String(pack.deadlineRules.indexOf(rule))}/${facts.market}/${startsOn}`;
  const found = ofPack.get(name);
  if (found) return found;
  if (ofPack.size >= KEPT) ofPack.clear();
  const clock = computeClock(rule, facts.market, startsOn, pack);
  ofPack.set(name, clock);
  return clock;
}

function computeClock(rule: DeadlineRule, market: Market, startsOn: LocalDate, pack: RulePack): Clock {
  const { unit, count } = rule.length;
  const length = { unit, count };
  if (rule.length.unit !== 'business-days') {
    const dueOn = addDays(startsOn, unit === 'weeks' ? 7 * count : count);
    return { startsOn, dueOn, length, calendar: 'every-day', others: [], skipped: [] };
  }
  const { perMarket, otherwise, otherwiseNote } = rule.length.calendars;
  const own = perMarket[market];
  const [named, ...rest] = own ?? otherwise;
  let governing = { calendar: named, dueOn: addBusinessDays(pack.calendars[named], startsOn, count) };
  const others: { calendar: CalendarId; dueOn: LocalDate }[] = [];
  for (const calendar of rest) {
    const next = { calendar, dueOn: addBusinessDays(pack.calendars[calendar], startsOn, count) };
    others.push(next.dueOn < governing.dueOn ? governing : next);
    if (next.dueOn < governing.dueOn) governing = next;
  }
  const { calendar, dueOn } = governing;
  return {
    startsOn,
    dueOn,
    length,
    calendar,
    others,
    skipped: closedDaysBetween(pack.calendars[calendar], startsOn, dueOn),
    ...(own ? {} : { note: otherwiseNote }),
  };
}

type Course = Pick<Deadline, 'state' | 'metOn' | 'stoppedOn' | 'owed'>;

function courseOf(
  rule: Pick<DeadlineRule, 'metBy' | 'stoppedBy' | 'lapses' | 'force'>,
  { startsOn, dueOn }: Pick<Clock, 'startsOn' | 'dueOn'>,
  facts: DeadlineFacts,
  today: LocalDate,
  keptWith?: LocalDate,
): Course {
  const metOn = keptWith ?? firstOf(rule.metBy, startsOn, facts);
  if (metOn !== undefined && metOn <= dueOn) return { state: 'met', metOn, owed: false };

  const replacedOn = firstOf(rule.stoppedBy, startsOn, facts);
  const stoppedOn = earliest(replacedOn, facts.closedOn);
  if (stoppedOn !== undefined && stoppedOn <= dueOn) return { state: 'stopped', stoppedOn, owed: false };

  const duty = rule.force !== 'milestone';
  if (today <= dueOn) return { state: 'running', owed: duty };
  const open = metOn === undefined && stoppedOn === undefined;
  return {
    state: 'missed',
    ...(metOn === undefined ? {} : { metOn }),
    ...(stoppedOn === undefined ? {} : { stoppedOn }),
    owed: duty && open && !rule.lapses && dueOn >= facts.receivedByRepresentativeOn,
  };
}

/**
 * The first day on which one of these happened. What was before day 0 answered something else, and a holding reply
 * that names no date is none (Art. 101(2)): it must not make a clock vanish without another in its place.
 */
function firstOf(
  events: readonly DeadlineEvent[],
  startsOn: LocalDate,
  facts: DeadlineFacts,
): LocalDate | undefined {
  const days = facts.letters
    .filter(({ kind, finalReplyBy }) => kind !== 'holding-reply' || finalReplyBy !== undefined)
    .filter(({ kind }) => events.includes(kind))
    .map(({ issuedOn }) => issuedOn);
  if (facts.finalAnswerOn !== undefined && events.includes('final-answer')) days.push(facts.finalAnswerOn);
  return days.filter((day) => day >= startsOn).reduce<LocalDate | undefined>(earliest, undefined);
}

function earliest(a: LocalDate | undefined, b: LocalDate | undefined): LocalDate | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a <= b ? a : b;
}

function urgency(deadline: Deadline): number {
  if (deadline.owed) return 0;
  return deadline.state === 'running' ? 1 : 2;
}

function compare(a: LocalDate, b: LocalDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
