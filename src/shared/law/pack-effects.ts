import type { Market } from '../complaint/vocabulary';
import type { CaseId } from '../core/ids';
import type { LocalDate } from '../core/local-date';
import { deadlinesOf, governingDeadline } from './deadlines';
import type { Deadline, DeadlineFacts } from './deadlines';
import type { RuleBook } from './rule-book';

/** A case as far as a change of law can touch it. */
export interface JudgedCase {
  readonly caseId: CaseId;
  readonly reference: string;
  readonly facts: DeadlineFacts;
}

/** One clock of a case before and after; absent on the side where the rule does not apply. */
export interface MovedClock {
  /** Id of the rule. */
  readonly rule: string;
  readonly before?: LocalDate;
  readonly after?: LocalDate;
}

/** A case whose clocks a pack moves. */
export interface MovedCase {
  readonly caseId: CaseId;
  readonly reference: string;
  readonly market: Market;
  readonly clocks: readonly MovedClock[];
  /** The date the queue shows, before and after; absent when nothing governs. */
  readonly dueBefore?: LocalDate;
  readonly dueAfter?: LocalDate;
}

export interface PackEffects {
  /** Cases looked at. */
  readonly cases: number;
  /** How many of them move. */
  readonly moved: number;
  /** How many dates of the queue come earlier, and later; one that appears is earlier than none. */
  readonly earlier: number;
  readonly later: number;
  /** Of those that move, the first {@link NAMED} by their new date; what is no longer due comes last. */
  readonly mostUrgent: readonly MovedCase[];
}

/** Cases named in a preview; the others are counted. */
const NAMED = 100;

export interface EffectsCount {
  /** @param effect undefined for a case that does not move */
  readonly add: (effect: MovedCase | undefined) => void;
  readonly sofar: () => PackEffects;
}

/** Adds effects up case by case: of 100 000, no list is kept that somebody would have to go through at once. */
export function countEffects(): EffectsCount {
  let [cases, moved, earlier, later] = [0, 0, 0, 0];
  const mostUrgent: MovedCase[] = [];
  return {
    add(effect) {
      cases += 1;
      if (!effect) return;
      moved += 1;
      const [before, after] = [effect.dueBefore ?? NEVER, dueAfter(effect)];
      if (after < before) earlier += 1;
      if (after > before) later += 1;
      const place = mostUrgent.findLastIndex((other) => dueAfter(other) <= after) + 1;
      if (place < NAMED) mostUrgent.splice(place, 0, effect);
      if (mostUrgent.length > NAMED) mostUrgent.pop();
    },
    sofar: () => ({ cases, moved, earlier, later, mostUrgent: [...mostUrgent] }),
  };
}

/** After every date. */
const NEVER = '9';

function dueAfter(one: MovedCase): string {
  return one.dueAfter ?? NEVER;
}

/** What changes for a case when another book judges it; undefined when nothing does. */
export function effectOn(
  { caseId, reference, facts }: JudgedCase,
  before: RuleBook,
  after: RuleBook,
  today: LocalDate,
): MovedCase | undefined {
  const [was, is] = [before, after].map((book) =>
    deadlinesOf(facts, book.rulesFor(facts.market, facts.receivedByFirmOn), today),
  );
  if (!was || !is) throw new Error('Two books give two lists');
  const clocks = movedClocks(was, is);
  const [dueBefore, dueAfter] = [governingDeadline(was)?.dueOn, governingDeadline(is)?.dueOn];
  if (clocks.length === 0 && dueBefore === dueAfter) return undefined;
  return {
    caseId,
    reference,
    market: facts.market,
    clocks,
    ...(dueBefore !== undefined && { dueBefore }),
    ...(dueAfter !== undefined && { dueAfter }),
  };
}

function movedClocks(was: readonly Deadline[], is: readonly Deadline[]): readonly MovedClock[] {
  const keys = new Set([...was, ...is].map(({ key }) => key));
  return [...keys].flatMap((key) => {
    const [before, after] = [was, is].map((list) => list.find((deadline) => deadline.key === key));
    if (before?.dueOn === after?.dueOn) return [];
    return {
      rule: (after ?? before)?.rule ?? key,
      ...(before && { before: before.dueOn }),
      ...(after && { after: after.dueOn }),
    };
  });
}
