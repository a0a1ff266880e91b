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
  const idOf = (key: string) => recordIdOf(keys, collection, key);
  return {
    async read(key) {
      const recordId = await idOf(key);
      const answer = await desktop.recordRead({ collection, recordId });
      if (!answer.ok || answer.value === null) return answer.ok ? ok(undefined) : answer;
      const value = await unsealJson(keys.records, answer.value, placeOf(collection, recordId));
      return value === undefined ? err({ code: 'DISK_FAILED', detail: 'record does not open' }) : ok(value);
    },
    async write(key, value) {
      const recordId = await idOf(key);
      const bytes =
        value === null ? null : await sealJson(keys.records, value, placeOf(collection, recordId));
      return desktop.recordWrite({ collection, recordId, bytes });
    },
  };
}

/** The file a record lies in; says nothing of its key. */
export function recordIdOf(keys: VaultKeys, collection: Collection, key: string): Promise<string> {
  return blindIndex(keys, collection, key);
}

/** What a record is sealed to. */
export function placeOf(collection: Collection, recordId: string): string {
  return `${collection}/${recordId}/1`;
}
