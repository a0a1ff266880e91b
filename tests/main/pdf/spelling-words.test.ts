import { describe, expect, it } from 'vitest';

import { wordsIn } from '../../support/spelling/words';

describe('the words of a printed text', () => {
  it.each([
    [
      'a soft hyphen and a line end after it',
      'klage\u00adsagen, klage\u00ad\nsvaret',
      ['klagesagen', 'klagesvaret'],
    ],
    ['a hyphen at the end of a line', 'ETA-\nmaassa', ['ETA-maassa']],
    ['addresses and numbers to call', 'fanke.dk sek@fanke.dk tel:+4535 https://a.b/c-\nd klag', ['klag']],
    ['references and codes', 'UVI-2026-0417 7Q2M-4XKD sag', ['sag']],
    ['a full stop without a blank', 'Klagen.Jeg', ['Klagen', 'Jeg']],
  ])('when there are %s → what is left are words', (_what, text, words) => {
    expect([...wordsIn(text, [])]).toEqual(words);
  });

  it('when somebody else says a phrase → it is left out, also over a line end, and nothing of another word', () => {
    expect([...wordsIn('Jeg så Åse\nBo her. Åse Bos', ['Åse Bo', 'Åse'])]).toEqual([
      'Jeg',
      'så',
      'her',
      'Bos',
    ]);
  });
});
