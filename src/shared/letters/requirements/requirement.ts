import type { LetterKind, Market } from '../../complaint/vocabulary';
import type { Localised } from '../../core/text';
import type { Reading } from './reading';
import type { RequirementId } from './requirement-ids';

/** Where a letter falls short: one for each place. */
export interface Fault {
  /** The words it is about, as they stand in the letter or ought to. */
  readonly words?: string;
  readonly issueNumber?: number;
  /** Id of the heading in the letter under which it belongs. */
  readonly at?: string;
}

/** Something a letter must say, or must not. */
export interface Requirement {
  readonly id: RequirementId;
  readonly kind: 'required' | 'forbidden';
  readonly letters: readonly LetterKind[] | 'all';
  readonly markets: readonly Market[] | 'all';
  /** Where it comes from, as it is cited in running text. */
  readonly citation: Localised;
  /** The writer may issue the letter against it, with a reason that stands in the trail. */
  readonly overridable: boolean;
  /** Empty: the letter is as it must be. */
  readonly check: (reading: Reading) => readonly Fault[];
}

/** The letters that end a case. */
export const CONCLUDING: readonly LetterKind[] = ['final-assessment', 'inadmissibility', 'settlement'];

/** The letters that answer the issues. */
export const ANSWERING: readonly LetterKind[] = ['final-assessment', 'settlement'];
