import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { cleanLine, cleanText, paragraphsOf } from '../../../../src/main/pdf/text/clean';

describe('cleanText', () => {
  it('when a text has soft hyphens, zero-width and direction marks → they are dropped', () => {
    expect(cleanText('ind\u00addrag\u200bende \u202eabc\u202c\ufeff\u2060')).toBe('inddragende abc');
  });

  it('when a text has control characters → they are dropped, and a tab is a space', () => {
    expect(cleanText('a\u0000b\u0007c\td\u007fe')).toBe('abc de');
  });

  it('when lines end in other ways → each is one line feed', () => {
    expect(cleanText('a\r\nb\rc\u2028d\u2029e\u0085f')).toBe('a\nb\nc\nd\ne\nf');
  });

  it('when letters are written with separate marks → they are composed', () => {
    expect(cleanText('A\u030angstro\u0308m')).toBe('Ångström');
  });

  it('when half a surrogate pair stands alone → it becomes the replacement character', () => {
    expect(cleanText('a\ud800b')).toBe('a\ufffdb');
  });

  it('when a clean text is cleaned again → nothing changes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(cleanText(cleanText(text))).toBe(cleanText(text));
      }),
    );
  });
});

describe('cleanLine', () => {
  it('when a text has several lines → they become one', () => {
    expect(cleanLine(' a\n\n b\u00a0\tc ')).toBe('a b c');
  });
});

describe('paragraphsOf', () => {
  it('when blank lines separate paragraphs → each is one, with its own line ends', () => {
    expect(paragraphsOf('a\nb\n \n\nc')).toEqual(['a\nb', 'c']);
  });

  it('when there is nothing but white space → there is no paragraph', () => {
    expect(paragraphsOf(' \n \n ')).toEqual([]);
  });
});
