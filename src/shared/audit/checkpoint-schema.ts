import { z } from 'zod';

import type { CaseId, DeviceId, WorkspaceId } from '../core/ids';
import { count, hash, id, signature } from '../core/shapes';

/** The shape of a checkpoint; says nothing about its truth. */
export const checkpointSchema = z.strictObject({
  body: z.strictObject({
    v: z.literal(1),
    workspace: id<WorkspaceId>(),
    case: id<CaseId>(),
    streams: z.array(z.strictObject({ device: id<DeviceId>(), length: count, head: hash })).max(10_000),
    root: hash,
    takenAt: count,
    signer: id<DeviceId>(),
    after: z.strictObject({ number: count, hash }).exactOptional(),
  }),
  sig: signature,
});
