import { describe, expect, it } from 'vitest';

import { localDate } from '../../../src/shared/core/local-date';
import { deadlineFactsOf } from '../../../src/shared/law/deadline-facts';
import { deadlinesOf, governingDeadline } from '../../../src/shared/law/deadlines';
import { addDays } from '../../../src/shared/core/local-date';
import { dueSchedule } from '../../../src/shared/queue/due-schedule';
import { compareRows, dueInRow, rowOn, rowWarning } from '../../../src/shared/queue/row';
import type { QueueRow } from '../../../src/shared/queue/row';
import { asId } from '../../../src/shared/core/ids';
import type { CaseId } from '../../../src/shared/core/ids';
import { admitted, assessed, finalised, issuing } from '../../support/cases';
import type { Play } from '../../support/cases';
import { rulesFor } from '../../support/rules';

function rowOf(play: Play): QueueRow {
  const facts = deadlineFactsOf(play.case);
  const [due, ...then] = dueSchedule(facts, rulesFor(facts.market, facts.receivedByFirmOn));
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
      const facts = deadlineFactsOf(play.case);
      const pack = rulesFor(facts.market, facts.receivedByFirmOn);
      const row = rowOf(play);
      for (let days = 0; days < 120; days++) {
        const today = addDays(facts.receivedByRepresentativeOn, days);
        const governing = governingDeadline(deadlinesOf(facts, pack, today));
        const shown = rowOn(row, today);
        expect([shown.dueOn, shown.dueRule]).toEqual([governing?.dueOn ?? null, governing?.rule ?? null]);
        expect(rowWarning(shown, today)).toBe(governing?.warning ?? 'none');
      }
    },
  );

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
