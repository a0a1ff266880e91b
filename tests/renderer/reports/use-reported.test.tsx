// @vitest-environment jsdom
import { cleanup, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, expect, test } from 'vitest';

import { useReported } from '../../../src/renderer/src/features/reports/use-reported';
import { ServicesContext } from '../../../src/renderer/src/store/services';
import type { ErasedCase } from '../../../src/renderer/src/store/services';
import { asId } from '../../../src/shared/core/ids';
import { dateOf } from '../../../src/shared/core/local-date';
import { ok } from '../../../src/shared/core/result';
import { registerRowOf } from '../../../src/shared/reports/register-row-of';
import { ANNA, finalised, NOW, TODAY } from '../../support/cases';
import { reportedCase } from '../../support/reported';
import { rulesOf } from '../../support/rules';
import { caseServices } from '../support/case-services';

const { case: state } = finalised();

function stub(digit: string, register?: ErasedCase['register']): ErasedCase {
  return {
    caseId: asId(digit.repeat(32)),
    erasureId: asId('e'.repeat(32)),
    basis: 'retention',
    erasedAt: NOW,
    erasedBy: ANNA,
    entries: 3,
    root: '0'.repeat(64),
    ...(register && { register }),
  };
}

afterEach(cleanup);

test('when cases of the period are erased → they are counted by their rows; those without a row are said', async () => {
  const row = registerRowOf(state, rulesOf(state), TODAY);
  const other = { ...row, receivedByRepresentativeOn: dateOf(2019, 1, 1) };
  const services = caseServices({
    reported: () => Promise.resolve(ok({ cases: [reportedCase(1)], damaged: 0 })),
    erasures: { erased: () => Promise.resolve(ok([stub('a', row), stub('b', other), stub('c')])) },
  });
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <ServicesContext value={services}>{children}</ServicesContext>
  );
  const period = { by: 'receipt', from: dateOf(2026, 1, 1), to: TODAY } as const;
  const { result } = renderHook(() => useReported(period), { wrapper });
  await waitFor(() => {
    expect(result.current.reading?.state).toBe('read');
  });
  const { reading } = result.current;
  const found = reading?.state === 'read' ? reading.found : undefined;
  expect(found?.cases.map(({ number }) => number)).toEqual(['UVI-2026-0001', 'AAAAAAAA']);
  expect(found).toMatchObject({ damaged: 0, erased: 1, rowless: 1 });
});
