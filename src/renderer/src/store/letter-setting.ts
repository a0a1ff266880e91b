import type { Case } from '../../../shared/complaint/state';
import { LETTER_CHANNELS, LETTER_LANGUAGES, PARTIES } from '../../../shared/complaint/vocabulary';
import type { LetterChannel, LetterLanguage, Party } from '../../../shared/complaint/vocabulary';
import { parseLocalDate } from '../../../shared/core/local-date';
import type { LocalDate } from '../../../shared/core/local-date';
import { adrOptions, adrSignposts } from '../../../shared/law/adr';
import type { Signpost as AdrSignpost } from '../../../shared/law/adr';
import { deadlineFactsOf } from '../../../shared/law/deadline-facts';
import { deadlinesOf } from '../../../shared/law/deadlines';
import type { RuleSet } from '../../../shared/law/rule-set';
import type { Overrides } from '../../../shared/letters/check-letter';
import { openRequestsTo } from '../../../shared/letters/information-request';
import { readerOf } from '../../../shared/letters/letter-context';
import { REQUIREMENT_IDS } from '../../../shared/letters/requirements/requirement-ids';
import type { DraftFields } from './case-draft';
import { CHOSEN_CLAUSE, draftField } from './draft-fields';

export const LETTER_CHOICES = [
  'concluding',
  'acknowledgement',
  'information-request',
  'holding-reply',
  'addendum',
  'adr-cover',
] as const;
/** What a person chooses; whether a concluding letter is an assessment or an inadmissibility follows from the case. */
export type LetterChoice = (typeof LETTER_CHOICES)[number];

/** Which letters can go out now. Empty: the concluding letter has gone out and the case awaits finalising. */
export function letterChoices(state: Case): readonly LetterChoice[] {
  const cover: readonly LetterChoice[] = state.adr.length > 0 ? ['adr-cover'] : [];
  if (state.finalisedOn !== undefined) return ['addendum', 'adr-cover'];
  if (state.finalLetter !== undefined) return cover;
  return ['concluding', 'acknowledgement', 'information-request', 'holding-reply', ...cover];
}

/** Everything about a letter that is chosen on its page. */
export interface LetterSetting {
  readonly choice: LetterChoice;
  readonly language: LetterLanguage;
  readonly channel: LetterChannel;
  readonly adrEntityIds: readonly string[];
  /** Why the board most likely competent is left out; asked for when it is. */
  readonly signpostReason: string;
  /** The standard paragraphs that were ticked, whether or not they fit. */
  readonly clauseIds: readonly string[];
  readonly answerBy: LocalDate | undefined;
  readonly requestTo: Party;
  readonly requestWhy: string;
  readonly holdingReason: string;
  readonly holdingBeyondControl: string;
  readonly finalReplyBy: LocalDate | undefined;
  readonly addendumReason: string;
  readonly addendumText: string;
  /** Name of the board an ADR cover letter goes to. */
  readonly board: string;
  readonly boardReference: string;
  readonly coverRemark: string;
  readonly overrides: Overrides;
}

