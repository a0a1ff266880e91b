import type { RuleBook } from '../../../shared/law/rule-book';
import type { StoreParts } from './store-parts';

/**
 * Runs work that counts dates, again when the law changed meanwhile. What is written to the working store right after it
 * is therefore by the present book, or was there before the recount began to read.
 */
export async function underOneBook<T>(
  { book }: Pick<StoreParts, 'book'>,
  work: (book: RuleBook) => Promise<T>,
): Promise<T> {
  for (;;) {
    const present = book();
    const result = await work(present);
    if (book() === present) return result;
  }
}
