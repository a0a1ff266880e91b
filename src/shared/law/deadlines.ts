import type { DutyKind, LetterKind, Market, Regime } from '../complaint/vocabulary';
import type { LocalDate } from '../core/local-date';
import type { Localised } from '../core/text';
import type { ExtensionLimits } from '../complaint/commands';
import { clockOf, everyDay, promisedClock } from './clock';
import type { Clock, WarningDays } from './clock';
import type { LegalSource } from './legal-source';
import type { ClockStart, DeadlineEvent, DeadlineForce, DeadlineRule } from './rule-pack';
import type { RuleInForce, RuleSet } from './rule-set';

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
  /** Duties beside the complaint; absent when there are none. */
  readonly duties?: readonly DeadlineDuty[];
  readonly closedOn?: LocalDate;
}

export interface DeadlineLetter {
  readonly kind: LetterKind;
  readonly issuedOn: LocalDate;
  /** Holding reply: the date it promises. */
  readonly finalReplyBy?: LocalDate;
  /** Holding reply: what delays the final one. */
  readonly delayedBecause?: string;
}

export interface DeadlineDuty {
  readonly kind: DutyKind;
  readonly arisenOn: LocalDate;
  readonly fulfilledOn?: LocalDate;
  /** Put off: the day the person was told, the new date, and why. */
  readonly extended?: { readonly toldOn: LocalDate; readonly until: LocalDate; readonly reason: string };
  /** Who asks, and for what. */
  readonly note: string;
}

export const DEADLINE_STATES = ['running', 'met', 'missed', 'stopped', 'extended'] as const;
/**
 * running: the day has not passed; met: kept in time; missed: the day passed first; stopped: the representative declined
 * the case, or it was closed; extended: a holding reply, or a duty's extension, put a later date in its place. A deadline runs through the whole
 * of its day, Danish and Swedish civil time.
 */
export type DeadlineState = (typeof DEADLINE_STATES)[number];

/**
 * How near a running deadline is: three quarters or nine tenths of its days have gone, or no open day is left before a
 * date that falls on a closed one. overdue: it has passed and can still be made up for.
 */
export type DeadlineWarning = 'none' | 'at-75' | 'at-90' | 'last-open-day' | 'overdue';

