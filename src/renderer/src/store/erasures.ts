import { asId } from '../../../shared/core/ids';
import type { ErasureId } from '../../../shared/core/ids';
import { err, ok } from '../../../shared/core/result';
import { proposalsOf } from '../../../shared/retention/proposals';
import type { Erasures } from './services';
import type { StoreParts } from './store-parts';
import { workspaceEntries } from './workspace-entries';

export function createErasures({ desktop, newId }: StoreParts): Erasures {
  return {
    async proposals() {
      const entries = await workspaceEntries(desktop);
      return entries.ok ? ok(proposalsOf(entries.value)) : entries;
    },
    async propose(basis, caseIds) {
      const erasureId = asId<ErasureId>(newId());
      const recorded = await desktop.workspaceRecord({
        event: { type: 'ErasureProposed', v: 1, erasureId, basis, caseIds },
      });
      return recorded.ok ? ok(erasureId) : recorded;
    },
    decline: (erasureId) => desktop.workspaceRecord({ event: { type: 'ErasureDeclined', v: 1, erasureId } }),
    carryOut: () => Promise.resolve(err({ kind: 'failed', failure: { code: 'NOT_ALLOWED' } })),
    erased: () => Promise.resolve(ok([])),
    returned: () => Promise.resolve(ok([])),
    eraseAgain: () => Promise.resolve(err({ kind: 'failed', failure: { code: 'NOT_ALLOWED' } })),
    destroyRows: () => Promise.resolve(err({ code: 'NOT_ALLOWED' })),
  };
}
