import type { DeadlineForce } from '../../../../shared/law/rule-pack';
import type { Deadline, DeadlineState } from '../../../../shared/law/deadlines';
import type { UiLanguage } from '../../../../shared/core/text';

/** Dates come in written out. */
interface DeadlineTexts {
  readonly title: string;
  readonly close: string;
  readonly none: string;
  readonly owed: string;
  readonly running: string;
  readonly over: string;
  readonly states: Readonly<Record<DeadlineState, string>>;
  readonly forces: Readonly<Record<DeadlineForce, string>>;
  readonly metOn: (date: string) => string;
  readonly metLateOn: (date: string) => string;
  readonly stoppedOn: (date: string) => string;
  readonly extendedTo: (date: string) => string;
  readonly putOffTo: (date: string) => string;
  readonly because: (reason: string) => string;
  readonly stillOwed: string;
  readonly percentGone: (percent: number) => string;
  readonly lastOpenDayToday: string;
  readonly noOpenDay: string;
  readonly lastOpenDayWas: (date: string) => string;
  readonly due: string;
  readonly start: string;
  readonly starts: Readonly<
    Record<Extract<Deadline['runsFrom'], `${string}-receipt` | 'holding-reply'>, string>
  >;
  readonly length: string;
  readonly businessDays: (count: number) => string;
  readonly calendarDays: (count: number) => string;
  readonly weeks: (count: number) => string;
  readonly months: (count: number) => string;
  readonly promisedDate: string;
  readonly calendar: string;
  readonly everyDay: string;
  readonly why: string;
  readonly source: string;
  readonly ownDocument: string;
  readonly checked: (date: string) => string;
  readonly duties: {
    readonly title: string;
    readonly intro: string;
    readonly none: string;
    readonly add: string;
    readonly newWhat: string;
    readonly kind: string;
    readonly chooseKind: string;
    readonly arisenOn: string;
    readonly note: string;
    readonly noteHelp: string;
    readonly chooseDate: string;
    readonly record: string;
    readonly arisen: (date: string) => string;
    readonly fulfilled: (date: string) => string;
    readonly extend: string;
    readonly extendWhat: (duty: string) => string;
    readonly extendIntro: (tellBy: string, latest: string) => string;
    readonly toldOn: string;
    readonly until: string;
    readonly because: string;
    readonly dateMissing: (label: string) => string;
    readonly extended: (toldOn: string, until: string) => string;
    readonly fulfilledOn: string;
    readonly fulfilNote: string;
    readonly fulfil: string;
    readonly fulfilWhat: (duty: string) => string;
  };
}

