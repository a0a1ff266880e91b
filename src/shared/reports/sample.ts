import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

import type { CaseId } from '../core/ids';
import type { Sha256 } from '../core/ports';

/** What a seed may be: people type it from paper. */
export const SEED = /^[A-Za-z0-9-]{1,64}$/;

/** A case and the place the draw gives it. */
export interface Drawn {
  readonly caseId: CaseId;
  /** 64 hexadecimal characters; cases are taken in their order. */
  readonly draw: string;
}

/**
 * Puts cases into an order that chance gives and anybody can repeat: by the SHA-256 of the seed, a slash and the case's
 * id, as text. The first of them are the sample. The order the cases come in does not matter, and a larger sample with
 * the same seed holds the smaller one. docs/batches.md shows it by hand. A generator, as there may be many.
 */
export function* drawing(
  caseIds: readonly CaseId[],
  seed: string,
  sha256: Sha256,
): Generator<void, readonly Drawn[]> {
  const drawn: Drawn[] = [];
  for (const caseId of caseIds) {
    drawn.push({ caseId, draw: bytesToHex(sha256(utf8ToBytes(`${seed}/${caseId}`))) });
    yield;
  }
  return drawn.sort((a, b) => (a.draw < b.draw ? -1 : 1));
}
