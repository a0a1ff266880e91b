// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { DeadlinesDrawer } from '../../../src/renderer/src/features/deadlines/deadlines-drawer';
import { courseSentences } from '../../../src/renderer/src/features/deadlines/course-sentences';
import { LanguageProvider } from '../../../src/renderer/src/lib/language';
import { ServicesContext } from '../../../src/renderer/src/store/services';
import type { Services } from '../../../src/renderer/src/store/services';
import { useCase } from '../../../src/renderer/src/store/use-case';
import { addDays, localDate } from '../../../src/shared/core/local-date';
import type { LocalDate } from '../../../src/shared/core/local-date';
import { UI_LANGUAGES } from '../../../src/shared/core/text';
import { CONFIDENCE_LABELS } from '../../../src/shared/law/confidence-labels';
import { deadlineFactsOf } from '../../../src/shared/law/deadline-facts';
import { deadlinesOf } from '../../../src/shared/law/deadlines';
import type { Deadline } from '../../../src/shared/law/deadlines';
import { rulesFor, rulesOf } from '../../support/rules';
import { CASE, receivedCase, recordedTypes, stateOf } from '../support/assessed-case';
import { caseServices } from '../support/case-services';

let services: Services;

function Panel({ today }: { readonly today: LocalDate }) {
  const opened = useCase(CASE);
  if (opened.state !== 'open') return null;
  const { state } = opened.view;
  const rules = rulesOf(state);
  return (
    <DeadlinesDrawer
      open
      onClose={() => undefined}
      view={opened.view}
      deadlines={deadlinesOf(deadlineFactsOf(state), rules, today)}
      rules={rules}
      today={today}
    />
  );
}

function show(today = services.today()) {
  render(
    <ServicesContext value={services}>
      <LanguageProvider language="en">
        <Panel today={today} />
      </LanguageProvider>
    </ServicesContext>,
  );
}

async function type(field: HTMLElement, text: string) {
  await act(async () => {
    fireEvent.change(field, { target: { value: text } });
    await Promise.resolve();
  });
}

beforeEach(async () => {
  Element.prototype.scrollIntoView = () => undefined;
  services = caseServices({ language: 'en', startsAt: Date.parse('2026-11-20T09:00:00Z') });
  await receivedCase(services);
});

afterEach(cleanup);

describe('the deadlines of a case', () => {
  test('when the panel is open → every clock once, each with its state, its reason and its source', () => {
    show();
    const all = deadlinesOf(deadlineFactsOf(stateOf(services)), rulesOf(stateOf(services)), services.today());
    const dialog = screen.getByRole('dialog', { name: 'Deadlines of the case' });
    expect(within(dialog).getAllByText(/Why this date/)).toHaveLength(all.length);
    expect(within(dialog).getAllByText(/^Source$/)).toHaveLength(all.length);
    const { source } = all[0] ?? {};
    if (!source) throw new Error('A clock runs');
    expect(within(dialog).getAllByText(/^Source$/)[0]?.nextElementSibling?.textContent).toContain(
      ` · ${CONFIDENCE_LABELS[source.confidence].en}, checked `,
    );
    for (const { label } of all) expect(within(dialog).getAllByText(label.en).length).toBeGreaterThan(0);
  });

  test('when days pass → a clock that is owed says in words that it is overdue', () => {
    show(addDays(services.today(), 60));
    expect(
      screen.getAllByText('The date has passed and what it asks for is still owed.').length,
    ).toBeGreaterThan(0);
    expect(screen.getAllByText('Missed').length).toBeGreaterThan(0);
  });

  test('when a duty is noted → its clock runs; when it is fulfilled → that is on record', async () => {
    show();
    expect(screen.getByText('None has been noted.')).toBeDefined();
    await type(screen.getByLabelText('What is asked for?'), 'access-request');
    await type(screen.getByLabelText('Received on'), '2026-11-18');
    await type(screen.getByLabelText('Who asks, and for what'), 'Copy of every call');
    await act(async () => {
      fireEvent.click(screen.getByRole('button', { name: 'Note: new duty' }));
      await Promise.resolve();
    });
    expect(recordedTypes(services)).toContain('DutyNoted');
    // In the list of duties and beside its deadline.
    expect(screen.getAllByText('Copy of every call')).toHaveLength(2);
    expect(screen.getByText('18 December 2026')).toBeDefined();

    await type(screen.getByLabelText('Fulfilled on'), '2026-11-20');
    await type(screen.getByLabelText('How'), 'Sent by post');
    await act(async () => {
      fireEvent.click(screen.getByRole('button', { name: /^Note as fulfilled/ }));
      await Promise.resolve();
    });
    expect(recordedTypes(services)).toContain('DutyFulfilled');
    expect(screen.getByText(/Fulfilled on 20 November 2026/)).toBeDefined();
  });

  test('when a request for access is extended → both dates and the reason stand there, and it cannot be done again', async () => {
    const note = { type: 'NoteDuty', kind: 'access-request', note: 'Copy of every call' } as const;
    await act(() => services.cases.execute(CASE, { ...note, arisenOn: localDate('2026-11-18') }));
    await act(() =>
      services.cases.execute(CASE, { ...note, kind: 'refund-requested', arisenOn: localDate('2026-11-18') }),
    );
    show();
    // A refund cannot be put off.
    fireEvent.click(screen.getByRole('button', { name: /^Extend the deadline/ }));
    expect(screen.getByText(/to 18 February 2027 at the latest/)).toBeDefined();
    await type(screen.getByLabelText('Told on'), '2026-11-20');
    await type(screen.getByLabelText('New deadline'), '2027-02-19');
    await type(screen.getByLabelText('The reason, as the person was told'), 'The recordings lie elsewhere');
    const extend = async () => {
      await act(async () => {
        fireEvent.click(screen.getByRole('button', { name: /^Extend the deadline: extension/ }));
        await Promise.resolve();
      });
    };
    await extend();
    expect(screen.getByRole('alert').textContent).toMatch(/18.February.2027.at the latest/);
    expect(recordedTypes(services)).not.toContain('DutyExtended');
    await type(screen.getByLabelText('New deadline'), '2027-02-18');
    await extend();
    expect(recordedTypes(services)).toContain('DutyExtended');
    expect(screen.getByText('Extended with reason to 18 February 2027.')).toBeDefined();
    expect(screen.getByText('Reason: The recordings lie elsewhere')).toBeDefined();
    expect(screen.getByText(/Due on 18 February 2027: access to personal data was requested/)).toBeDefined();
    expect(screen.queryByRole('button', { name: /^Extend the deadline/ })).toBeNull();
  });

  test('when the kind or the day is missing → nothing is recorded, and it is said what is missing', async () => {
    show();
    await type(screen.getByLabelText('Who asks, and for what'), 'Copy of every call');
    fireEvent.click(screen.getByRole('button', { name: 'Note: new duty' }));
    expect(screen.getByRole('alert').textContent).toContain('What is asked for?');
    await type(screen.getByLabelText('What is asked for?'), 'refund-requested');
    fireEvent.click(screen.getByRole('button', { name: 'Note: new duty' }));
    expect(screen.getByRole('alert').textContent).toContain('Choose the date');
    expect(recordedTypes(services)).not.toContain('DutyNoted');
  });

  test('when compliance looks → it can be read, not written', () => {
    services = { ...services, staff: { ...services.staff, role: 'auditor' } };
    show();
    expect(screen.getByLabelText<HTMLInputElement>('Who asks, and for what').disabled).toBe(true);
  });
});

