// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { afterEach, describe, expect, test } from 'vitest';

import { CalendarPage } from '../../../src/renderer/src/features/calendar/calendar-page';
import { LanguageProvider } from '../../../src/renderer/src/lib/language';
import { ServicesContext } from '../../../src/renderer/src/store/services';
import { ok } from '../../../src/shared/core/result';
import { localDate } from '../../../src/shared/core/local-date';
import type { Desktop } from '../../../src/shared/ipc/contract';
import type { OpenDate } from '../../../src/shared/queue/open-dates';
import { row } from '../queue/rows';
import { caseServices } from '../support/case-services';

afterEach(cleanup);

function date(id: number, dueOn: string, warning: OpenDate['deadline']['warning'] = 'none'): OpenDate {
  const on = localDate(dueOn);
  const label = { da: 'Frist', sv: 'Frist', en: 'Reply within 15 business days' };
  const deadline = { key: 'k', rule: 'r', label, dueOn: on, warning, warnOn: { at75: on, at90: on } };
  return { row: row({ id }), deadline };
}

const DATES = [
  date(1, '2026-11-13', 'overdue'),
  date(2, '2026-11-20'),
  date(3, '2026-11-20'),
  date(4, '2026-12-01'),
];

async function show(desktop: Partial<Desktop> = {}, dates: readonly OpenDate[] = DATES) {
  // Monday 16 November 2026.
  const services = caseServices({ language: 'en', desktop, agenda: () => Promise.resolve(dates) });
  await act(async () => {
    render(
      <ServicesContext value={services}>
        <LanguageProvider language="en">
          <MemoryRouter>
            <CalendarPage />
          </MemoryRouter>
        </LanguageProvider>
      </ServicesContext>,
    );
    await Promise.resolve();
  });
}

function chosen(): string {
  return screen.getByRole('gridcell', { selected: true }).textContent;
}

function press(key: string, shiftKey = false) {
  fireEvent.keyDown(screen.getByRole('gridcell', { selected: true }), { key, shiftKey });
}

describe('the calendar', () => {
  test('when it opens → today is chosen, in a grid of whole weeks with one tab stop', async () => {
    await show();
    const grid = screen.getByRole('grid', { name: 'Deadlines in November 2026' });
    expect(chosen()).toContain('Monday 16\u00a0November 2026');
    const cells = within(grid).getAllByRole('gridcell');
    expect(cells).toHaveLength(42);
    expect(cells.filter((cell) => cell.tabIndex === 0)).toHaveLength(1);
    expect(within(grid).getByRole('rowheader', { name: 'Week 47' })).toBeDefined();
    expect(screen.getByText('1 deadline has passed')).toBeDefined();
  });

  test('when a day has deadlines, has passed, or is closed → its field says so in words', async () => {
    await show();
    const cell = (name: RegExp) => screen.getByRole('gridcell', { name }).textContent;
    expect(cell(/20\s?November/)).toContain('2 deadlines');
    expect(cell(/20\s?November/)).toContain('UVI-2026-0003');
    expect(cell(/13\s?November/)).toContain('overdue');
    expect(cell(/21\s?November/)).toContain('Closed');
    expect(cell(/18\s?November/)).not.toContain('Closed');
  });

  test('when keys are pressed → the day moves with the focus, the month follows, Enter leads to the day’s list', async () => {
    await show();
    for (const key of ['ArrowRight', 'ArrowDown', 'End', 'Home']) press(key);
    expect(chosen()).toContain('23\u00a0November');
    press('PageDown');
    expect(screen.getByRole('grid', { name: 'Deadlines in December 2026' })).toBeDefined();
    expect(document.activeElement?.textContent).toContain('23\u00a0December 2026');
    press('PageUp', true);
    expect(chosen()).toContain('23\u00a0December 2025');
    press('Enter');
    expect(document.activeElement?.textContent).toBe('Tuesday 23\u00a0December 2025');
    fireEvent.click(screen.getByRole('button', { name: 'Today' }));
    expect(chosen()).toContain('16\u00a0November 2026');
  });

  test('when a day is chosen → its cases, each a link', async () => {
    await show();
    fireEvent.click(screen.getByRole('gridcell', { name: /20\s?November/ }));
    const links = screen.getAllByRole('link', { name: /^UVI/ });
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      `/case/${row({ id: 2 }).caseId}`,
      `/case/${row({ id: 3 }).caseId}`,
    ]);
  });

  test('when it is printed → the month in words, and not before; of a long day so many and the number of the others', async () => {
    const busy = Array.from({ length: 203 }, (_, index) => date(100 + index, '2026-11-24'));
    await show({}, [...DATES, ...busy]);
    const month = () => screen.queryByRole('table', { name: 'Deadlines in November 2026' });
    expect(month()).toBeNull();
    fireEvent(window, new Event('beforeprint'));
    const rows = [...(month()?.querySelectorAll('tbody tr') ?? [])].map((each) => each.textContent);
    expect(rows).toHaveLength(3 + 200 + 1);
    expect(rows[0]).toContain('13\u00a0November 2026');
    expect(rows.at(-1)).toContain('+ 3 more');
    fireEvent(window, new Event('afterprint'));
    expect(month()).toBeNull();
  });

  test('when it is exported → one file without names, and the trail is told', async () => {
    const saved: Uint8Array[] = [];
    const told: unknown[] = [];
    await show({
      saveFile: ({ bytes }) => {
        saved.push(bytes);
        return Promise.resolve(ok({ savedAs: 'deadlines.ics' }));
      },
      workspaceRecord: ({ event }) => {
        told.push(event);
        return Promise.resolve(ok(null));
      },
    });
    fireEvent.click(screen.getByRole('button', { name: 'Export .ics' }));
    expect(await screen.findByText(/Saved as deadlines\.ics/)).toBeDefined();
    const text = new TextDecoder().decode(saved[0]);
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(3);
    expect(text).not.toContain('Sørensen');
    await act(() => Promise.resolve());
    expect(told).toMatchObject([{ type: 'Exported', kind: 'calendar' }]);
  });
});
