import { PDF } from '@libpdf/core';

import type { Signing } from './signing-order';

/** For everything in the signature but the certificates, bytes. */
const ROOM = 2_048;

/**
 * Adds a PAdES B-B signature over the whole file (ETSI EN 319 142-1) as an incremental update: the bytes before it stay
 * as they are, and so do PDF/A-3a and PDF/UA-1.
 */
export async function signPdf(pdf: Uint8Array, { order, sign }: Signing): Promise<Uint8Array> {
  const { certificate, chain, keyType, at } = order;
  const document = await PDF.load(pdf);
  const { bytes, warnings } = await document.sign({
    signer: {
      certificate,
      certificateChain: [...chain],
      keyType,
      signatureAlgorithm: keyType === 'EC' ? 'ECDSA' : 'RSASSA-PKCS1-v1_5',
      sign,
    },
    level: 'B-B',
    digestAlgorithm: 'SHA-256',
    signingTime: new Date(at),
    estimatedSize: [certificate, ...chain].reduce((sum, { length }) => sum + length, ROOM),
  });
  // A file that had to be repaired or rewritten would no longer be the one that was checked.
  if (warnings.length > 0) throw new Error(`Signing: ${warnings.map(({ message }) => message).join('; ')}`);
  return bytes;
}