describe('what has become of a deadline', () => {
  const today = localDate('2026-11-20');
  const [any] = deadlinesOf(
    {
      market: 'DK',
      regimes: ['payment-service'],
      receivedByFirmOn: localDate('2026-11-02'),
      receivedByRepresentativeOn: localDate('2026-11-16'),
      letters: [],
    },
    rulesFor('DK', localDate('2026-11-02')),
    today,
  );
  if (!any) throw new Error('A case has deadlines');
  const base: Deadline = any;

  test.each(UI_LANGUAGES)('when it was extended, in %s → the new date and the reason given', (language) => {
    const extended: Deadline = {
      ...base,
      state: 'extended',
      warning: 'none',
      stoppedOn: today,
      extendedTo: localDate('2026-12-18'),
      extendedBecause: 'The card scheme has not answered',
    };
    const { course, warning } = courseSentences(extended, today, language);
    expect(course).toHaveLength(2);
    expect(course[0]).toContain('2026');
    expect(course[1]).toContain('The card scheme has not answered');
    expect(warning).toBeUndefined();
  });

  test('when it falls on a closed day → the last open day is named before, on and after it', () => {
    const lastOpenDay = localDate('2026-11-20');
    const closed: Deadline = {
      ...base,
      state: 'running',
      dueOn: localDate('2026-11-22'),
      warnOn: { ...base.warnOn, lastOpenDay },
    };
    const on = (warning: Deadline['warning'], day: LocalDate) =>
      courseSentences({ ...closed, warning }, day, 'en').warning;
    expect(on('at-75', addDays(lastOpenDay, -1))).toBe(
      '75% of the time is gone. The date falls on a closed day. The last open day before it is 20\u00a0November 2026.',
    );
    expect(on('last-open-day', lastOpenDay)).toBe(
      'Today is the last open day before the date, which falls on a closed day.',
    );
    expect(on('last-open-day', addDays(lastOpenDay, 1))).toBe(
      'No open day is left before the date, which falls on a closed day.',
    );
  });

  test('when the reply came late → that it came, and when', () => {
    const late: Deadline = {
      ...base,
      state: 'missed',
      warning: 'none',
      dueOn: localDate('2026-11-18'),
      metOn: localDate('2026-11-19'),
    };
    expect(courseSentences(late, today, 'en').course).toEqual([
      'The reply came too late, on 19\u00a0November 2026.',
    ]);
  });
});
