import { asId } from '../../src/shared/core/ids';
import type { CaseId, ErasureId } from '../../src/shared/core/ids';
import type { CarriedOutErasure } from '../../src/shared/retention/certificate';
import { ANNA, BO, NOW } from './cases';

export function erasedCaseId(number: number): CaseId {
  return asId<CaseId>((0xabc000 + number).toString(16).padStart(32, '7'));
}

/** Proposed by Anna, confirmed by Bo, carried out. */
export function carriedOut(cases: number, change: Partial<CarriedOutErasure> = {}): CarriedOutErasure {
  const caseIds = Array.from({ length: cases }, (_, index) => erasedCaseId(index));
  return {
    erasureId: asId<ErasureId>('6'.repeat(32)),
    basis: 'retention',
    caseIds,
    proposedBy: ANNA,
    proposedAt: NOW,
    state: 'done',
    decidedBy: BO,
    decidedAt: NOW + 3_600_000,
    doneAt: NOW + 3_660_000,
    done: {
      cases: caseIds.map((caseId, index) => ({ caseId, entries: 20 + index, root: '4e'.repeat(32) })),
      documents: 3 * cases,
      drafts: cases,
    },
    ...change,
  };
}
