import { afterEach, describe, expect, it, vi } from 'vitest';

import { localDateAt, timeAt } from '../../../src/shared/core/time-zone';
import { deadlineFactsOf } from '../../../src/shared/law/deadline-facts';
import { deadlinesOf } from '../../../src/shared/law/deadlines';
import { icsFile } from '../../../src/shared/queue/ics';
import { dueSchedule } from '../../../src/shared/queue/due-schedule';
import { admitted } from '../../support/cases';
import { rulesOf } from '../../support/rules';

const ZONES = ['America/Los_Angeles', 'Asia/Kolkata', 'Pacific/Kiritimati', 'Europe/Copenhagen', 'UTC'];

afterEach(() => {
  vi.unstubAllEnvs();
});

/** What the person sees at an instant: today, the hour, every deadline, what the queue and an exported calendar say. */
function seen(now: number): string {
  const play = admitted();
  const facts = deadlineFactsOf(play.case);
  const rules = rulesOf(play.case);
  const today = localDateAt(now);
  const schedule = dueSchedule(facts, rules);
  return JSON.stringify([
    today,
    timeAt(now),
    deadlinesOf(facts, rules, today),
    schedule,
    ...icsFile(
      schedule.flatMap((due) => (due ? [{ uid: due.rule, on: due.on, summary: due.rule }] : [])),
      now,
    ),
  ]);
}

describe('dates are days of the office', () => {
  it.each([
    ['just before midnight in Copenhagen', '2026-11-16T22:59:59Z', '2026-11-16', '23:59'],
    ['at midnight in Copenhagen', '2026-11-16T23:00:00Z', '2026-11-17', '00:00'],
    ['the hour that is left out in spring', '2026-03-29T01:00:00Z', '2026-03-29', '03:00'],
    ['the night before it', '2026-03-28T22:59:00Z', '2026-03-28', '23:59'],
    ['midnight in summer', '2026-06-30T22:00:00Z', '2026-07-01', '00:00'],
    ['the hour that comes twice in autumn, first', '2026-10-25T00:30:00Z', '2026-10-25', '02:30'],
    ['the hour that comes twice in autumn, again', '2026-10-25T01:30:00Z', '2026-10-25', '02:30'],
    ['midnight after it', '2026-10-25T23:00:00Z', '2026-10-26', '00:00'],
  ])(
    'when it is %s → in every time zone of the computer the same day and the same deadlines',
    (_, at, day, time) => {
      const now = Date.parse(at);
      const offsets = new Set<number>();
      const views = new Set<string>();
      for (const zone of ZONES) {
        vi.stubEnv('TZ', zone);
        offsets.add(new Date(now).getTimezoneOffset());
        views.add(seen(now));
        expect([localDateAt(now), timeAt(now)], zone).toEqual([day, time]);
      }
      // The zone was really another one.
      expect(offsets.size).toBeGreaterThanOrEqual(4);
      expect(views.size).toBe(1);
    },
  );

  it('when the clock is put back a year → every due date stays where it was; only what has passed is told differently', () => {
    const play = admitted();
    const facts = deadlineFactsOf(play.case);
    const rules = rulesOf(play.case);
    const datesOn = (at: string) =>
      deadlinesOf(facts, rules, localDateAt(Date.parse(at)))
        .map(({ key, startsOn, dueOn, warnOn }) => ({ key, startsOn, dueOn, warnOn }))
        .sort((a, b) => (a.key < b.key ? -1 : 1));
    expect(datesOn('2025-11-20T09:00:00Z')).toEqual(datesOn('2026-11-20T09:00:00Z'));
  });
});
