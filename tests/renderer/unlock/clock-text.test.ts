import { expect, test } from 'vitest';

import { clockText } from '../../../src/renderer/src/features/unlock/clock-text';

test.each([
  [1, '0:01'],
  [1_000, '0:01'],
  [59_001, '1:00'],
  [65_000, '1:05'],
  [900_000, '15:00'],
])('when %i ms are left → %s', (milliseconds, text) => {
  expect(clockText(milliseconds)).toBe(text);
});
