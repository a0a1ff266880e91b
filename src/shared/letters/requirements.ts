import type { LetterKind, Market } from '../complaint/vocabulary';
import { ANSWERS } from './requirements/answers';
import { FRAME } from './requirements/frame';
import { OF_THEIR_KIND } from './requirements/of-their-kind';
import { ONWARD } from './requirements/onward';
import type { Requirement } from './requirements/requirement';
import { REQUIREMENT_IDS } from './requirements/requirement-ids';
import { WORDING } from './requirements/wording';

/** Everything a letter must or must not say, in the order in which it is shown. */
export const REQUIREMENTS: readonly Requirement[] = [
  ...FRAME,
  ...ANSWERS,
  ...OF_THEIR_KIND,
  ...ONWARD,
  ...WORDING,
].toSorted((a, b) => REQUIREMENT_IDS.indexOf(a.id) - REQUIREMENT_IDS.indexOf(b.id));

export function requirementsFor(kind: LetterKind, market: Market): readonly Requirement[] {
  return REQUIREMENTS.filter(
    ({ letters, markets }) =>
      (letters === 'all' || letters.includes(kind)) && (markets === 'all' || markets.includes(market)),
  );
}
