import { Notification } from 'electron';

import type { UiLanguage } from '../shared/core/text';
import { reminderText } from './reminder-texts';
import type { Reminder } from './reminders';

/** Held until the next one: a notification that is let go no longer answers a click. */
let shown: Notification | undefined;

/** Counts only: whoever stands behind the person reads along. */
export function showReminder(
  due: Pick<Reminder, 'overdue' | 'dueToday'>,
  language: UiLanguage,
  onClick: () => void,
): void {
  if (!Notification.isSupported()) return;
  shown?.close();
  shown = new Notification({ title: 'Uvildig', body: reminderText(due, language) });
  shown.on('click', onClick);
  shown.show();
}
