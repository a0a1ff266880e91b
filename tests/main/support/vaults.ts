import { join } from 'node:path';

import type { LockReason } from '../../../src/shared/audit/workspace-events';
import type { Clock } from '../../../src/shared/core/ports';
import { createKeeper } from '../../../src/main/vault/keeper';
import type { Keeper, KeeperOptions } from '../../../src/main/vault/keeper';
import { deriveKey } from '../../../src/main/vault/key-derivation';
import type { Kdf } from '../../../src/main/vault/key-derivation';
import { createVault } from '../../../src/main/vault/vault';
import type { NewWorkspace, Vault } from '../../../src/main/vault/vault';

export const PASSPHRASE = 'hest batteri klemme';

export const workspace: NewWorkspace = {
  organisation: 'Betal A/S',
  staffName: 'Åse Ærøgård',
  role: 'reviewer',
  market: 'DK',
  language: 'da',
  passphrase: PASSPHRASE,
};

/** A clock that stands until it is moved. */
export interface HandClock extends Clock {
  at: number;
}

export function handClock(at = Date.UTC(2026, 10, 20, 9)): HandClock {
  return {
    at,
    now() {
      return this.at;
    },
  };
}

/** Argon2id, as cheap as it may be: these tests are not about its price. */
export function testVault(folder: string, clock: Clock = handClock(), kdf: Kdf = deriveKey): Vault {
  const kdfParameters = { name: 'argon2id', memoryKiB: 8, iterations: 1, parallelism: 1 } as const;
  return createVault({ folder: join(folder, 'vault'), clock, kdf, kdfParameters });
}

export interface TestKeeper extends Keeper {
  readonly locked: readonly LockReason[];
}

export function testKeeper(
  folder: string,
  clock: Clock = handClock(),
  carryOn: KeeperOptions['carryOn'] = () => Promise.resolve(),
): TestKeeper {
  const locked: LockReason[] = [];
  const keeper = createKeeper({
    vault: testVault(folder, clock),
    folder: join(folder, 'vault'),
    notesFolder: join(folder, 'erasures'),
    carryOn,
    clock,
    language: () => undefined,
    lastSeat: () => undefined,
    onOpened: () => undefined,
    onLocked: (reason) => locked.push(reason),
    onTrouble: (error) => {
      throw error;
    },
  });
  return { ...keeper, locked };
}

/** The value of a success; anything else fails the test with its code. */
export function valueOf<T>(
  result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: { code: string } },
): T {
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}
