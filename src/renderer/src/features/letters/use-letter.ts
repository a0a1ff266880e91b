import { useDeferredValue, useMemo } from 'react';

import { missingForFinalAssessment } from '../../../../shared/complaint/completeness';
import type { Gap } from '../../../../shared/complaint/gap';
import { compareReadings } from '../../../../shared/complaint/compare-readings';
import { decide } from '../../../../shared/complaint/decide';
import type { IssuedLetter } from '../../../../shared/complaint/events';
import { secondReadingStands } from '../../../../shared/complaint/gates';
import type { CaseRefusal } from '../../../../shared/complaint/refusals';
import type { Case } from '../../../../shared/complaint/state';
import type { CheckpointBody } from '../../../../shared/core/checkpoint';
import { asId } from '../../../../shared/core/ids';
import type { CaseId, StaffId } from '../../../../shared/core/ids';
import type { RuleSet } from '../../../../shared/law/rule-set';
import type { CheckLine } from '../../../../shared/letters/check-letter';
import type { LetterInput } from '../../../../shared/letters/letter-input';
import type { Letter } from '../../../../shared/letters/letter';
import { readabilityOf, writtenIn } from '../../../../shared/letters/readability';
import type { Readability } from '../../../../shared/letters/readability';
import { useLanguage } from '../../lib/language';
import type { CaseDraft } from '../../store/case-draft';
import { draftedCase, unfinishedFindings, unrecordedFields } from '../../store/drafted-case';
import { contentOf } from '../../store/issue-letter';
import type { LetterPlan } from '../../store/issue-letter';
import { useServices } from '../../store/services';
import type { CaseView, Services } from '../../store/services';
import { useCaseDraft, useDraftFields } from '../../store/use-case-draft';
import { useRulesOf } from '../../store/use-rule-book';
import { useClauses } from '../../store/use-clauses';
import { useSettings } from '../../store/use-settings';
import { letterPlan, mainLeftOut, PREVIEW_CODE } from '../../store/letter-plan';
import type { LetterFrame } from '../../store/letter-plan';
import { adrChoices, letterSetting } from '../../store/letter-setting';
import type { LetterSetting } from '../../store/letter-setting';

export interface LetterWork {
  readonly draft: CaseDraft;
  readonly setting: LetterSetting;
  /** What judges the case. */
  readonly rules: RuleSet;
  /** As it would read with everything that is drafted. */
  readonly preview: Letter;
  /** Builds and checks on what is recorded, and nothing else. */
  readonly plan: LetterPlan;
  /** Every requirement, checked on the letter as it would be issued now. */
  readonly lines: readonly CheckLine[];
  /** How hard the preview is to read. */
  readonly readability: Readability;
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
  const { senderLines, secondReader } = useSettings();
  const { workspace, staff, clock } = services;
  const today = services.today();
  const rules = useRulesOf(state);
  const clauses = useClauses();
  const frame = useMemo<LetterFrame>(
    () => ({
      organisation: workspace.organisation,
      senderLines,
      representative: staff.name,
      alsoAssessed: secondReaderIn(state, services),
      staffNames: colleaguesIn(state, services),
      date: today,
      rules,
      clauses,
      secondReader,
    }),
    [workspace, staff, senderLines, today, rules, clauses, secondReader, state, services],
  );
  const setting = useMemo(() => letterSetting(state, fields, rules, today), [state, fields, rules, today]);
  const plan = useMemo(() => letterPlan(state, setting, frame), [state, setting, frame]);
  const letter = useMemo(() => plan.build(PREVIEW_CODE), [plan]);
  const lines = useMemo(() => plan.check(letter, PREVIEW_CODE), [plan, letter]);

  // Typing comes first, the sheet follows as soon as it can.
  const shown = useDeferredValue(fields);
  const { preview, readability } = useMemo(() => {
    const stamp = { by: staff.staffId, at: clock.now() };
    const drafted = draftedCase(state, shown, stamp, language);
    const unfinished = unfinishedFindings(state, shown);
    const chosen = letterSetting(state, shown, frame.rules, frame.date);
    const built = letterPlan(drafted, chosen, { ...frame, unfinished }).build(PREVIEW_CODE);
    return {
      preview: built,
      readability: readabilityOf(built, [...writtenIn(drafted), ...writtenFor(chosen)]),
    };
  }, [state, shown, frame, staff, clock, language]);

  return {
    draft,
    setting,
    rules,
    preview,
    readability,
    plan,
    lines,
    refusal: useMemo(
      () => refusalNow(plan, letter, lines, state, services),
      [plan, letter, lines, state, services],
    ),
    unrecorded: useMemo(() => unrecordedFields(state, fields), [state, fields]),
    gaps: useMemo(
      () => gapsOf(state, setting, services.staff.staffId, frame),
      [state, setting, services, frame],
    ),
  };
}

/** What was written for this letter alone. */
function writtenFor(setting: LetterSetting): readonly string[] {
  return [
    setting.requestWhy,
    setting.holdingReason,
    setting.holdingBeyondControl,
    setting.addendumReason,
    setting.addendumText,
    setting.coverRemark,
  ];
}

/** Somebody whose own assessment the letter rests on as well. */
function secondReaderIn(state: Case, { staffName }: Services): LetterInput['secondReader'] {
  const { given } = state.secondReading ?? {};
  if (!given?.assessment || !secondReadingStands(state)) return undefined;
  return { name: staffName(given.by), agrees: compareReadings(state)?.differs === false };
}

/** Names of those who have worked on the case, without this person and without those known by their ids alone. */
function colleaguesIn(state: Case, { staff, staffName }: Services): readonly string[] {
  const worked = [
    ...(state.assignee ? [state.assignee] : []),
    ...state.conflicts.keys(),
    ...state.recused.keys(),
    ...state.notes.map(({ by }) => by),
  ];
  return (
    [...new Set(worked)]
      // The letter itself names the second reader.
      .filter((id) => id !== staff.staffId && id !== state.secondReading?.given?.by)
      .map((id) => ({ id, name: staffName(id) }))
      .filter(({ id, name }) => !id.startsWith(name))
      .map(({ name }) => name)
  );
}

function gapsOf(
  state: Case,
  setting: LetterSetting,
  staffId: StaffId,
  { date, rules, secondReader }: LetterFrame,
): readonly Gap[] {
  if (setting.choice !== 'concluding' || state.finalLetter) return [];
  const adrEntities = adrChoices(state, rules)
    .filter(({ entity }) => setting.adrEntityIds.includes(entity.id))
    .map(({ entity }) => entity.name);
  return missingForFinalAssessment(state, {
    staffId,
    date,
    adrEntities,
    signpostReasonMissing: mainLeftOut(state, setting, rules) && setting.signpostReason.trim() === '',
    secondReader,
  });
}

/** Asks the rules beforehand, with a letter that will never go out. */
function refusalNow(
  plan: LetterPlan,
  letter: Letter,
  lines: readonly CheckLine[],
  state: Case,
  services: Services,
): CaseRefusal | undefined {
  const stub: IssuedLetter = {
    ...contentOf(plan, letter, lines),
    letterId: asId('0'.repeat(32)),
    documentId: asId('0'.repeat(32)),
    sha256: '0'.repeat(64),
    size: 0,
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
