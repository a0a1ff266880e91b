import { z } from 'zod';

import { isId } from '../core/ids';
import type { CaseId, DeviceId, WorkspaceId } from '../core/ids';

const id = <T extends string>() => z.custom<T>((value) => typeof value === 'string' && isId(value));
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.number().int().min(0);

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
  }),
  sig: z.string().regex(/^[0-9a-f]{128}$/),
});
