import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import type { Certificate, ICryptoEngine, RelativeDistinguishedNames } from 'pkijs';
import { ContentInfo, CryptoEngine, SignedData } from 'pkijs';

import type { PdfSeal } from '../shared/audit/pdf-seal';
import { plainSignature, timeStampIn } from './plain-signature';
import { readTimeStamp } from './read-time-stamp';

/**
 * What the last signature in a PDF comes to (PAdES: ISO 32000-1, 12.8.1 and 12.8.3.3).
 * @param pdf attacker-controlled
 * @returns undefined when there is none, or none that can be read
 */
export async function readSeal(pdf: Uint8Array): Promise<PdfSeal | undefined> {
  const range = lastByteRange(pdf);
  const hex = range && signatureIn(pdf, range);
  if (!range || hex === undefined) return undefined;
  try {
    const signed = new SignedData({ schema: ContentInfo.fromBER(hexToBytes(hex)).content });
    const { certificate, valid } = await verify(signed, coveredBytes(pdf, range));
    if (!certificate) return undefined;
    const beside = timeStampIn(signed);
    const stamp = beside && (await readTimeStamp(beside.token, beside.over));
    // A time stamp that does not hold is not one the signer was given.
    const stampHolds = (beside === undefined) === (stamp === undefined);
    const plain = bytesToHex(plainSignature(signed, certificate)).toUpperCase();
    return {
      certificate: bytesToHex(sha256(new Uint8Array(certificate.toSchema().toBER()))),
      subject: nameOf(certificate.subject),
      // Nothing that the signature does not protect may be said in another way either.
      valid: valid && stampHolds && hex === plain.padEnd(hex.length, '0'),
      whole: range.first === 0 && range.end === pdf.length,
      ...(stamp && { stamp: { at: stamp.at, authority: stamp.authority } }),
    };
  } catch {
    // Whatever the parser stumbled over: there is no signature here that anybody could rely on.
    return undefined;
  }
}

// The library's types of its own engine do not agree with those of the browsers' newest ones.
const ENGINE = new CryptoEngine({ name: 'verifier', crypto }) as unknown as ICryptoEngine;

async function verify(
  signed: SignedData,
  data: ArrayBuffer,
): Promise<{ readonly certificate: Certificate | undefined; readonly valid: boolean }> {
  try {
    const found = await signed.verify(
      {
        signer: 0,
        data,
        // Whom the certificate belongs to is known from the trail, not from an authority.
        checkChain: false,
        extendedMode: true,
      },
      // Not the one all users of pkijs share: whoever makes signatures in the same process may have put another there.
      ENGINE,
    );
    return { certificate: found.signerCertificate ?? undefined, valid: found.signatureVerified === true };
  } catch (error) {
    // A digest that differs comes as an error that carries the certificate.
    const certificate =
      typeof error === 'object' && error !== null && 'signerCertificate' in error
        ? (error.signerCertificate as Certificate | null)
        : null;
    return { certificate: certificate ?? undefined, valid: false };
  }
}

interface ByteRange {
  readonly first: number;
  readonly end: number;
  /** From, to (exclusive). */
  readonly covered: readonly (readonly [number, number])[];
  /** Where the signature itself must stand, from and to (exclusive). */
  readonly gap: readonly [number, number];
}

function coveredBytes(pdf: Uint8Array, { covered }: ByteRange): ArrayBuffer {
  const bytes = new Uint8Array(covered.reduce((sum, [from, to]) => sum + to - from, 0));
  let at = 0;
  for (const [from, to] of covered) {
    bytes.set(pdf.subarray(from, to), at);
    at += to - from;
  }
  return bytes.buffer;
}

const BYTE_RANGE = Uint8Array.from('/ByteRange', (letter) => letter.charCodeAt(0));
/** Longer than any four numbers. */
const RANGE_LENGTH = 120;
/** Of the signature as hexadecimal text: a few certificates need a tenth of it. */
const MAX_SIGNATURE = 131_072;

function lastByteRange(pdf: Uint8Array): ByteRange | undefined {
  const at = lastIndexOf(pdf, BYTE_RANGE);
  if (at === -1) return undefined;
  const text = String.fromCharCode(...pdf.subarray(at, at + RANGE_LENGTH));
  const match = /^\/ByteRange\s*\[\s*(\d{1,10})\s+(\d{1,10})\s+(\d{1,10})\s+(\d{1,10})\s*\]/.exec(text);
  if (!match) return undefined;
  const [first = 0, length = 0, second = 0, rest = 0] = match.slice(1).map(Number);
  const [gapFrom, end] = [first + length, second + rest];
  if (gapFrom >= second || end > pdf.length) return undefined;
  return {
    first,
    end,
    covered: [
      [first, gapFrom],
      [second, end],
    ],
    gap: [gapFrom, second],
  };
}

/** Between the signed bytes stands one hexadecimal string and nothing else: nothing can hide there. */
function signatureIn(pdf: Uint8Array, { gap: [from, to] }: ByteRange): string | undefined {
  if (to - from > MAX_SIGNATURE) return undefined;
  let text = '';
  for (let at = from; at < to; at += 8_192) {
    text += String.fromCharCode(...pdf.subarray(at, Math.min(to, at + 8_192)));
  }
  const hex = /^<([0-9A-Fa-f]+)>$/.exec(text)?.[1];
  return hex !== undefined && hex.length % 2 === 0 ? hex : undefined;
}

function lastIndexOf(bytes: Uint8Array, sought: Uint8Array): number {
  for (let at = bytes.length - sought.length; at >= 0; at--) {
    if (bytes[at] === sought[0] && sought.every((byte, index) => bytes[at + index] === byte)) return at;
  }
  return -1;
}

const NAMES: Readonly<Record<string, string>> = {
  '2.5.4.3': 'CN',
  '2.5.4.6': 'C',
  '2.5.4.10': 'O',
  '2.5.4.11': 'OU',
};

function nameOf({ typesAndValues }: RelativeDistinguishedNames): string {
  return typesAndValues
    .map(({ type, value }) => `${NAMES[type] ?? type}=${value.valueBlock.value}`)
    .join(', ');
}
