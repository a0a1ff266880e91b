import { describe, expect, test } from 'vitest';

import { MARKETS, PRODUCTS } from '../../../src/shared/complaint/vocabulary';
import { localDate } from '../../../src/shared/core/local-date';
import { adrSignposts } from '../../../src/shared/law/adr';
import { ESTABLISHMENTS } from '../../../src/shared/law/adr-entity';
import { atEstablishment } from '../../../src/shared/law/at-establishment';
import { BOOK } from '../../support/rules';

const TODAY = localDate('2026-11-22');

describe('rules for a firm present in one way', () => {
  test('when places are asked for without an establishment → they are those of the one that was named', () => {
    for (const market of MARKETS) {
      const rules = BOOK.rulesFor(market, TODAY);
      for (const establishment of ESTABLISHMENTS) {
        for (const product of PRODUCTS) {
          const narrow = adrSignposts(market, product, 'none', atEstablishment(rules, establishment));
          const expected = adrSignposts(market, product, establishment, rules);
          expect(narrow.map(({ entity, role }) => [entity.id, role])).toEqual(
            expected.map(({ entity, role }) => [entity.id, role]),
          );
        }
      }
    }
  });

  test('when asked twice → the same object answers', () => {
    const rules = BOOK.rulesFor('DK', TODAY);
    expect(atEstablishment(rules, 'branch')).toBe(atEstablishment(rules, 'branch'));
    expect(atEstablishment(rules, 'branch')).not.toBe(atEstablishment(rules, 'none'));
  });
});
