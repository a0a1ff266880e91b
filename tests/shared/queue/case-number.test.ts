import { describe, expect, it } from 'vitest';

import { asId } from '../../../src/shared/core/ids';
import type { CaseId } from '../../../src/shared/core/ids';
import { caseNumber } from '../../../src/shared/queue/case-number';

const caseId = asId<CaseId>('deadbeef'.repeat(4));

describe('what stands for a case outside the vault', () => {
  it.each(['UVI-2026-0401', '2026/1234', 'DK-UVI-17', 'C12345'])(
    'when the reference is a number (%s) → the reference',
    (reference) => {
      expect(caseNumber({ reference, caseId, complainant: 'Bo Æbelø' })).toBe(reference);
    },
  );

  it.each([
    'Sørensen-2026',
    'HANSEN-12',
    'UVI-2026-0401 Mette',
    'mette.holm@example.com',
    '010190-1234',
    'UVI-010190-1234',
    '19900101-1234',
    '0101901234',
    '4571123412341234',
    'UVI',
    'BO-12',
    '',
  ])(
    'when it could hold a name or a number of a person (%s) → the beginning of the random id',
    (reference) => {
      expect(caseNumber({ reference, caseId, complainant: 'Bo Æbelø' })).toBe('DEADBEEF');
    },
  );
});
