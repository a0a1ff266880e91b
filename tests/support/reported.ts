import { asId } from '../../src/shared/core/ids';
import type { CaseId } from '../../src/shared/core/ids';
import { localDate } from '../../src/shared/core/local-date';
import type { ReportedCase } from '../../src/shared/reports/reported-case';

/** A finalised case of number `id`, upheld, with nothing personal in its number. */
export function reportedCase(id: number, change: Partial<ReportedCase> = {}): ReportedCase {
  return {
    caseId: asId<CaseId>(id.toString(16).padStart(32, '0')),
    number: `UVI-2026-${String(id).padStart(4, '0')}`,
    reference: `UVI-2026-${String(id).padStart(4, '0')}`,
    complainant: `Mette Sørensen ${String(id)}`,
    externalId: `CS-${String(id)}`,
    market: 'DK',
    product: 'card',
    regimes: ['payment-service'],
    receivedByFirmOn: localDate('2026-10-01'),
    receivedByRepresentativeOn: localDate('2026-10-12'),
    stage: 'finalised',
    issues: 1,
    outcome: 'upheld',
    cause: 'system-fault',
    mayAffectOthers: true,
    answeredOn: localDate('2026-10-22'),
    closedOn: localDate('2026-10-23'),
    remedies: [{ kind: 'refund', amount: { amountMinor: 49_950, currency: 'DKK' } }],
    deadlines: [{ rule: 'r1', state: 'met' }],
    adrReferrals: 0,
    reopenings: 0,
    recommendations: [],
    ...change,
  };
}
