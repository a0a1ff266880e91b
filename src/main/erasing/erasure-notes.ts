import { join } from 'node:path';

import { z } from 'zod';

import { canonicalJson } from '../../shared/audit/canonical-json';
import type { WorkspaceEvent } from '../../shared/audit/workspace-events';
import { ERASURE_BASES } from '../../shared/complaint/vocabulary';
import type { CaseId, DeviceId, ErasureId } from '../../shared/core/ids';
import { count, hash, id, signature } from '../../shared/core/shapes';
import type { Signer } from '../audit/signing';
import { sha256, verifySignatures } from '../audit/signing';
import { makeFolder, syncFolder, writeAtomically } from '../files/durable';
import { namesIn } from '../files/names-in';
import { readIfThere } from '../files/read-if-there';
import type { Identity } from '../vault/identity';
import { seal, unseal } from '../vault/sealing';

const noteSchema = z.strictObject({
  erasureId: id<ErasureId>(),
  basis: z.enum(ERASURE_BASES),
  erasedAt: count,
  cases: z.array(id<CaseId>()),
});

/** That cases were erased; ids and no more. */
export type ErasureNote = z.infer<typeof noteSchema>;

const signedNoteSchema = z.strictObject({
  note: noteSchema,
  device: id<DeviceId>(),
  publicKey: hash,
  sig: signature,
});

/**
 * What was erased, noted outside the vault folder: an older copy of that folder knows nothing of it and brings the cases
 * back. Sealed by the workspace, signed by the device that erased.
 */
export interface ErasureNotes {
  readonly add: (note: ErasureNote) => Promise<void>;
  /**
   * Those that were made in this workspace.
   * @param known the workspace's own stream: which key a device has
   */
  readonly all: (known: readonly WorkspaceEvent[]) => Promise<readonly ErasureNote[]>;
}

export interface ErasureNotesOptions {
  readonly folder: string;
  /** 32 bytes, for this purpose only. */
  readonly key: Uint8Array;
  readonly identity: Pick<Identity, 'workspaceId' | 'deviceId' | 'devicePublicKey'>;
  readonly signer: Signer;
}

export function createErasureNotes({ folder, key, identity, signer }: ErasureNotesOptions): ErasureNotes {
  const { workspaceId, deviceId: device, devicePublicKey: publicKey } = identity;
  const contextOf = (name: string) => `uvildig|erasure-note|1|${workspaceId}|${name}`;
  return {
    add: async (note) => {
      await makeFolder(folder);
      const sig = signer.sign(Buffer.from(messageOf(note), 'hex'));
      const signed = Buffer.from(JSON.stringify({ note, device, publicKey, sig }));
      await writeAtomically(join(folder, note.erasureId), seal(key, signed, contextOf(note.erasureId)));
      await syncFolder(join(folder, '..'));
    },
    all: async (known) => {
      const notes: ErasureNote[] = [];
      for (const name of await namesIn(folder)) {
        const sealed = await readIfThere(join(folder, name));
        // Of another workspace in the same profile, or of nobody.
        const plain = sealed && unseal(key, sealed, contextOf(name));
        if (!plain) continue;
        const signed = signedNoteSchema.parse(JSON.parse(plain.toString('utf8')));
        if (await holds(signed, known)) notes.push(signed.note);
      }
      return notes;
    },
  };
}

/** A device that was enrolled after the older copy was made is unknown to it; the seal speaks for it. */
async function holds(
  { note, device, publicKey, sig }: z.infer<typeof signedNoteSchema>,
  known: readonly WorkspaceEvent[],
): Promise<boolean> {
  const foreign = known.some(
    (event) => event.type === 'DeviceEnrolled' && event.deviceId === device && event.publicKey !== publicKey,
  );
  if (foreign) return false;
  const [valid] = await verifySignatures([{ publicKey, hash: messageOf(note), sig }]);
  return valid === true;
}

function messageOf(note: ErasureNote): string {
  return Buffer.from(sha256(Buffer.from(`uvildig erasure note v1\n${canonicalJson(note)}`))).toString('hex');
}
