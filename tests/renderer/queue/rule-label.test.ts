import { describe, expect, test } from 'vitest';

import { ruleLabel } from '../../../src/renderer/src/features/queue/rule-label';
import { UI_LANGUAGES } from '../../../src/shared/core/text';
import { DEADLINE_RULE_IDS } from '../../../src/shared/law/rule-pack';
import { row } from './rows';

describe('why a case is due', () => {
  test.each(UI_LANGUAGES)('when any rule governs, in %s → its name, not its id', (language) => {
    for (const dueRule of DEADLINE_RULE_IDS) {
      const label = ruleLabel(row({ dueRule }), language);
      expect(label).not.toBe(dueRule);
      expect(label).not.toBe('');
    }
  });

  test('when nothing is due → no reason', () => {
    expect(ruleLabel(row({ dueRule: null }), 'da')).toBe('');
  });

  test('when the rule comes from a later version of the app → its id rather than nothing', () => {
    expect(ruleLabel(row({ dueRule: 'psr-10-days' }), 'da')).toBe('psr-10-days');
  });
});
