import type { IssuedLetter } from '../complaint/events';
import type { Case, Evidence } from '../complaint/state';
import type { EvidenceId, LetterId } from '../core/ids';
import { PURPOSE_RULES } from './purposes';
import type { CasePurpose } from './purposes';

/** Which letters and exhibits go into a pack as files. */
export interface Enclosures {
  readonly letters: ReadonlySet<LetterId>;
  readonly exhibits: ReadonlySet<EvidenceId>;
}

/** What the purpose asks for; the exporter may decide otherwise. */
export function usualEnclosures(state: Case, purpose: CasePurpose): Enclosures {
  const rules = PURPOSE_RULES[purpose];
  // Letters of earlier versions do not say to whom they went: all of those went to the complainant.
  const letters = issuedLetters(state).filter(({ sentTo }) =>
    rules.letters.includes(sentTo ?? 'complainant'),
  );
  const exhibits = [...state.evidence.values()].filter(
    (exhibit) =>
      mayEnclose(exhibit, purpose) &&
      (rules.exhibits === 'all' || (rules.exhibits === 'standing' && exhibit.withdrawnBecause === undefined)),
  );
  return {
    letters: new Set(letters.map(({ letterId }) => letterId)),
    exhibits: new Set(exhibits.map(({ evidenceId }) => evidenceId)),
  };
}

/** An exhibit that is not for letters goes to nobody it must be kept from, whatever the exporter chooses. */
export function mayEnclose({ notForLetter }: Evidence, purpose: CasePurpose): boolean {
  return !notForLetter || PURPOSE_RULES[purpose].secrets;
}

/** Letters may be left out only where the pack does not claim to be whole. */
export function mayLeaveOutLetters(purpose: CasePurpose): boolean {
  return purpose !== 'full';
}

/** Letters and addenda, in the order of their kind. */
export function issuedLetters({ letters, addenda }: Case): readonly IssuedLetter[] {
  return [...letters, ...addenda.map(({ letter }) => letter)];
}
