import type { ErasureBasis } from '../complaint/vocabulary';
import type { ErasedStub, WorkspaceEvent } from '../audit/workspace-events';
import type { CaseId, ErasureId, StaffId } from '../core/ids';
import type { Instant } from '../core/ports';

/** open: waits for a second person; confirmed: to be carried out; done: carried out. */
export type ErasureState = 'open' | 'declined' | 'confirmed' | 'done';

/** An erasure somebody has proposed, and what became of it. */
export interface ErasureProposal {
  readonly erasureId: ErasureId;
  readonly basis: ErasureBasis;
  readonly caseIds: readonly CaseId[];
  readonly proposedBy: StaffId;
  readonly proposedAt: Instant;
  readonly state: ErasureState;
  readonly decidedBy?: StaffId;
  readonly decidedAt?: Instant;
  readonly doneAt?: Instant;
  /** What is left of the cases that were erased, and how many files went with them. */
  readonly done?: {
    readonly cases: readonly ErasedStub[];
    readonly documents: number;
    readonly drafts: number;
  };
}

/** An entry of the workspace's own stream, as far as it matters here. */
export interface WorkspaceFact {
  readonly header: { readonly staff: StaffId; readonly recordedAt: Instant };
  readonly body: WorkspaceEvent;
}

/**
 * Every proposed erasure, oldest first. What does not follow from what was before changes nothing: a decision on an
 * erasure that is not open, a confirmation by the person who proposed it, a second proposal of the same id.
 * @param facts of the workspace's own stream, in its order
 */
export function proposalsOf(facts: readonly WorkspaceFact[]): readonly ErasureProposal[] {
  const proposals = new Map<ErasureId, ErasureProposal>();
  for (const { header, body } of facts) {
    const next = changed(body, header.staff, header.recordedAt, proposals);
    if (next) proposals.set(next.erasureId, next);
  }
  return [...proposals.values()];
}

function changed(
  event: WorkspaceEvent,
  by: StaffId,
  at: Instant,
  known: ReadonlyMap<ErasureId, ErasureProposal>,
): ErasureProposal | undefined {
  switch (event.type) {
    case 'ErasureProposed': {
      const { erasureId, basis, caseIds } = event;
      if (known.has(erasureId)) return undefined;
      return { erasureId, basis, caseIds, proposedBy: by, proposedAt: at, state: 'open' };
    }
    case 'ErasureDeclined':
    case 'ErasureConfirmed': {
      const proposal = known.get(event.erasureId);
      if (!proposal || refusalOf(event.type, proposal, by)) return undefined;
      const state = event.type === 'ErasureDeclined' ? 'declined' : 'confirmed';
      return { ...proposal, state, decidedBy: by, decidedAt: at };
    }
    case 'CasesErased': {
      const proposal = known.get(event.erasureId);
      const { cases, documents, drafts } = event;
      return proposal?.state === 'confirmed'
        ? { ...proposal, state: 'done', doneAt: at, done: { cases, documents, drafts } }
        : undefined;
    }
    default:
      return undefined;
  }
}

/** Why the person may not decide on the erasure so. */
export function refusalOf(
  decision: 'ErasureDeclined' | 'ErasureConfirmed',
  proposal: ErasureProposal | undefined,
  by: StaffId,
): 'ERASURE_NOT_OPEN' | 'SECOND_PERSON_NEEDED' | undefined {
  if (proposal?.state !== 'open') return 'ERASURE_NOT_OPEN';
  return decision === 'ErasureConfirmed' && proposal.proposedBy === by ? 'SECOND_PERSON_NEEDED' : undefined;
}
