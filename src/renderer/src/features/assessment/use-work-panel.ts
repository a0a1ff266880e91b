import { useCallback, useMemo, useState, useSyncExternalStore } from 'react';

import { missingForFinalAssessment } from '../../../../shared/complaint/completeness';
import type { Gap, GapSection } from '../../../../shared/complaint/gap';
import type { CaseRefusal } from '../../../../shared/complaint/refusals';
import { assessable, changeable, impartial, judging } from '../../../../shared/complaint/rules/guards';
import { secondReaderRefusal } from '../../../../shared/complaint/rules/second-reading';
import { openIssues } from '../../../../shared/complaint/state';
import type { Case } from '../../../../shared/complaint/state';
import type { CaseId } from '../../../../shared/core/ids';
import { unrecordedFields } from '../../store/drafted-case';
import { mainLeftOut } from '../../store/letter-plan';
import { adrChoices, letterSetting } from '../../store/letter-setting';
import { useServices } from '../../store/services';
import type { CaseView } from '../../store/services';
import { useCaseDraft, useDraftFields, useDraftKeeping } from '../../store/use-case-draft';
import { useRulesOf } from '../../store/use-rule-book';
import { useSettings } from '../../store/use-settings';
import type { SectionId } from './texts';
import type { Work } from './work-context';

/** What the sections share, made from the open case. */
export function useWorkPanel(caseId: CaseId, view: CaseView): Work {
  const services = useServices();
  const draft = useCaseDraft(caseId);
  useDraftKeeping(draft);
  const { state } = view;
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(() => new Set(firstUnanswered(state)));
  const unfold = useCallback((part: string, open: boolean) => {
    setUnfolded((before) => {
      const next = new Set(before);
      if (open) next.add(part);
      else next.delete(part);
      return next;
    });
  }, []);
  const today = services.today();
  return useMemo(
    () => ({
      caseId,
      view,
      state,
      draft,
      damaged: view.damage !== undefined,
      refusals: refusalsNow(state, services),
      letterLanguage: state.complaint.language,
      unfolded,
      unfold,
      today,
    }),
    [caseId, view, state, draft, services, unfolded, unfold, today],
  );
}

function refusalsNow(state: Case, services: ReturnType<typeof useServices>): Work['refusals'] {
  const { staff, clock, today, newId } = services;
  const context = { actor: staff, now: clock.now(), today: today(), newId };
  // The same answer `decide` gives to every command of an auditor.
  const role: CaseRefusal | undefined = staff.role === 'auditor' ? { code: 'ROLE_NOT_ALLOWED' } : undefined;
  return {
    change: role ?? changeable(state),
    assess: role ?? assessable(state),
    impartial: role ?? impartial(state, context),
    judge: role ?? judging(state, context),
    secondRead: role ?? assessable(state) ?? secondReaderRefusal(state, context) ?? impartial(state, context),
  };
}

function firstUnanswered(state: Case): readonly string[] {
  const issue = openIssues(state).find(({ finding }) => finding === undefined);
  return issue ? [`issue.${issue.issueId}`] : [];
}

export interface Missing {
  readonly gaps: readonly Gap[];
  /** What the letter cannot go out without, by section. */
  readonly counts: ReadonlyMap<SectionId, number>;
}

/** What stands between the recorded case and its letter. Does not render while somebody types. */
export function useMissing({ state, draft, today }: Work): Missing {
  const { staff } = useServices();
  const rules = useRulesOf(state);
  const { secondReader } = useSettings();
  const setting = () => letterSetting(state, draft.fields(), rules, today);
  const chosen = useSyncExternalStore(draft.subscribe, () => setting().adrEntityIds.join(' '));
  const signpostReasonMissing = useSyncExternalStore(
    draft.subscribe,
    () => mainLeftOut(state, setting(), rules) && setting().signpostReason.trim() === '',
  );
  return useMemo(() => {
    const adrEntities = adrChoices(state, rules)
      .filter(({ entity }) => chosen.split(' ').includes(entity.id))
      .map(({ entity }) => entity.name);
    const gaps = state.finalLetter
      ? []
      : missingForFinalAssessment(state, {
          staffId: staff.staffId,
          date: today,
          adrEntities,
          signpostReasonMissing,
          secondReader,
        });
    return { gaps, counts: countsOf(gaps) };
  }, [state, chosen, signpostReasonMissing, secondReader, staff, today, rules]);
}

function countsOf(gaps: readonly Gap[]): Missing['counts'] {
  const counts = new Map<SectionId, number>();
  for (const { severity, target } of gaps) {
    const section = SECTION_OF[target.section];
    if (severity === 'must') counts.set(section, (counts.get(section) ?? 0) + 1);
  }
  return counts;
}

/** Names of fields that are filled in and not recorded. Renders with each key. */
export function useUnrecorded({ state, draft }: Work): readonly string[] {
  const fields = useDraftFields(draft);
  return useMemo(() => unrecordedFields(state, fields), [state, fields]);
}

const SECTION_OF: Readonly<Record<GapSection, SectionId>> = {
  conflict: 'conflict',
  admissibility: 'admissibility',
  complaint: 'issues',
  issues: 'issues',
  evidence: 'exhibits',
  requests: 'inquiry',
  remedies: 'remedies',
  outcome: 'outcome',
  'root-cause': 'learning',
  'second-reading': 'outcome',
  signposts: 'closing',
};
