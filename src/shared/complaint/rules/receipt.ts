import { asId } from '../../core/ids';
import type { CaseCommand, NewExhibit } from '../commands';
import type { CaseEvent } from '../events';
import type { Case } from '../state';
import { changeable, notInFuture, texts, unless } from './guards';
import type { Decision, DecisionContext } from './guards';

type Receive = Extract<CaseCommand, { readonly type: 'ReceiveComplaint' }>;
type Supplement = Extract<CaseCommand, { readonly type: 'SupplementComplaint' }>;

/** A case begins once, with a text, and was with the firm before (or on the day) it reached the representative. */
export function receiveComplaint(
  command: Receive,
  state: Case | undefined,
  context: DecisionContext,
): Decision {
  const { complaint } = command;
  const refusal =
    (state && ({ code: 'CASE_EXISTS' } as const)) ??
    texts({
      reference: complaint.reference,
      text: complaint.text,
      complainant: complaint.complainant.name,
    }) ??
    notInFuture('receivedByRepresentativeOn', complaint.receivedByRepresentativeOn, context) ??
    (complaint.receivedByFirmOn > complaint.receivedByRepresentativeOn
      ? ({ code: 'RECEIPTS_OUT_OF_ORDER' } as const)
      : undefined);
  return unless(refusal, () => [
    { type: 'ComplaintReceived', v: 1, complaint },
    ...uniqueExhibits(command.exhibits, new Set()).map((exhibit) => evidenceAdded(exhibit, context)),
  ]);
}

/** A later version of an imported record adds to the file; it never overwrites what was received first. */
export function supplementComplaint(command: Supplement, state: Case, context: DecisionContext): Decision {
  const known =
    state.complaint.contentHash === command.contentHash ||
    state.supplements.some((supplement) => supplement.contentHash === command.contentHash);
  const { receivedOn, contentHash, changes } = command;
  const held = new Set([...state.evidence.values()].map((evidence) => evidence.sha256));
  return unless(changeable(state) ?? (known ? { code: 'NOTHING_CHANGED' } : undefined), () => [
    { type: 'ComplaintSupplemented', v: 1, receivedOn, contentHash, changes },
    ...uniqueExhibits(command.exhibits, held).map((exhibit) => evidenceAdded(exhibit, context)),
  ]);
}

export function evidenceAdded(exhibit: NewExhibit, context: DecisionContext): CaseEvent {
  return { type: 'EvidenceAdded', v: 1, exhibit: { ...exhibit, evidenceId: asId(context.newId()) } };
}

/** The same bytes twice are one exhibit. */
function uniqueExhibits(exhibits: readonly NewExhibit[], held: Set<string>): readonly NewExhibit[] {
  return exhibits.filter((exhibit) => {
    if (held.has(exhibit.sha256)) return false;
    held.add(exhibit.sha256);
    return true;
  });
}
