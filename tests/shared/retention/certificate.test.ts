import { describe, expect, test } from 'vitest';

import { asId } from '../../../src/shared/core/ids';
import { localDate } from '../../../src/shared/core/local-date';
import { UI_LANGUAGES } from '../../../src/shared/core/text';
import { plain } from '../../../src/shared/letters/letter';
import { erasureCertificate } from '../../../src/shared/retention/certificate';
import type { CertificateInput } from '../../../src/shared/retention/certificate';
import { ANNA, NOW } from '../../support/cases';
import { carriedOut, erasedCaseId } from '../../support/erasures';

function input(change: Partial<CertificateInput> = {}): CertificateInput {
  return {
    language: 'en',
    organisation: 'Nordbetaling AB',
    workspace: asId('1'.repeat(32)),
    erasure: carriedOut(2),
    staffName: (staff) => (staff === ANNA ? 'Anna Holm' : 'Bo Lind'),
    rowDueOn: (caseId) => (caseId === erasedCaseId(0) ? localDate('2031-11-21') : undefined),
    createdAt: NOW + 7_200_000,
    ...change,
  };
}

const written = (change?: Partial<CertificateInput>) =>
  JSON.stringify(erasureCertificate(input(change))).replaceAll('\u00a0', ' ');

describe('the certificate of an erasure', () => {
  test('when it was carried out → says which erasure, on what basis, who proposed and confirmed, and when', () => {
    const text = written();
    expect(text).toContain('2 cases are erased');
    expect(text).toContain('GDPR Art. 5(1)(e)');
    expect(text).toContain('Anna Holm, 2026-11-20 09:00:00 UTC');
    expect(text).toContain('Bo Lind, 2026-11-20 10:00:00 UTC');
    expect(text).toContain('2026-11-20 10:01:00 UTC');
    expect(text).toContain('6666666666666666 6666666666666666');
  });

  test('when cases are listed → each with its number of entries, its root hash and how long the row is kept', () => {
    const table = erasureCertificate(input()).blocks.find((block) => block.kind === 'table');
    const root = '4e4e4e4e4e4e4e4e 4e4e4e4e4e4e4e4e 4e4e4e4e4e4e4e4e 4e4e4e4e4e4e4e4e';
    expect(table?.rows.map(([, ...cells]) => cells)).toEqual([
      ['20', root, '20\u00a0Nov\u00a02031'],
      ['21', root, 'no row'],
    ]);
    expect(table?.rows.map(([id]) => plain(id ?? '').replace(' ', ''))).toEqual([0, 1].map(erasedCaseId));
  });

  test('when a case of the proposal was kept → that is said; when none was → nothing is', () => {
    const { done } = carriedOut(2);
    const erasure = carriedOut(2, { done: { ...done, cases: done.cases.slice(1) } });
    expect(written({ erasure })).toContain('1 of the proposed cases was not erased');
    expect(written()).not.toContain('was not erased');
  });

  test('when the workspace has a checkpoint taken since → its code is printed', () => {
    expect(written({ checkpoint: { code: 'AB12-CD34-EF56-GH78', takenAt: NOW } })).toContain(
      'AB12-CD34-EF56-GH78 (2026-11-20 09:00:00 UTC)',
    );
    expect(written()).not.toContain('Checkpoint of the workspace');
  });

  test.each(UI_LANGUAGES)('when it is written in %s → it says what software cannot promise', (language) => {
    expect(written({ language })).toMatch(/SSD/);
  });
});
