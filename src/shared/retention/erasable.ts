import { causalOrder } from '../audit/causal-order';
import type { EntryHeader } from '../audit/entry';
import { ERASED_TYPE } from '../audit/register-key';

/** NOT_ERASED: it does not say so itself; GOES_ON: something follows that; OPEN and HELD: as it stood before that. */
export type HeaderRefusal = 'NOT_ERASED' | 'GOES_ON' | 'OPEN' | 'HELD';

/**
 * What a case's headers alone say against destroying it: whoever destroys need not open the case, nor believe who did.
 * @param again an older copy of the vault brought it back: how it stood then does not matter
 */
export function refusalByHeaders(headers: readonly EntryHeader[], again: boolean): HeaderRefusal | undefined {
  const types = causalOrder(headers.map((header) => ({ header }))).map(({ header }) => header.type);
  const erasedAt = types.indexOf(ERASED_TYPE);
  if (erasedAt < 0) return 'NOT_ERASED';
  if (types.slice(erasedAt).some((type) => type !== ERASED_TYPE)) return 'GOES_ON';
  if (again) return undefined;
  if (types.lastIndexOf('CaseFinalised') <= types.lastIndexOf('CaseReopened')) return 'OPEN';
  return types.lastIndexOf('LegalHoldPlaced') > types.lastIndexOf('LegalHoldReleased') ? 'HELD' : undefined;
}
