import { dirname, join } from 'node:path';

import type { Clock } from '../../shared/core/ports';
import { createCheckpoints } from '../audit/checkpoints';
import type { Checkpoints } from '../audit/checkpoints';
import { createSnapshotStore } from '../audit/heads-snapshot';
import { openJournal } from '../audit/journal';
import type { Journal } from '../audit/journal';
import { createSigner } from '../audit/signing';
import type { Signer } from '../audit/signing';
import { openWorkspaceLog } from '../audit/workspace-log';
import type { WorkspaceLog } from '../audit/workspace-log';
import { createErasureNotes } from '../erasing/erasure-notes';
import type { ErasureNotes } from '../erasing/erasure-notes';
import { createErasurePlans, plansFolder } from '../erasing/erasure-plan';
import type { ErasurePlans } from '../erasing/erasure-plan';
import { makeFolder, syncFolder } from '../files/durable';
import { finishShredding } from '../files/shred';
import { createStamping } from '../stamping/stamping';
import type { Stamping } from '../stamping/stamping';
import { createDocumentKeys, documentKeyPath, documentSealingKey } from './document-keys';
import type { DocumentKeys } from './document-keys';
import type { Identity } from './identity';
import { openKeyring } from './keyring';
import type { Keyring } from './keyring';
import { subkey } from './sealing';
import type { OpenedVault } from './vault';

/** Everything that exists only while the vault is open. */
export interface OpenSession {
  /** Zeroed by {@link OpenSession.close}. */
  readonly vaultKey: Buffer;
  readonly identity: Identity;
  /** This person made the workspace. */
  readonly founder: boolean;
  readonly signer: Signer;
  readonly keyring: Keyring;
  readonly journal: Journal;
  readonly log: WorkspaceLog;
  readonly documentKeys: DocumentKeys;
  readonly checkpoints: Checkpoints;
  readonly stamping: Stamping;
  readonly erasurePlans: ErasurePlans;
  readonly erasureNotes: ErasureNotes;
  readonly close: () => Promise<void>;
}

export interface SessionOptions {
  /** The vault folder. */
  readonly folder: string;
  /** Outside the vault folder: what an older copy of the vault does not know. */
  readonly notesFolder: string;
  readonly clock: Clock;
  readonly onTrouble: (error: unknown) => void;
}

/** Takes over the keys of `opened`, also when it fails. */
export async function openSession(opened: OpenedVault, options: SessionOptions): Promise<OpenSession> {
  const { key, seatKey, identity, founder } = opened;
  const { folder, clock, onTrouble } = options;
  let keyring: Keyring | undefined;
  let journal: Journal | undefined;
  const close = async (): Promise<void> => {
    key.fill(0);
    seatKey.fill(0);
    await journal?.close();
    await keyring?.close();
  };
  try {
    const journalFolder = join(folder, 'journal');
    await makeFolder(journalFolder);
    await syncFolder(folder);
    await syncFolder(dirname(folder));
    const signer = createSigner(identity.devicePrivateKey);
    const snapshots = createSnapshotStore(
      join(folder, 'heads.snapshot'),
      subkey(key, 'journal heads'),
      identity.workspaceId,
    );
    await finishShredding(folder);
    await finishShredding(journalFolder);
    keyring = await openKeyring(folder);
    journal = await openJournal({ folder: journalFolder, signer, keyring, snapshots, onTrouble });
    const logKey = subkey(key, 'workspace entries');
    const log = await openWorkspaceLog({ journal, identity, key: logKey, clock });
    const documentKeys = createDocumentKeys({
      path: documentKeyPath(folder, founder ? undefined : identity.deviceId),
      key: documentSealingKey(seatKey),
      earlierKey: documentSealingKey(key),
      identity,
      clock,
      record: log.record,
    });
    const checkpoints = createCheckpoints({ journal, log, identity, signer, clock });
    const stamping = createStamping({
      folder,
      key: subkey(key, 'time stamping'),
      clock,
      checkpoints,
      record: log.record,
      ask: async (url, query) => (await import('../stamping/ask-authority')).askAuthority(url, query),
    });
    return {
      vaultKey: key,
      identity,
      founder,
      signer,
      keyring,
      journal,
      log,
      documentKeys,
      checkpoints,
      stamping,
      erasurePlans: createErasurePlans(plansFolder(folder), subkey(key, 'erasure plans')),
      erasureNotes: createErasureNotes({
        folder: options.notesFolder,
        key: subkey(key, 'erasure notes'),
        identity,
        signer,
      }),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
