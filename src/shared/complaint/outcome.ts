import type { CaseOutcome, FindingOutcome } from './vocabulary';

/** Outcomes that answer every issue on the merits; the others end a case before or beside that. */
export const MERIT_OUTCOMES: readonly CaseOutcome[] = ['upheld', 'partly-upheld', 'not-upheld', 'goodwill'];

/** The outcomes left for a case that was not admitted. */
export const UNEXAMINED_OUTCOMES: readonly CaseOutcome[] = ['inadmissible', 'redirected', 'withdrawn'];

/**
 * Whether an outcome for the whole case can stand beside the findings on its issues: "upheld" needs every answered issue
 * upheld, "not upheld" and "goodwill" (redress without finding fault) none, "partly upheld" something in between.
 */
export function outcomeAgrees(outcome: CaseOutcome, findings: readonly FindingOutcome[]): boolean {
  const within = findings.filter((finding) => finding !== 'outside-remit');
  const upheld = within.filter((finding) => finding === 'upheld').length;
  const rejected = within.filter((finding) => finding === 'not-upheld').length;
  switch (outcome) {
    case 'upheld':
      return upheld > 0 && upheld === within.length;
    case 'not-upheld':
    case 'goodwill':
      return rejected === within.length;
    case 'partly-upheld':
      return within.length > 0 && upheld < within.length && rejected < within.length;
    case 'settled':
    case 'withdrawn':
    case 'inadmissible':
    case 'redirected':
      return true;
  }
}
