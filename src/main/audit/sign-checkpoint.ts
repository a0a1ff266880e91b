import { checkpointMessage } from '../../shared/audit/checkpoint';
import { workspaceCheckpointHash } from '../../shared/audit/workspace-checkpoint';
import type { WorkspaceCheckpointBody } from '../../shared/audit/workspace-checkpoint';
import type { Checkpoint, CheckpointBody } from '../../shared/core/checkpoint';
import { merkleRoot } from '../../shared/audit/merkle';
import type { Clock } from '../../shared/core/ports';
import { err, ok } from '../../shared/core/result';
import type { Result } from '../../shared/core/result';
import type { Failure, Request } from '../../shared/ipc/contract';
import type { Identity } from '../vault/identity';
import type { Heads } from './heads';
import { sha256 } from './signing';
import type { Signer } from './signing';

/**
 * The witness signs how far a case has come, if what the window holds ends exactly where the journal ends: every stream
 * of the case, each with the same number of entries and the same last hash, which stands for all before it.
 *
 * @param newest of the checkpoints of the workspace: this one goes on from there
 */
export function signCheckpoint(
  request: Request<'signCheckpoint'>,
  heads: Heads,
  author: { readonly identity: Identity; readonly signer: Signer; readonly clock: Clock },
  newest?: WorkspaceCheckpointBody,
): Result<Checkpoint, Failure> {
  const known = heads.ofCase(request.caseId);
  if (known.length === 0) return err({ code: 'NOT_FOUND' });
  let at = 0;
  const agrees = known.map((head, index) => {
    const claimed = request.streams[index];
    at += head.length;
    return (
      claimed?.deviceId === head.deviceId &&
      claimed.length === head.length &&
      request.hashes[at - 1] === head.head
    );
  });
  if (agrees.includes(false) || request.streams.length !== known.length || request.hashes.length !== at) {
    return err({ code: 'STREAM_MISMATCH' });
  }
  const body: CheckpointBody = {
    v: 1,
    workspace: author.identity.workspaceId,
    case: request.caseId,
    streams: known.map(({ deviceId, length, head }) => ({ device: deviceId, length, head })),
    root: merkleRoot(request.hashes, sha256),
    takenAt: author.clock.now(),
    signer: author.identity.deviceId,
    ...(newest && { after: { number: newest.number, hash: workspaceCheckpointHash(newest, sha256) } }),
  };
  return ok({ body, sig: author.signer.sign(checkpointMessage(body, sha256)) });
}
