// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';

import { ClockBanner } from '../../../src/renderer/src/app/clock-banner';
import { Reminding } from '../../../src/renderer/src/app/reminding';
import { LanguageProvider } from '../../../src/renderer/src/lib/language';
import { ServicesContext } from '../../../src/renderer/src/store/services';
import type { QueueStatus, Services } from '../../../src/renderer/src/store/services';
import { ok } from '../../../src/shared/core/result';
import { addDays } from '../../../src/shared/core/local-date';
import { row } from '../queue/rows';
import { caseServices } from '../support/case-services';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

/** A queue that shows what it is given. */
function withQueue(services: Services, first: QueueStatus) {
  let status = first;
  const listeners = new Set<() => void>();
  return {
    services: {
      ...services,
      queue: {
        status: () => status,
        subscribe: (listener: () => void) => {
          listeners.add(listener);
          return () => listeners.delete(listener);
        },
      },
    },
    becomes(next: QueueStatus) {
      act(() => {
        status = next;
        for (const listener of listeners) listener();
      });
    },
  };
}

function show(services: Services) {
  render(
    <ServicesContext value={services}>
      <LanguageProvider language="en">
        <Reminding />
        <ClockBanner />
      </LanguageProvider>
    </ServicesContext>,
  );
}

describe('telling the main process what is due', () => {
  test('when all rows have come, something is kept, and reminders are switched off → counts, fewer, none', async () => {
    const told: unknown[] = [];
    const services = caseServices({
      language: 'en',
      desktop: {
        remind: (reminder) => {
          told.push(reminder);
          return Promise.resolve(ok(null));
        },
      },
    });
    const today = services.today();
    const late = row({ id: 1, dueOn: addDays(today, -2) });
    const now = row({ id: 2, dueOn: today });
    const queue = withQueue(services, { rows: [late], complete: false });
    show(queue.services);
    expect(told).toEqual([]);
    queue.becomes({ rows: [late, now], complete: true });
    queue.becomes({ rows: [now], complete: true });
    await act(() => services.settings.set({ reminders: false }));
    const quiet = { from: '18:00', to: '08:00', weekends: true };
    expect(told).toEqual([{ overdue: 1, dueToday: 1, quiet }, { overdue: 0, dueToday: 1, quiet }, null]);
    expect(JSON.stringify(told)).not.toContain('Sørensen');
  });
});

describe('a clock that stands before the last entry', () => {
  test('when the computer is set back → a banner with the last entry, until the clock is right', () => {
    vi.useFakeTimers();
    let now = Date.parse('2026-11-16T08:00:00Z');
    const services = { ...caseServices({ language: 'en' }), clock: { now: () => now } };
    const last = Date.parse('2026-11-18T13:05:00Z');
    const queue = withQueue(services, { rows: [row({ lastChangeAt: last })], complete: true });
    show(queue.services);
    expect(screen.getByRole('alert').textContent).toContain('18\u00a0Nov\u00a02026 14:05');
    now = last + 1_000;
    act(() => {
      vi.advanceTimersByTime(30_000);
    });
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('when every entry is past → nothing', () => {
    const services = caseServices({ language: 'en' });
    show(
      withQueue(services, { rows: [row({ lastChangeAt: services.clock.now() })], complete: true }).services,
    );
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
