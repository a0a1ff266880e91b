import { existsSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Session } from 'electron';

import { plansFolder } from './erasure-plan';

/**
 * Throws the window's working store away with its files: an entry that is only deleted stays in them for a long time.
 * Everything in it comes back from the journal.
 */
export function discardWorkingStore(session: Pick<Session, 'clearStorageData'>): Promise<void> {
  return session.clearStorageData({ storages: ['indexdb'] });
}

/**
 * The same for a store that an erasure was cut short before throwing away. Before anything of Chromium opens it: there
 * is no window yet.
 */
export function removeLeftStore(profile: string, vaultFolder: string): void {
  const plans = plansFolder(vaultFolder);
  if (!existsSync(plans) || readdirSync(plans).length === 0) return;
  const store = join(profile, 'IndexedDB');
  if (!existsSync(store)) return;
  for (const entry of readdirSync(store, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    writeFileSync(path, Buffer.alloc(statSync(path).size), { flag: 'r+' });
  }
  rmSync(store, { recursive: true, force: true });
}
