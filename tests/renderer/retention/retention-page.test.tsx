// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { afterEach, describe, expect, test } from 'vitest';

import { RetentionPage } from '../../../src/renderer/src/features/retention/retention-page';
import { ReturnedBanner } from '../../../src/renderer/src/features/retention/returned-banner';
import { LanguageProvider } from '../../../src/renderer/src/lib/language';
import { ServicesContext } from '../../../src/renderer/src/store/services';
import type { ErasedCase, RetainedCase, Services } from '../../../src/renderer/src/store/services';
import { asId } from '../../../src/shared/core/ids';
import type { CaseId, DeviceId, StaffId } from '../../../src/shared/core/ids';
import { addDays, localDate } from '../../../src/shared/core/local-date';
import { err, ok } from '../../../src/shared/core/result';
import { SOURCES } from '../../../src/shared/law/sources';
import type { ErasureProposal } from '../../../src/shared/retention/proposals';
import { NOW, TODAY } from '../../support/cases';
import { carriedOut, erasedCaseId } from '../../support/erasures';
import { caseServices } from '../support/case-services';
import type { CaseServicesOptions } from '../support/case-services';

/** As caseServices has them. */
const ME = asId<StaffId>('5'.repeat(32));
const OTHER = asId<StaffId>('b'.repeat(32));

const person = (staffId: StaffId, name: string, role: 'reviewer' | 'auditor') =>
  ({ device: asId<DeviceId>(staffId), staffId, name, role, since: NOW, founder: staffId === ME }) as const;
const TWO: Services['people'] = (() => {
  const list = [person(ME, 'Anna Holm', 'reviewer'), person(OTHER, 'Ingrid Falk', 'auditor')];
  return {
    list: () => list,
    subscribe: () => () => undefined,
    add: () => Promise.resolve(err({ code: 'NOT_ALLOWED' })),
    remove: () => Promise.resolve(err({ code: 'NOT_ALLOWED' })),
  };
})();

const ALONE = TWO.list().slice(0, 1);

function retainedCase(number: number, change: Partial<RetainedCase> = {}): RetainedCase {
  return {
    caseId: asId<CaseId>(String(number).repeat(32)),
    reference: `UVI-2021-000${String(number)}`,
    complainant: 'Mette Sørensen',
    market: 'DK',
    closedOn: localDate('2021-11-01'),
    fileDueOn: localDate('2026-11-02'),
    years: 5,
    source: SOURCES.retention,
    keptBecause: [],
    damaged: false,
    ...change,
  };
}

const CASES = [
  retainedCase(1),
  retainedCase(2),
  retainedCase(3, { keptBecause: ['legal-hold'] }),
  retainedCase(4, { fileDueOn: addDays(TODAY, 30) }),
  retainedCase(5, { damaged: true }),
];

function proposal(change: Partial<ErasureProposal> = {}): ErasureProposal {
  return {
    erasureId: asId('6'.repeat(32)),
    basis: 'retention',
    caseIds: [asId('1'.repeat(32)), asId('2'.repeat(32))],
    proposedBy: OTHER,
    proposedAt: NOW,
    state: 'open',
    ...change,
  };
}

async function show(options: CaseServicesOptions) {
  const services = caseServices({
    language: 'en',
    startsAt: NOW,
    people: TWO,
    retained: () => Promise.resolve(ok(CASES)),
    ...options,
  });
  render(
    <ServicesContext value={services}>
      <LanguageProvider language="en">
        <MemoryRouter>
          <ReturnedBanner />
          <RetentionPage />
        </MemoryRouter>
      </LanguageProvider>
    </ServicesContext>,
  );
  await act(async () => Promise.resolve());
}

async function press(name: string | RegExp, role: 'button' | 'tab' | 'checkbox' = 'button') {
  await act(async () => {
    fireEvent.click(screen.getByRole(role, { name }));
    await Promise.resolve();
  });
}

const rows = (name: string) =>
  within(screen.getByRole('table', { name }))
    .getAllByRole('rowheader')
    .map(({ textContent }) => textContent);

afterEach(cleanup);

