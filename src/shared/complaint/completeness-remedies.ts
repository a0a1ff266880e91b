import type { LocalDate } from '../core/local-date';
import { must, should } from './gap';
import type { Gap, GapField, GapTarget } from './gap';
import { standingRemedies } from './state';
import type { Case, CaseRemedy } from './state';
import { MONEY_REMEDIES } from './vocabulary';

/** What the list of remedies still lacks, in a letter of that date. */
export function remedyGapsOf(state: Case, date: LocalDate): readonly Gap[] {
  const standing = standingRemedies(state);
  const gaps = standing.flatMap((remedy) => remedyGaps(remedy, date));
  const given = state.outcome?.outcome;
  const target = { section: 'remedies', field: 'kind' } as const;
  if (given === 'goodwill' && standing.length === 0) gaps.push(must('offer-missing', target));
  if (given === 'not-upheld' && standing.length > 0) gaps.push(should('remedy-without-ground', target));
  if (given === 'upheld' && belowClaim(state)) {
    gaps.push(should('amount-below-claim', { section: 'remedies', field: 'amount' }));
  }
  return gaps;
}

function remedyGaps(remedy: CaseRemedy, date: LocalDate): readonly Gap[] {
  const { remedyId, issueId, amount, dueOn, carriedOutOn } = remedy;
  const at = (field: GapField): GapTarget => ({
    section: 'remedies',
    remedyId,
    field,
    ...(issueId && { issueId }),
  });
  const money = MONEY_REMEDIES.includes(remedy.kind);
  const gaps: Gap[] = [];
  if (money && (amount === undefined || amount.amountMinor <= 0)) {
    gaps.push(must('remedy-amount-missing', at('amount')));
  }
  if (carriedOutOn !== undefined) return gaps;
  if (dueOn === undefined) gaps.push((money ? must : should)('remedy-date-missing', at('due-on')));
  else if (dueOn < date) gaps.push(should('remedy-date-past', at('due-on')));
  return gaps;
}

/** Amounts of other currencies cannot be compared and count as enough. */
function belowClaim(state: Case): boolean {
  const claim = state.complaint.disputedAmount;
  const amounts = standingRemedies(state).flatMap(({ amount }) => (amount ? [amount] : []));
  if (!claim || amounts.length === 0 || amounts.some(({ currency }) => currency !== claim.currency))
    return false;
  return amounts.reduce((sum, { amountMinor }) => sum + amountMinor, 0) < claim.amountMinor;
}
