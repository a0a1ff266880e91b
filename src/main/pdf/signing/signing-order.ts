import type { Instant } from '../../../shared/core/ports';

/** Whose signature a PDF carries. Its private key stays where it is: only the bytes to be signed come and go. */
export interface PdfSigner {
  /** X.509, DER. */
  readonly certificate: Uint8Array;
  /** From the issuer up, DER; empty for a certificate that vouches for itself. */
  readonly chain: readonly Uint8Array[];
  readonly keyType: 'EC' | 'RSA';
}

export interface SigningOrder extends PdfSigner {
  /** Said in the signature; a claim, and proof of nothing. */
  readonly at: Instant;
  /** A time stamp is to be asked for, too. */
  readonly stamped?: boolean;
}

/**
 * ECDSA with SHA-256 as a DER sequence, or RSASSA-PKCS1-v1_5 with SHA-256.
 * @param data to be hashed and signed; a few hundred bytes however long the PDF is
 */
export type SignBytes = (data: Uint8Array) => Promise<Uint8Array>;

/**
 * A time-stamp token (RFC 3161) over the SHA-256 of what it is given: the value of a signature.
 * @returns DER; null when there is none to be had now
 */
export type StampBytes = (data: Uint8Array) => Promise<Uint8Array | null>;

/** A PDF is to be signed, and this is how. */
export interface Signing {
  readonly order: SigningOrder;
  readonly sign: SignBytes;
  /** Absent: no time-stamp authority is named. */
  readonly stamp?: StampBytes;
}
