import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEPTH_LIMIT, offsetOf, readJsonItems } from '../../../src/shared/intake/json-reader';
import type { JsonItem } from '../../../src/shared/intake/json-reader';

const read = (text: string): readonly JsonItem[] => [...readJsonItems(text)];
const values = (text: string): readonly unknown[] =>
  read(text).map((item) => (item.kind === 'value' ? item.value : item.fault.code));
const codes = (text: string): readonly string[] =>
  read(text).flatMap((item) =>
    item.kind === 'value' ? item.faults.map((fault) => fault.code) : [item.fault.code],
  );

describe('readJsonItems', () => {
  it('when the file is one object, an array, or an object with cases → the items are the cases', () => {
    expect(values('{"a":1}')).toEqual([{ a: 1 }]);
    expect(values(' [ {"a":1} , {"a":2} ] ')).toEqual([{ a: 1 }, { a: 2 }]);
    expect(values('{"$schema":"x","cases":[{"a":1}],"by":"me"}')).toEqual([{ a: 1 }]);
    expect(values('[]')).toEqual([]);
    expect(values('{"cases":[]}')).toEqual([]);
  });

  it('when "cases" is no array → the object is one case', () => {
    expect(values('{"cases":{"a":1}}')).toEqual([{ cases: { a: 1 } }]);
  });

  it('when any JSON array is read → the elements are those of JSON.parse', () => {
    fc.assert(
      fc.property(
        fc.array(fc.jsonValue({ maxDepth: 5 })),
        fc.constantFrom(undefined, 2, '\t'),
        (array, indent) => {
          const text = JSON.stringify(array, null, indent);
          const sound = read(text).every((item) => item.kind === 'value' && item.faults.length === 0);
          if (sound) expect(values(text)).toEqual(JSON.parse(text));
          else expect(codes(text).every((code) => code === 'json-number-too-long')).toBe(true);
        },
      ),
    );
  });

  it('when any text is read → it is refused exactly where JSON.parse refuses it', () => {
    const fragments = fc.constantFrom(
      '[',
      ']',
      '{',
      '}',
      ',',
      ':',
      '"a"',
      '"',
      '1',
      '-',
      '1.5e3',
      '01',
      'true',
      'nul',
      ' ',
      '\\',
      '"\\u00e5"',
    );
    fc.assert(
      fc.property(fc.array(fragments, { maxLength: 12 }), (parts) => {
        const text = `[${parts.join('')}]`;
        let sound = true;
        try {
          JSON.parse(text);
        } catch {
          sound = false;
        }
        expect(read(text).every((item) => item.kind === 'value')).toBe(sound);
      }),
      { numRuns: 3000 },
    );
  });

  it('when a file is cut anywhere → the cases that stand whole are read and the rest is one truncated item', () => {
    const cases = [{ a: 'x"y\\', b: [1, -2.5e2, true] }, { a: null, c: { d: 'å' } }, { e: false }];
    const text = JSON.stringify({ cases }, null, 1);
    for (let cut = 1; cut < text.length; cut += 1) {
      const items = read(text.slice(0, cut));
      const last = items.at(-1);
      expect(last?.kind === 'broken' && last.fault.code, text.slice(0, cut)).toBe('json-truncated');
      expect(items.slice(0, -1).map((item) => item.kind === 'value' && item.value)).toEqual(
        cases.slice(0, items.length - 1),
      );
    }
  });

  it('when a comma is missing between two cases → the first is read and the fault is where the second begins', () => {
    const text = '[{"a":1}\n {"a":2}]';
    const items = read(text);
    expect(items.map(({ kind }) => kind)).toEqual(['value', 'broken']);
    expect(items[1]).toMatchObject({ fault: { code: 'json-syntax', offset: text.indexOf('{"a":2}') } });
  });

  it('when something follows the end → it is reported', () => {
    expect(codes('[1] x')).toEqual(['json-syntax']);
  });

  it('when a line break stands inside a string → it is a syntax fault there', () => {
    expect(read('[{"a":"x\ny"}]')[0]).toMatchObject({
      fault: { code: 'json-syntax', offset: 8, path: [0, 'a'] },
    });
  });

  it('when a case is nested a million deep → that case is at fault and the others are read', () => {
    const deep = '['.repeat(1_000_000) + ']'.repeat(1_000_000);
    expect(codes(`[{"a":1},{"b":${deep}},{"c":"]"}]`)).toEqual(['json-too-deep']);
    expect(read(`[{"a":1},{"b":${deep}},{"c":"]"}]`)).toHaveLength(3);
  });

  it('when nesting reaches the limit but not beyond → it is read', () => {
    const within = '['.repeat(DEPTH_LIMIT - 1) + ']'.repeat(DEPTH_LIMIT - 1);
    expect(codes(`[${within}]`)).toEqual([]);
    expect(codes(`[[${within}]]`)).toEqual(['json-too-deep']);
  });

  it('when an endless nesting is never closed → it is truncated, not a stack overflow', () => {
    expect(codes('['.repeat(500_000))).toEqual(['json-truncated']);
    expect(codes('{"a":'.repeat(500_000))).toEqual(['json-truncated']);
  });

  it('when a name stands twice in one object → both stand as a fault at the second', () => {
    const text = '[{"a":1,"b":{"c":1,"c":2}}]';
    expect(read(text)[0]).toMatchObject({
      faults: [{ code: 'json-duplicate-key', offset: text.lastIndexOf('"c"'), path: [0, 'b', 'c'] }],
    });
  });

  it('when a number has more digits than a double keeps → it is a fault', () => {
    expect(codes('[{"amount":90071992547409.93}]')).toEqual(['json-number-too-long']);
    expect(codes('[{"amount":100000.0000000001}]')).toEqual(['json-number-too-long']);
    expect(codes('[{"amount":19.99}]')).toEqual([]);
  });

  it('when a member is called __proto__ → it is a member and no prototype is touched', () => {
    const [item] = read('[{"__proto__":{"polluted":true}}]');
    expect(item?.kind === 'value' && Object.keys(item.value ?? {})).toEqual(['__proto__']);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

describe('offsetOf', () => {
  const text = '[ {"a": [10, {"b": "x"}], "c\\u0064": true} ]';
  const start = text.indexOf('{');

  it('when the path leads somewhere → the offset of that value', () => {
    expect(offsetOf(text, start, ['a', 1, 'b'])).toBe(text.indexOf('"x"'));
    expect(offsetOf(text, start, ['cd'])).toBe(text.indexOf('true'));
    expect(offsetOf(text, start, ['a', 0])).toBe(text.indexOf('10'));
  });

  it('when a member is missing → the offset of the object that lacks it', () => {
    expect(offsetOf(text, start, ['a', 1, 'zzz'])).toBe(text.indexOf('{"b"'));
    expect(offsetOf(text, start, ['a', 7])).toBe(text.indexOf('[10'));
    expect(offsetOf(text, start, ['zzz'])).toBe(start);
  });
});
