import type { Clause } from '../../../shared/clauses/clause';
import type { CaseCommand, LetterConditions } from '../../../shared/complaint/commands';
import { hasAuthority } from '../../../shared/complaint/gates';
import type { Case } from '../../../shared/complaint/state';
import type { LetterRecipient } from '../../../shared/complaint/vocabulary';
import type { LocalDate } from '../../../shared/core/local-date';
import { deadlineFactsOf } from '../../../shared/law/deadline-facts';
import { leavesOutMain } from '../../../shared/law/adr';
import { latestHoldingReplyDate } from '../../../shared/law/deadlines';
import type { RuleSet } from '../../../shared/law/rule-set';
import { buildAcknowledgement } from '../../../shared/letters/acknowledgement';
import { buildAdrCover } from '../../../shared/letters/adr-cover';
import { buildAddendum } from '../../../shared/letters/addendum';
import { checkLetter } from '../../../shared/letters/check-letter';
import { checkPrinted } from '../../../shared/letters/check-printed';
import { buildConcludingLetter } from '../../../shared/letters/concluding-letter';
import { buildHoldingReply } from '../../../shared/letters/holding-reply';
import { buildInformationRequest } from '../../../shared/letters/information-request';
import type { Letter } from '../../../shared/letters/letter';
import type { LetterInput } from '../../../shared/letters/letter-input';
import type { LetterExpectations } from '../../../shared/letters/requirements/reading';
import { restsOn } from '../../../shared/letters/rests-on';
import { signpostsFor } from '../../../shared/letters/signpost';
import type { Signpost } from '../../../shared/letters/signpost';
import type { LetterPlan } from './issue-letter';
import { chosenClauses } from './letter-clauses';
import { adrChoices } from './letter-setting';
import type { LetterChoice, LetterSetting } from './letter-setting';

/** What a letter is built from besides the case and the choices. */
export interface LetterFrame {
  readonly organisation: string;
  readonly senderLines: readonly string[];
  readonly representative: string;
  /** Who has assessed the case as second reader, where somebody has. */
  readonly alsoAssessed?: LetterInput['secondReader'] | undefined;
  /** Names of the colleagues who have worked on the case. */
  readonly staffNames: readonly string[];
  readonly date: LocalDate;
  /** What judges the case. */
  readonly rules: RuleSet;
  /** The firm's standard paragraphs, all of them. */
  readonly clauses: readonly Clause[];
  /** The workspace asks for a second reader of every concluding letter. */
  readonly secondReader: boolean;
  /** In a preview only. */
  readonly unfinished?: LetterInput['unfinished'];
}

export function letterPlan(state: Case, setting: LetterSetting, frame: LetterFrame): LetterPlan {
  const { rules } = frame;
  const { market, product } = state.complaint;
  const { language, adrEntityIds, finalReplyBy, holdingReason, overrides } = setting;
  const holding = setting.choice === 'holding-reply';
  const signposts = signpostsFor({ market, product, language, adrEntityIds }, rules);
  const expected = (checkpointCode: string) => expectations(state, setting, frame, signposts, checkpointCode);
  return {
    build: (checkpointCode) => buildLetter(state, setting, frame, signposts, checkpointCode),
    check: (letter, checkpointCode) => checkLetter(letter, state, expected(checkpointCode), overrides),
    checkPrinted: (printed, letter, checkpointCode) =>
      checkPrinted(printed, letter, state, expected(checkpointCode)),
    command: (letter): CaseCommand =>
      setting.choice === 'addendum'
        ? { type: 'IssueAddendum', letter, reason: setting.addendumReason }
        : { type: 'IssueLetter', letter, conditions: conditionsOf(state, setting, frame) },
    rulePackVersion: rules.version,
    restsOn: restsOn(state),
    clauses: chosenClauses(state, setting, frame.clauses).map(({ clauseId, version, name }) => ({
      id: clauseId,
      version,
      name,
    })),
    ...(holding && finalReplyBy && { finalReplyBy }),
    ...(holding && {
      delayedBecause: holdingReason.trim(),
      beyondControl: setting.holdingBeyondControl.trim(),
    }),
    sentTo: recipientOf(state, setting),
    ...(mainLeftOut(state, setting, rules) && { signpostReason: setting.signpostReason.trim() }),
  };
}

function conditionsOf(
  state: Case,
  setting: LetterSetting,
  { rules, secondReader }: LetterFrame,
): LetterConditions {
  const latest = latestReplyOn(state, rules);
  return {
    ...(latest && { latestReplyOn: latest }),
    mainSignpostLeftOut: mainLeftOut(state, setting, rules),
    secondReader,
  };
}

