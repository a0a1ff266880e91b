import { useDeferredValue, useMemo, useSyncExternalStore } from 'react';

import { missingForFinalAssessment } from '../../../../shared/complaint/completeness';
import type { Gap } from '../../../../shared/complaint/completeness';
import { decide } from '../../../../shared/complaint/decide';
import type { IssuedLetter } from '../../../../shared/complaint/events';
import type { CaseRefusal } from '../../../../shared/complaint/refusals';
import type { Case } from '../../../../shared/complaint/state';
import type { CheckpointBody } from '../../../../shared/core/checkpoint';
import { asId } from '../../../../shared/core/ids';
import type { CaseId, StaffId } from '../../../../shared/core/ids';
import type { LocalDate } from '../../../../shared/core/local-date';
import type { LetterProblem } from '../../../../shared/letters/check-letter';
import type { Letter } from '../../../../shared/letters/letter';
import { useLanguage } from '../../lib/language';
import type { CaseDraft } from '../../store/case-draft';
import { draftedCase, unfinishedFindings, unrecordedFields } from '../../store/drafted-case';
import type { LetterPlan } from '../../store/issue-letter';
import { useServices } from '../../store/services';
import type { CaseView, Services } from '../../store/services';
import { useCaseDraft, useDraftFields } from '../../store/use-case-draft';
import { letterFileName } from '../../store/issue-letter';
import {
  adrChoices,
  letterPlan,
  letterSetting,
  PREVIEW_CODE,
  previewProblems,
} from '../../store/letter-plan';
import type { LetterFrame, LetterSetting } from '../../store/letter-plan';

export interface LetterWork {
  readonly draft: CaseDraft;
  readonly setting: LetterSetting;
  /** As it would read with everything that is drafted. */
  readonly preview: Letter;
  /** Builds and checks on what is recorded, and nothing else. */
  readonly plan: LetterPlan;
  /** What is wrong with the letter as it would be issued now. */
  readonly problems: readonly LetterProblem[];
  /** What the rules would answer if it were issued now. */
  readonly refusal: CaseRefusal | undefined;
  readonly unrecorded: readonly string[];
  /** What a concluding letter misses; empty for other letters. */
  readonly gaps: readonly Gap[];
}

/** The letter of an open case: preview, checks, and what issuing it takes. */
export function useLetter(caseId: CaseId, { state }: CaseView): LetterWork {
  const services = useServices();
  const language = useLanguage();
  const draft = useCaseDraft(caseId);
  const fields = useDraftFields(draft);
  const senderLines = useSenderLines(services);
  const { workspace, staff, clock } = services;
  const today = services.today();
  const frame = useMemo<LetterFrame>(
    () => ({
      organisation: workspace.organisation,
      senderLines,
      representative: staff.name,
      date: today,
    }),
    [workspace, staff, senderLines, today],
  );
  const setting = useMemo(() => letterSetting(state, fields), [state, fields]);
  const plan = useMemo(() => letterPlan(state, setting, frame), [state, setting, frame]);
  const problems = useMemo(() => previewProblems(plan), [plan]);

  // Typing comes first, the sheet follows as soon as it can.
  const shown = useDeferredValue(fields);
  const preview = useMemo(() => {
    const stamp = { by: staff.staffId, at: clock.now() };
    const drafted = draftedCase(state, shown, stamp, language);
    const unfinished = unfinishedFindings(state, shown);
    return letterPlan(drafted, letterSetting(state, shown), { ...frame, unfinished }).build(PREVIEW_CODE);
  }, [state, shown, frame, staff, clock, language]);

  return {
    draft,
    setting,
    preview,
    plan,
    problems,
    refusal: useMemo(() => refusalNow(plan, state, services), [plan, state, services]),
    unrecorded: useMemo(() => unrecordedFields(state, fields), [state, fields]),
    gaps: useMemo(
      () => gapsOf(state, setting, services.staff.staffId, today),
      [state, setting, services, today],
    ),
  };
}

function gapsOf(
  state: Case,
  { choice, adrEntityIds }: LetterSetting,
  staffId: StaffId,
  date: LocalDate,
): readonly Gap[] {
  if (choice !== 'concluding' || state.finalLetter) return [];
  const adrEntities = adrChoices(state)
    .filter(({ entity }) => adrEntityIds.includes(entity.id))
    .map(({ entity }) => entity.name);
  return missingForFinalAssessment(state, { staffId, date, adrEntities });
}

function useSenderLines({ settings }: Services): readonly string[] {
  return useSyncExternalStore(
    (listener) => settings.subscribe(listener),
    () => settings.get().senderLines,
  );
}

/** Asks the rules beforehand, with a letter that will never go out. */
function refusalNow(plan: LetterPlan, state: Case, services: Services): CaseRefusal | undefined {
  const letter = plan.build(PREVIEW_CODE);
  const stub: IssuedLetter = {
    letterId: asId('0'.repeat(32)),
    kind: letter.kind,
    language: letter.language,
    documentId: asId('0'.repeat(32)),
    fileName: letterFileName(letter),
    sha256: '0'.repeat(64),
    size: 0,
    issuedOn: letter.date,
    templateVersion: letter.templateVersion,
    rulePackVersion: plan.rulePackVersion,
    restsOn: plan.restsOn,
    checkpoint: { body: neverTaken(services), sig: '', code: PREVIEW_CODE },
  };
  const decision = decide(plan.command(stub), state, {
    actor: services.staff,
    now: services.clock.now(),
    today: services.today(),
    newId: services.newId,
  });
  return decision.ok ? undefined : decision.error;
}

function neverTaken({ workspace, deviceId }: Services): CheckpointBody {
  const { workspaceId } = workspace;
  return {
    v: 1,
    workspace: workspaceId,
    case: asId('0'.repeat(32)),
    streams: [],
    root: '',
    takenAt: 0,
    signer: deviceId,
  };
}
