import type { UiLanguage } from '../../../shared/core/text';

interface DraftTexts {
  readonly draft: string;
  readonly recorded: (when: string, who: string) => string;
  readonly record: string;
  readonly recordHint: string;
  readonly discard: string;
  readonly bringBack: string;
  readonly outdated: (now: string) => string;
  readonly nothing: string;
  readonly choose: string;
}

export const draftTexts = {
  da: {
    draft: 'Kladde, ikke registreret',
    recorded: (when, who) => `Registreret ${when} af ${who}`,
    record: 'Registrér',
    recordHint: 'Ctrl+Enter',
    discard: 'Kassér kladde',
    bringBack: 'Hent kladden tilbage',
    outdated: (now) => `Der er registreret noget andet, siden kladden blev påbegyndt: ${now}`,
    nothing: '(tomt)',
    choose: 'Vælg',
  },
  sv: {
    draft: 'Utkast, inte registrerat',
    recorded: (when, who) => `Registrerat ${when} av ${who}`,
    record: 'Registrera',
    recordHint: 'Ctrl+Enter',
    discard: 'Släng utkastet',
    bringBack: 'Hämta tillbaka utkastet',
    outdated: (now) => `Något annat har registrerats sedan utkastet påbörjades: ${now}`,
    nothing: '(tomt)',
    choose: 'Välj',
  },
  en: {
    draft: 'Draft, not recorded',
    recorded: (when, who) => `Recorded ${when} by ${who}`,
    record: 'Record',
    recordHint: 'Ctrl+Enter',
    discard: 'Discard draft',
    bringBack: 'Bring the draft back',
    outdated: (now) => `Something else was recorded after this draft was begun: ${now}`,
    nothing: '(empty)',
    choose: 'Choose',
  },
} satisfies Record<UiLanguage, DraftTexts>;
