import { useSyncExternalStore } from 'react';

import type { Case } from '../../../shared/complaint/state';
import { establishmentIn } from '../../../shared/law/adr';
import { atEstablishment } from '../../../shared/law/at-establishment';
import type { RuleBook } from '../../../shared/law/rule-book';
import type { RuleSet } from '../../../shared/law/rule-set';
import { rulesOf } from './rules-of';
import { useServices } from './services';
import { useSettings } from './use-settings';

/** The law in force; the page is drawn anew when a pack is loaded. */
export function useRuleBook(): RuleBook {
  const { rules } = useServices();
  return useSyncExternalStore(rules.subscribe, rules.book);
}

/**
 * What judges a case, with the places for a firm present in its market as the settings say. The same object until a pack
 * is loaded or the settings change.
 */
export function useRulesOf(state: Case): RuleSet {
  const { establishments } = useSettings();
  const establishment = establishmentIn(state.complaint.market, establishments);
  return atEstablishment(rulesOf(state, useRuleBook()), establishment);
}
