import { useMemo, useSyncExternalStore } from 'react';

import type { Evidence } from '../../../../shared/complaint/state';
import type { IssueId } from '../../../../shared/core/ids';
import type { DraftField } from '../../lib/draft-field';
import type { CaseDraft } from '../../store/case-draft';
import { draftField, PASSED_OVER, WHOLE_CASE } from '../../store/draft-fields';
import { draftFieldOf } from '../../store/use-case-draft';
import { useWork } from './work-context';

export interface EvidenceFields {
  readonly exhibit: Evidence;
  readonly weight: DraftField;
  readonly note: DraftField;
}

/** The fields of all exhibits for one issue, or for the whole case. Renders only when one of them changes. */
export function useEvidenceFields(
  exhibits: readonly Evidence[],
  scope: IssueId | typeof WHOLE_CASE,
): readonly EvidenceFields[] {
  const { draft } = useWork();
  const select = useMemo(() => remembering(draft, exhibits, scope), [draft, exhibits, scope]);
  return useSyncExternalStore(draft.subscribe, select);
}

/** Answers the same rows again as long as nothing in them changes. */
function remembering(draft: CaseDraft, exhibits: readonly Evidence[], scope: IssueId | typeof WHOLE_CASE) {
  let last: readonly EvidenceFields[] = [];
  return () => {
    const next = rowsOf(draft, exhibits, scope);
    if (!sameRows(last, next)) last = next;
    return last;
  };
}

function rowsOf(
  draft: CaseDraft,
  exhibits: readonly Evidence[],
  scope: IssueId | typeof WHOLE_CASE,
): readonly EvidenceFields[] {
  const fields = draft.fields();
  return exhibits.map((exhibit) => {
    const given = exhibit.considerations.find(
      (consideration) => (consideration.issueId ?? WHOLE_CASE) === scope,
    );
    const id = exhibit.evidenceId;
    const passedOver = scope === WHOLE_CASE ? exhibit.passedOverBecause : undefined;
    const weight = passedOver === undefined ? given?.weight : PASSED_OVER;
    const note = passedOver ?? given?.note;
    return {
      exhibit,
      weight: draftFieldOf(draft, fields, draftField.evidenceWeight(id, scope), weight ?? ''),
      note: draftFieldOf(draft, fields, draftField.evidenceNote(id, scope), note ?? ''),
    };
  });
}

function sameRows(a: readonly EvidenceFields[], b: readonly EvidenceFields[]): boolean {
  return (
    a.length === b.length &&
    a.every((row, place) => {
      const other = b[place];
      return other && sameField(row.weight, other.weight) && sameField(row.note, other.note);
    })
  );
}

function sameField(a: DraftField, b: DraftField): boolean {
  return (
    a.name === b.name &&
    a.value === b.value &&
    a.recorded === b.recorded &&
    a.outdated === b.outdated &&
    a.discarded === b.discarded
  );
}
