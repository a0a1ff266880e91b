import { describe, expect, it } from 'vitest';

import { localDate } from '../../../../src/shared/core/local-date';
import { longDate } from '../../../../src/main/pdf/text/long-date';

describe('longDate', () => {
  it.each([
    ['da', '5. november 2026'],
    ['sv', '5 november 2026'],
    ['en', '5 November 2026'],
  ] as const)('when a date is written in %s → it reads %s', (language, text) => {
    expect(longDate(localDate('2026-11-05'), language)).toBe(text);
  });

  it('when the month is the first or the last → it is named', () => {
    expect(longDate(localDate('2026-01-31'), 'sv')).toBe('31 januari 2026');
    expect(longDate(localDate('2026-12-01'), 'da')).toBe('1. december 2026');
  });
});
