import type { Records } from './records';
import type { Drafts } from './services';

/** Saves one draft after another, so that an earlier value never lands on a later one. */
export function createDrafts(records: Records, author: string): Drafts {
  const chains = new Map<string, Promise<unknown>>();
  const keyOf = (key: string) => draftName(author, key);
  return {
    async load(key) {
      await chains.get(key);
      const answer = await records.read(keyOf(key));
      // Taken for an empty draft, an unreadable one would be written over with the next key.
      if (!answer.ok) throw new Error(`Draft cannot be read: ${answer.error.code}`);
      return answer.value;
    },
    save(key, value) {
      const before = chains.get(key) ?? Promise.resolve();
      const saved = before.then(() => records.write(keyOf(key), value));
      chains.set(
        key,
        saved.catch(() => undefined),
      );
      return saved;
    },
  };
}

/** What tells one person's drafts from another's. */
export function draftName(author: string, key: string): string {
  return `${author}/${key}`;
}
