import type { CaseCommand } from '../../../shared/complaint/commands';
import type { Case } from '../../../shared/complaint/state';
import { LETTER_LANGUAGES } from '../../../shared/complaint/vocabulary';
import type { LetterLanguage } from '../../../shared/complaint/vocabulary';
import { parseLocalDate } from '../../../shared/core/local-date';
import type { LocalDate } from '../../../shared/core/local-date';
import { adrOptions, adrSignposts } from '../../../shared/law/adr';
import type { Signpost as AdrSignpost } from '../../../shared/law/adr';
import { deadlineFactsOf } from '../../../shared/law/deadline-facts';
import { latestHoldingReplyDate } from '../../../shared/law/deadlines';
import type { RulePack } from '../../../shared/law/rule-pack';
import { rulePackFor } from '../../../shared/law/rule-packs';
import { buildAddendum } from '../../../shared/letters/addendum';
import { checkLetter } from '../../../shared/letters/check-letter';
import type { LetterProblem } from '../../../shared/letters/check-letter';
import { buildConcludingLetter } from '../../../shared/letters/concluding-letter';
import { buildHoldingReply } from '../../../shared/letters/holding-reply';
import type { Letter } from '../../../shared/letters/letter';
import type { LetterInput } from '../../../shared/letters/letter-input';
import { restsOn } from '../../../shared/letters/rests-on';
import { signpostsFor } from '../../../shared/letters/signpost';
import type { DraftFields } from './case-draft';
import { draftField } from './draft-fields';
import type { LetterPlan } from './issue-letter';

export const LETTER_CHOICES = ['concluding', 'holding-reply', 'addendum'] as const;
/** What a person chooses; whether a concluding letter is an assessment or an inadmissibility follows from the case. */
export type LetterChoice = (typeof LETTER_CHOICES)[number];

/** Which letters can go out now. Empty: the concluding letter has gone out and the case awaits finalising. */
export function letterChoices(state: Case): readonly LetterChoice[] {
  if (state.finalisedOn !== undefined) return ['addendum'];
  return state.finalLetter === undefined ? ['concluding', 'holding-reply'] : [];
}

/** Everything about a letter that is chosen on its page. */
export interface LetterSetting {
  readonly choice: LetterChoice;
  readonly language: LetterLanguage;
  readonly adrEntityIds: readonly string[];
  readonly holdingReason: string;
  readonly holdingBeyondControl: string;
  readonly finalReplyBy: LocalDate | undefined;
  readonly addendumReason: string;
  readonly addendumText: string;
}

export function letterSetting(state: Case, fields: DraftFields): LetterSetting {
  const text = (name: string): string => fields[name]?.text ?? '';
  const choices = letterChoices(state);
  return {
    choice: choices.find((choice) => choice === text(draftField.letterKind)) ?? choices[0] ?? 'concluding',
    language:
      LETTER_LANGUAGES.find((language) => language === text(draftField.letterLanguage)) ??
      ordinaryLanguage(state),
    adrEntityIds: adrChoices(state)
      .filter((option) => (text(draftField.adrChoice(option.entity.id)) || ordinaryAdr(option)) === 'true')
      .map((option) => option.entity.id),
    holdingReason: text(draftField.holdingReason),
    holdingBeyondControl: text(draftField.holdingBeyondControl),
    finalReplyBy: parseLocalDate(text(draftField.holdingFinalBy)),
    addendumReason: text(draftField.addendumReason),
    addendumText: text(draftField.addendumText),
  };
}

/** An addendum speaks as the letter it adds to; everything else as the complainant wrote. */
export function ordinaryLanguage(state: Case): LetterLanguage {
  return state.finalisedOn === undefined
    ? state.complaint.language
    : (state.finalLetter?.language ?? state.complaint.language);
}

export function packOf(state: Case): RulePack {
  return rulePackFor(state.complaint.market, state.complaint.receivedByFirmOn);
}

/** The ADR entities that may be competent, with the reasons for the person who chooses. */
export function adrChoices(state: Case): readonly AdrSignpost[] {
  const { market, product } = state.complaint;
  return adrOptions(adrSignposts(market, product, packOf(state)));
}

