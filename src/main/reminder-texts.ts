import type { UiLanguage } from '../shared/core/text';
import type { Reminder } from './reminders';

interface Phrases {
  readonly overdue: (count: number) => string;
  readonly dueToday: (count: number) => string;
}

const PHRASES: Readonly<Record<UiLanguage, Phrases>> = {
  da: {
    overdue: (count) => (count === 1 ? '1 frist er overskredet' : `${count} frister er overskredet`),
    dueToday: (count) => (count === 1 ? '1 frist udløber i dag' : `${count} frister udløber i dag`),
  },
  sv: {
    overdue: (count) => (count === 1 ? '1 tidsfrist har passerat' : `${count} tidsfrister har passerat`),
    dueToday: (count) => (count === 1 ? '1 tidsfrist går ut i dag' : `${count} tidsfrister går ut i dag`),
  },
  en: {
    overdue: (count) => (count === 1 ? '1 deadline has passed' : `${count} deadlines have passed`),
    dueToday: (count) => (count === 1 ? '1 deadline is today' : `${count} deadlines are today`),
  },
};

/** "2 deadlines have passed. 1 deadline is today." */
export function reminderText(
  { overdue, dueToday }: Pick<Reminder, 'overdue' | 'dueToday'>,
  language: UiLanguage,
): string {
  const phrases = PHRASES[language];
  return [
    ...(overdue > 0 ? [`${phrases.overdue(overdue)}.`] : []),
    ...(dueToday > 0 ? [`${phrases.dueToday(dueToday)}.`] : []),
  ].join(' ');
}