describe('cases whose time is over', () => {
  const TABLE = 'Cases at the end of their time';

  test('when some are chosen → they are proposed together; held, coming and damaged ones cannot be', async () => {
    const asked: unknown[] = [];
    await show({
      erasures: {
        propose: (...all) => {
          asked.push(all);
          return Promise.resolve(ok(asId('7'.repeat(32))));
        },
      },
    });
    expect(rows(TABLE)).toEqual(['UVI-2021-0001', 'UVI-2021-0002', 'UVI-2021-0005']);
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Choose UVI-2021-0005' }).disabled).toBe(
      true,
    );
    await press('Choose all', 'checkbox');
    await press('Choose UVI-2021-0001', 'checkbox');
    await press('Propose to erase 1 case');
    expect(asked).toEqual([['retention', ['2'.repeat(32)]]]);
    expect(screen.getByText(/Now somebody else has to confirm/)).toBeDefined();
  });

  test('when another filter is chosen → held cases with what keeps them, or those of the next 90 days', async () => {
    await show({});
    await press('Held (1)');
    expect(rows(TABLE)).toEqual(['UVI-2021-0003']);
    expect(screen.getByText('The legal hold keeps the case from being erased.')).toBeDefined();
    expect(screen.queryByRole('checkbox')).toBeNull();
    await press('Next 90 days (1)');
    expect(rows(TABLE)).toEqual(['UVI-2021-0004']);
  });

  test('when a case waits for a decision already → it is not proposed twice', async () => {
    await show({ erasures: { proposals: () => Promise.resolve(ok([proposal()])) } });
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Choose UVI-2021-0001' }).disabled).toBe(
      true,
    );
    expect(screen.getAllByText('Proposed for erasure')).toHaveLength(2);
  });

  test('when nobody else is there → a second person is asked for, and where to add one is said', async () => {
    await show({ people: { ...TWO, list: () => ALONE } });
    expect(screen.getByText(/you work here alone/)).toBeDefined();
    expect(screen.getByRole('link', { name: /Settings/ }).getAttribute('href')).toBe('/settings');
  });

  test('when a number is none of a case → that is said at the field', async () => {
    await show({});
    fireEvent.change(screen.getByLabelText('Case number'), { target: { value: 'UVI-1' } });
    await press('Propose erasure …');
    expect(screen.getByText('No case has that number.')).toBeDefined();
  });
});

describe('proposed erasures', () => {
  const TAB = 'Proposals (1)';

  test('when it is one’s own → it waits for somebody else and can be withdrawn, not confirmed', async () => {
    const declined: string[] = [];
    await show({
      erasures: {
        proposals: () => Promise.resolve(ok([proposal({ proposedBy: ME })])),
        decline: (id) => {
          declined.push(id);
          return Promise.resolve(ok(null));
        },
      },
    });
    await press(TAB, 'tab');
    expect(screen.getByText('Waiting for a second person.')).toBeDefined();
    expect(screen.queryByRole('button', { name: /^Erase/ })).toBeNull();
    await press('Withdraw: 2 cases');
    expect(declined).toEqual(['6'.repeat(32)]);
  });

  test('when another’s is confirmed → the number of cases has to be typed; then it is carried out and what was kept is said', async () => {
    const carried: string[] = [];
    await show({
      erasures: {
        proposals: () => Promise.resolve(ok([proposal()])),
        carryOut: (id, onProgress) => {
          carried.push(id);
          onProgress(0.5);
          const kept = [
            { caseId: asId<CaseId>('2'.repeat(32)), refusal: { code: 'LEGAL_HOLD', since: TODAY } as const },
          ];
          return Promise.resolve(ok({ erased: 1, kept }));
        },
      },
    });
    await press(TAB, 'tab');
    await press('Erase …: 2 cases');
    const confirm = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Erase for good' });
    expect(confirm().disabled).toBe(true);
    const field = screen.getByLabelText('Type the number of cases, 2');
    fireEvent.change(field, { target: { value: '3' } });
    expect(confirm().disabled).toBe(true);
    fireEvent.change(field, { target: { value: '2' } });
    await press('Erase for good');
    expect(carried).toEqual(['6'.repeat(32)]);
    expect(screen.getByText('1 case is erased.')).toBeDefined();
    expect(screen.getByText(/22222222: The case has been under legal hold since/)).toBeDefined();
    expect(screen.getByRole('button', { name: 'Unlock again' })).toBeDefined();
  });
});