export function letterSetting(
  state: Case,
  fields: DraftFields,
  rules: RuleSet,
  today: LocalDate,
): LetterSetting {
  const text = (name: string): string => fields[name]?.text ?? '';
  const chosen = <T extends string>(options: readonly T[], name: string, ordinary: T): T =>
    options.find((option) => option === text(name)) ?? ordinary;
  const choices = letterChoices(state);
  const choice = chosen(choices, draftField.letterKind, choices[0] ?? 'concluding');
  const requestTo = chosen(PARTIES, draftField.requestTo, ordinaryRequestTo(state));
  return {
    choice,
    language: chosen(LETTER_LANGUAGES, draftField.letterLanguage, ordinaryLanguage(state)),
    channel: chosen(LETTER_CHANNELS, draftField.letterChannel, ordinaryChannel(state, { choice, requestTo })),
    adrEntityIds: adrChoices(state, rules)
      .filter((option) => (text(draftField.adrChoice(option.entity.id)) || ordinaryAdr(option)) === 'true')
      .map((option) => option.entity.id),
    signpostReason: text(draftField.signpostReason),
    clauseIds: Object.entries(fields).flatMap(([name, field]) =>
      name.startsWith(CHOSEN_CLAUSE) && field.text === 'true' ? [name.slice(CHOSEN_CLAUSE.length)] : [],
    ),
    answerBy: parseLocalDate(text(draftField.answerBy)) ?? ordinaryAnswerBy(state, rules, today),
    requestTo,
    requestWhy: text(draftField.requestWhy),
    holdingReason: text(draftField.holdingReason),
    holdingBeyondControl: text(draftField.holdingBeyondControl),
    finalReplyBy: parseLocalDate(text(draftField.holdingFinalBy)),
    addendumReason: text(draftField.addendumReason),
    addendumText: text(draftField.addendumText),
    board: chosen(boardChoices(state, rules), draftField.board, boardChoices(state, rules)[0] ?? ''),
    boardReference: text(draftField.boardReference),
    coverRemark: text(draftField.coverRemark),
    overrides: Object.fromEntries(
      REQUIREMENT_IDS.map((id) => [id, text(draftField.override(id))] as const).filter(
        ([, reason]) => reason.trim() !== '',
      ),
    ),
  };
}

/** An addendum speaks as the letter it adds to; everything else as the complainant wrote. */
export function ordinaryLanguage(state: Case): LetterLanguage {
  return state.finalisedOn === undefined
    ? state.complaint.language
    : (state.finalLetter?.language ?? state.complaint.language);
}

/**
 * On paper where the one who is written to has an address, since that needs nobody's agreement.
 * @source PSD2 Art. 101(2)
 */
export function ordinaryChannel(
  state: Case,
  { choice, requestTo }: Pick<LetterSetting, 'choice' | 'requestTo'>,
): LetterChannel {
  const inHouse = choice === 'information-request' && requestTo === 'respondent';
  if (inHouse || choice === 'adr-cover') return 'email';
  const { address } = readerOf(state);
  return address === undefined || address.length === 0 ? 'email' : 'post';
}

/** The complainant, unless only the firm has questions open. */
export function ordinaryRequestTo(state: Case): Party {
  const waiting = PARTIES.filter((party) => openRequestsTo({ state }, party).length > 0);
  return waiting[0] ?? 'complainant';
}

/** The first date by which the complainant is owed an answer. */
export function ordinaryAnswerBy(state: Case, rules: RuleSet, today: LocalDate): LocalDate | undefined {
  const answers = rules.deadlineRules.filter(({ metBy }) => metBy.includes('final-assessment'));
  return deadlinesOf(deadlineFactsOf(state), rules, today)
    .filter(({ owed, dueOn, rule }) => owed && dueOn >= today && answers.some(({ id }) => id === rule))
    .map(({ dueOn }) => dueOn)
    .toSorted()[0];
}

/** The ADR entities that may be competent, with the reasons for the person who chooses. */
export function adrChoices(state: Case, rules: RuleSet): readonly AdrSignpost[] {
  const { market, product } = state.complaint;
  return adrOptions(adrSignposts(market, product, 'none', rules));
}

/** Whether the letter names it unless the person decides otherwise. */
export function ordinaryAdr(option: AdrSignpost): 'true' | 'false' {
  return option.role === 'main' ? 'true' : 'false';
}

/** Boards an ADR cover letter can go to: first those the case was taken to, the last one first. */
export function boardChoices(state: Case, rules: RuleSet): readonly string[] {
  const taken = state.adr.map(({ entity }) => entity).toReversed();
  return [...new Set([...taken, ...adrChoices(state, rules).map(({ entity }) => entity.name)])];
}
