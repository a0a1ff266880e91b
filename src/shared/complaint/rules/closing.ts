import type { CaseCommand } from '../commands';
import type { CaseRefusal } from '../refusals';
import { standingEvidence } from '../state';
import type { Case } from '../state';
import { CONCLUDING_LETTERS } from '../vocabulary';
import { assessable, impartial, judging, reason, unless } from './guards';
import type { Decision, DecisionContext } from './guards';
import { outcomeRefusal } from './judgement';

type Command<T extends CaseCommand['type']> = Extract<CaseCommand, { readonly type: T }>;

/** A concluding letter goes out once, when everything it must rest on is there; other letters while work goes on. */
export function issueLetter(
  command: Command<'IssueLetter'>,
  state: Case,
  context: DecisionContext,
): Decision {
  const concluding = CONCLUDING_LETTERS.includes(command.letter.kind);
  const refusal = concluding
    ? (judging(state, context) ?? notReady(state))
    : (assessable(state) ?? impartial(state, context));
  return unless(refusal, () => [{ type: 'LetterIssued', v: 1, letter: command.letter }]);
}

export function finaliseCase(
  command: Command<'FinaliseCase'>,
  state: Case,
  context: DecisionContext,
): Decision {
  const refusal =
    (state.finalisedOn === undefined
      ? undefined
      : ({ code: 'CASE_FINALISED', finalisedOn: state.finalisedOn } as const)) ??
    impartial(state, context) ??
    (state.finalLetter === undefined ? ({ code: 'NO_FINAL_LETTER' } as const) : undefined);
  return unless(refusal, () => [
    {
      type: 'CaseFinalised',
      v: 1,
      finalisedOn: context.today,
      checkpoint: command.checkpoint,
    },
  ]);
}

/** The only letter a finalised case may still get: a dated correction or addition, with its reason. */
export function issueAddendum(
  command: Command<'IssueAddendum'>,
  state: Case,
  context: DecisionContext,
): Decision {
  const open = state.finalisedOn === undefined ? ({ code: 'CASE_NOT_FINALISED' } as const) : undefined;
  return unless(open ?? impartial(state, context) ?? reason(command.reason), () => [
    { type: 'AddendumIssued', v: 1, letter: command.letter, reason: command.reason },
  ]);
}

/** Reopening takes the force of the outcome and the concluding letter away; both stay in the file. */
export function reopenCase(command: Command<'ReopenCase'>, state: Case): Decision {
  const open = state.finalLetter === undefined ? ({ code: 'CASE_NOT_FINALISED' } as const) : undefined;
  return unless(open ?? reason(command.reason), () => [
    { type: 'CaseReopened', v: 1, reason: command.reason },
  ]);
}

function notReady(state: Case): CaseRefusal | undefined {
  if (state.outcome === undefined) return { code: 'OUTCOME_MISSING' };
  const contradiction = outcomeRefusal(state.outcome.outcome, state);
  if (contradiction) return contradiction;
  const open = [...state.requests.values()].filter((request) => request.status === 'open');
  if (open.length > 0) return { code: 'REQUESTS_OPEN', requestIds: open.map((request) => request.requestId) };
  if (state.admissibility?.admissible === false) return undefined;
  const unread = standingEvidence(state).filter((evidence) => evidence.considerations.length === 0);
  return unread.length > 0
    ? { code: 'EVIDENCE_NOT_CONSIDERED', evidenceIds: unread.map((evidence) => evidence.evidenceId) }
    : undefined;
}
