import { ok } from '../../../shared/core/result';
import { behindThePages } from './database';
import type { QueueStore } from './queue-store';
import { effectsOf, recountAll } from './recount';
import type { RulesStore } from './rules-store';
import type { Rules } from './services';
import type { StoreParts } from './store-parts';

/** The rules as pages see them: the book, what a file would change, and the dates that follow when it is loaded. */
export function sessionRules(parts: StoreParts, queue: QueueStore, store: RulesStore): Rules {
  let loading: Promise<unknown> = Promise.resolve();
  return {
    book: store.book,
    status: store.status,
    subscribe: store.subscribe,
    async preview(text) {
      const read = store.bookWith(text);
      if (!read.ok) return read;
      const { book, pack } = read.value;
      return ok({ pack, effects: await effectsOf(parts, store.book(), book) });
    },
    load(text) {
      // One after the other, so that the second is read beside the first.
      const loaded = loading.then(() => store.load(text));
      loading = loaded.catch(() => undefined);
      return loaded.then((result) => {
        if (result.ok) void behindThePages(recountAll(parts, queue, store.recounted));
        return result;
      });
    },
  };
}
