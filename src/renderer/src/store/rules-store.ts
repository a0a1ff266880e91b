import { bytesToHex } from '@noble/hashes/utils.js';
import * as z from 'zod';

import { BUNDLED_PACKS } from '../../../shared/law/packs/bundled';
import { readRulePack } from '../../../shared/law/read-rule-pack';
import { createRuleBook } from '../../../shared/law/rule-book';
import type { RuleBook } from '../../../shared/law/rule-book';
import type { RulePack } from '../../../shared/law/rule-pack';
import type { StaffId } from '../../../shared/core/ids';
import { id } from '../../../shared/core/shapes';
import { err, ok } from '../../../shared/core/result';
import type { Result } from '../../../shared/core/result';
import type { Clock, Sha256 } from '../../../shared/core/ports';
import type { Desktop } from '../../../shared/ipc/contract';
import type { Records } from './records';
import type { LoadedPack, PackRefusal, Rules, RulesStatus } from './services';

/** The files compliance has loaded, as they were. */
const KEY = 'rule packs';
const storedSchema = z.array(
  z.object({ text: z.string(), sha256: z.string(), loadedAt: z.number(), loadedBy: id<StaffId>() }),
);
type StoredPack = z.infer<typeof storedSchema>[number];

/** The book and the files it was made of; dates of cases are none of its business. */
export interface RulesStore extends Pick<Rules, 'book' | 'status' | 'subscribe' | 'load'> {
  /** The book with that file's pack in it. */
  readonly bookWith: (
    text: string,
  ) => Result<{ readonly book: RuleBook; readonly pack: RulePack }, PackRefusal>;
  /** Tells listeners how far the cases' dates have been counted anew. */
  readonly recounted: (share: number) => void;
}

interface RulesSurroundings {
  readonly desktop: Desktop;
  readonly clock: Clock;
  readonly sha256: Sha256;
  readonly staffId: StaffId;
}

/** Reads the loaded packs once. A file that no longer reads is kept and said to be unreadable, never dropped. */
export async function openRules(
  { desktop, clock, sha256, staffId }: RulesSurroundings,
  records: Records,
): Promise<RulesStore> {
  const found = await records.read(KEY);
  const parsed = storedSchema.safeParse(found.ok ? (found.value ?? []) : undefined);
  let stored: readonly StoredPack[] = parsed.success ? parsed.data : [];
  let book = createRuleBook(BUNDLED_PACKS);
  let status: RulesStatus = { loaded: [], unreadable: parsed.success ? 0 : 1, recounted: 1 };
  const listeners = new Set<() => void>();
  for (const one of stored) {
    const read = readRulePack(one.text, book);
    if (read.ok) take({ ...one, pack: read.value });
    else change({ unreadable: status.unreadable + 1 });
  }

  function change(next: Partial<RulesStatus>): void {
    status = { ...status, ...next };
    for (const listener of listeners) listener();
  }

  function take(pack: LoadedPack): void {
    book = createRuleBook([...book.packs, pack.pack]);
    change({ loaded: [...status.loaded, pack] });
  }

  function bookWith(text: string): ReturnType<RulesStore['bookWith']> {
    const read = readRulePack(text, book);
    if (!read.ok) return err({ kind: 'unreadable', troubles: read.error });
    return ok({ book: createRuleBook([...book.packs, read.value]), pack: read.value });
  }

  return {
    book: () => book,
    status: () => status,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    bookWith,
    async load(text) {
      const read = bookWith(text);
      if (!read.ok) return read;
      // Writing now would replace files that are only hidden from us.
      if (!parsed.success)
        return err({ kind: 'failed', failure: { code: 'DISK_FAILED', detail: 'rule packs do not open' } });
      const { pack } = read.value;
      const file: StoredPack = {
        text,
        sha256: bytesToHex(sha256(new TextEncoder().encode(text))),
        loadedAt: clock.now(),
        loadedBy: staffId,
      };
      // The trail first: what judges cases must stand in it, also when the machine stops in between.
      const told = await desktop.workspaceRecord({
        event: { type: 'RulePackLoaded', v: 1, id: pack.id, version: pack.version, sha256: file.sha256 },
      });
      if (!told.ok) return err({ kind: 'failed', failure: told.error });
      const kept = await records.write(KEY, [...stored, file]);
      if (!kept.ok) return err({ kind: 'failed', failure: kept.error });
      stored = [...stored, file];
      const loaded: LoadedPack = { ...file, pack };
      take(loaded);
      return ok(loaded);
    },
    recounted(share) {
      change({ recounted: share });
    },
  };
}
