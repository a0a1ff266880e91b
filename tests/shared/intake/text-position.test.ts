import { describe, expect, it } from 'vitest';
import { positionsIn } from '../../../src/shared/intake/text-position';

describe('positionsIn', () => {
  it('when lines end in LF, CR LF or CR → each counts as one line', () => {
    const text = 'a\nbb\r\nccc\rd';
    const at = positionsIn(text);
    expect(at(text.indexOf('d'))).toEqual({ line: 4, column: 1 });
    expect(at(text.indexOf('bb') + 1)).toEqual({ line: 2, column: 2 });
    expect(at(text.indexOf('ccc') + 2)).toEqual({ line: 3, column: 3 });
  });

  it('when offsets are asked for in any order → the answers do not depend on it', () => {
    const text = 'one\ntwo\nthree';
    const at = positionsIn(text);
    expect(at(10)).toEqual({ line: 3, column: 3 });
    expect(at(0)).toEqual({ line: 1, column: 1 });
    expect(at(4)).toEqual({ line: 2, column: 1 });
  });

  it('when the offset lies beyond the text → the end of the text is meant', () => {
    expect(positionsIn('ab')(99)).toEqual({ line: 1, column: 3 });
  });
});
