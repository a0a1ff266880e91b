import type { RegisterRow } from '../../src/shared/complaint/register-row';
import { localDate } from '../../src/shared/core/local-date';

export function registerRow(change: Partial<RegisterRow> = {}): RegisterRow {
  return {
    market: 'DK',
    product: 'pay-later',
    regimes: ['payment-service'],
    receivedByFirmOn: localDate('2026-10-28'),
    receivedByRepresentativeOn: localDate('2026-11-12'),
    answeredOn: localDate('2026-11-20'),
    closedOn: localDate('2026-11-20'),
    outcome: 'upheld',
    issues: 1,
    remedies: [],
    deadlines: [{ rule: 'dk-15', met: true }],
    adrReferrals: 0,
    reopenings: 0,
    ...change,
  };
}
