import type { UiLanguage } from '../../../../shared/core/text';

/** Dates and counts come in written out. */
interface CalendarTexts {
  readonly title: string;
  readonly overdue: (cases: number) => string;
  readonly noneOverdue: string;
  readonly toQueue: string;
  readonly print: string;
  readonly export: string;
  readonly exportHint: string;
  readonly exported: (file: string) => string;
  readonly fileName: string;
  readonly icsSummary: (rule: string, number: string) => string;
  readonly previous: string;
  readonly next: string;
  readonly today: string;
  readonly grid: (month: string) => string;
  readonly keys: string;
  readonly week: string;
  readonly weekNumber: (week: number) => string;
  readonly deadlines: (count: number) => string;
  readonly more: (count: number) => string;
  readonly closed: string;
  readonly closedPartly: string;
  readonly closedIn: (calendars: string) => string;
  readonly nothing: string;
  readonly calendars: string;
  readonly loading: string;
  readonly late: string;
  readonly printTitle: (month: string) => string;
  readonly date: string;
  readonly reference: string;
  readonly rule: string;
}

export const texts = {
  da: {
    title: 'Kalender',
    overdue: (cases) => (cases === 1 ? '1 frist er overskredet' : `${cases} frister er overskredet`),
    noneOverdue: 'Ingen frister er overskredet',
    toQueue: 'Vis i sagerne',
    print: 'Udskriv måneden',
    export: 'Eksportér .ics',
    exportHint:
      'Alle frister fra i dag og frem til brug i en kalender. Filen er ikke krypteret og indeholder kun sagsnumre og reglernes navne.',
    exported: (file) => `Gemt som ${file}. Filen indeholder ingen personoplysninger.`,
    fileName: 'uvildig-frister.ics',
    icsSummary: (rule, number) => `Frist: ${rule} (${number})`,
    previous: 'Forrige måned',
    next: 'Næste måned',
    today: 'I dag',
    grid: (month) => `Frister i ${month}`,
    keys: 'Piletaster: dag og uge. Page Up og Page Down: måned. Enter: dagens liste',
    week: 'Uge',
    weekNumber: (week) => `Uge ${week}`,
    deadlines: (count) => (count === 1 ? '1 frist' : `${count} frister`),
    more: (count) => `+ ${count} mere`,
    closed: 'Lukket',
    closedPartly: 'Delvis lukket',
    closedIn: (calendars) => `lukket: ${calendars}`,
    nothing: 'Ingen frister denne dag.',
    calendars: 'Kalendere',
    loading: 'Fristerne hentes …',
    late: 'overskredet',
    printTitle: (month) => `Frister i ${month}`,
    date: 'Dato',
    reference: 'Sagsnummer',
    rule: 'Regel',
  },
  sv: {
    title: 'Kalender',
    overdue: (cases) => (cases === 1 ? '1 tidsfrist har passerat' : `${cases} tidsfrister har passerat`),
    noneOverdue: 'Inga tidsfrister har passerat',
    toQueue: 'Visa bland ärendena',
    print: 'Skriv ut månaden',
    export: 'Exportera .ics',
    exportHint:
      'Alla tidsfrister från i dag och framåt för en kalender. Filen är inte krypterad och innehåller bara ärendenummer och reglernas namn.',
    exported: (file) => `Sparad som ${file}. Filen innehåller inga personuppgifter.`,
    fileName: 'uvildig-tidsfrister.ics',
    icsSummary: (rule, number) => `Tidsfrist: ${rule} (${number})`,
    previous: 'Föregående månad',
    next: 'Nästa månad',
    today: 'I dag',
    grid: (month) => `Tidsfrister i ${month}`,
    keys: 'Piltangenter: dag och vecka. Page Up och Page Down: månad. Enter: dagens lista',
    week: 'Vecka',
    weekNumber: (week) => `Vecka ${week}`,
    deadlines: (count) => (count === 1 ? '1 tidsfrist' : `${count} tidsfrister`),
    more: (count) => `+ ${count} till`,
    closed: 'Stängt',
    closedPartly: 'Delvis stängt',
    closedIn: (calendars) => `stängt: ${calendars}`,
    nothing: 'Inga tidsfrister denna dag.',
    calendars: 'Kalendrar',
    loading: 'Tidsfristerna hämtas …',
    late: 'överskriden',
    printTitle: (month) => `Tidsfrister i ${month}`,
    date: 'Datum',
    reference: 'Ärendenummer',
    rule: 'Regel',
  },
  en: {
    title: 'Calendar',
    overdue: (cases) => (cases === 1 ? '1 deadline has passed' : `${cases} deadlines have passed`),
    noneOverdue: 'No deadline has passed',
    toQueue: 'Show in the cases',
    print: 'Print the month',
    export: 'Export .ics',
    exportHint:
      'Every deadline from today on, for use in a calendar. The file is not encrypted and holds only case numbers and names of rules.',
    exported: (file) => `Saved as ${file}. The file holds no personal data.`,
    fileName: 'uvildig-deadlines.ics',
    icsSummary: (rule, number) => `Deadline: ${rule} (${number})`,
    previous: 'Previous month',
    next: 'Next month',
    today: 'Today',
    grid: (month) => `Deadlines in ${month}`,
    keys: 'Arrow keys: day and week. Page Up and Page Down: month. Enter: list of the day',
    week: 'Week',
    weekNumber: (week) => `Week ${week}`,
    deadlines: (count) => (count === 1 ? '1 deadline' : `${count} deadlines`),
    more: (count) => `+ ${count} more`,
    closed: 'Closed',
    closedPartly: 'Partly closed',
    closedIn: (calendars) => `closed: ${calendars}`,
    nothing: 'No deadlines on this day.',
    calendars: 'Calendars',
    loading: 'Loading the deadlines …',
    late: 'overdue',
    printTitle: (month) => `Deadlines in ${month}`,
    date: 'Date',
    reference: 'Case reference',
    rule: 'Rule',
  },
} satisfies Record<UiLanguage, CalendarTexts>;
