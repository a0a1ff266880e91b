import { sha1 } from '@noble/hashes/legacy.js';
import { sha256, sha384, sha512 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { OctetString, Sequence, fromBER } from 'asn1js';
import type { Certificate, ICryptoEngine } from 'pkijs';
import { ContentInfo, CryptoEngine, ExtKeyUsage, SignedData, TSTInfo } from 'pkijs';

/** What a time-stamp token says, once its signature was found to hold. */
export interface TimeStamp {
  /** The time the authority states, ms since 1970 UTC. */
  readonly at: number;
  /** SHA-256 of what was stamped, 64 hexadecimal characters. */
  readonly sha256: string;
  /** The number the request carried, hexadecimal; undefined when there was none. */
  readonly nonce: string | undefined;
  /** Name of the authority's certificate, and the certificate's SHA-256. */
  readonly authority: string;
  readonly certificate: string;
}

const SHA_256 = '2.16.840.1.101.3.4.2.1';
const TST_INFO = '1.2.840.113549.1.9.16.1.4';
const EXTENDED_KEY_USAGE = '2.5.29.37';
const TIME_STAMPING = '1.3.6.1.5.5.7.3.8';
/** Signed attributes that name the signer's certificate: ESSCertID (RFC 2634) and ESSCertIDv2 (RFC 5035). */
const SIGNING_CERTIFICATE = ['1.2.840.113549.1.9.16.2.12', '1.2.840.113549.1.9.16.2.47'];
const COMMON_NAME = '2.5.4.3';

// The library's types of its own engine do not agree with those of the browsers' newest ones.
const ENGINE = new CryptoEngine({ name: 'time stamps', crypto }) as unknown as ICryptoEngine;

/**
 * Reads a time-stamp token and checks that it was signed, by the certificate it carries and that certificate is one for
 * time stamps. Whether the authority deserves trust is for whoever relies on it to say.
 *
 * @param token TimeStampToken, DER; attacker-controlled
 * @param data  what was stamped, by its SHA-256
 * @returns undefined when it is no such token, was made for something else or its signature does not hold
 * @source RFC 3161 section 2.4.2
 */
export async function readTimeStamp(token: Uint8Array, data: Uint8Array): Promise<TimeStamp | undefined> {
  try {
    const own = Uint8Array.from(token);
    // Nothing may stand behind the token.
    if (fromBER(own).offset !== own.length) return undefined;
    const signed = new SignedData({ schema: ContentInfo.fromBER(own).content });
    if (signed.encapContentInfo.eContentType !== TST_INFO) return undefined;
    const content = signed.encapContentInfo.eContent?.getValue();
    if (!content) return undefined;
    const info = TSTInfo.fromBER(content);
    const stamped = bytesToHex(sha256(data));
    const { hashAlgorithm, hashedMessage } = info.messageImprint;
    if (hashAlgorithm.algorithmId !== SHA_256) return undefined;
    if (bytesToHex(hashedMessage.valueBlock.valueHexView) !== stamped) return undefined;
    const { signatureVerified, signerCertificate } = await signed.verify(
      { signer: 0, data: Uint8Array.from(data).buffer, checkChain: false, extendedMode: true },
      ENGINE,
    );
    if (signatureVerified !== true || !signerCertificate) return undefined;
    if (!isForTimeStamps(signerCertificate) || !isNamed(signerCertificate, signed)) return undefined;
    return {
      at: info.genTime.getTime(),
      sha256: stamped,
      nonce: info.nonce && bytesToHex(info.nonce.valueBlock.valueHexView).replace(/^0+/, ''),
      authority: nameOf(signerCertificate),
      certificate: bytesToHex(sha256(new Uint8Array(signerCertificate.toSchema().toBER()))),
    };
  } catch {
    return undefined;
  }
}

/** The one purpose such a certificate may have (RFC 3161, 2.3). */
function isForTimeStamps({ extensions = [] }: Certificate): boolean {
  const usage: unknown = extensions.find(({ extnID }) => extnID === EXTENDED_KEY_USAGE)?.parsedValue;
  return usage instanceof ExtKeyUsage && usage.keyPurposes.join() === TIME_STAMPING;
}

/** The signature names the certificate it is to be checked with: one of another name with the same key will not do. */
function isNamed(certificate: Certificate, { signerInfos }: SignedData): boolean {
  const der = new Uint8Array(certificate.toSchema().toBER());
  const attributes = signerInfos[0]?.signedAttrs?.attributes ?? [];
  return attributes
    .filter(({ type }) => SIGNING_CERTIFICATE.includes(type))
    .some(({ values: [value] }) => {
      const [first] = childrenOf(childrenOf(value)[0]);
      const hash = childrenOf(first).find((child) => child instanceof OctetString);
      if (!hash) return false;
      const stated = hash.valueBlock.valueHexView;
      const made = [sha1, sha256, sha384, sha512].find(({ outputLen }) => outputLen === stated.length);
      return made !== undefined && bytesToHex(made(der)) === bytesToHex(stated);
    });
}

function childrenOf(value: unknown): readonly unknown[] {
  return value instanceof Sequence ? value.valueBlock.value : [];
}

function nameOf({ subject }: Certificate): string {
  const names = subject.typesAndValues;
  const common = names.find(({ type }) => type === COMMON_NAME) ?? names[0];
  return common ? common.value.valueBlock.value : '';
}
