import { randomBytes, webcrypto } from 'node:crypto';

import { BitString, Integer, ObjectIdentifier, Sequence, Set as Asn1Set, Utf8String } from 'asn1js';
import { BasicConstraints, Certificate, Extension, RelativeDistinguishedNames } from 'pkijs';

import type { Instant } from '../../shared/core/ports';

const COMMON_NAME = '2.5.4.3';
const ORGANISATION = '2.5.4.10';
const KEY_USAGE = '2.5.29.15';
const BASIC_CONSTRAINTS = '2.5.29.19';
/** Digital signature and non-repudiation: the first two bits (RFC 5280, 4.2.1.3). */
const SIGNS_DOCUMENTS = new BitString({ valueHex: new Uint8Array([0xc0]).buffer, unusedBits: 6 });
const YEARS = 10;
/** X.520, upper bounds of common and organisation names. */
const LONGEST_NAME = 64;

export interface SelfIssued {
  /** X.509 v3, DER. */
  readonly certificate: Uint8Array;
  /** ECDSA P-256, PKCS#8 DER. */
  readonly privateKey: Uint8Array;
}

/**
 * A key with a certificate that vouches for itself (RFC 5280): it shows that documents carry the same signature and
 * were not changed, and nothing about who signed. Anybody can make one with these names.
 */
export async function selfIssuedCertificate(
  commonName: string,
  organisation: string,
  from: Instant,
): Promise<SelfIssued> {
  const keys = await webcrypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, [
    'sign',
    'verify',
  ]);
  const certificate = new Certificate();
  certificate.version = 2;
  certificate.serialNumber = new Integer({ valueHex: positive(randomBytes(16)) });
  // It vouches for itself: both names are the same.
  certificate.issuer = nameOf(organisation, commonName);
  certificate.subject = nameOf(organisation, commonName);
  // To the second, since certificates know no more.
  const begin = new Date(Math.floor(from / 1000) * 1000);
  certificate.notBefore.value = begin;
  certificate.notAfter.value = new Date(
    Date.UTC(begin.getUTCFullYear() + YEARS, begin.getUTCMonth(), begin.getUTCDate()),
  );
  certificate.extensions = [
    new Extension({
      extnID: BASIC_CONSTRAINTS,
      critical: true,
      extnValue: new BasicConstraints({ cA: false }).toSchema().toBER(),
    }),
    new Extension({ extnID: KEY_USAGE, critical: true, extnValue: SIGNS_DOCUMENTS.toBER() }),
  ];
  await certificate.subjectPublicKeyInfo.importKey(keys.publicKey);
  await certificate.sign(keys.privateKey, 'SHA-256');
  return {
    certificate: new Uint8Array(certificate.toSchema().toBER()),
    privateKey: new Uint8Array(await webcrypto.subtle.exportKey('pkcs8', keys.privateKey)),
  };
}

/** One part of the name in each set (RFC 5280, 4.1.2.4). */
function nameOf(organisation: string, commonName: string): RelativeDistinguishedNames {
  const parts = [
    [ORGANISATION, organisation],
    [COMMON_NAME, commonName],
  ] as const;
  const sets = parts.map(([type, text]) => {
    const value = new Utf8String({ value: text.slice(0, LONGEST_NAME) });
    return new Asn1Set({ value: [new Sequence({ value: [new ObjectIdentifier({ value: type }), value] })] });
  });
  return RelativeDistinguishedNames.fromBER(new Sequence({ value: sets }).toBER());
}

/** A serial number is positive (RFC 5280, 4.1.2.2). */
function positive(bytes: Buffer): ArrayBuffer {
  const copy = Uint8Array.from(bytes);
  copy[0] = ((copy[0] ?? 0) & 0x7f) | 0x01;
  return copy.buffer;
}
