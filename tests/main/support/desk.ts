import { randomBytes } from 'node:crypto';
import { join } from 'node:path';

import type { EntryHeader, Hash } from '../../../src/shared/audit/entry';
import { makeEntries } from '../../../src/shared/audit/make-entries';
import type { CaseId } from '../../../src/shared/core/ids';
import { asId } from '../../../src/shared/core/ids';
import { createSnapshotStore } from '../../../src/main/audit/heads-snapshot';
import { openJournal } from '../../../src/main/audit/journal';
import type { AppendRequest, Journal, JournalOptions } from '../../../src/main/audit/journal';
import { createSigner, newDeviceKey, sha256 } from '../../../src/main/audit/signing';
import type { Identity } from '../../../src/main/vault/identity';
import { openKeyring } from '../../../src/main/vault/keyring';
import type { Keyring } from '../../../src/main/vault/keyring';

const deviceKey = newDeviceKey();

/** Anna, reviewer, on her own device. */
export const identity: Identity = {
  workspaceId: asId('1'.repeat(32)),
  organisation: 'Betal A/S',
  market: 'DK',
  staffId: asId('a'.repeat(32)),
  staffName: 'Anna',
  role: 'reviewer',
  deviceId: asId('d'.repeat(32)),
  devicePublicKey: deviceKey.publicKey,
  devicePrivateKey: deviceKey.privateKey,
};

const snapshotKey = Buffer.alloc(32, 7);

export function caseId(number: number): CaseId {
  return asId((number + 0xc000).toString(16).padStart(32, '0'));
}

export interface Desk {
  readonly journal: Journal;
  readonly keyring: Keyring;
  readonly close: () => Promise<void>;
}

/** A journal with its keyring in a folder, opened as after unlocking. */
export async function openDesk(folder: string, options: Partial<JournalOptions> = {}): Promise<Desk> {
  const keyring = await openKeyring(folder);
  const journal = await openJournal({
    folder: join(folder, 'journal'),
    signer: createSigner(identity.devicePrivateKey),
    keyring,
    snapshots: createSnapshotStore(join(folder, 'heads.snapshot'), snapshotKey, identity.workspaceId),
    onTrouble: (error) => {
      throw error;
    },
    ...options,
  });
  const close = async (): Promise<void> => {
    await journal.close();
    await keyring.close();
  };
  return { journal, keyring, close };
}

/** Writes requests as the window does: each stream continued from where the last request left it. */
export interface Scribe {
  readonly next: (id: CaseId, count?: number, bodyBytes?: number) => AppendRequest;
}

export function createScribe(): Scribe {
  const heads = new Map<CaseId, { seq: number; prev: Hash | '' }>();
  let clock = Date.UTC(2026, 10, 20, 9);
  return {
    next: (id, count = 1, bodyBytes = 40) => {
      const { seq, prev } = heads.get(id) ?? { seq: 0, prev: '' };
      const entries = makeEntries(
        Array.from({ length: count }, () => ({ type: 'NoteAdded', v: 1 })),
        { workspace: identity.workspaceId, caseId: id, device: identity.deviceId, seq, prev, seen: [] },
        {
          staff: identity.staffId,
          role: identity.role,
          recordedAt: ++clock,
          tick: () => `${clock.toString(16).padStart(12, '0')}-0000`,
          newSalt: () => randomBytes(16).toString('hex'),
          sha256,
        },
      );
      heads.set(id, { seq: seq + count, prev: entries.at(-1)!.hash });
      return {
        entries: entries.map(({ header }) => ({ header, sealedBody: randomBytes(bodyBytes) })),
        newKeys: seq === 0 ? [{ caseId: id, wrappedKey: randomBytes(60) }] : [],
      };
    },
  };
}

/** Everything in the journal, scanned to its end. */
export async function scanAll(journal: Journal) {
  const records: { readonly header: EntryHeader; readonly hash: string; readonly sig: string }[] = [];
  const findings: unknown[] = [];
  let next: number | null = 0;
  while (next !== null) {
    const answer = await journal.scan(next);
    records.push(...answer.records);
    findings.push(...answer.findings);
    next = answer.next;
  }
  return { records, findings };
}
