import type { PackEntry } from '../../src/shared/audit/entry';
import type { WithheldReason } from '../../src/shared/audit/purposes';
import type { CaseEvent } from '../../src/shared/complaint/events';
import { asId } from '../../src/shared/core/ids';
import type { ErasureId } from '../../src/shared/core/ids';
import { registerRow } from './register';
import { caseWithLetters, draftOf } from './signed-packs';
import type { DocumentSeal, PackDraft } from './signed-packs';

export const ERASED = {
  type: 'CaseErased',
  v: 1,
  erasureId: asId<ErasureId>('e'.repeat(32)),
  basis: 'retention',
  register: registerRow(),
} as const satisfies CaseEvent;

/** How a stub differs from what is left of an erased case. */
export interface StubChange {
  readonly events?: readonly CaseEvent[];
  /** Lines that still have their content. */
  readonly whole?: readonly number[];
  readonly reason?: WithheldReason;
  /** Who signs the entry that says the case is erased, instead of its device. */
  readonly signedBy?: { sign(bytes: Uint8Array): string };
}

/** What is left of an erased case. */
export function stubDraft(
  devices: PackDraft['devices'],
  seal: DocumentSeal,
  change: StubChange = {},
): PackDraft & { readonly trail: readonly PackEntry[] } {
  const events = change.events ?? [...caseWithLetters(), ERASED];
  const draft = draftOf(devices, seal, events, []);
  const { whole = [events.indexOf(ERASED)], reason = 'erased', signedBy } = change;
  const trail = draft.entries.map(({ salt, body, ...signed }, place): PackEntry => {
    const sig =
      signedBy && signed.header.type === ERASED.type
        ? signedBy.sign(Buffer.from(signed.hash, 'hex'))
        : signed.sig;
    return whole.includes(place) ? { ...signed, sig, salt, body } : { ...signed, sig, withheld: { reason } };
  });
  return { ...draft, trail, purpose: 'erased' };
}
