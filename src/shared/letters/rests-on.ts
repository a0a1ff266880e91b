import { standingEvidence } from '../complaint/state';
import type { Case } from '../complaint/state';

/** SHA-256 of every exhibit that was weighed and not set aside, in order of arrival: what a letter says it rests on. */
export function restsOn(state: Case): readonly string[] {
  return standingEvidence(state)
    .filter(({ considerations }) => considerations.some(({ weight }) => weight !== 'not-relied-on'))
    .map(({ sha256 }) => sha256);
}
