import { describe, expect, it } from 'vitest';

import { Typesetter } from '../../../../src/main/pdf/content/typesetter';
import { sharedFont } from '../../../../src/main/pdf/engine/fonts';

describe('Typesetter', () => {
  it('when all letters are in the first font → there is one plain run', () => {
    expect(new Typesetter('da').runs('Søren Zażółć Γιώργος Ђорђевић')).toEqual([
      { text: 'Søren Zażółć Γιώργος Ђорђевић' },
    ]);
  });

  it('when a letter is in the second font only → it gets a run of its own', () => {
    const typesetter = new Typesetter('da');
    expect(typesetter.runs('a\u1f85b')).toEqual([
      { text: 'a' },
      { text: '\u1f85', font: 'Rare' },
      { text: 'b' },
    ]);
    expect(typesetter.missing).toEqual([]);
  });

  it('when no font has a character → it is named once, with what modifies it', () => {
    const typesetter = new Typesetter('en');
    typesetter.runs('Thanks 👍🏽 and 👍🏽, سلام');
    expect(typesetter.missing).toEqual(['👍🏽', 'س', 'ل', 'ا', 'م']);
  });

  it('when a span leads to an address → it is a link; to a script → it stays text', () => {
    const [link, script] = new Typesetter('en').runs([
      { text: 'x', href: 'https://example.com' },
      { text: 'y', href: 'javascript:alert(1)' },
    ]);
    expect(link?.href).toBe('https://example.com');
    expect(script).toEqual({ text: 'y' });
  });

  it('when a span is in another language → it is marked and glued by the rules of that one', () => {
    const [run] = new Typesetter('sv').runs([{ text: 'Article 14', lang: 'en' }]);
    expect(run).toEqual({ text: 'Article\u00a014', lang: 'en-GB' });
  });

  it('when a weight or slope is asked for → its font has the same letters as the upright one', () => {
    const upright = [...sharedFont('regular').codePoints];
    expect([...sharedFont('semibold').codePoints]).toEqual(upright);
    expect([...sharedFont('italic').codePoints]).toEqual(upright);
  });
});
