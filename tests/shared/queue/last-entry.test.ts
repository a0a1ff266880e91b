import { describe, expect, it } from 'vitest';

import { entryAfter, lastEntry } from '../../../src/shared/queue/last-entry';
import { row } from '../../renderer/queue/rows';

const NOW = Date.parse('2026-11-16T09:00:00Z');
const HOUR = 3_600_000;

describe('a clock that stands before the last entry', () => {
  it('when an entry is of tomorrow → the latest one', () => {
    const rows = [
      row({ id: 1, lastChangeAt: NOW - HOUR }),
      row({ id: 2, lastChangeAt: NOW + 24 * HOUR }),
      row({ id: 3, lastChangeAt: NOW + HOUR }),
    ];
    expect(entryAfter(lastEntry(rows), NOW)).toBe(NOW + 24 * HOUR);
  });

  it('when every entry is past, or clocks differ by seconds, or there is no case → nothing', () => {
    expect(entryAfter(NOW - 1, NOW)).toBeUndefined();
    expect(entryAfter(NOW + 30_000, NOW)).toBeUndefined();
    expect(entryAfter(lastEntry([]), NOW)).toBeUndefined();
  });
});
