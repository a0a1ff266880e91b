import { err, ok } from '../../../shared/core/result';
import type { Result } from '../../../shared/core/result';
import type { Desktop, Failure } from '../../../shared/ipc/contract';
import { sealJson, unsealJson } from './sealing';
import { blindIndex } from './vault-keys';
import type { VaultKeys } from './vault-keys';

type Collection = 'drafts' | 'settings';

/** Small sealed JSON values kept in files of the main process, each replaced as a whole. */
export interface Records {
  /** Undefined when there is none. */
  read(key: string): Promise<Result<unknown, Failure>>;
  /** Resolves once it is on disk; null removes it. */
  write(key: string, value: unknown): Promise<Result<null, Failure>>;
}

export function createRecords(desktop: Desktop, keys: VaultKeys, collection: Collection): Records {
  const idOf = (key: string) => blindIndex(keys, collection, key);
  const place = (recordId: string) => `${collection}/${recordId}/1`;
  return {
    async read(key) {
      const recordId = await idOf(key);
      const answer = await desktop.recordRead({ collection, recordId });
      if (!answer.ok || answer.value === null) return answer.ok ? ok(undefined) : answer;
      const value = await unsealJson(keys.records, answer.value, place(recordId));
      return value === undefined ? err({ code: 'DISK_FAILED', detail: 'record does not open' }) : ok(value);
    },
    async write(key, value) {
      const recordId = await idOf(key);
      const bytes = value === null ? null : await sealJson(keys.records, value, place(recordId));
      return desktop.recordWrite({ collection, recordId, bytes });
    },
  };
}
