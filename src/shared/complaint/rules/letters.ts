import type { CaseCommand } from '../commands';
import {
  finalAnswerAccountedFor,
  lacksAuthority,
  secondReadingStands,
  unheard,
  unreadEvidence,
} from '../gates';
import { HOLDING_REPLY_ONCE } from '../holding-reply';
import type { CaseRefusal } from '../refusals';
import type { Case } from '../state';
import { CONCLUDING_LETTERS } from '../vocabulary';
import type { LetterKind } from '../vocabulary';
import { assessable, impartial, judging, present, reason, texts, unless } from './guards';
import type { Decision, DecisionContext } from './guards';
import { outcomeRefusal } from './judgement';

type Command<T extends CaseCommand['type']> = Extract<CaseCommand, { readonly type: T }>;
type Issue = Command<'IssueLetter'>;

/** A concluding letter goes out once, when everything it must rest on is there; other letters while work goes on. */
export function issueLetter(command: Issue, state: Case, context: DecisionContext): Decision {
  const { letter } = command;
  const refusal =
    (CONCLUDING_LETTERS.includes(letter.kind)
      ? (judging(state, context) ?? notReady(command, state))
      : otherLetter(letter.kind, state, context)) ??
    disclosure(command, state) ??
    (letter.kind === 'holding-reply' ? holdingRefusal(command, state, context) : undefined) ??
    signpostRefusal(command);
  return unless(refusal, () => [{ type: 'LetterIssued', v: 1, letter }]);
}

/** A confirmation of receipt judges nothing yet, and a board may ask for the documents after the case has ended. */
function otherLetter(kind: LetterKind, state: Case, context: DecisionContext): CaseRefusal | undefined {
  switch (kind) {
    case 'acknowledgement':
      return assessable(state) ?? present(state, context);
    case 'adr-cover':
      return impartial(state, context);
    default:
      return assessable(state) ?? impartial(state, context);
  }
}

/** Besides a letter to a board, a finalised case may get a dated correction or addition, with its reason. */
export function issueAddendum(
  command: Command<'IssueAddendum'>,
  state: Case,
  context: DecisionContext,
): Decision {
  const open = state.finalisedOn === undefined ? ({ code: 'CASE_NOT_FINALISED' } as const) : undefined;
  const refusal = open ?? impartial(state, context) ?? reason(command.reason) ?? disclosure(command, state);
  return unless(refusal, () => [
    { type: 'AddendumIssued', v: 1, letter: command.letter, reason: command.reason },
  ]);
}

function notReady({ conditions }: Issue, state: Case): CaseRefusal | undefined {
  if (state.outcome === undefined) return { code: 'OUTCOME_MISSING' };
  const contradiction = outcomeRefusal(state.outcome.outcome, state);
  if (contradiction) return contradiction;
  const open = [...state.requests.values()].filter((request) => request.status === 'open');
  if (open.length > 0) return { code: 'REQUESTS_OPEN', requestIds: open.map((request) => request.requestId) };
  const unexamined = state.admissibility?.admissible === false ? undefined : notExamined(state);
  if (unexamined) return unexamined;
  return conditions.secondReader && !secondReadingStands(state)
    ? { code: 'SECOND_READING_MISSING' }
    : undefined;
}

/** What an assessment owes both sides. A complaint that was declined is not assessed. */
function notExamined(state: Case): CaseRefusal | undefined {
  if (!finalAnswerAccountedFor(state)) return { code: 'FINAL_ANSWER_MISSING' };
  if (state.admissibility?.notInCourtOrAdr !== true) return { code: 'COURT_OR_ADR_UNCHECKED' };
  const silent = unheard(state);
  if (silent.length > 0) {
    return { code: 'OTHER_SIDE_NOT_HEARD', issueIds: [...new Set(silent.map(({ issueId }) => issueId))] };
  }
  const unread = unreadEvidence(state);
  return unread.length > 0
    ? { code: 'EVIDENCE_NOT_CONSIDERED', evidenceIds: unread.map((evidence) => evidence.evidenceId) }
    : undefined;
}

function disclosure({ letter }: Pick<Issue, 'letter'>, state: Case): CaseRefusal | undefined {
  if (letter.sentTo !== 'authorised-person') return undefined;
  if (state.complaint.authorisedPerson === undefined) return { code: 'NO_AUTHORISED_PERSON' };
  return lacksAuthority(state) ? { code: 'AUTHORITY_MISSING' } : undefined;
}

/**
 * A holding reply gives a reason beyond the firm's control and the day of the final reply, and is given once: a second
 * one takes the override of {@link HOLDING_REPLY_ONCE}, with its reason.
 * @source PSD2 Art. 101(2)
 */
function holdingRefusal(
  { letter, conditions }: Issue,
  state: Case,
  { today }: DecisionContext,
): CaseRefusal | undefined {
  const { finalReplyBy, delayedBecause = '', beyondControl = '', overrides = [] } = letter;
  const { latestReplyOn } = conditions;
  const untold = texts({ delayedBecause, beyondControl, finalReplyBy: finalReplyBy ?? '' });
  if (untold || finalReplyBy === undefined) return untold;
  if (finalReplyBy <= today) return { code: 'DATE_IN_PAST', field: 'finalReplyBy' };
  if (latestReplyOn !== undefined && finalReplyBy > latestReplyOn) {
    return { code: 'REPLY_DATE_TOO_LATE', latest: latestReplyOn };
  }
  const earlier = state.letters.findLast(({ kind }) => kind === 'holding-reply');
  const override = overrides.find(({ requirement }) => requirement === HOLDING_REPLY_ONCE);
  const allowed = earlier === undefined || (override !== undefined && override.reason.trim() !== '');
  return allowed ? undefined : { code: 'HOLDING_REPLY_REPEATED', issuedOn: earlier.issuedOn };
}

function signpostRefusal({ letter, conditions }: Issue): CaseRefusal | undefined {
  const unexplained = conditions.mainSignpostLeftOut && (letter.signpostReason ?? '').trim() === '';
  return unexplained ? { code: 'SIGNPOST_REASON_MISSING' } : undefined;
}
