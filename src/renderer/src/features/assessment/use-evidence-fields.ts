import { useMemo, useSyncExternalStore } from 'react';

import type { Evidence } from '../../../../shared/complaint/state';
import type { IssueId } from '../../../../shared/core/ids';
import type { DraftField } from '../../lib/draft-field';
import { draftField, WHOLE_CASE } from '../../store/draft-fields';
import { draftFieldOf } from '../../store/use-case-draft';
import { useWork } from './work-context';

export interface EvidenceFields {
  readonly exhibit: Evidence;
  readonly weight: DraftField;
  readonly note: DraftField;
}

/** The fields of all exhibits for one issue, or for the whole case. */
export function useEvidenceFields(
  exhibits: readonly Evidence[],
  scope: IssueId | typeof WHOLE_CASE,
): readonly EvidenceFields[] {
  const { draft } = useWork();
  const fields = useSyncExternalStore(draft.subscribe, draft.fields);
  return useMemo(
    () =>
      exhibits.map((exhibit) => {
        const given = exhibit.considerations.find(
          (consideration) => (consideration.issueId ?? WHOLE_CASE) === scope,
        );
        const id = exhibit.evidenceId;
        return {
          exhibit,
          weight: draftFieldOf(draft, fields, draftField.evidenceWeight(id, scope), given?.weight ?? ''),
          note: draftFieldOf(draft, fields, draftField.evidenceNote(id, scope), given?.note ?? ''),
        };
      }),
    [exhibits, scope, draft, fields],
  );
}