/** Whether the letter names it unless the person decides otherwise. */
export function ordinaryAdr(option: AdrSignpost): 'true' | 'false' {
  return option.role === 'main' ? 'true' : 'false';
}

/** The last date a holding reply may promise. */
export function latestReplyOn(state: Case): LocalDate | undefined {
  return latestHoldingReplyDate(deadlineFactsOf(state), packOf(state));
}

/** What a letter is built from besides the case and the choices. */
export interface LetterFrame {
  readonly organisation: string;
  readonly senderLines: readonly string[];
  readonly representative: string;
  readonly date: LocalDate;
  /** In a preview only. */
  readonly unfinished?: LetterInput['unfinished'];
}

export function letterPlan(state: Case, setting: LetterSetting, frame: LetterFrame): LetterPlan {
  const pack = packOf(state);
  const { market, product } = state.complaint;
  const { language, adrEntityIds, finalReplyBy } = setting;
  const signposts = signpostsFor({ market, product, language, adrEntityIds }, pack);
  const holding = setting.choice === 'holding-reply';
  const input = (checkpointCode: string): LetterInput => ({
    state,
    language,
    organisation: frame.organisation,
    senderLines: frame.senderLines,
    representative: { name: frame.representative },
    date: frame.date,
    signposts,
    retention: {
      fileYears: pack.retention.fullFileYears,
      registerYears: pack.retention.registerRowYears,
    },
    rulePackVersion: pack.version,
    checkpointCode,
    ...(frame.unfinished && { unfinished: frame.unfinished }),
  });
  return {
    build: (checkpointCode) => buildLetter(setting, input(checkpointCode)),
    check: (letter, checkpointCode) =>
      checkLetter(letter, state, {
        signposts,
        checkpointCode,
        ...(holding && finalReplyBy && { finalReplyBy }),
      }),
    command: (letter): CaseCommand =>
      setting.choice === 'addendum'
        ? { type: 'IssueAddendum', letter, reason: setting.addendumReason }
        : { type: 'IssueLetter', letter },
    rulePackVersion: pack.version,
    restsOn: restsOn(state),
    ...(holding && finalReplyBy && { finalReplyBy }),
  };
}

function buildLetter(setting: LetterSetting, input: LetterInput): Letter {
  const { state } = input;
  switch (setting.choice) {
    case 'concluding':
      return buildConcludingLetter(input);
    case 'holding-reply': {
      const latest = latestReplyOn(state);
      return buildHoldingReply({
        ...input,
        reason: setting.holdingReason,
        beyondControl: setting.holdingBeyondControl,
        ...(setting.finalReplyBy && { finalReplyBy: setting.finalReplyBy }),
        ...(latest && { latestReplyOn: latest }),
      });
    }
    case 'addendum':
      return buildAddendum({
        ...input,
        earlier: {
          title: buildConcludingLetter({ ...input, language: state.finalLetter?.language ?? input.language })
            .title,
          issuedOn: state.finalLetter?.issuedOn ?? input.date,
        },
        reason: setting.addendumReason,
        text: setting.addendumText,
      });
  }
}

/** What is wrong with a holding reply's date. */
export type ReplyDateProblem =
  { readonly code: 'past' } | { readonly code: 'too-late'; readonly latest: LocalDate };

export function replyDateProblem(
  state: Case,
  { choice, finalReplyBy }: LetterSetting,
  today: LocalDate,
): ReplyDateProblem | undefined {
  if (choice !== 'holding-reply' || !finalReplyBy) return undefined;
  if (finalReplyBy <= today) return { code: 'past' };
  const latest = latestReplyOn(state);
  return latest && finalReplyBy > latest ? { code: 'too-late', latest } : undefined;
}

/** Stands for the checkpoint code until there is one; so that the preview shows no gap for it. */
export const PREVIEW_CODE = '····-····-····-····';

/** Problems a person can do something about before issuing. */
export function previewProblems(plan: LetterPlan): readonly LetterProblem[] {
  return plan.check(plan.build(PREVIEW_CODE), PREVIEW_CODE);
}
