import { z } from 'zod';

import { ROLES } from '../complaint/vocabulary';
import type { CaseId, DeviceId, StaffId, WorkspaceId } from '../core/ids';
import { count, hash, id, signature } from '../core/shapes';
import type { Entry, EntryHeader, PackEntry, WithheldEntry } from './entry';
import { WITHHELD_REASONS } from './purposes';

/** The shape of a header; says nothing about its truth. */
export const entryHeaderSchema: z.ZodType<EntryHeader> = z.strictObject({
  v: z.literal(1),
  workspace: id<WorkspaceId>(),
  case: id<CaseId>(),
  device: id<DeviceId>(),
  seq: count,
  prev: z.string().regex(/^([0-9a-f]{64})?$/),
  seen: z.array(z.strictObject({ device: id<DeviceId>(), seq: count, hash })).max(1_000),
  hlc: z.string().regex(/^[0-9a-f]{12}-[0-9a-f]{4}$/),
  recordedAt: count,
  staff: id<StaffId>(),
  role: z.enum(ROLES),
  type: z.string().regex(/^[A-Za-z]{1,64}$/),
  typeVersion: z.number().int().min(1).max(1_000),
  bodyHash: hash,
});

/** The shape of an entry with its content, as one line of trail.jsonl. */
export const entrySchema: z.ZodType<Entry> = z.strictObject({
  header: entryHeaderSchema,
  hash,
  sig: signature,
  salt: z.string().regex(/^[0-9a-f]{32}$/),
  body: z.unknown(),
});

const withheldSchema: z.ZodType<WithheldEntry> = z.strictObject({
  header: entryHeaderSchema,
  hash,
  sig: signature,
  withheld: z.strictObject({ reason: z.enum(WITHHELD_REASONS) }),
});

/** One line of trail.jsonl since version 2 of packs: with its content, or with the reason why not. Never both. */
export const packEntrySchema: z.ZodType<PackEntry> = z.union([entrySchema, withheldSchema]);
