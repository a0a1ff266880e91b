import { describe, expect, test } from 'vitest';

import { arrangeDays } from '../../../src/renderer/src/features/calendar/arrange-days';
import { calendarsOf, closuresOn } from '../../../src/renderer/src/features/calendar/days';
import { exportDays } from '../../../src/renderer/src/features/calendar/export-days';
import { inSlices } from '../../../src/renderer/src/lib/time-slices';
import { UI_LANGUAGES } from '../../../src/shared/core/text';
import { addDays, localDate } from '../../../src/shared/core/local-date';
import type { OpenDate } from '../../../src/shared/queue/open-dates';
import type { QueueRow } from '../../../src/shared/queue/row';
import { BOOK } from '../../support/rules';
import { row, TODAY } from '../queue/rows';

function open(change: Partial<QueueRow> & { readonly id: number }, days: number): OpenDate {
  const rule = BOOK.packs.flatMap(({ deadlineRules = [] }) => deadlineRules)[0];
  if (!rule) throw new Error('The packs have rules');
  return {
    row: row(change),
    deadline: {
      key: rule.id,
      rule: rule.id,
      label: rule.label,
      dueOn: addDays(TODAY, days),
      warning: days < 0 ? 'overdue' : 'none',
      warnOn: { at75: TODAY, at90: TODAY },
    },
  };
}

describe('what falls due on which day', () => {
  test('when cases fall due → each day has its dates by reference, its cases once, and whether one is late', async () => {
    const dates = [
      open({ id: 2 }, 3),
      open({ id: 1 }, 3),
      open({ id: 1, market: 'SE' }, 3),
      open({ id: 3 }, -9),
    ];
    const days = await inSlices(arrangeDays(dates), new AbortController().signal);
    expect([...(days?.keys() ?? [])]).toEqual([addDays(TODAY, 3), addDays(TODAY, -9)]);
    const day = days?.get(addDays(TODAY, 3));
    expect(day?.dates.map((date) => date.row.reference)).toEqual([
      'UVI-2026-0001',
      'UVI-2026-0001',
      'UVI-2026-0002',
    ]);
    expect(day?.cases).toEqual(['UVI-2026-0001', 'UVI-2026-0002']);
    expect([...(day?.markets ?? [])].toSorted()).toEqual(['DK', 'SE']);
    expect(day?.overdue).toBe(0);
    expect(days?.get(addDays(TODAY, -9))?.overdue).toBe(1);
  });
});

describe('which days are closed', () => {
  const calendars = calendarsOf(['DK', 'DK'], BOOK, TODAY);

  test('when a market counts by two countries → both calendars, not the one made of them', () => {
    expect(calendars.map(({ id }) => id).toSorted()).toEqual(['DK-bank', 'SE']);
  });

  test('when all are closed → by name, everywhere; when one is → in that one', () => {
    const christmas = closuresOn(localDate('2026-12-25'), calendars, 'en');
    expect(christmas?.everywhere).toBe(true);
    expect(christmas?.closures.flatMap(({ name }) => name ?? [])).not.toEqual([]);
    const constitution = closuresOn(localDate('2028-06-05'), calendars, 'en');
    expect(constitution?.everywhere).toBe(false);
    expect(constitution?.closures.flatMap((closure) => closure.calendars)).toHaveLength(1);
  });

  test('when it is a weekend → closed without a name; when all are open → undefined', () => {
    const sunday = closuresOn(localDate('2026-11-22'), calendars, 'da');
    expect(sunday?.closures).toHaveLength(1);
    expect(sunday?.closures[0]).not.toHaveProperty('name');
    expect(closuresOn(localDate('2026-11-23'), calendars, 'da')).toBeUndefined();
  });
});

describe('the exported calendar', () => {
  const dates = [
    open({ id: 2, complainant: 'Bo Holm', reference: 'Holm 010190-1234' }, 5),
    open({ id: 1, complainant: 'Mette Sørensen' }, 3),
    open({ id: 3 }, -1),
  ];
  const write = async (language: (typeof UI_LANGUAGES)[number], writtenAt = 0, of = dates) =>
    new TextDecoder().decode(
      await inSlices(exportDays(of, TODAY, language, writtenAt), new AbortController().signal),
    );

  test.each(UI_LANGUAGES)(
    'when it is written in %s → every coming date, and nobody’s name or number',
    async (language) => {
      const text = (await write(language)).replaceAll('\r\n ', '');
      expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(2);
      expect(text).toContain('UVI-2026-0001');
      for (const personal of ['Mette', 'rensen', 'Holm', '010190', '1234'])
        expect(text).not.toContain(personal);
    },
  );

  test('when it is written again later → the same ids', async () => {
    const ids = (text: string) => text.match(/UID:.*/g);
    expect(ids(await write('da', 5))).toEqual(ids(await write('sv', 9_000_000)));
    expect(new Set(ids(await write('da'))).size).toBe(2);
  });

  test('when there are thousands → all of them by day, with places to pause', async () => {
    const many = Array.from({ length: 5_000 }, (_, id) => open({ id }, (id * 7_919) % 365));
    const days = (await write('da', 0, many)).match(/DTSTART;VALUE=DATE:\d+/g) ?? [];
    expect(days).toHaveLength(5_000);
    expect(days).toEqual(days.toSorted());
    expect([...exportDays(many, TODAY, 'da', 0)].length).toBeGreaterThan(20);
  });
});
