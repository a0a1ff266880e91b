import { randomBytes } from 'node:crypto';

import { z } from 'zod';

import { MARKETS, ROLES } from '../../shared/complaint/vocabulary';
import type { DeviceId, StaffId, WorkspaceId } from '../../shared/core/ids';
import { hash, id } from '../../shared/core/shapes';
import { seal, subkey, unseal } from './sealing';

const identitySchema = z.strictObject({
  workspaceId: id<WorkspaceId>(),
  organisation: z.string(),
  market: z.enum(MARKETS),
  staffId: id<StaffId>(),
  staffName: z.string(),
  role: z.enum(ROLES),
  deviceId: id<DeviceId>(),
  /** Ed25519, 64 hexadecimal characters. */
  devicePublicKey: hash,
  /** Ed25519, PKCS#8 DER in base64. */
  devicePrivateKey: z.string(),
});

/** Who works on this device for whom, with the key it signs with. At rest only sealed. */
export type Identity = z.infer<typeof identitySchema>;

/** @param context whose seat it is */
export function sealIdentity(seatKey: Uint8Array, identity: Identity, context: string): string {
  const plain = Buffer.from(JSON.stringify(identity));
  return seal(subkey(seatKey, 'identity'), plain, context).toString('base64');
}

/** Undefined when the seal does not hold. */
export function unsealIdentity(seatKey: Uint8Array, sealed: string, context: string): Identity | undefined {
  const plain = unseal(subkey(seatKey, 'identity'), Buffer.from(sealed, 'base64'), context);
  return plain && identitySchema.parse(JSON.parse(plain.toString('utf8')));
}

/** 128 random bits as 32 hexadecimal characters. */
export function newId(): string {
  return randomBytes(16).toString('hex');
}
