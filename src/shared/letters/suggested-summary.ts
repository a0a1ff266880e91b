import type { CaseOutcome, LetterLanguage } from '../complaint/vocabulary';
import { textsOf } from './texts/texts-of';

/**
 * A first wording of the result, for the person to take and change. Amounts and dates are left out: the letter adds them
 * from the remedies.
 */
export function suggestedSummary(
  outcome: CaseOutcome,
  language: LetterLanguage,
  organisation: string,
): string {
  const texts = textsOf(language);
  if (outcome === 'inadmissible') return texts.inadmissible.notAssessed;
  return texts.decision.intro(organisation)[outcome];
}
