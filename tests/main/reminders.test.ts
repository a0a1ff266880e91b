import { describe, expect, it } from 'vitest';

import { reminderText } from '../../src/main/reminder-texts';
import { createReminders } from '../../src/main/reminders';
import type { Reminder } from '../../src/main/reminders';
import { UI_LANGUAGES } from '../../src/shared/core/text';

const QUIET = { from: '18:00', to: '08:00', weekends: true };
const DUE: Reminder = { overdue: 1, dueToday: 2, quiet: QUIET };
/** One shown notification. */
const SAID = { overdue: 1, dueToday: 2 };

/** @param start `YYYY-MM-DDTHH:MM` in Danish winter time */
function setUp(start: string) {
  let now = Date.parse(`${start}:00+01:00`);
  const shown: unknown[] = [];
  const reminders = createReminders({ clock: { now: () => now }, show: (due) => shown.push(due) });
  /** Lets the time pass and looks as the app does. */
  const until = (end: string): void => {
    const last = Date.parse(`${end}:00+01:00`);
    for (; now < last; now += 30_000) reminders.look();
    reminders.look();
  };
  const back = (to: string): void => {
    now = Date.parse(`${to}:00+01:00`);
  };
  return { reminders, shown, until, back };
}

describe('reminders', () => {
  it('when the vault is opened in the morning → once as soon as the counts are known, and once at midday', () => {
    const { reminders, shown, until } = setUp('2026-11-16T09:00');
    reminders.opened();
    until('2026-11-16T09:01');
    expect(shown).toEqual([]);
    reminders.set(DUE);
    expect(shown).toEqual([SAID]);
    until('2026-11-16T11:59');
    expect(shown).toHaveLength(1);
    until('2026-11-16T17:59');
    expect(shown).toEqual([SAID, SAID]);
    until('2026-11-17T11:59');
    expect(shown).toHaveLength(2);
    until('2026-11-17T12:00');
    expect(shown).toHaveLength(3);
  });

  it('when it is opened after midday → once; the counts changing says nothing again', () => {
    const { reminders, shown, until } = setUp('2026-11-16T12:30');
    reminders.opened();
    reminders.set(DUE);
    reminders.set({ ...DUE, dueToday: 3 });
    until('2026-11-16T16:00');
    expect(shown).toEqual([SAID]);
  });

  it('when it is opened in quiet hours → at their end, with what is due then', () => {
    const { reminders, shown, until } = setUp('2026-11-16T07:10');
    reminders.opened();
    reminders.set(DUE);
    until('2026-11-16T07:59');
    expect(shown).toEqual([]);
    reminders.set({ ...DUE, overdue: 0 });
    until('2026-11-16T08:00');
    expect(shown).toEqual([{ overdue: 0, dueToday: 2 }]);
  });

  it('when it is the weekend → nothing; where weekends are working days → as on others', () => {
    const quiet = setUp('2026-11-21T10:00');
    quiet.reminders.opened();
    quiet.reminders.set(DUE);
    quiet.until('2026-11-22T23:00');
    expect(quiet.shown).toEqual([]);
    const busy = setUp('2026-11-21T10:00');
    busy.reminders.opened();
    busy.reminders.set({ ...DUE, quiet: { ...QUIET, weekends: false } });
    expect(busy.shown).toEqual([SAID]);
  });

  it('when the quiet hours do not go over midnight → they are those in between; from and to alike → none', () => {
    const noon = setUp('2026-11-16T11:45');
    noon.reminders.opened();
    noon.reminders.set({ ...DUE, quiet: { from: '11:30', to: '12:30', weekends: true } });
    noon.until('2026-11-16T12:29');
    expect(noon.shown).toEqual([]);
    noon.until('2026-11-16T13:00');
    expect(noon.shown).toEqual([SAID]);
    const never = setUp('2026-11-16T03:00');
    never.reminders.opened();
    never.reminders.set({ ...DUE, quiet: { from: '00:00', to: '00:00', weekends: true } });
    expect(never.shown).toEqual([SAID]);
  });

  it('when nothing is due, when they are switched off, or after locking → nothing', () => {
    const { reminders, shown, until } = setUp('2026-11-16T09:00');
    reminders.opened();
    reminders.set({ ...DUE, overdue: 0, dueToday: 0 });
    reminders.set(null);
    until('2026-11-16T12:30');
    reminders.opened();
    reminders.set(DUE);
    expect(shown).toHaveLength(1);
    reminders.locked();
    until('2026-11-17T13:00');
    expect(shown).toHaveLength(1);
  });

  it('when the clock is put back over midday → midday is not said a second time that day', () => {
    const { reminders, shown, until, back } = setUp('2026-11-16T11:00');
    reminders.opened();
    reminders.set(DUE);
    until('2026-11-16T12:05');
    expect(shown).toHaveLength(2);
    back('2026-11-16T11:30');
    until('2026-11-16T13:00');
    expect(shown).toHaveLength(2);
  });

  it('when clocks go back in autumn → hours are those on the wall', () => {
    // Sunday 25 October 2026, 12:00 in Copenhagen is 11:00 UTC again.
    const shown: unknown[] = [];
    let now = Date.parse('2026-10-25T09:00:00Z');
    const reminders = createReminders({ clock: { now: () => now }, show: (due) => shown.push(due) });
    reminders.opened();
    reminders.set({ ...DUE, quiet: { ...QUIET, weekends: false } });
    expect(shown).toHaveLength(1);
    now = Date.parse('2026-10-25T10:59:00Z');
    reminders.look();
    expect(shown).toHaveLength(1);
    now = Date.parse('2026-10-25T11:00:00Z');
    reminders.look();
    expect(shown).toHaveLength(2);
  });
});

describe('what a reminder says', () => {
  it.each(UI_LANGUAGES)(
    'when deadlines have passed or are today, in %s → counts, and nothing else',
    (language) => {
      const both = reminderText({ overdue: 1, dueToday: 12 }, language);
      expect(both.match(/\d+/g)).toEqual(['1', '12']);
      expect(reminderText({ overdue: 3, dueToday: 0 }, language).match(/\d+/g)).toEqual(['3']);
      expect(reminderText({ overdue: 0, dueToday: 1 }, language)).not.toContain('0');
    },
  );
});
