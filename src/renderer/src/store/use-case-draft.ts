import { useEffect, useMemo, useSyncExternalStore } from 'react';

import type { CaseId } from '../../../shared/core/ids';
import type { DraftField } from '../lib/draft-field';
import { caseDraft, clausesDraft } from './case-draft';
import type { CaseDraft, DraftFields, DraftState, FieldDraft } from './case-draft';
import { useServices } from './services';

/** The draft of a case; the same one for everybody who looks at it. */
export function useCaseDraft(caseId: CaseId): CaseDraft {
  const { drafts, clock } = useServices();
  return useMemo(() => caseDraft(drafts, clock, caseId), [drafts, clock, caseId]);
}

/** What is being written about the firm's standard paragraphs; one draft for all of them. */
export function useClausesDraft(): CaseDraft {
  const { drafts, clock } = useServices();
  return useMemo(() => clausesDraft(drafts, clock), [drafts, clock]);
}

/** Saves at once when the window is hidden or loses the focus, and when the page is left. Once for each page. */
export function useDraftKeeping(draft: CaseDraft): void {
  useEffect(() => {
    const flush = () => {
      void draft.flush();
    };
    window.addEventListener('pagehide', flush);
    window.addEventListener('blur', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      window.removeEventListener('blur', flush);
      document.removeEventListener('visibilitychange', flush);
      flush();
    };
  }, [draft]);
}

/** Every field of the draft: renders with each key. For single controls use {@link useDraftField}. */
export function useDraftFields(draft: CaseDraft): DraftFields {
  return useSyncExternalStore(draft.subscribe, draft.fields);
}

export function useDraftState(draft: CaseDraft): DraftState {
  return useSyncExternalStore(draft.subscribe, draft.state);
}

/**
 * One control's field; renders only when that field changes.
 * @param recorded what the case says now
 */
export function useDraftField(draft: CaseDraft, name: string, recorded: string): DraftField {
  const own = useSyncExternalStore(draft.subscribe, () => draft.fields()[name]);
  const discarded = useSyncExternalStore(draft.subscribe, () => draft.discarded(name));
  return useMemo(
    () => fieldOf(draft, name, recorded, own, discarded),
    [draft, name, recorded, own, discarded],
  );
}

/** The same for many fields at once, from {@link useDraftFields}. */
export function draftFieldOf(
  draft: CaseDraft,
  fields: DraftFields,
  name: string,
  recorded: string,
): DraftField {
  return fieldOf(draft, name, recorded, fields[name], draft.discarded(name));
}

function fieldOf(
  draft: CaseDraft,
  name: string,
  recorded: string,
  own: FieldDraft | undefined,
  discarded: string | undefined,
): DraftField {
  const changed = own !== undefined && own.text !== recorded;
  return {
    name,
    value: own?.text ?? recorded,
    recorded,
    changed,
    outdated: changed && own.base !== recorded,
    discarded,
    set: (text) => {
      draft.set(name, text, recorded);
    },
    restore: () => {
      draft.discard([name]);
    },
    undoRestore: () => {
      draft.undoDiscard(name);
    },
    leave: () => {
      void draft.flush();
    },
  };
}