describe('erased cases', () => {
  const stubs: readonly ErasedCase[] = [0, 1].map((number) => ({
    caseId: erasedCaseId(number),
    erasureId: asId('6'.repeat(32)),
    basis: 'retention',
    erasedAt: NOW,
    erasedBy: OTHER,
    entries: 20,
    root: '4e'.repeat(32),
    ...(number === 0 && {
      register: {
        market: 'DK',
        product: 'card',
        regimes: ['payment-service'],
        receivedByFirmOn: localDate('2016-01-01'),
        receivedByRepresentativeOn: localDate('2016-01-08'),
        closedOn: localDate('2016-02-01'),
        issues: 1,
        remedies: [],
        deadlines: [],
        adrReferrals: 0,
        reopenings: 0,
      } as const,
    }),
  }));

  test('when the certificate is asked for → it is made, saved and recorded as an export', async () => {
    const recorded: unknown[] = [];
    const reports: unknown[] = [];
    await show({
      erasures: {
        proposals: () => Promise.resolve(ok([carriedOut(2)])),
        erased: () => Promise.resolve(ok(stubs)),
      },
      desktop: {
        checkpointState: () =>
          Promise.resolve(
            ok({
              authority: null,
              checkpoints: [
                {
                  number: 2,
                  code: 'NEW1-NEW2-NEW3-NEW4',
                  occasion: 'daily',
                  takenAt: NOW + 90_000_000,
                  entries: 3,
                },
                { number: 1, code: 'OLD1-OLD2-OLD3-OLD4', occasion: 'daily', takenAt: NOW, entries: 3 },
              ],
            }),
          ),
        renderReport: ({ report }) => {
          reports.push(report);
          return Promise.resolve(ok(new Uint8Array([1, 2, 3])));
        },
        saveFile: ({ suggestedName }) => Promise.resolve(ok({ savedAs: suggestedName })),
        workspaceRecord: ({ event }) => {
          recorded.push(event);
          return Promise.resolve(ok(null));
        },
      },
    });
    await press('Erased', 'tab');
    await press(/^Save certificate/);
    await screen.findByText(/Saved as certificate-of-erasure-66666666\.pdf/);
    expect(recorded).toMatchObject([{ type: 'Exported', kind: 'erasure-certificate' }]);
    const text = JSON.stringify(reports);
    expect(text).toContain('NEW1-NEW2-NEW3-NEW4');
    expect(text).toContain('no row');
  });

  test('when a row is past its time → it can be destroyed, after a question', async () => {
    const destroyed: unknown[] = [];
    await show({
      erasures: {
        erased: () => Promise.resolve(ok(stubs)),
        destroyRows: (ids) => {
          destroyed.push(...ids);
          return Promise.resolve(ok(null));
        },
      },
    });
    await press('Erased', 'tab');
    await press(/^Choose the row of/, 'checkbox');
    await press('Destroy 1 row whose time is over …');
    await press('Destroy');
    expect(destroyed).toEqual([erasedCaseId(0)]);
  });
});

test('when an older copy brought erased cases back → a banner says so and erases them again', async () => {
  let again = 0;
  await show({
    erasures: {
      returned: () =>
        Promise.resolve(ok([{ caseId: erasedCaseId(0), erasureId: asId('6'.repeat(32)), erasedAt: NOW }])),
      eraseAgain: () => {
        again += 1;
        return Promise.resolve(ok({ erased: 1, kept: [] }));
      },
    },
  });
  expect(screen.getByText(/1 erased case is here again/)).toBeDefined();
  await press('Erase again …');
  fireEvent.change(screen.getByLabelText('Type the number of cases, 1'), { target: { value: '1' } });
  await press('Erase for good');
  expect(again).toBe(1);
});
