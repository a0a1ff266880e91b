import type { RegisterRow } from '../complaint/register-row';
import type { Case } from '../complaint/state';
import type { CaseId } from '../core/ids';
import type { LocalDate } from '../core/local-date';
import type { RuleSet } from '../law/rule-set';
import { countedCaseOf } from './reported-case';
import type { ReportedCase } from './reported-case';

/**
 * What the register keeps of a case that is erased: nothing that somebody has written, and no number of anybody.
 * Deadlines that were put off or stopped are not kept.
 * @param today closes a case that does not know its end, as an older copy of the vault can bring it back
 * @source GDPR Art. 5(1)(e), Art. 4(5)
 */
export function registerRowOf(state: Case, rules: RuleSet, today: LocalDate): RegisterRow {
  const { stage: _stage, deadlines, closedOn = today, ...counted } = countedCaseOf(state, rules, today);
  return {
    ...counted,
    closedOn,
    deadlines: deadlines.flatMap(({ rule, state: course }) =>
      course === 'met' || course === 'missed' ? [{ rule, met: course === 'met' }] : [],
    ),
  };
}

/** The row as a case of the register: it has the number of its random id, and nothing else that says which it was. */
export function rowAsReported(caseId: CaseId, { deadlines, ...counted }: RegisterRow): ReportedCase {
  const number = caseId.slice(0, 8).toUpperCase();
  return {
    caseId,
    number,
    reference: number,
    complainant: '',
    externalId: '',
    recommendations: [],
    ...counted,
    stage: 'finalised',
    deadlines: deadlines.map(({ rule, met }) => ({ rule, state: met ? 'met' : 'missed' })),
    erased: true,
  };
}
