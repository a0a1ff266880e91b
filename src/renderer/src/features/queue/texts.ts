import type { UiLanguage } from '../../../../shared/core/text';

/** Counts of cases come in written out, with the separators of the language. */
export interface QueueTexts {
  readonly title: string;
  readonly nothingUrgent: string;
  readonly overdue: (cases: string) => string;
  readonly dueToday: (cases: string) => string;
  readonly dueSoon: (cases: string) => string;
  readonly import: string;
  readonly find: string;
  readonly findHint: string;
  readonly clearFind: string;
  readonly filters: string;
  readonly stages: string;
  readonly market: string;
  readonly chosenMarkets: (count: number) => string;
  readonly mine: string;
  readonly damaged: string;
  readonly reset: string;
  /** The same where there is no room; begins the full words. */
  readonly resetShort: string;
  readonly grid: string;
  readonly due: string;
  readonly stage: string;
  readonly reference: string;
  readonly complainant: string;
  readonly product: string;
  readonly assignee: string;
  readonly received: string;
  readonly unassigned: string;
  readonly countAll: (total: string) => string;
  readonly countSome: (shown: string, total: string) => string;
  readonly loadingRest: string;
  readonly keys: string;
  readonly emptyTitle: string;
  readonly emptyText: string;
  readonly emptySamples: string;
  readonly noMatchTitle: string;
  readonly noMatchText: string;
  readonly loading: string;
  readonly damagedRow: string;
}

export const texts = {
  da: {
    title: 'Sager',
    nothingUrgent: 'Ingen frister inden for tre dage',
    overdue: (cases) => (cases === '1' ? '1 frist er overskredet' : `${cases} frister er overskredet`),
    dueToday: (cases) => `${cases} i dag`,
    dueSoon: (cases) => `${cases} inden for tre dage`,
    import: 'Importér sager',
    find: 'Find sag',
    findHint: 'Sagsnummer eller klager',
    clearFind: 'Ryd søgningen',
    filters: 'Filtre',
    stages: 'Stadie',
    market: 'Marked',
    chosenMarkets: (count) => `${count} markeder`,
    mine: 'Mine sager',
    damaged: 'Beskadigede',
    reset: 'Nulstil filtre',
    resetShort: 'Nulstil',
    grid: 'Sager, de mest presserende først',
    due: 'Frist',
    stage: 'Stadie',
    reference: 'Sagsnummer',
    complainant: 'Klager',
    product: 'Produkt',
    assignee: 'Behandles af',
    received: 'Modtaget',
    unassigned: 'Ikke fordelt',
    countAll: (total) => `${total} sager`,
    countSome: (shown, total) => `${shown} af ${total} sager`,
    loadingRest: 'Henter resten …',
    keys: 'Piletaster flytter, Enter åbner, / søger',
    emptyTitle: 'Her er ingen sager endnu',
    emptyText:
      'Sager, som kundeservice har sendt videre, kommer ind med en fil: JSON eller CSV. De kan også trækkes ind i vinduet.',
    emptySamples: 'Vil du øve dig først, så brug de opdigtede eksempelsager, der følger med programmet.',
    noMatchTitle: 'Ingen sager passer',
    noMatchText: 'Ret søgningen, eller nulstil filtrene for at se alle sager.',
    loading: 'Henter sagerne …',
    damagedRow: 'Stemmer ikke med journalen; kan kun læses',
  },
  sv: {
    title: 'Ärenden',
    nothingUrgent: 'Inga tidsfrister inom tre dagar',
    overdue: (cases) => (cases === '1' ? '1 tidsfrist har passerat' : `${cases} tidsfrister har passerat`),
    dueToday: (cases) => `${cases} i dag`,
    dueSoon: (cases) => `${cases} inom tre dagar`,
    import: 'Importera ärenden',
    find: 'Sök ärende',
    findHint: 'Ärendenummer eller klagande',
    clearFind: 'Rensa sökningen',
    filters: 'Filter',
    stages: 'Skede',
    market: 'Marknad',
    chosenMarkets: (count) => `${count} marknader`,
    mine: 'Mina ärenden',
    damaged: 'Skadade',
    reset: 'Återställ filter',
    resetShort: 'Återställ',
    grid: 'Ärenden, de mest brådskande först',
    due: 'Tidsfrist',
    stage: 'Skede',
    reference: 'Ärendenummer',
    complainant: 'Klagande',
    product: 'Produkt',
    assignee: 'Handläggs av',
    received: 'Mottaget',
    unassigned: 'Inte tilldelat',
    countAll: (total) => `${total} ärenden`,
    countSome: (shown, total) => `${shown} av ${total} ärenden`,
    loadingRest: 'Hämtar resten …',
    keys: 'Piltangenter flyttar, Enter öppnar, / söker',
    emptyTitle: 'Här finns inga ärenden ännu',
    emptyText:
      'Ärenden som kundtjänst har lämnat över kommer in med en fil: JSON eller CSV. De kan också dras in i fönstret.',
    emptySamples: 'Vill du öva först kan du använda de påhittade exempelärendena som följer med programmet.',
    noMatchTitle: 'Inga ärenden passar',
    noMatchText: 'Ändra sökningen eller återställ filtren för att se alla ärenden.',
    loading: 'Hämtar ärendena …',
    damagedRow: 'Stämmer inte med journalen; kan bara läsas',
  },
  en: {
    title: 'Cases',
    nothingUrgent: 'No deadlines within three days',
    overdue: (cases) => (cases === '1' ? '1 deadline has passed' : `${cases} deadlines have passed`),
    dueToday: (cases) => `${cases} today`,
    dueSoon: (cases) => `${cases} within three days`,
    import: 'Import cases',
    find: 'Find case',
    findHint: 'Case reference or complainant',
    clearFind: 'Clear the search',
    filters: 'Filters',
    stages: 'Stage',
    market: 'Market',
    chosenMarkets: (count) => `${count} markets`,
    mine: 'My cases',
    damaged: 'Damaged',
    reset: 'Reset filters',
    resetShort: 'Reset',
    grid: 'Cases, most urgent first',
    due: 'Due',
    stage: 'Stage',
    reference: 'Reference',
    complainant: 'Complainant',
    product: 'Product',
    assignee: 'Assignee',
    received: 'Received',
    unassigned: 'Not assigned',
    countAll: (total) => `${total} cases`,
    countSome: (shown, total) => `${shown} of ${total} cases`,
    loadingRest: 'Loading the rest …',
    keys: 'Arrow keys move, Enter opens, / searches',
    emptyTitle: 'There are no cases here yet',
    emptyText:
      'Cases that customer service has passed on come in with a file: JSON or CSV. They can also be dropped on the window.',
    emptySamples: 'To practise first, use the invented sample cases that come with the app.',
    noMatchTitle: 'No cases match',
    noMatchText: 'Change the search or reset the filters to see every case.',
    loading: 'Loading the cases …',
    damagedRow: 'Does not agree with the journal; can only be read',
  },
} satisfies Record<UiLanguage, QueueTexts>;
