import type { Localised, UiLanguage } from '../core/text';
import type { RuleBook } from './rule-book';

/** Asked for with every row of the queue that is drawn. */
const known = new WeakMap<RuleBook, ReadonlyMap<string, Localised>>();

/** What a rule is called; its id when no pack of the book has it. */
export function ruleLabel(rule: string, language: UiLanguage, book: RuleBook): string {
  let labels = known.get(book);
  if (!labels) {
    labels = new Map(
      book.packs.flatMap(({ deadlineRules = [], holdingReply }) =>
        [...deadlineRules, ...(holdingReply ? [holdingReply] : [])].map(
          ({ id, label }) => [id, label] as const,
        ),
      ),
    );
    known.set(book, labels);
  }
  return labels.get(rule)?.[language] ?? rule;
}