export const texts = {
  da: {
    title: 'Sagens frister',
    close: 'Luk',
    none: 'Ingen frister løber i denne sag.',
    owed: 'Skal overholdes',
    running: 'Løber ved siden af',
    over: 'Overstået',
    states: {
      running: 'Løber',
      met: 'Overholdt',
      missed: 'Overskredet',
      stopped: 'Stoppet',
      extended: 'Forlænget',
    },
    forces: {
      law: 'lov',
      guidance: 'myndighedsvejledning',
      promise: 'virksomhedens løfte',
      beside: 'pligt ved siden af klagen',
      milestone: 'milepæl for klageren, ingen pligt',
    },
    metOn: (date) => `Overholdt den ${date}.`,
    metLateOn: (date) => `Svaret kom for sent, den ${date}.`,
    stoppedOn: (date) => `Stoppet den ${date}.`,
    extendedTo: (date) => `Afløst af datoen i det foreløbige svar: ${date}.`,
    putOffTo: (date) => `Forlænget med begrundelse til den ${date}.`,
    because: (reason) => `Grund: ${reason}`,
    stillOwed: 'Fristen er overskredet, og det, den gælder, er stadig ikke gjort.',
    percentGone: (percent) => `${percent} % af tiden er gået.`,
    lastOpenDayToday: 'I dag er den sidste åbne dag før fristen, som falder på en lukkedag.',
    noOpenDay: 'Der er ingen åben dag igen før fristen, som falder på en lukkedag.',
    lastOpenDayWas: (date) => `Fristen falder på en lukkedag. Den sidste åbne dag før er ${date}.`,
    due: 'Frist',
    start: 'Løber fra',
    starts: {
      'firm-receipt': 'virksomheden modtog klagen',
      'representative-receipt': 'kunderepræsentanten modtog sagen',
      'holding-reply': 'det foreløbige svar',
    },
    length: 'Længde',
    businessDays: (count) => (count === 1 ? '1 arbejdsdag' : `${count} arbejdsdage`),
    calendarDays: (count) => (count === 1 ? '1 kalenderdag' : `${count} kalenderdage`),
    weeks: (count) => (count === 1 ? '1 uge' : `${count} uger`),
    months: (count) => (count === 1 ? '1 måned' : `${count} måneder`),
    promisedDate: 'den lovede dato',
    calendar: 'Kalender',
    everyDay: 'alle dage tæller med',
    why: 'Hvorfor denne dato',
    source: 'Kilde',
    ownDocument: 'virksomhedens eget dokument',
    checked: (date) => `kontrolleret ${date}`,
    duties: {
      title: 'Pligter ved siden af klagen',
      intro:
        'En indsigtsanmodning, et ankenævns spørgsmål eller et krav om tilbagebetaling har sin egen frist.',
      none: 'Ingen er noteret.',
      add: 'Notér en pligt',
      newWhat: 'ny pligt',
      kind: 'Hvad er der bedt om?',
      chooseKind: 'Vælg',
      arisenOn: 'Modtaget den',
      note: 'Hvem beder, og om hvad',
      noteHelp: 'Vises ved fristen og står i revisionssporet.',
      chooseDate: 'Vælg den dato, pligten opstod.',
      record: 'Notér',
      arisen: (date) => `Opstod den ${date}`,
      fulfilled: (date) => `Opfyldt den ${date}`,
      extend: 'Forlæng fristen',
      extendWhat: (duty) => `forlængelse: ${duty}`,
      extendIntro: (tellBy, latest) =>
        `Kun én gang, højst til den ${latest}, og kun hvis personen senest den ${tellBy} får besked om forlængelsen og grunden til den.`,
      toldOn: 'Besked givet den',
      until: 'Ny frist',
      because: 'Grunden, som personen fik den',
      dateMissing: (label) => `Vælg en dato i “${label}”.`,
      extended: (toldOn, until) => `Forlænget til den ${until}; besked givet den ${toldOn}`,
      fulfilledOn: 'Opfyldt den',
      fulfilNote: 'Hvordan',
      fulfil: 'Notér som opfyldt',
      fulfilWhat: (duty) => `opfyldelse: ${duty}`,
    },
  },
  sv: {
    title: 'Ärendets tidsfrister',
    close: 'Stäng',
    none: 'Inga tidsfrister löper i ärendet.',
    owed: 'Ska hållas',
    running: 'Löper vid sidan av',
    over: 'Avslutade',
    states: {
      running: 'Löper',
      met: 'Hållen',
      missed: 'Överskriden',
      stopped: 'Stoppad',
      extended: 'Förlängd',
    },
    forces: {
      law: 'lag',
      guidance: 'myndighetens allmänna råd',
      promise: 'företagets löfte',
      beside: 'skyldighet vid sidan av klagomålet',
      milestone: 'milstolpe för klaganden, ingen skyldighet',
    },
    metOn: (date) => `Hållen den ${date}.`,
    metLateOn: (date) => `Svaret kom för sent, den ${date}.`,
    stoppedOn: (date) => `Stoppad den ${date}.`,
    extendedTo: (date) => `Ersatt av datumet i det preliminära svaret: ${date}.`,
    putOffTo: (date) => `Förlängd med motivering till den ${date}.`,
    because: (reason) => `Skäl: ${reason}`,
    stillOwed: 'Tidsfristen har passerat och det den gäller är fortfarande inte gjort.',
    percentGone: (percent) => `${percent} % av tiden har gått.`,
    lastOpenDayToday: 'I dag är den sista öppna dagen före tidsfristen, som infaller på en stängd dag.',
    noOpenDay: 'Det finns ingen öppen dag kvar före tidsfristen, som infaller på en stängd dag.',
    lastOpenDayWas: (date) => `Tidsfristen infaller på en stängd dag. Sista öppna dagen före är ${date}.`,
    due: 'Sista dag',
    start: 'Löper från',
    starts: {
      'firm-receipt': 'företaget tog emot klagomålet',
      'representative-receipt': 'kundrepresentanten tog emot ärendet',
      'holding-reply': 'det preliminära svaret',
    },
    length: 'Längd',
    businessDays: (count) => (count === 1 ? '1 arbetsdag' : `${count} arbetsdagar`),
    calendarDays: (count) => (count === 1 ? '1 kalenderdag' : `${count} kalenderdagar`),
    weeks: (count) => (count === 1 ? '1 vecka' : `${count} veckor`),
    months: (count) => (count === 1 ? '1 månad' : `${count} månader`),
    promisedDate: 'det utlovade datumet',
    calendar: 'Kalender',
    everyDay: 'alla dagar räknas',
    why: 'Varför detta datum',
    source: 'Källa',
    ownDocument: 'företagets eget dokument',
    checked: (date) => `kontrollerad ${date}`,
    duties: {
      title: 'Skyldigheter vid sidan av klagomålet',
      intro:
        'En begäran om registerutdrag, en nämnds fråga eller ett återbetalningskrav har sin egen tidsfrist.',
      none: 'Inga har noterats.',
      add: 'Notera en skyldighet',
      newWhat: 'ny skyldighet',
      kind: 'Vad begärs?',
      chooseKind: 'Välj',
      arisenOn: 'Mottagen den',
      note: 'Vem begär och vad',
      noteHelp: 'Visas vid tidsfristen och står i granskningsloggen.',
      chooseDate: 'Välj datumet då skyldigheten uppstod.',
      record: 'Notera',
      arisen: (date) => `Uppstod den ${date}`,
      fulfilled: (date) => `Fullgjord den ${date}`,
      extend: 'Förläng tidsfristen',
      extendWhat: (duty) => `förlängning: ${duty}`,
      extendIntro: (tellBy, latest) =>
        `Bara en gång, längst till den ${latest}, och bara om personen senast den ${tellBy} får besked om förlängningen och skälet till den.`,
      toldOn: 'Besked lämnat den',
      until: 'Ny sista dag',
      because: 'Skälet så som personen fick det',
      dateMissing: (label) => `Välj ett datum i ”${label}”.`,
      extended: (toldOn, until) => `Förlängd till den ${until}; besked lämnat den ${toldOn}`,
      fulfilledOn: 'Fullgjord den',
      fulfilNote: 'Hur',
      fulfil: 'Notera som fullgjord',
      fulfilWhat: (duty) => `fullgörande: ${duty}`,
    },
  },
  en: {
    title: 'Deadlines of the case',
    close: 'Close',
    none: 'No deadlines run in this case.',
    owed: 'To be kept',
    running: 'Running beside',
    over: 'Over',
    states: {
      running: 'Running',
      met: 'Met',
      missed: 'Missed',
      stopped: 'Stopped',
      extended: 'Extended',
    },
    forces: {
      law: 'law',
      guidance: 'guidance of an authority',
      promise: 'promise of the firm',
      beside: 'duty beside the complaint',
      milestone: 'milestone for the complainant, no duty',
    },
    metOn: (date) => `Met on ${date}.`,
    metLateOn: (date) => `The reply came too late, on ${date}.`,
    stoppedOn: (date) => `Stopped on ${date}.`,
    extendedTo: (date) => `Replaced by the date in the holding reply: ${date}.`,
    putOffTo: (date) => `Extended with reason to ${date}.`,
    because: (reason) => `Reason: ${reason}`,
    stillOwed: 'The date has passed and what it asks for is still owed.',
    percentGone: (percent) => `${percent}% of the time is gone.`,
    lastOpenDayToday: 'Today is the last open day before the date, which falls on a closed day.',
    noOpenDay: 'No open day is left before the date, which falls on a closed day.',
    lastOpenDayWas: (date) => `The date falls on a closed day. The last open day before it is ${date}.`,
    due: 'Due',
    start: 'Runs from',
    starts: {
      'firm-receipt': 'the firm received the complaint',
      'representative-receipt': 'the representative received the case',
      'holding-reply': 'the holding reply',
    },
    length: 'Length',
    businessDays: (count) => (count === 1 ? '1 business day' : `${count} business days`),
    calendarDays: (count) => (count === 1 ? '1 calendar day' : `${count} calendar days`),
    weeks: (count) => (count === 1 ? '1 week' : `${count} weeks`),
    months: (count) => (count === 1 ? '1 month' : `${count} months`),
    promisedDate: 'the promised date',
    calendar: 'Calendar',
    everyDay: 'every day counts',
    why: 'Why this date',
    source: 'Source',
    ownDocument: "the firm's own document",
    checked: (date) => `checked ${date}`,
    duties: {
      title: 'Duties beside the complaint',
      intro:
        'A request for access, a question from an ADR entity or a refund claim has a deadline of its own.',
      none: 'None has been noted.',
      add: 'Note a duty',
      newWhat: 'new duty',
      kind: 'What is asked for?',
      chooseKind: 'Choose',
      arisenOn: 'Received on',
      note: 'Who asks, and for what',
      noteHelp: 'Shown beside the deadline, and part of the audit trail.',
      chooseDate: 'Choose the date on which the duty arose.',
      record: 'Note',
      arisen: (date) => `Arose on ${date}`,
      fulfilled: (date) => `Fulfilled on ${date}`,
      extend: 'Extend the deadline',
      extendWhat: (duty) => `extension: ${duty}`,
      extendIntro: (tellBy, latest) =>
        `Only once, to ${latest} at the latest, and only if the person is told of the extension and the reason for it by ${tellBy}.`,
      toldOn: 'Told on',
      until: 'New deadline',
      because: 'The reason, as the person was told',
      dateMissing: (label) => `Choose a date in “${label}”.`,
      extended: (toldOn, until) => `Extended to ${until}; told on ${toldOn}`,
      fulfilledOn: 'Fulfilled on',
      fulfilNote: 'How',
      fulfil: 'Note as fulfilled',
      fulfilWhat: (duty) => `fulfilment: ${duty}`,
    },
  },
} satisfies Record<UiLanguage, DeadlineTexts>;
