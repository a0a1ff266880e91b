import { describe, expect, test } from 'vitest';

import { askedGroups, groupMatches } from '../../../src/renderer/src/components/recovery-groups';

describe('typing groups of the recovery code back', () => {
  test('when groups are asked for → two different ones, in order, within the code', () => {
    for (let round = 0; round < 200; round++) {
      const asked = askedGroups(8);
      expect(asked).toHaveLength(2);
      expect(asked[0]).toBeLessThan(asked[1] ?? -1);
      expect(asked.every((place) => place >= 0 && place < 8)).toBe(true);
    }
  });

  test.each([
    ['7k0q', true],
    [' 7K0Q ', true],
    ['7koq', true],
    ['7k 0q', true],
    ['7k0', false],
    ['7k0r', false],
    ['', false],
  ])('when "%s" is typed for 7K0Q → %s', (typed, matches) => {
    expect(groupMatches(typed, '7K0Q')).toBe(matches);
  });

  test('when l or i is typed for 1 → it counts as 1', () => {
    expect(groupMatches('lI1a', '111A')).toBe(true);
  });
});
