import { randomBytes } from 'node:crypto';

import { Integer, OctetString, Sequence, fromBER } from 'asn1js';
import { AlgorithmIdentifier, MessageImprint, PKIStatus, TimeStampReq, TimeStampResp } from 'pkijs';

const SHA_256 = '2.16.840.1.101.3.4.2.1';

export interface StampRequest {
  /** TimeStampReq, DER. */
  readonly bytes: Uint8Array;
  /** Answers to older requests carry another one; hexadecimal without leading zeros. */
  readonly nonce: string;
}

/**
 * Asks for a stamp over a hash; the authority's certificate is to be in the answer.
 * @param digest SHA-256, 32 bytes: all the authority ever sees
 * @source RFC 3161 section 2.4.1
 */
export function stampRequest(digest: Uint8Array): StampRequest {
  const nonce = randomBytes(8);
  // A positive number with no zeros in front: the shortest form, as DER wants it.
  nonce[0] = ((nonce[0] ?? 0) & 0x7f) | 0x40;
  const request = new TimeStampReq({
    version: 1,
    messageImprint: new MessageImprint({
      hashAlgorithm: new AlgorithmIdentifier({ algorithmId: SHA_256 }),
      hashedMessage: new OctetString({ valueHex: Uint8Array.from(digest).buffer }),
    }),
    nonce: new Integer({ valueHex: Uint8Array.from(nonce).buffer }),
    certReq: true,
  });
  return { bytes: new Uint8Array(request.toSchema().toBER()), nonce: nonce.toString('hex') };
}

/**
 * The token in an authority's answer.
 * @param answer TimeStampResp, DER; attacker-controlled
 * @returns undefined when it was refused or is no answer
 * @source RFC 3161 section 2.4.2
 */
export function tokenIn(answer: Uint8Array): Uint8Array | undefined {
  try {
    const own = Uint8Array.from(answer);
    const { status } = TimeStampResp.fromBER(own).status;
    if (status !== PKIStatus.granted && status !== PKIStatus.grantedWithMods) return undefined;
    // As it came, byte for byte: written anew it might no longer be what was signed.
    const { result } = fromBER(own);
    const token = result instanceof Sequence ? result.valueBlock.value[1] : undefined;
    return token && Uint8Array.from(token.valueBeforeDecodeView);
  } catch {
    return undefined;
  }
}
