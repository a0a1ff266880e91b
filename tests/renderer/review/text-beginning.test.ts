import { describe, expect, test } from 'vitest';

import { beginningOf } from '../../../src/renderer/src/features/review/evidence/text-beginning';
import { encoded } from '../../fixtures/intake/files';

describe('the beginning of a text', () => {
  test('when the text is short → all of it is shown', () => {
    expect(beginningOf(encoded('Åse', 'windows-1252'))).toEqual({ text: 'Åse', cut: false });
  });

  test('when the text is long → it ends at a line, and no letter is broken in any encoding', () => {
    for (const encoding of ['utf-8', 'utf-16le', 'windows-1252'] as const) {
      const { text, cut } = beginningOf(encoded('Åse Ærø\n'.repeat(60_000), encoding, true));
      expect(cut).toBe(true);
      expect(text.startsWith('Åse Ærø\nÅse')).toBe(true);
      expect(text).not.toMatch(/[\ufffdÃ]/);
    }
  });
});
