import { buildFinalAssessment } from './final-assessment';
import { buildInadmissibility } from './inadmissibility';
import type { Letter } from './letter';
import type { LetterInput } from './letter-input';

/** The letter that ends the case as it now stands: an assessment, or that it is not examined. */
export function buildConcludingLetter(input: LetterInput): Letter {
  const { admissibility, outcome } = input.state;
  const declined = admissibility?.admissible === false || outcome?.outcome === 'inadmissible';
  return declined ? buildInadmissibility(input) : buildFinalAssessment(input);
}
