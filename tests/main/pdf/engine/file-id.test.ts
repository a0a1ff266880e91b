import { describe, expect, it } from 'vitest';

import { NO_FILE_ID, stampFileId } from '../../../../src/main/pdf/engine/file-id';

const blank = NO_FILE_ID.toString('hex');
const file = (body: string): Buffer =>
  Buffer.from(`${body}\ntrailer\n<< /ID [<${blank}> <${blank}>] >>\n%%EOF`);

describe('stampFileId', () => {
  it('when a file is stamped → both places carry one identifier, and nothing else changes', () => {
    const bytes = file('body');
    stampFileId(bytes);
    const text = bytes.toString();
    const [, first, second] = /<([0-9a-f]{32})> <([0-9a-f]{32})>/.exec(text) ?? [];
    expect(first).toBe(second);
    expect(first).not.toBe(blank);
    expect(text.replaceAll(String(first), blank)).toBe(file('body').toString());
  });

  it('when two files differ in one byte → their identifiers differ', () => {
    const [a, b] = [file('body a'), file('body b')];
    stampFileId(a);
    stampFileId(b);
    expect(a.subarray(-60)).not.toEqual(b.subarray(-60));
  });

  it('when the body holds the blank identifier → it is left alone', () => {
    const bytes = file(`body ${blank}`);
    stampFileId(bytes);
    expect(bytes.toString()).toContain(`body ${blank}`);
  });

  it('when there is no identifier to fill → it throws', () => {
    expect(() => {
      stampFileId(Buffer.from('no trailer here'));
    }).toThrow('no file identifier');
  });
});
