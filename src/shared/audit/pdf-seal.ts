import type { Instant } from '../core/ports';
import type { PackKeys } from './pack';
import type { Fault } from './verify-trail';

/** What the PAdES signature of a pack's PDF comes to; found out by whoever has read the file (ISO 32000-1, 12.8). */
export interface PdfSeal {
  /** SHA-256 of the signer's certificate, 64 hexadecimal characters. */
  readonly certificate: string;
  /** As the certificate names them, one part after the other. */
  readonly subject: string;
  /** The signature was made by that certificate's key over the signed bytes as they are now. */
  readonly valid: boolean;
  /** The signed bytes are the whole file but the signature itself: nothing was put before, between or after them. */
  readonly whole: boolean;
  /** When the signature was there, as a time-stamp authority states; absent without a stamp (RFC 3161). */
  readonly stamp?: SealStamp;
}

export interface SealStamp {
  readonly at: Instant;
  /** As its certificate names it. */
  readonly authority: string;
}

const PLACE = 'the PDF file';

/** @param seal undefined when the file carries no signature that can be read */
export function sealFaults(seal: PdfSeal | undefined, keys: PackKeys | undefined): readonly Fault[] {
  if (!seal) return [{ code: 'PDF_UNSIGNED', place: PLACE }];
  const faults: Fault[] = [];
  if (!seal.valid) faults.push({ code: 'PDF_CHANGED', place: PLACE });
  if (!seal.whole) faults.push({ code: 'PDF_CONTINUED', place: PLACE });
  if (!keys?.documentKeys.some(({ certificate }) => certificate === seal.certificate)) {
    faults.push({ code: 'PDF_KEY_UNKNOWN', place: PLACE });
  }
  return faults;
}
