import { describe, expect, it } from 'vitest';

import { localDate } from '../../../src/shared/core/local-date';
import { deadlineFactsOf } from '../../../src/shared/law/deadline-facts';
import { deadlinesOf, governingDeadline } from '../../../src/shared/law/deadlines';
import { addDays } from '../../../src/shared/core/local-date';
import { dueSchedule } from '../../../src/shared/queue/due-schedule';
import { compareRows, dueInRow, rowOn, rowWarning } from '../../../src/shared/queue/row';
import type { QueueRow } from '../../../src/shared/queue/row';
import type { RuleSet } from '../../../src/shared/law/rule-set';
import { asId } from '../../../src/shared/core/ids';
import type { CaseId } from '../../../src/shared/core/ids';
import { admitted, assessed, finalised, issuing } from '../../support/cases';
import type { Play } from '../../support/cases';
import { rulesOf } from '../../support/rules';

function rowOf(play: Play, rules = rulesOf(play.case)): QueueRow {
  const facts = deadlineFactsOf(play.case);
  const [due, ...then] = dueSchedule(facts, rules);
  return {
    caseId: asId<CaseId>('c'.repeat(32)),
    reference: play.case.complaint.reference,
    complainant: 'Mette',
    market: 'DK',
    product: 'card',
    stage: play.case.stage,
    assignee: null,
    ...dueInRow(due ?? null),
    then,
    receivedOn: facts.receivedByRepresentativeOn,
    lastChangeAt: 0,
  };
}

/** The row and the deadline engine must say the same on every day. */
function expectAsEngine(play: Play, rules: RuleSet): void {
  const facts = deadlineFactsOf(play.case);
  const row = rowOf(play, rules);
  for (let days = 0; days < 120; days++) {
    const today = addDays(facts.receivedByRepresentativeOn, days);
    const governing = governingDeadline(deadlinesOf(facts, rules, today));
    const shown = rowOn(row, today);
    expect([shown.dueOn, shown.dueRule]).toEqual([governing?.dueOn ?? null, governing?.rule ?? null]);
    expect(rowWarning(shown, today)).toBe(governing?.warning ?? 'none');
  }
}

describe('what a row says is due', () => {
  const cases: readonly (readonly [string, () => Play])[] = [
    ['admitted', () => admitted()],
    ['assessed', () => assessed()],
    [
      'never answered by customer service',
      () =>
        admitted({
          receivedByFirmOn: localDate('2026-09-14'),
          receivedByRepresentativeOn: localDate('2026-10-19'),
        }),
    ],
    [
      'put off by a holding reply',
      () => {
        const play = admitted();
        play.does(
          issuing({
            kind: 'holding-reply',
            finalReplyBy: localDate('2026-12-10'),
            delayedBecause: 'Banken har ikke svaret.',
            beyondControl: 'Kun banken har oplysningen.',
          }),
        );
        return play;
      },
    ],
    ['finalised', () => finalised()],
  ];

  it.each(cases)(
    'when a case is %s → on every day the same as the deadline engine of that day',
    (_, make) => {
      const play = make();
      expectAsEngine(play, rulesOf(play.case));
    },
  );

  it('when a loaded pack has limits that lapse → the next one follows on the day after', () => {
    const play = admitted();
    const rules = rulesOf(play.case);
    const lapsing = {
      ...rules,
      deadlineRules: rules.deadlineRules.map((rule) => ({
        ...rule,
        lapses: rule.metBy.includes('acknowledgement'),
      })),
    };
    expect(rowOf(play, lapsing).then.length).toBeGreaterThan(0);
    expect(rowOf(play).then).toEqual([]);
    expectAsEngine(play, lapsing);
  });

  it('when nothing is due → after everything that is; otherwise by date, then by reference', () => {
    const row = rowOf(assessed());
    const rows = [
      { ...row, reference: 'C', dueOn: null },
      { ...row, reference: 'B', dueOn: localDate('2026-12-01') },
      { ...row, reference: 'A', dueOn: localDate('2026-12-01') },
      { ...row, reference: 'D', dueOn: localDate('2026-11-01') },
    ];
    expect(rows.sort(compareRows).map((each) => each.reference)).toEqual(['D', 'A', 'B', 'C']);
  });
});
