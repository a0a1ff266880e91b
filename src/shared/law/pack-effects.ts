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
  /** Those that move, in the order given. */
  readonly moved: readonly MovedCase[];
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
