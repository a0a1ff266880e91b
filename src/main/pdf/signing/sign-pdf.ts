import { PDF } from '@libpdf/core';

import type { Signing } from './signing-order';

/** For everything in the signature but the certificates, bytes. */
const ROOM = 2_048;
/** For a time stamp with the certificates of its authority, bytes. */
const STAMP_ROOM = 12_288;

/**
 * Adds a PAdES signature over the whole file (ETSI EN 319 142-1) as an incremental update: the bytes before it stay as
 * they are, and so do PDF/A-3a and PDF/UA-1. Level B-T where a time stamp is to be had, otherwise B-B.
 */
export async function signPdf(pdf: Uint8Array, signing: Signing): Promise<Uint8Array> {
  if (signing.stamp) {
    const stamped = await signed(pdf, signing, signing.stamp);
    if (stamped) return stamped;
  }
  const bytes = await signed(pdf, signing);
  if (!bytes) throw new Error('Not signed');
  return bytes;
}

class NoStamp extends Error {}

/** @returns undefined when there is no stamp to be had, or none that has room */
async function signed(
  pdf: Uint8Array,
  { order: { certificate, chain, keyType, at }, sign }: Signing,
  stamp?: Signing['stamp'],
): Promise<Uint8Array | undefined> {
  const document = await PDF.load(pdf);
  let signature: Uint8Array = new Uint8Array();
  const room = [certificate, ...chain].reduce((sum, { length }) => sum + length, ROOM);
  const timestampAuthority = {
    // It is asked with the hash of the signature that has just been made.
    timestamp: async (): Promise<Uint8Array> => {
      const token = await stamp?.(signature);
      if (token && token.length < STAMP_ROOM) return token;
      throw new NoStamp();
    },
  };
  try {
    const { bytes, warnings } = await document.sign({
      signer: {
        certificate,
        certificateChain: [...chain],
        keyType,
        signatureAlgorithm: keyType === 'EC' ? 'ECDSA' : 'RSASSA-PKCS1-v1_5',
        sign: async (data) => {
          signature = await sign(data);
          return signature;
        },
      },
      ...(stamp ? { level: 'B-T', timestampAuthority } : { level: 'B-B' }),
      digestAlgorithm: 'SHA-256',
      signingTime: new Date(at),
      estimatedSize: stamp ? room + STAMP_ROOM : room,
    });
    // A file that had to be repaired or rewritten would no longer be the one that was checked.
    if (warnings.length > 0) throw new Error(`Signing: ${warnings.map(({ message }) => message).join('; ')}`);
    return bytes;
  } catch (error) {
    if (error instanceof NoStamp) return undefined;
    throw error;
  }
}
