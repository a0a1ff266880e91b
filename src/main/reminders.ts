import { weekdayOf } from '../shared/core/local-date';
import type { LocalDate } from '../shared/core/local-date';
import type { Clock, Instant } from '../shared/core/ports';
import { localDateAt, timeAt } from '../shared/core/time-zone';
import type { Request } from '../shared/ipc/contract';

export type Reminder = NonNullable<Request<'remind'>>;
type QuietHours = Reminder['quiet'];

const MIDDAY = '12:00';
const SATURDAY = 6;

export interface RemindersOptions {
  readonly clock: Clock;
  /** Called only when there is something to say. */
  readonly show: (due: Pick<Reminder, 'overdue' | 'dueToday'>) => void;
}

export interface Reminders {
  /** The vault has been opened: what is due is said as soon as it is known. */
  readonly opened: () => void;
  /** What is due, and when not to say it; null: never. */
  readonly set: (reminder: Reminder | null) => void;
  /** Forgets what was due. */
  readonly locked: () => void;
  /** Whether it is time; asked every half minute. */
  readonly look: () => void;
}

/**
 * Says at unlock and at midday what is due. In quiet hours it waits for their end. Hours are the office's, as the
 * deadlines are.
 */
export function createReminders({ clock, show }: RemindersOptions): Reminders {
  let reminder: Reminder | null = null;
  let wanted = false;
  /** The last day whose midday has been dealt with. */
  let middayOf: LocalDate | undefined;

  /** @returns whether midday has come since this was last asked */
  function middayHasCome(now: Instant): boolean {
    const day = localDateAt(now);
    if (timeAt(now) < MIDDAY || middayOf === day) return false;
    middayOf = day;
    return true;
  }

  function look(): void {
    if (!reminder) return;
    const now = clock.now();
    if (middayHasCome(now)) wanted = true;
    if (!wanted || isQuiet(now, reminder.quiet)) return;
    wanted = false;
    const { overdue, dueToday } = reminder;
    if (overdue + dueToday > 0) show({ overdue, dueToday });
  }

  return {
    opened() {
      wanted = true;
      // After midday the reminder at unlock is the one of midday too.
      middayHasCome(clock.now());
    },
    set(next) {
      reminder = next;
      look();
    },
    locked() {
      reminder = null;
    },
    look,
  };
}

/** From `from` up to `to`, over midnight when `to` is the earlier; the same time twice is no hour at all. */
function isQuiet(now: Instant, { from, to, weekends }: QuietHours): boolean {
  if (weekends && weekdayOf(localDateAt(now)) >= SATURDAY) return true;
  const time = timeAt(now);
  return from <= to ? time >= from && time < to : time >= from || time < to;
}
