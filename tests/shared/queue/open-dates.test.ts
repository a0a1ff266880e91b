import { describe, expect, it } from 'vitest';

import { asId } from '../../../src/shared/core/ids';
import type { CaseId } from '../../../src/shared/core/ids';
import { addDays, localDate } from '../../../src/shared/core/local-date';
import { deadlineFactsOf } from '../../../src/shared/law/deadline-facts';
import { deadlinesOf } from '../../../src/shared/law/deadlines';
import { openDates } from '../../../src/shared/queue/open-dates';
import { admitted, finalised } from '../../support/cases';
import type { Play } from '../../support/cases';
import { rulesOf } from '../../support/rules';

/** Customer service answered after the 15 days, so the law's limit binds beside the firm's promise. */
function lateAnswer(): Play {
  return admitted({
    receivedByFirmOn: localDate('2026-09-14'),
    receivedByRepresentativeOn: localDate('2026-10-19'),
  });
}

function datesOf(play: Play, days = 0) {
  const facts = deadlineFactsOf(play.case);
  const row = {
    caseId: asId<CaseId>('c'.repeat(32)),
    reference: 'A',
    complainant: 'B',
    market: facts.market,
  };
  const today = addDays(facts.receivedByRepresentativeOn, days);
  const rules = rulesOf(play.case);
  return { dates: openDates(row, facts, rules, today), all: deadlinesOf(facts, rules, today), facts };
}

describe('what is still to be kept', () => {
  it('when a case is open → every clock that is owed, not only the next one, and no milestone', () => {
    for (const days of [0, 5, 30]) {
      const { dates, all } = datesOf(lateAnswer(), days);
      const keys = dates.map(({ deadline }) => deadline.key);
      expect(keys.length).toBeGreaterThan(1);
      expect(keys).toEqual(expect.arrayContaining(all.filter(({ owed }) => owed).map(({ key }) => key)));
      const milestones = all.filter(({ force }) => force === 'milestone').map(({ key }) => key);
      for (const key of milestones) expect(keys).not.toContain(key);
    }
  });

  it('when a case is closed → nothing, until a duty arises beside it', () => {
    const play = finalised();
    expect(datesOf(play, 60).dates).toEqual([]);
    const arisenOn = play.case.finalisedOn;
    if (arisenOn === undefined) throw new Error('The case is finalised');
    play.does({ type: 'NoteDuty', kind: 'access-request', arisenOn, note: 'Wants a copy' });
    expect(datesOf(play, 60).dates).toHaveLength(1);
  });
});
