import type { Case } from '../complaint/state';
import type { LetterKind } from '../complaint/vocabulary';
import { buildFinalAssessment } from './final-assessment';
import { buildInadmissibility } from './inadmissibility';
import type { Letter } from './letter';
import type { LetterInput } from './letter-input';

/** The letter that ends the case as it now stands: an assessment, or that it is not examined. */
export function buildConcludingLetter(input: LetterInput): Letter {
  const declined = concludingKind(input.state) === 'inadmissibility';
  return declined ? buildInadmissibility(input) : buildFinalAssessment(input);
}

export function concludingKind({ admissibility, outcome }: Case): LetterKind {
  if (admissibility?.admissible === false || outcome?.outcome === 'inadmissible') return 'inadmissibility';
  return outcome?.outcome === 'settled' ? 'settlement' : 'final-assessment';
}
