import { assessors } from '../assessors';
import type { CaseCommand } from '../commands';
import { compareReadings } from '../compare-readings';
import { evolve } from '../evolve';
import type { CaseRefusal } from '../refusals';
import type { Case } from '../state';
import { assessable, impartial, judging, reason, standing, texts, unless } from './guards';
import type { Decision, DecisionContext } from './guards';
import { outcomeRefusal } from './judgement';

type Command<T extends CaseCommand['type']> = Extract<CaseCommand, { readonly type: T }>;

/** There is something to read once the outcome is set. A new request takes the place of the one before. */
export function requestSecondReading(
  { note }: Command<'RequestSecondReading'>,
  state: Case,
  context: DecisionContext,
): Decision {
  const unset = state.outcome === undefined ? ({ code: 'OUTCOME_MISSING' } as const) : undefined;
  return unless(judging(state, context) ?? unset ?? texts({ note }), () => [
    { type: 'SecondReadingRequested', v: 1, note },
  ]);
}

/** An assessment of the second reader's own, whole like the first one; whether the two agree is found, not claimed. */
export function giveSecondReading(
  { findings, outcome, comments }: Command<'GiveSecondReading'>,
  state: Case,
  context: DecisionContext,
): Decision {
  const own = withFindings(state, findings, context);
  const refusal =
    assessable(state) ??
    secondReaderRefusal(state, context) ??
    impartial(state, context) ??
    findings.reduce<CaseRefusal | undefined>(
      (found, { issueId, reasons }) => found ?? standing(state, issueId) ?? texts({ reasons }),
      undefined,
    ) ??
    outcomeRefusal(outcome, own) ??
    texts({ comments });
  return unless(refusal, () => {
    const assessment = { findings, outcome };
    const event = { type: 'SecondReadingGiven', v: 1, agrees: true, comments, assessment } as const;
    const { staffId: by } = context.actor;
    const given = evolve(state, { event, by, role: context.actor.role, at: context.now });
    return [{ ...event, agrees: given !== undefined && compareReadings(given)?.differs === false }];
  });
}

/** The case as if the second reader's findings were the only ones. */
function withFindings(
  state: Case,
  findings: Command<'GiveSecondReading'>['findings'],
  { actor, now }: DecisionContext,
): Case {
  const own = new Map(
    findings.map(({ issueId, outcome, reasons }) => [
      issueId,
      { outcome, reasons, rule: '', by: actor.staffId, at: now },
    ]),
  );
  const issues = [...state.issues].map(([issueId, { finding: _first, ...issue }]) => {
    const finding = own.get(issueId);
    return [issueId, { ...issue, ...(finding && { finding }) }] as const;
  });
  return { ...state, issues: new Map(issues) };
}

/** Sticking to the assessment, or having changed it: either way with a reason, and by somebody else than the reader. */
export function settleSecondReading(
  command: Command<'SettleSecondReading'>,
  state: Case,
  context: DecisionContext,
): Decision {
  const comparison = compareReadings(state);
  const { given, outdated } = state.secondReading ?? {};
  const missing = !comparison || outdated ? ({ code: 'SECOND_READING_MISSING' } as const) : undefined;
  const own = given?.by === context.actor.staffId ? ({ code: 'ASSESSED_BY_ANOTHER' } as const) : undefined;
  const nothing =
    given?.agrees === true && comparison?.differs === false
      ? ({ code: 'NOTHING_CHANGED' } as const)
      : undefined;
  const refusal = judging(state, context) ?? missing ?? own ?? nothing ?? reason(command.reason);
  return unless(refusal, () => [
    { type: 'SecondReadingSettled', v: 1, kept: comparison?.differs === true, reason: command.reason },
  ]);
}

/** Only an approver who had no part in the assessment reads it, once for each request. */
export function secondReaderRefusal(state: Case, { actor }: DecisionContext): CaseRefusal | undefined {
  const { secondReading } = state;
  if (secondReading === undefined || secondReading.given) return { code: 'SECOND_READING_NOT_REQUESTED' };
  const own = actor.staffId === secondReading.requested.by || assessors(state).has(actor.staffId);
  return actor.role === 'approver' && !own ? undefined : { code: 'NOT_A_SECOND_READER' };
}