/** The letter points to boards and leaves out the one most likely competent, so that it takes a reason. */
export function mainLeftOut(state: Case, { choice, adrEntityIds }: LetterSetting, rules: RuleSet): boolean {
  return POINTING.includes(choice) && leavesOutMain(adrEntityIds, adrChoices(state, rules));
}

const POINTING: readonly LetterChoice[] = ['concluding', 'acknowledgement', 'holding-reply', 'addendum'];

function recipientOf(state: Case, { choice, requestTo }: LetterSetting): LetterRecipient {
  if (choice === 'adr-cover') return 'adr-entity';
  if (choice === 'information-request' && requestTo === 'respondent') return 'respondent';
  return hasAuthority(state) ? 'authorised-person' : 'complainant';
}

/** The last date a holding reply may promise. */
export function latestReplyOn(state: Case, rules: RuleSet): LocalDate | undefined {
  return latestHoldingReplyDate(deadlineFactsOf(state), rules);
}

function buildLetter(
  state: Case,
  setting: LetterSetting,
  frame: LetterFrame,
  signposts: readonly Signpost[],
  checkpointCode: string,
): Letter {
  const { rules } = frame;
  const input: LetterInput = {
    state,
    language: setting.language,
    organisation: frame.organisation,
    senderLines: frame.senderLines,
    representative: { name: frame.representative },
    ...(frame.alsoAssessed && { secondReader: frame.alsoAssessed }),
    date: frame.date,
    channel: setting.channel,
    signposts,
    retention: {
      fileYears: rules.retention.fullFileYears,
      registerYears: rules.retention.registerRowYears,
    },
    rulePackVersion: rules.version,
    clauses: chosenClauses(state, setting, frame.clauses),
    checkpointCode,
    ...(frame.unfinished && { unfinished: frame.unfinished }),
  };
  switch (setting.choice) {
    case 'concluding':
      return buildConcludingLetter(input);
    case 'acknowledgement':
      return buildAcknowledgement({ ...input, ...(setting.answerBy && { answerBy: setting.answerBy }) });
    case 'information-request':
      return buildInformationRequest({ ...input, to: setting.requestTo, why: setting.requestWhy });
    case 'holding-reply': {
      const latest = latestReplyOn(state, rules);
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
    case 'adr-cover': {
      const board = adrChoices(state, rules).find(({ entity }) => entity.name === setting.board)?.entity;
      return buildAdrCover({
        ...input,
        entity: setting.board,
        entityAddress: board?.address ?? [],
        theirReference: setting.boardReference,
        remark: setting.coverRemark,
      });
    }
  }
}

function expectations(
  state: Case,
  setting: LetterSetting,
  frame: LetterFrame,
  signposts: readonly Signpost[],
  checkpointCode: string,
): LetterExpectations {
  const { choice, finalReplyBy } = setting;
  return {
    organisation: frame.organisation,
    signposts,
    checkpointCode,
    channel: setting.channel,
    staffNames: frame.staffNames,
    ...(choice === 'acknowledgement' && { acknowledgement: { answerBy: setting.answerBy } }),
    ...(choice === 'information-request' && { informationRequest: { to: setting.requestTo } }),
    ...(choice === 'holding-reply' && {
      holdingReply: {
        reason: setting.holdingReason,
        beyondControl: setting.holdingBeyondControl,
        finalReplyBy,
        latestReplyOn: latestReplyOn(state, frame.rules),
      },
    }),
    ...(choice === 'addendum' && {
      addendum: {
        earlierIssuedOn: state.finalLetter?.issuedOn ?? frame.date,
        reason: setting.addendumReason,
        text: setting.addendumText,
      },
    }),
    ...(choice === 'adr-cover' && { adrCover: { entity: setting.board } }),
  };
}

/** What is wrong with a holding reply's date. */
export type ReplyDateProblem =
  { readonly code: 'past' } | { readonly code: 'too-late'; readonly latest: LocalDate };

export function replyDateProblem(
  state: Case,
  { choice, finalReplyBy }: LetterSetting,
  today: LocalDate,
  rules: RuleSet,
): ReplyDateProblem | undefined {
  if (choice !== 'holding-reply' || !finalReplyBy) return undefined;
  if (finalReplyBy <= today) return { code: 'past' };
  const latest = latestReplyOn(state, rules);
  return latest && finalReplyBy > latest ? { code: 'too-late', latest } : undefined;
}

/** Stands for the checkpoint code until there is one; so that the preview shows no gap for it. */
export const PREVIEW_CODE = '····-····-····-····';
