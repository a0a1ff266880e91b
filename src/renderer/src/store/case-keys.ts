import type { CaseId } from '../../../shared/core/ids';
import { err, ok } from '../../../shared/core/result';
import type { Result } from '../../../shared/core/result';
import type { Desktop, Failure } from '../../../shared/ipc/contract';
import { buffer, seal, unseal } from './sealing';
import type { VaultKeys } from './vault-keys';

/** A key that exists only in memory until the journal has its wrapped form. */
export interface NewCaseKey {
  readonly key: CryptoKey;
  readonly wrappedKey: Uint8Array;
}

/** The keys of cases, one each: destroying a case's key is erasing the case. */
export interface CaseKeys {
  /** Makes (or finds again, if it is not yet journalled) the key of a case that is about to begin. */
  prepare(caseId: CaseId): Promise<NewCaseKey>;
  /** The journal has the wrapped key of a prepared case now. */
  journalled(caseId: CaseId, key: CryptoKey): void;
  /** Keys of existing cases; a case whose key was destroyed is missing from the answer. */
  load(caseIds: readonly CaseId[]): Promise<Result<ReadonlyMap<CaseId, CryptoKey>, Failure>>;
  /** Their keys were destroyed. */
  forget(caseIds: readonly CaseId[]): void;
  /** The key of one case, prepared or existing. */
  get(caseId: CaseId): Promise<Result<CryptoKey, Failure>>;
}

/** Keys kept in memory at the same time; older ones are fetched again. */
const KEPT = 5_000;

export function createCaseKeys(desktop: Desktop, vault: VaultKeys): CaseKeys {
  const known = new Map<CaseId, CryptoKey>();
  const prepared = new Map<CaseId, NewCaseKey>();

  function keep(caseId: CaseId, key: CryptoKey): void {
    known.set(caseId, key);
    if (known.size <= KEPT) return;
    const oldest = known.keys().next();
    if (!oldest.done) known.delete(oldest.value);
  }

  async function load(caseIds: readonly CaseId[]): Promise<Result<ReadonlyMap<CaseId, CryptoKey>, Failure>> {
    const found = new Map<CaseId, CryptoKey>();
    const missing: CaseId[] = [];
    for (const caseId of caseIds) {
      const key = known.get(caseId);
      if (key) found.set(caseId, key);
      else missing.push(caseId);
    }
    if (missing.length === 0) return ok(found);
    const answer = await desktop.keyringGet({ caseIds: missing });
    if (!answer.ok) return answer;
    for (const { caseId, wrappedKey } of answer.value) {
      const raw = await unseal(vault.caseKeys, wrappedKey, place(caseId));
      if (!raw) continue;
      const key = await importCaseKey(raw);
      keep(caseId, key);
      found.set(caseId, key);
    }
    return ok(found);
  }

  return {
    async prepare(caseId) {
      const earlier = prepared.get(caseId);
      if (earlier) return earlier;
      const raw = crypto.getRandomValues(new Uint8Array(32));
      const wrappedKey = await seal(vault.caseKeys, raw, place(caseId));
      const fresh = { key: await importCaseKey(raw), wrappedKey };
      prepared.set(caseId, fresh);
      return fresh;
    },
    journalled(caseId, key) {
      prepared.delete(caseId);
      keep(caseId, key);
    },
    load,
    forget(caseIds) {
      for (const caseId of caseIds) known.delete(caseId);
    },
    async get(caseId) {
      const fresh = prepared.get(caseId);
      if (fresh) return ok(fresh.key);
      const loaded = await load([caseId]);
      if (!loaded.ok) return loaded;
      const key = loaded.value.get(caseId);
      return key ? ok(key) : err({ code: 'NOT_FOUND', detail: 'case key' });
    },
  };
}

async function importCaseKey(raw: Uint8Array): Promise<CryptoKey> {
  const key = await crypto.subtle.importKey('raw', buffer(raw), 'AES-GCM', false, ['encrypt', 'decrypt']);
  raw.fill(0);
  return key;
}

function place(caseId: CaseId): string {
  return `keyring/${caseId}/1`;
}
