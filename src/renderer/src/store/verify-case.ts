import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

import { checkpointMessage } from '../../../shared/audit/checkpoint';
import { keptCheckpoints, verifyKeptCheckpoints } from '../../../shared/audit/coded-checkpoints';
import type { Checkpoint, CodedCheckpoint } from '../../../shared/core/checkpoint';
import type { Entry, PackEntry } from '../../../shared/audit/entry';
import { issuedLetters } from '../../../shared/audit/enclosures';
import type { PackKeys } from '../../../shared/audit/pack';
import { packKeys } from '../../../shared/audit/pack-files';
import { verifyCheckpoint, verifyTrail } from '../../../shared/audit/verify-trail';
import type { Fault, Verifiers } from '../../../shared/audit/verify-trail';
import type { UsedClause } from '../../../shared/complaint/events';
import type { CaseId } from '../../../shared/core/ids';
import { err, ok } from '../../../shared/core/result';
import type { Result } from '../../../shared/core/result';
import type { Desktop } from '../../../shared/ipc/contract';
import type { CaseView, Services, Trouble } from './services';
import { workspaceEntries } from './workspace-entries';

/** A case checked from its first entry to its last, and what the witness says about its length. */
export interface CaseVerdict {
  readonly view: CaseView;
  /** In causal order; up to the checkpoint where there is one. */
  readonly entries: readonly Entry[];
  readonly keys: PackKeys;
  /** Refused when the witness's own journal says something else. */
  readonly checkpoint: Result<CodedCheckpoint, Trouble>;
  /** Everything that is wrong; empty when sound. */
  readonly faults: readonly Fault[];
}

type Parts = Pick<Services, 'cases' | 'desktop' | 'workspace'>;

/**
 * Checks every hash, link and signature of a case, and has the witness sign how far it has come: it signs only what
 * agrees with its own journal.
 */
export async function verifyCase(
  { cases, desktop, workspace }: Parts,
  caseId: CaseId,
): Promise<Result<CaseVerdict, Trouble>> {
  const opened = await cases.open(caseId);
  if (!opened.ok) return opened;
  // Without the entries that are hidden nothing could be checked.
  if (opened.value.blind) return err({ kind: 'refused', refusal: { code: 'ASSESSED_BY_ANOTHER' } });
  const used = issuedLetters(opened.value.state).flatMap(({ clauses }) => clauses ?? []);
  const keys = await readKeys(desktop, workspace.workspaceId, used);
  if (!keys.ok) return keys;
  const signed = await cases.checkpoint(caseId);
  const checkpoint = signed.ok ? signed.value : undefined;
  const view = cases.peek(caseId) ?? opened.value;
  const entries = upTo(checkpoint, view);
  const kept = keptCheckpoints(entries);
  const checkpoints = [...kept.flatMap((one) => one.checkpoint ?? []), ...(checkpoint ? [checkpoint] : [])];
  const signatures = await checkSignatures(desktop, entries, keys.value, checkpoints);
  if (!signatures.ok) return signatures;
  const verifiers: Verifiers = { sha256, verifySignature: signatures.value };
  const frame = { workspace: workspace.workspaceId, case: caseId, devices: keys.value.devices };
  return ok({
    view,
    entries,
    keys: keys.value,
    checkpoint: signed,
    faults: [
      ...verifyTrail(entries, frame, verifiers),
      ...(checkpoint ? verifyCheckpoint(checkpoint, entries, frame, verifiers) : []),
      ...verifyKeptCheckpoints(kept, entries, frame, verifiers),
    ],
  });
}

/** What was recorded after the witness had signed belongs to the next check. */
function upTo(checkpoint: Checkpoint | undefined, { history }: CaseView): readonly Entry[] {
  const lengths = new Map<string, number>(
    checkpoint?.body.streams.map(({ device, length }) => [device, length]),
  );
  return history
    .map(({ entry }) => entry)
    .filter(({ header }) => header.seq < (lengths.get(header.device) ?? Infinity));
}

/** @param used standard paragraphs in letters that can be read */
export async function readKeys(
  desktop: Desktop,
  workspaceId: Parts['workspace']['workspaceId'],
  used: readonly UsedClause[],
): Promise<Result<PackKeys, Trouble>> {
  const entries = await workspaceEntries(desktop);
  if (!entries.ok) return err({ kind: 'failed', failure: entries.error });
  const keys = packKeys(workspaceId, entries.value, used);
  return keys ? ok(keys) : err({ kind: 'failed', failure: { code: 'JOURNAL_DAMAGED' } });
}

/** Signatures in one request to the main process. */
const BATCH = 5_000;

/**
 * The window cannot check signatures itself, so every pair that will be asked for is checked beforehand.
 * @returns the answers by key, message and signature; what was not asked for is not valid
 */
export async function checkSignatures(
  desktop: Desktop,
  entries: readonly PackEntry[],
  { devices }: PackKeys,
  checkpoints: readonly Checkpoint[],
): Promise<Result<Verifiers['verifySignature'], Trouble>> {
  const publicKeys = new Map<string, string>(devices.map(({ device, publicKey }) => [device, publicKey]));
  const items = [
    ...entries.map(({ header, hash, sig }) => ({ device: header.device, hash, sig })),
    ...checkpoints.map(signatureOf),
  ].flatMap(({ device, hash, sig }) => {
    const publicKey = publicKeys.get(device);
    return publicKey === undefined ? [] : [{ publicKey, hash, sig }];
  });
  const valid = new Set<string>();
  for (let from = 0; from < items.length; from += BATCH) {
    const batch = items.slice(from, from + BATCH);
    const answer = await desktop.verifySignatures({ items: batch });
    if (!answer.ok) return err({ kind: 'failed', failure: answer.error });
    for (const [place, item] of batch.entries()) {
      if (answer.value[place] === true) valid.add(`${item.publicKey}/${item.hash}/${item.sig}`);
    }
  }
  return ok((publicKey, message, signature) => valid.has(`${publicKey}/${bytesToHex(message)}/${signature}`));
}

function signatureOf({ body, sig }: Checkpoint) {
  return { device: body.signer, hash: bytesToHex(checkpointMessage(body, sha256)), sig };
}
