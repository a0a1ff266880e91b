import type { Case } from '../complaint/state';
import type { Letter } from './letter';
import { requirementsFor } from './requirements';
import { readingOf } from './requirements/reading';
import type { LetterExpectations } from './requirements/reading';
import type { Fault, Requirement } from './requirements/requirement';
import type { RequirementId } from './requirements/requirement-ids';

/** Reasons for issuing a letter against a requirement, by its id. An empty reason overrides nothing. */
export type Overrides = Readonly<Partial<Record<RequirementId, string>>>;

/** One requirement and how the letter meets it. */
export type CheckLine =
  | { readonly requirement: Requirement; readonly state: 'green' }
  | { readonly requirement: Requirement; readonly state: 'red'; readonly faults: readonly Fault[] }
  | {
      readonly requirement: Requirement;
      readonly state: 'overridden';
      readonly faults: readonly Fault[];
      readonly reason: string;
    };

/**
 * Reads a letter as the recipient will and compares it with the case, trusting nothing of how it was built.
 * @returns a line for every requirement of the letter's kind in the market of the case; a red one stops the letter
 */
export function checkLetter(
  letter: Letter,
  state: Case,
  expected: LetterExpectations,
  overrides: Overrides = {},
): readonly CheckLine[] {
  const reading = readingOf(letter, state, expected);
  return requirementsFor(letter.kind, state.complaint.market).map((requirement) => {
    const faults = requirement.check(reading);
    if (faults.length === 0) return { requirement, state: 'green' };
    const reason = requirement.overridable ? (overrides[requirement.id] ?? '').trim() : '';
    return reason === ''
      ? { requirement, state: 'red', faults }
      : { requirement, state: 'overridden', faults, reason };
  });
}

export type RedLine = Extract<CheckLine, { readonly state: 'red' }>;

/** What stops the letter. */
export function redLines(lines: readonly CheckLine[]): readonly RedLine[] {
  return lines.filter((line) => line.state === 'red');
}
