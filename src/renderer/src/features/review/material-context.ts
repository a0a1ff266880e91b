import { createContext, useContext, useMemo } from 'react';

import type { CaseRefusal } from '../../../../shared/complaint/refusals';
import { assessable, changeable } from '../../../../shared/complaint/rules/guards';
import type { Case } from '../../../../shared/complaint/state';
import type { CaseId } from '../../../../shared/core/ids';
import type { CaseDraft } from '../../store/case-draft';
import { useServices } from '../../store/services';
import type { CaseView } from '../../store/services';
import { useCaseDraft } from '../../store/use-case-draft';

/** What the parts of the material share. */
export interface Material {
  readonly caseId: CaseId;
  readonly view: CaseView;
  readonly state: Case;
  readonly draft: CaseDraft;
  /** Nothing may be changed, whatever the rules say: the journal does not add up. */
  readonly damaged: boolean;
  /** What the rules would say to this person now; undefined where they say yes. */
  readonly refusals: {
    /** Contacts and notes. */
    readonly change: CaseRefusal | undefined;
    /** Evidence. */
    readonly assess: CaseRefusal | undefined;
  };
}

export const MaterialContext = createContext<Material | undefined>(undefined);

/** @throws outside the material panel: a bug */
export function useMaterial(): Material {
  const material = useContext(MaterialContext);
  if (!material) throw new Error('No material panel');
  return material;
}

export function useMaterialOf(caseId: CaseId, view: CaseView): Material {
  const { staff } = useServices();
  const draft = useCaseDraft(caseId);
  return useMemo(() => {
    const { state } = view;
    // The same answer `decide` gives to every command of an auditor.
    const role: CaseRefusal | undefined = staff.role === 'auditor' ? { code: 'ROLE_NOT_ALLOWED' } : undefined;
    return {
      caseId,
      view,
      state,
      draft,
      damaged: view.damage !== undefined,
      refusals: { change: role ?? changeable(state), assess: role ?? assessable(state) },
    };
  }, [caseId, view, draft, staff]);
}
