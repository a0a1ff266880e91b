import type { UiLanguage } from '../../../shared/core/text';

interface ComponentTexts {
  readonly cancel: string;
  readonly close: string;
  readonly dueToday: string;
  readonly dueTomorrow: string;
  readonly daysLeft: (days: number) => string;
  readonly daysOver: (days: number) => string;
  readonly noDate: string;
  /** Of the time a deadline gives; short. */
  readonly gone: (percent: number) => string;
  readonly lastOpenDay: string;
  readonly noOpenDay: string;
  readonly saving: string;
  readonly saved: (time: string) => string;
  readonly unsaved: string;
  readonly saveFailed: string;
}

export const texts = {
  da: {
    cancel: 'Annuller',
    close: 'Luk',
    dueToday: 'I dag',
    dueTomorrow: 'I morgen',
    daysLeft: (days) => `${days} dage tilbage`,
    daysOver: (days) => (days === 1 ? '1 dag for sent' : `${days} dage for sent`),
    noDate: 'Ingen frist',
    gone: (percent) => `${percent} % gået`,
    lastOpenDay: 'sidste åbne dag',
    noOpenDay: 'ingen åben dag igen',
    saving: 'Gemmer …',
    saved: (time) => `Gemt kl. ${time}`,
    unsaved: 'Ikke gemt endnu',
    saveFailed: 'Ikke gemt. Prøver igen …',
  },
  sv: {
    cancel: 'Avbryt',
    close: 'Stäng',
    dueToday: 'I dag',
    dueTomorrow: 'I morgon',
    daysLeft: (days) => `${days} dagar kvar`,
    daysOver: (days) => (days === 1 ? '1 dag för sent' : `${days} dagar för sent`),
    noDate: 'Ingen tidsfrist',
    gone: (percent) => `${percent} % har gått`,
    lastOpenDay: 'sista öppna dagen',
    noOpenDay: 'ingen öppen dag kvar',
    saving: 'Sparar …',
    saved: (time) => `Sparat kl. ${time}`,
    unsaved: 'Inte sparat ännu',
    saveFailed: 'Inte sparat. Försöker igen …',
  },
  en: {
    cancel: 'Cancel',
    close: 'Close',
    dueToday: 'Today',
    dueTomorrow: 'Tomorrow',
    daysLeft: (days) => `${days} days left`,
    daysOver: (days) => (days === 1 ? '1 day overdue' : `${days} days overdue`),
    noDate: 'No deadline',
    gone: (percent) => `${percent}% gone`,
    lastOpenDay: 'last open day',
    noOpenDay: 'no open day left',
    saving: 'Saving …',
    saved: (time) => `Saved at ${time}`,
    unsaved: 'Not saved yet',
    saveFailed: 'Not saved. Trying again …',
  },
} satisfies Record<UiLanguage, ComponentTexts>;
