import { deadlineFactsOf } from '../../../src/shared/law/deadline-facts';
import { deadlinesOf } from '../../../src/shared/law/deadlines';
import { BUNDLED_PACKS } from '../../../src/shared/law/packs/bundled';
import { readRulePack } from '../../../src/shared/law/read-rule-pack';
import { createRuleBook } from '../../../src/shared/law/rule-book';
import { dueSchedule } from '../../../src/shared/queue/due-schedule';
import { Play, TODAY } from '../../support/cases';
import { manyComplaints } from '../../support/many-complaints';

/** The cases repeat after so many in all that clocks depend on. */
const PERIOD = 210;

export interface CountedClocks {
  readonly clocks: number;
  readonly milliseconds: number;
}

/** Counts what is due in so many cases under a pack nobody has counted by, as the recount does for each of them. */
export function countClocks(packText: string, cases: number): CountedClocks {
  const before = createRuleBook(BUNDLED_PACKS);
  const pack = readRulePack(packText, before);
  if (!pack.ok) throw new Error(JSON.stringify(pack.error));
  const facts = manyComplaints(PERIOD, 0).map((complaint) => {
    const play = new Play();
    play.does({ type: 'ReceiveComplaint', complaint, exhibits: [] });
    return deadlineFactsOf(play.case);
  });
  const book = createRuleBook([...BUNDLED_PACKS, pack.value]);
  const rounds = Math.ceil(cases / PERIOD);
  const start = performance.now();
  for (let round = 0; round < rounds; round += 1) {
    for (const one of facts) dueSchedule(one, book.rulesFor(one.market, one.receivedByFirmOn));
  }
  const milliseconds = performance.now() - start;
  const clocks = facts.map(
    (one) => deadlinesOf(one, book.rulesFor(one.market, one.receivedByFirmOn), TODAY).length,
  );
  return { clocks: rounds * clocks.reduce((sum, count) => sum + count, 0), milliseconds };
}
