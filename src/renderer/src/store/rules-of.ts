import type { Case } from '../../../shared/complaint/state';
import type { RuleBook } from '../../../shared/law/rule-book';
import type { RuleSet } from '../../../shared/law/rule-set';

/** What judges a case. The same object until a pack is loaded. */
export function rulesOf({ complaint }: Case, book: RuleBook): RuleSet {
  return book.rulesFor(complaint.market, complaint.receivedByFirmOn);
}
