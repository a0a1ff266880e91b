import type { Case } from '../../src/shared/complaint/state';
import { BUNDLED_PACKS } from '../../src/shared/law/packs/bundled';
import { createRuleBook } from '../../src/shared/law/rule-book';
import type { RuleSet } from '../../src/shared/law/rule-set';

/** The law as the app brings it. */
export const BOOK = createRuleBook(BUNDLED_PACKS);

export const { rulesFor } = BOOK;

export function rulesOf({ complaint }: Case): RuleSet {
  return rulesFor(complaint.market, complaint.receivedByFirmOn);
}
