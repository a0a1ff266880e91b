import { describe, expect, test } from 'vitest';

import { daysLeftText, urgencyOf, warningText } from '../../../src/renderer/src/components/due';
import { localDate } from '../../../src/shared/core/local-date';

const TODAY = localDate('2026-11-16');

describe('how near a deadline is', () => {
  test.each([
    ['2026-11-15', 'overdue', '1 day overdue'],
    ['2026-10-16', 'overdue', '31 days overdue'],
    ['2026-11-16', 'today', 'Today'],
    ['2026-11-17', 'soon', 'Tomorrow'],
    ['2026-11-19', 'soon', '3 days left'],
    ['2026-11-20', 'later', '4 days left'],
  ])('when it is due on %s → %s, "%s"', (dueOn, urgency, text) => {
    expect(urgencyOf(localDate(dueOn), TODAY)).toBe(urgency);
    expect(daysLeftText(localDate(dueOn), TODAY, 'en')).toBe(text);
  });
});

describe('what a deadline is warned of', () => {
  test.each([
    ['none', undefined, undefined],
    ['overdue', undefined, undefined],
    ['at-75', undefined, '75% gone'],
    ['at-90', undefined, '90% gone'],
    ['last-open-day', '2026-11-16', 'last open day'],
    ['last-open-day', '2026-11-13', 'no open day left'],
  ] as const)('when it is %s (last open day: %s) → %s', (warning, lastOpenDay, text) => {
    const open = lastOpenDay === undefined ? undefined : localDate(lastOpenDay);
    expect(warningText(warning, open, TODAY, 'en')).toBe(text);
  });
});
