import { z } from 'zod';

import { count, hash } from '../core/shapes';
import { codeOf } from './checkpoint';
import type { Hash, PackEntry } from './entry';
import { rootFromPath } from './merkle';
import type { SealStamp } from './pdf-seal';
import type { Fault, TrailFrame, Verifiers } from './verify-trail';
import {
  workspaceCheckpointHash,
  workspaceCheckpointMessage,
  workspaceCheckpointSchema,
} from './workspace-checkpoint';
import type { WorkspaceCheckpoint } from './workspace-checkpoint';

/** Name of the file that holds the {@link Anchors}; packs of cases that no checkpoint covers yet have none. */
export const ANCHORS_FILE = 'checkpoints.json';

/** That an entry is among those a workspace checkpoint was taken over (RFC 6962, 2.1.1). */
export interface Cover {
  readonly entry: Hash;
  readonly index: number;
  readonly path: readonly Hash[];
}

export interface Anchor extends WorkspaceCheckpoint {
  /** The last entry of each stream of the case that this one was taken over; with it all before it. */
  readonly covers: readonly Cover[];
  /** What a time-stamp authority answered: its address and its token, DER in base64 (RFC 3161). */
  readonly stamp?: { readonly authority: string; readonly token: string };
}

/** checkpoints.json: how the case is tied to the checkpoints of its workspace, from the first that covers it on. */
export interface Anchors {
  readonly v: 1;
  /** By number, without gaps. */
  readonly checkpoints: readonly Anchor[];
}

export const MAX_ANCHORS = 1_000;

export const anchorsSchema: z.ZodType<Anchors> = z.strictObject({
  v: z.literal(1),
  checkpoints: z
    .array(
      z.strictObject({
        ...workspaceCheckpointSchema.shape,
        covers: z
          .array(z.strictObject({ entry: hash, index: count, path: z.array(hash).max(64) }))
          .max(1_000),
        stamp: z
          .strictObject({
            authority: z.string().min(1).max(1_000),
            token: z.base64().min(4).max(65_536),
          })
          .exactOptional(),
      }),
    )
    .max(MAX_ANCHORS),
});

/** What an outsider learns from one of the {@link Anchors}. */
export interface AnchorFacts {
  readonly number: number;
  /** Compare it with one that was noted down outside the app. */
  readonly code: string;
  /** How many entries of the trail were there when it was taken. */
  readonly entries: number;
  readonly stamp?: SealStamp;
}

/**
 * Checks that each checkpoint is signed and names the one before it, that the entries it is said to cover are in the
 * trail and lead to its root, and that its time stamp holds.
 * @param stamps of the checkpoints by their place in the list, where they hold
 */
export function verifyAnchors(
  { checkpoints }: Anchors,
  entries: readonly PackEntry[],
  stamps: ReadonlyMap<number, SealStamp>,
  { workspace, devices }: TrailFrame,
  verifiers: Verifiers,
): { readonly faults: readonly Fault[]; readonly facts: readonly AnchorFacts[] } {
  const { sha256, verifySignature } = verifiers;
  const places = new Map(entries.map((entry, index) => [entry.hash, index]));
  const faults: Fault[] = [];
  const facts: AnchorFacts[] = [];
  let before: WorkspaceCheckpoint | undefined;
  const reached = new Map<string, number>();
  for (const [index, anchor] of checkpoints.entries()) {
    const { body, sig, covers } = anchor;
    const place = `${ANCHORS_FILE}, checkpoint ${String(body.number)}`;
    const signer = devices.find(({ device }) => device === body.signer);
    const follows =
      before === undefined
        ? (body.number === 0) === (body.prev === '')
        : body.number === before.body.number + 1 &&
          body.prev === workspaceCheckpointHash(before.body, sha256);
    const message = workspaceCheckpointMessage(body, sha256);
    if (
      !follows ||
      body.workspace !== workspace ||
      !signer ||
      !verifySignature(signer.publicKey, message, sig)
    ) {
      faults.push({ code: 'WORKSPACE_CHECKPOINT_WRONG', place });
    }
    for (const { entry, index: leaf, path } of covers) {
      const at = places.get(entry);
      if (at === undefined || rootFromPath(entry, leaf, body.entries, path, sha256) !== body.root) {
        faults.push({ code: 'COVER_WRONG', place });
        continue;
      }
      const header = entries[at]?.header;
      if (header) reached.set(header.device, Math.max(reached.get(header.device) ?? 0, header.seq + 1));
    }
    const stamp = anchor.stamp && stamps.get(index);
    if (anchor.stamp && !stamp) faults.push({ code: 'STAMP_WRONG', place });
    facts.push({
      number: body.number,
      code: codeOf(message),
      entries: [...reached.values()].reduce((sum, length) => sum + length, 0),
      ...(stamp && { stamp }),
    });
    before = anchor;
  }
  return { faults, facts };
}