export interface Deadline extends Clock {
  /** Tells the clocks of a case apart: a rule has as many as there are duties it runs from. */
  readonly key: string;
  /** Id of the rule. */
  readonly rule: string;
  readonly label: Localised;
  readonly force: DeadlineForce;
  readonly runsFrom: ClockStart | 'holding-reply';
  /** What is asked for and by whom, where it runs from a duty. */
  readonly about?: string;
  readonly state: DeadlineState;
  readonly warning: DeadlineWarning;
  /** When it was kept; later than `dueOn` when that came too late. */
  readonly metOn?: LocalDate;
  /** When another date took its place, or the case left the representative; later than `dueOn` when missed first. */
  readonly stoppedOn?: LocalDate;
  /** The date a holding reply or an extension put in its place, and the reason it gave. */
  readonly extendedTo?: LocalDate;
  readonly extendedBecause?: string;
  /**
   * Still to be kept by the representative: it runs, or it passed while the case was theirs and nothing has made up
   * for it. Only of a law, a guideline or a promise.
   */
  readonly owed: boolean;
  /** A holding reply that promised a later date than the law allows: the promised one. */
  readonly promisedOn?: LocalDate;
  /** The date of an extension: when the person was told of it. */
  readonly toldOn?: LocalDate;
  readonly source: LegalSource;
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
 *   extended by a holding reply, if that leaves in time; otherwise they are missed. The 35 days, counted from the first
 *   receipt and never extended, then bind the representative whatever customer service wrote late.
 * - A holding reply replaces the 15 days, the 14 days and the 10 days by the date it promises. That date is a deadline
 *   of its own and never later than day 35, whatever the reply said; a second holding reply replaces it again.
 * - A limit that had passed before the representative received the case is shown as missed and governs nothing: they
 *   could not have kept it. One that passes in their hands stays owed until a letter makes up for it.
 * - A letter that declines the case (customer service has not assessed it yet, say) is no reply to the complaint: the
 *   firm's clocks stop here because they leave the representative's hands, not because they were met.
 * - A confirmation that was not given in time stays owed until it is, or until a holding reply or the final letter says
 *   more than it would: the complainant still does not know that the case has arrived.
 * - A duty beside the complaint has clocks of its own, one for each time it arises. The case's end does not stop them.
 *   Where its rule allows an extension, the date told in time takes the first one's place, up to the rule's limit.
 * Calendar days, weeks and months are never moved off a closed day: neither the promise nor FFFS 2002:23 is a statutory
 * time limit under lag (1930:173), and where a law would move the date, the earlier one is still safe.
 */
export function deadlinesOf(facts: DeadlineFacts, rules: RuleSet, today: LocalDate): readonly Deadline[] {
  const deadlines: Deadline[] = [];
  for (const rule of rules.deadlineRules) {
    if (!applies(rule, facts)) continue;
    for (const start of startsOf(rule, facts)) {
      deadlines.push(deadlineOf(rule, start, facts, rules, today, deadlines));
      deadlines.push(...extendedDeadline(rule, start, facts, rules, today));
    }
  }
  deadlines.push(...promisedDeadlines(facts, rules, today, deadlines));
  return deadlines.sort((a, b) => urgency(a) - urgency(b) || compare(a.dueOn, b.dueOn));
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
export function latestHoldingReplyDate(facts: DeadlineFacts, rules: RuleSet): LocalDate | undefined {
  const ceiling = rules.deadlineRules.find((rule) => rule.id === rules.holdingReply?.notAfter);
  const start = ceiling && applies(ceiling, facts) ? startsOf(ceiling, facts)[0] : undefined;
  return ceiling && start && clockOf(ceiling, facts.market, start.on, rules).dueOn;
}

/** How far a duty of the case may be put off; undefined where no rule in force allows it. */
export function extensionLimits(
  duty: DeadlineDuty,
  facts: DeadlineFacts,
  rules: RuleSet,
): ExtensionLimits | undefined {
  for (const rule of rules.deadlineRules) {
    const [start] = applies(rule, facts) ? startsOf(rule, { ...facts, duties: [duty] }) : [];
    const limits = start && limitsOf(rule, start, facts, rules);
    if (limits) return limits;
  }
  return undefined;
}

function limitsOf(
  rule: DeadlineRule,
  start: Start,
  { market }: DeadlineFacts,
  rules: RuleSet,
): ExtensionLimits | undefined {
  if (!start.duty || !rule.extendableTo) return undefined;
  return {
    tellBy: clockOf(rule, market, start.on, rules).dueOn,
    latest: everyDay(rule.extendableTo, start.on),
  };
}

function applies(rule: DeadlineRule, facts: DeadlineFacts): boolean {
  const { markets, regimes } = rule;
  return (
    (markets === 'all' || markets.includes(facts.market)) &&
    (regimes === 'all' || facts.regimes.some((regime) => regimes.includes(regime)))
  );
}

interface Start {
  readonly on: LocalDate;
  readonly key: string;
  readonly duty?: DeadlineDuty;
}

/** One start for a receipt; one for each duty of the kind that arose while the rule was in force. */
function startsOf(
  { id, runsFrom, inForceFrom, inForceTo }: RuleInForce,
  facts: DeadlineFacts,
): readonly Start[] {
  if (runsFrom === 'firm-receipt') return [{ on: facts.receivedByFirmOn, key: id }];
  if (runsFrom === 'representative-receipt') return [{ on: facts.receivedByRepresentativeOn, key: id }];
  return (facts.duties ?? []).flatMap((duty, index) => {
    const { kind, arisenOn } = duty;
    const inForce = arisenOn >= inForceFrom && (inForceTo === undefined || arisenOn <= inForceTo);
    return kind === runsFrom && inForce ? [{ on: arisenOn, key: `${id}/${String(index + 1)}`, duty }] : [];
  });
}

function deadlineOf(
  rule: DeadlineRule,
  start: Start,
  facts: DeadlineFacts,
  rules: RuleSet,
  today: LocalDate,
  earlier: readonly Deadline[],
): Deadline {
  const clock = clockOf(rule, facts.market, start.on, rules);
  const keptWith = earlier.find(
    (deadline) => deadline.rule === rule.metWith && deadline.state === 'met',
  )?.metOn;
  const met = keptWith ?? firstOf(rule.metBy, start, facts)?.on;
  const ended = extensionOf(rule, start, facts, rules) ?? firstOf(rule.stoppedBy, start, facts);
  return {
    key: start.key,
    rule: rule.id,
    label: rule.label,
    force: rule.force,
    runsFrom: rule.runsFrom,
    ...(start.duty && { about: start.duty.note }),
    ...clock,
    ...courseOf(rule, clock, met, firstEnd(ended, start.duty ? undefined : facts.closedOn), facts, today),
    source: rule.source,
  };
}

/** The extension of a duty, where it was told in time; beyond the limit it counts up to the limit. */
function extensionOf(
  rule: DeadlineRule,
  start: Start,
  facts: DeadlineFacts,
  rules: RuleSet,
): (End & { readonly promisedOn: LocalDate }) | undefined {
  const extended = start.duty?.extended;
  const limits = extended && limitsOf(rule, start, facts, rules);
  if (!limits || extended.toldOn < start.on || extended.toldOn > limits.tellBy) return undefined;
  if (extended.until <= limits.tellBy) return undefined;
  const promisedOn = extended.until < limits.latest ? extended.until : limits.latest;
  return { on: extended.toldOn, promisedOn, because: extended.reason };
}

/** The date that an extension put in the place of a duty's first one. */
function extendedDeadline(
  rule: DeadlineRule,
  start: Start,
  facts: DeadlineFacts,
  rules: RuleSet,
  today: LocalDate,
): readonly Deadline[] {
  const extension = extensionOf(rule, start, facts, rules);
  if (!extension || !start.duty) return [];
  const clock = promisedClock(start.on, extension.promisedOn, facts.market, rules);
  const met = firstOf(rule.metBy, start, facts)?.on;
  return [
    {
      key: `${start.key}/extended`,
      rule: rule.id,
      label: rule.label,
      force: rule.force,
      runsFrom: rule.runsFrom,
      about: start.duty.note,
      ...clock,
      ...courseOf(rule, clock, met, undefined, facts, today),
      toldOn: extension.on,
      source: rule.source,
    },
  ];
}

/** The dates of the holding replies. Each is superseded by the next. */
function promisedDeadlines(
  facts: DeadlineFacts,
  rules: RuleSet,
  today: LocalDate,
  deadlines: readonly Deadline[],
): readonly Deadline[] {
  const rule = rules.holdingReply;
  if (!rule) return [];
  const ceiling = deadlines.find((deadline) => deadline.rule === rule.notAfter)?.dueOn;
  const promises = facts.letters
    .flatMap(({ kind, issuedOn, finalReplyBy, delayedBecause }) =>
      kind === 'holding-reply' && finalReplyBy !== undefined
        ? [{ on: issuedOn, promisedOn: finalReplyBy, because: delayedBecause }]
        : [],
    )
    .sort((a, b) => compare(a.on, b.on));
  return promises.map(({ on, promisedOn }, index) => {
    const beyond = ceiling !== undefined && promisedOn > ceiling;
    const key = `${rule.id}/${String(index + 1)}`;
    const clock = promisedClock(on, beyond ? ceiling : promisedOn, facts.market, rules);
    const met = firstOf(rule.metBy, { on, key }, facts)?.on;
    return {
      key,
      rule: rule.id,
      label: rule.label,
      force: rule.force,
      runsFrom: 'holding-reply',
      ...clock,
      ...courseOf(
        { ...rule, lapses: false },
        clock,
        met,
        firstEnd(promises[index + 1], facts.closedOn),
        facts,
        today,
      ),
      ...(beyond ? { promisedOn } : {}),
      source: rule.source,
    };
  });
}

/** What ends a clock without keeping it. */
interface End {
  readonly on: LocalDate;
  /** Holding reply: the date it promises, and why. */
  readonly promisedOn?: LocalDate | undefined;
  readonly because?: string | undefined;
}

function firstEnd(letter: End | undefined, closedOn: LocalDate | undefined): End | undefined {
  if (closedOn === undefined || (letter && letter.on <= closedOn)) return letter;
  return { on: closedOn };
}

type Course = Pick<
  Deadline,
  'state' | 'warning' | 'metOn' | 'stoppedOn' | 'extendedTo' | 'extendedBecause' | 'owed'
>;

function courseOf(
  rule: Pick<DeadlineRule, 'lapses' | 'force'>,
  { dueOn, warnOn }: Clock,
  metOn: LocalDate | undefined,
  end: End | undefined,
  facts: DeadlineFacts,
  today: LocalDate,
): Course {
  if (metOn !== undefined && metOn <= dueOn) return { state: 'met', warning: 'none', metOn, owed: false };
  const ending = end && {
    stoppedOn: end.on,
    ...(end.promisedOn !== undefined && { extendedTo: end.promisedOn }),
    ...(end.because !== undefined && { extendedBecause: end.because }),
  };
  if (end && end.on <= dueOn) {
    const state = end.promisedOn === undefined ? 'stopped' : 'extended';
    return { state, warning: 'none', ...ending, owed: false };
  }
  const governs = rule.force === 'law' || rule.force === 'guidance' || rule.force === 'promise';
  if (today <= dueOn) {
    const warning = rule.force === 'milestone' ? 'none' : warningOn(today, warnOn);
    return { state: 'running', warning, owed: governs };
  }
  const open = metOn === undefined && end === undefined && !rule.lapses;
  const owed = governs && open && dueOn >= facts.receivedByRepresentativeOn;
  return {
    state: 'missed',
    warning: owed || (open && rule.force === 'beside') ? 'overdue' : 'none',
    ...(metOn !== undefined && { metOn }),
    ...ending,
    owed,
  };
}

/** What a clock that still runs is warned of on a day. */
export function warningOn(today: LocalDate, { at75, at90, lastOpenDay }: WarningDays): DeadlineWarning {
  if (lastOpenDay !== undefined && today >= lastOpenDay) return 'last-open-day';
  if (today >= at90) return 'at-90';
  return today >= at75 ? 'at-75' : 'none';
}

/**
 * The first of these that happened. What was before day 0 answered something else, and a holding reply that names no
 * date is none (Art. 101(2)): it must not make a clock vanish without another in its place.
 */
function firstOf(events: readonly DeadlineEvent[], start: Start, facts: DeadlineFacts): End | undefined {
  let first: End | undefined;
  const consider = (next: End): void => {
    if (next.on >= start.on && (!first || next.on < first.on)) first = next;
  };
  for (const { kind, issuedOn, finalReplyBy, delayedBecause } of facts.letters) {
    if (!events.includes(kind)) continue;
    if (kind !== 'holding-reply') consider({ on: issuedOn });
    else if (finalReplyBy !== undefined)
      consider({ on: issuedOn, promisedOn: finalReplyBy, because: delayedBecause });
  }
  if (facts.finalAnswerOn !== undefined && events.includes('final-answer'))
    consider({ on: facts.finalAnswerOn });
  if (start.duty?.fulfilledOn !== undefined && events.includes('fulfilled'))
    consider({ on: start.duty.fulfilledOn });
  return first;
}

function urgency(deadline: Deadline): number {
  if (deadline.owed) return 0;
  return deadline.state === 'running' ? 1 : 2;
}

function compare(a: LocalDate, b: LocalDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
