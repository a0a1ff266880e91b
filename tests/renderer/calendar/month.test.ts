import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { dayAfterKey, firstOfMonth, weeksOf } from '../../../src/renderer/src/features/calendar/month';
import { addDays, localDate, weekdayOf } from '../../../src/shared/core/local-date';

const anyDay = fc.integer({ min: 0, max: 9_000 }).map((days) => addDays(localDate('2020-01-01'), days));

describe('the weeks of a month', () => {
  test('when it is any month → whole weeks from Monday, one after the other, with all its days', () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        const weeks = weeksOf(date);
        const days = weeks.flatMap((week) => week.days);
        expect(weeks.length).toBeGreaterThanOrEqual(4);
        expect(weeks.length).toBeLessThanOrEqual(6);
        for (const [place, day] of days.entries()) {
          expect(weekdayOf(day)).toBe((place % 7) + 1);
          if (place > 0) expect(day).toBe(addDays(days[place - 1] ?? day, 1));
        }
        expect(days).toContain(date);
        for (const { days: week } of weeks) {
          expect(week.some((day) => firstOfMonth(day) === firstOfMonth(date))).toBe(true);
        }
      }),
    );
  });

  test.each([
    ['2026-01-01', [1, 2, 3, 4, 5]],
    ['2026-12-01', [49, 50, 51, 52, 53]],
    ['2027-01-01', [53, 1, 2, 3, 4]],
    ['2027-02-01', [5, 6, 7, 8]],
  ])('when it is the month of %s → week numbers of ISO 8601', (date, numbers) => {
    expect(weeksOf(localDate(date)).map((week) => week.number)).toEqual(numbers);
  });
});

describe('keys in the month', () => {
  const day = localDate('2026-01-31');

  test.each([
    ['ArrowLeft', false, '2026-01-30'],
    ['ArrowRight', false, '2026-02-01'],
    ['ArrowUp', false, '2026-01-24'],
    ['ArrowDown', false, '2026-02-07'],
    ['Home', false, '2026-01-26'],
    ['End', false, '2026-02-01'],
    ['PageUp', false, '2025-12-31'],
    ['PageDown', false, '2026-02-28'],
    ['PageUp', true, '2025-01-31'],
    ['PageDown', true, '2027-01-31'],
  ])('when %s is pressed (with shift: %s) → %s', (key, shift, result) => {
    expect(dayAfterKey(day, key, shift)).toBe(result);
  });

  test('when another key is pressed → the day stays', () => {
    expect(dayAfterKey(day, 'x', false)).toBeUndefined();
    expect(dayAfterKey(day, 'Tab', false)).toBeUndefined();
  });
});
