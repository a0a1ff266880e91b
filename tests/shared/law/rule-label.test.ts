import { describe, expect, test } from 'vitest';

import { UI_LANGUAGES } from '../../../src/shared/core/text';
import { ruleLabel } from '../../../src/shared/law/rule-label';
import { BOOK } from '../../support/rules';

const RULE_IDS = BOOK.packs.flatMap(({ deadlineRules = [], holdingReply }) => [
  ...deadlineRules.map(({ id }) => id),
  ...(holdingReply ? [holdingReply.id] : []),
]);

describe('why a case is due', () => {
  test.each(UI_LANGUAGES)('when any rule governs, in %s → its name, not its id', (language) => {
    expect(RULE_IDS).toContain('holding-reply-date');
    for (const rule of RULE_IDS) {
      const label = ruleLabel(rule, language, BOOK);
      expect(label).not.toBe(rule);
      expect(label).not.toBe('');
    }
  });

  test('when the rule comes from a pack that is not loaded here → its id rather than nothing', () => {
    expect(ruleLabel('psr-10-days', 'da', BOOK)).toBe('psr-10-days');
  });
});
