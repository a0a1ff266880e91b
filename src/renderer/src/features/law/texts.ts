import type { UiLanguage } from '../../../../shared/core/text';
import type { AdrField, AdrKind } from '../../../../shared/law/adr-entity';
import type { ClockStart, DeadlineForce, RuleLength } from '../../../../shared/law/rule-pack';
import type { AuthorityTask, PackInTime } from './law-content';
import type { LawPart } from './law-parts';

export interface LawTexts {
  readonly title: string;
  readonly description: string;
  readonly search: string;
  readonly hits: (count: number) => string;
  readonly nothingTitle: string;
  readonly nothingText: string;
  readonly clear: string;
  readonly print: string;
  /** On paper only. */
  readonly printed: (organisation: string, date: string) => string;
  readonly printedSearch: (query: string) => string;
  readonly onThisPage: string;
  readonly parts: Readonly<Record<LawPart, string>>;
  readonly partTexts: Readonly<Record<LawPart, string>>;
  readonly standings: Readonly<Record<PackInTime['standing'], string>>;
  readonly since: (date: string) => string;
  readonly until: (date: string) => string;
  readonly version: (version: string) => string;
  readonly allMarkets: string;
  readonly rule: string;
  readonly lengthHead: string;
  readonly force: string;
  readonly forces: Readonly<Record<DeadlineForce, string>>;
  readonly forceTexts: Readonly<Record<DeadlineForce, string>>;
  readonly length: (count: number, unit: RuleLength['unit']) => string;
  /** The whole length, written out. */
  readonly extendableTo: (length: string) => string;
  readonly promisedDate: (rule: string) => string;
  readonly starts: Readonly<Record<ClockStart, string>>;
  readonly earliestOf: (calendars: string) => string;
  readonly seeTable: (table: number) => string;
  readonly everyDayCounts: string;
  readonly only: (regimes: string) => string;
  readonly source: string;
  readonly checkedOn: (date: string) => string;
  readonly ownDocument: string;
  readonly copy: (address: string) => string;
  readonly copied: string;
  readonly notCopied: string;
  readonly table: (table: number) => string;
  readonly market: string;
  readonly countedOn: string;
  readonly closedDays: (year: number) => string;
  readonly kinds: Readonly<Record<AdrKind, string>>;
  readonly fields: Readonly<Record<AdrField, string>>;
  readonly whenToGo: string;
  readonly unknownField: string;
  readonly unconfirmed: string;
  readonly writerNote: string;
  readonly authorityTasks: Readonly<Record<AuthorityTask, string>>;
  readonly retention: string;
  readonly retentionText: (file: number, row: number) => string;
  readonly languages: string;
  readonly nativeCheck: string;
  readonly nativeChecked: string;
  readonly changeStates: { readonly past: string; readonly coming: string };
  readonly load: string;
  readonly notAllowed: string;
  readonly nothingLoaded: string;
  readonly pack: string;
  readonly loadedBy: string;
  readonly sha256: string;
  readonly loaded: (pack: string, from: string) => string;
  readonly unreadable: (count: number) => string;
  readonly recounting: (percent: number) => string;
}

export const texts = {
  da: {
    title: 'Regler',
    description: 'Hvad frister, kalendere og henvisninger bygger på, og hvor sikkert det er.',
    search: 'Søg i reglerne',
    hits: (count) => (count === 1 ? '1 fund' : `${count} fund`),
    nothingTitle: 'Intet fundet',
    nothingText: 'Ingen regel, kalender, klageinstans eller ændring har alle de ord.',
    clear: 'Ryd søgningen',
    print: 'Udskriv',
    printed: (organisation, date) => `${organisation}, udskrevet den ${date}`,
    printedSearch: (query) => `Kun det, der blev fundet med »${query}«`,
    onThisPage: 'På siden',
    parts: {
      rules: 'Regler og frister',
      changes: 'Hvad ændrer sig hvornår',
      calendars: 'Kalendere',
      places: 'Ankenævn og andre veje videre',
      authorities: 'Myndigheder og opbevaring',
      languages: 'Brevsprog',
      packs: 'Indlæste regelpakker',
    },
    partTexts: {
      rules: 'En sag bedømmes efter de regler, der gjaldt, da virksomheden modtog klagen.',
      changes: 'Kendte og ventede ændringer. Der regnes kun med det, der står i reglerne ovenfor.',
      calendars: 'Lukkedage fra mandag til fredag. Lørdage og søndage tæller aldrig.',
      places: 'Hvad brevene siger om hvert sted, og hvad der ikke er bekræftet hos stedet selv.',
      authorities: 'Tilsyn, databeskyttelse og hvor længe sagerne gemmes.',
      languages: 'Sprog, et brev kan skrives på.',
      packs: 'Pakker, som compliance eller kunderepræsentanten har indlæst fra en fil.',
    },
    standings: { 'in-force': 'Gælder', coming: 'Gælder endnu ikke', ended: 'Gælder ikke længere' },
    since: (date) => `fra ${date}`,
    until: (date) => `til og med ${date}`,
    version: (version) => `version ${version}`,
    allMarkets: 'Alle markeder',
    rule: 'Regel',
    lengthHead: 'Længde og kalender',
    force: 'Slags',
    forces: {
      law: 'Lov',
      guidance: 'Vejledning',
      promise: 'Løfte',
      milestone: 'Skæringsdag',
      beside: 'Pligt ved siden af',
    },
    forceTexts: {
      law: 'Bindende.',
      guidance: 'En myndigheds vejledning; følges, medmindre der er en grund til andet.',
      promise: 'Virksomheden har sagt det offentligt.',
      milestone: 'Ingens pligt, men klagerens stilling ændrer sig den dag. Vises, men styrer ikke fristen.',
      beside:
        'En pligt over for samme person, der løber uafhængigt af klagen. Vises, men styrer ikke fristen.',
    },
    extendableTo: (length) => `Kan forlænges én gang med begrundelse, til i alt ${length}`,
    length: (count, unit) => {
      const one = count === 1;
      switch (unit) {
        case 'business-days':
          return `${count} ${one ? 'arbejdsdag' : 'arbejdsdage'}`;
        case 'calendar-days':
          return `${count} ${one ? 'dag' : 'dage'}`;
        case 'weeks':
          return `${count} ${one ? 'uge' : 'uger'}`;
        case 'months':
          return `${count} ${one ? 'måned' : 'måneder'}`;
      }
    },
    promisedDate: (rule) => `Den dato, brevet lover, dog ikke senere end: ${rule}`,
    starts: {
      'firm-receipt': 'fra virksomheden modtog klagen',
      'representative-receipt': 'fra kunderepræsentanten modtog sagen',
      'adr-request': 'fra ankenævnet bad om et svar',
      'access-request': 'fra der blev bedt om indsigt',
      'transaction-reported': 'fra betalingen blev meldt som uautoriseret',
      'refund-requested': 'fra der blev bedt om pengene tilbage',
    },
    earliestOf: (calendars) => `den tidligste dato efter ${calendars}`,
    seeTable: (table) => `markedets kalendere, se tabel ${table}`,
    everyDayCounts: 'alle dage tæller',
    only: (regimes) => `Kun: ${regimes}`,
    source: 'Kilde',
    checkedOn: (date) => `set efter ${date}`,
    ownDocument: 'Ingen adresse',
    copy: (address) => `Kopiér adressen ${address}`,
    copied: 'Adressen er kopieret.',
    notCopied: 'Adressen kunne ikke kopieres.',
    table: (table) => `Tabel ${table}: markedernes kalendere`,
    market: 'Marked',
    countedOn: 'Den tidligste dato efter',
    closedDays: (year) => `Lukkedage ${year}`,
    kinds: {
      'adr-entity': 'Ankenævn eller anden godkendt klageinstans',
      'adr-list': 'Liste over godkendte klageinstanser',
      advice: 'Vejledning',
      court: 'Domstol',
      network: 'Netværk',
    },
    fields: {
      contact: 'Kontakt',
      fee: 'Gebyr',
      'time-limit': 'Frist',
      language: 'Sprog',
      participation: 'Virksomhedens deltagelse',
      conditions: 'Betingelser',
    },
    whenToGo: 'Hvornår',
    unknownField: 'Ikke oplyst',
    unconfirmed: 'Ikke bekræftet hos stedet',
    writerNote: 'Til den, der skriver',
    authorityTasks: {
      'home-supervisor': 'Tilsyn i hjemlandet',
      'host-supervisor': 'Tilsyn på markedet',
      'data-protection': 'Databeskyttelse',
    },
    retention: 'Opbevaring',
    retentionText: (file, row) =>
      `Hele akten i ${file} år fra afslutningen, derefter en pseudonymiseret linje i registret i op til ${row} år.`,
    languages: 'Brevsprog',
    nativeCheck: 'Skal læses af en, der har det som modersmål, før det bruges',
    nativeChecked: 'Klar til brug',
    changeStates: { past: 'Sket', coming: 'Kommer' },
    load: 'Indlæs regelpakke …',
    notAllowed:
      'Regelpakker indlæses af compliance, eller af kunderepræsentanten, så længe ingen fra compliance arbejder her.',
    nothingLoaded: 'Ingen. De regler, programmet har med, gælder.',
    pack: 'Pakke',
    loadedBy: 'Indlæst',
    sha256: 'SHA-256 af filen',
    loaded: (pack, from) => `${pack} er indlæst. Den gælder fra den ${from}.`,
    unreadable: (count) =>
      count === 1
        ? '1 indlæst pakke kan ikke længere læses af denne version og bruges ikke.'
        : `${count} indlæste pakker kan ikke længere læses af denne version og bruges ikke.`,
    recounting: (percent) => `Sagernes frister regnes om: ${percent} %`,
  },
  sv: {
    title: 'Regler',
    description: 'Vad tidsfrister, kalendrar och hänvisningar bygger på, och hur säkert det är.',
    search: 'Sök i reglerna',
    hits: (count) => (count === 1 ? '1 träff' : `${count} träffar`),
    nothingTitle: 'Inget hittades',
    nothingText: 'Ingen regel, kalender, instans eller ändring innehåller alla orden.',
    clear: 'Rensa sökningen',
    print: 'Skriv ut',
    printed: (organisation, date) => `${organisation}, utskrivet den ${date}`,
    printedSearch: (query) => `Bara det som hittades med ”${query}”`,
    onThisPage: 'På sidan',
    parts: {
      rules: 'Regler och tidsfrister',
      changes: 'Vad ändras när',
      calendars: 'Kalendrar',
      places: 'Nämnder och andra vägar vidare',
      authorities: 'Myndigheter och bevarande',
      languages: 'Brevspråk',
      packs: 'Inlästa regelpaket',
    },
    partTexts: {
      rules: 'Ett ärende bedöms efter de regler som gällde när företaget tog emot klagomålet.',
      changes: 'Kända och väntade ändringar. Det räknas bara med det som står i reglerna ovan.',
      calendars: 'Stängda dagar från måndag till fredag. Lördagar och söndagar räknas aldrig.',
      places: 'Vad breven säger om varje ställe, och vad som inte är bekräftat hos stället självt.',
      authorities: 'Tillsyn, dataskydd och hur länge ärendena bevaras.',
      languages: 'Språk som ett brev kan skrivas på.',
      packs: 'Paket som compliance eller kundrepresentanten har läst in från en fil.',
    },
    standings: { 'in-force': 'Gäller', coming: 'Gäller inte än', ended: 'Gäller inte längre' },
    since: (date) => `från ${date}`,
    until: (date) => `till och med ${date}`,
    version: (version) => `version ${version}`,
    allMarkets: 'Alla marknader',
    rule: 'Regel',
    lengthHead: 'Längd och kalender',
    force: 'Slag',
    forces: {
      law: 'Lag',
      guidance: 'Allmänna råd',
      promise: 'Löfte',
      milestone: 'Brytdag',
      beside: 'Skyldighet vid sidan av',
    },
    forceTexts: {
      law: 'Bindande.',
      guidance: 'En myndighets råd; följs om det inte finns skäl för annat.',
      promise: 'Företaget har sagt det offentligt.',
      milestone:
        'Ingens skyldighet, men den klagandes ställning ändras den dagen. Visas men styr inte tidsfristen.',
      beside:
        'En skyldighet mot samma person som löper oberoende av klagomålet. Visas men styr inte tidsfristen.',
    },
    extendableTo: (length) => `Kan förlängas en gång med motivering, till sammanlagt ${length}`,
    length: (count, unit) => {
      const one = count === 1;
      switch (unit) {
        case 'business-days':
          return `${count} ${one ? 'arbetsdag' : 'arbetsdagar'}`;
        case 'calendar-days':
          return `${count} ${one ? 'dag' : 'dagar'}`;
        case 'weeks':
          return `${count} ${one ? 'vecka' : 'veckor'}`;
        case 'months':
          return `${count} ${one ? 'månad' : 'månader'}`;
      }
    },
    promisedDate: (rule) => `Det datum brevet lovar, dock inte senare än: ${rule}`,
    starts: {
      'firm-receipt': 'från det att företaget tog emot klagomålet',
      'representative-receipt': 'från det att kundrepresentanten tog emot ärendet',
      'adr-request': 'från det att nämnden begärde svar',
      'access-request': 'från det att tillgång begärdes',
      'transaction-reported': 'från det att betalningen anmäldes som obehörig',
      'refund-requested': 'från det att återbetalning begärdes',
    },
    earliestOf: (calendars) => `det tidigaste datumet enligt ${calendars}`,
    seeTable: (table) => `marknadens kalendrar, se tabell ${table}`,
    everyDayCounts: 'alla dagar räknas',
    only: (regimes) => `Endast: ${regimes}`,
    source: 'Källa',
    checkedOn: (date) => `kontrollerad ${date}`,
    ownDocument: 'Ingen adress',
    copy: (address) => `Kopiera adressen ${address}`,
    copied: 'Adressen är kopierad.',
    notCopied: 'Adressen kunde inte kopieras.',
    table: (table) => `Tabell ${table}: marknadernas kalendrar`,
    market: 'Marknad',
    countedOn: 'Det tidigaste datumet enligt',
    closedDays: (year) => `Stängda dagar ${year}`,
    kinds: {
      'adr-entity': 'Nämnd eller annan godkänd tvistlösningsinstans',
      'adr-list': 'Lista över godkända tvistlösningsinstanser',
      advice: 'Vägledning',
      court: 'Domstol',
      network: 'Nätverk',
    },
    fields: {
      contact: 'Kontakt',
      fee: 'Avgift',
      'time-limit': 'Tidsfrist',
      language: 'Språk',
      participation: 'Företagets medverkan',
      conditions: 'Villkor',
    },
    whenToGo: 'När',
    unknownField: 'Ingen uppgift',
    unconfirmed: 'Inte bekräftat hos stället',
    writerNote: 'Till den som skriver',
    authorityTasks: {
      'home-supervisor': 'Tillsyn i hemlandet',
      'host-supervisor': 'Tillsyn på marknaden',
      'data-protection': 'Dataskydd',
    },
    retention: 'Bevarande',
    retentionText: (file, row) =>
      `Hela akten i ${file} år från avslutandet, därefter en pseudonymiserad rad i registret i upp till ${row} år.`,
    languages: 'Brevspråk',
    nativeCheck: 'Behöver läsas av någon med språket som modersmål innan det används',
    nativeChecked: 'Klart att använda',
    changeStates: { past: 'Har skett', coming: 'Kommer' },
    load: 'Läs in regelpaket …',
    notAllowed:
      'Regelpaket läses in av compliance, eller av kundrepresentanten så länge ingen från compliance arbetar här.',
    nothingLoaded: 'Inga. De regler som följer med programmet gäller.',
    pack: 'Paket',
    loadedBy: 'Inläst',
    sha256: 'SHA-256 för filen',
    loaded: (pack, from) => `${pack} är inläst. Det gäller från den ${from}.`,
    unreadable: (count) =>
      count === 1
        ? '1 inläst paket kan inte längre läsas av den här versionen och används inte.'
        : `${count} inlästa paket kan inte längre läsas av den här versionen och används inte.`,
    recounting: (percent) => `Ärendenas tidsfrister räknas om: ${percent} %`,
  },
  en: {
    title: 'Law',
    description: 'What deadlines, calendars and signposts rest on, and how sure that is.',
    search: 'Search the law',
    hits: (count) => (count === 1 ? '1 hit' : `${count} hits`),
    nothingTitle: 'Nothing found',
    nothingText: 'No rule, calendar, body or change has all of these words.',
    clear: 'Clear the search',
    print: 'Print',
    printed: (organisation, date) => `${organisation}, printed on ${date}`,
    printedSearch: (query) => `Only what was found with “${query}”`,
    onThisPage: 'On this page',
    parts: {
      rules: 'Rules and deadlines',
      changes: 'What changes when',
      calendars: 'Calendars',
      places: 'ADR entities and other ways on',
      authorities: 'Authorities and retention',
      languages: 'Letter languages',
      packs: 'Loaded rule packs',
    },
    partTexts: {
      rules: 'A case is judged by the rules in force when the firm received the complaint.',
      changes: 'Known and expected changes. Only what stands in the rules above is counted by.',
      calendars: 'Closed days from Monday to Friday. Saturdays and Sundays never count.',
      places: 'What letters say of each place, and what has not been confirmed with the place itself.',
      authorities: 'Supervision, data protection and how long cases are kept.',
      languages: 'Languages a letter can be written in.',
      packs: 'Packs that compliance or the representative has loaded from a file.',
    },
    standings: { 'in-force': 'In force', coming: 'Not yet in force', ended: 'No longer in force' },
    since: (date) => `from ${date}`,
    until: (date) => `until ${date}`,
    version: (version) => `version ${version}`,
    allMarkets: 'All markets',
    rule: 'Rule',
    lengthHead: 'Length and calendar',
    force: 'Force',
    forces: {
      law: 'Law',
      guidance: 'Guideline',
      promise: 'Promise',
      milestone: 'Milestone',
      beside: 'Duty beside',
    },
    forceTexts: {
      law: 'Binding.',
      guidance: "An authority's guideline; followed unless there is a reason not to.",
      promise: 'The firm has said so in public.',
      milestone:
        "Nobody's duty, but the complainant's position changes on that day. Shown, but never governs.",
      beside:
        'A duty towards the same person that runs independently of the complaint. Shown, but never governs.',
    },
    extendableTo: (length) => `May be extended once with a reason, to ${length} in all`,
    length: (count, unit) => {
      const one = count === 1;
      switch (unit) {
        case 'business-days':
          return `${count} ${one ? 'business day' : 'business days'}`;
        case 'calendar-days':
          return `${count} ${one ? 'day' : 'days'}`;
        case 'weeks':
          return `${count} ${one ? 'week' : 'weeks'}`;
        case 'months':
          return `${count} ${one ? 'month' : 'months'}`;
      }
    },
    promisedDate: (rule) => `The date the letter promises, but not later than: ${rule}`,
    starts: {
      'firm-receipt': 'from receipt of the complaint by the firm',
      'representative-receipt': 'from receipt of the case by the representative',
      'adr-request': 'from the request of the ADR entity',
      'access-request': 'from the request for access',
      'transaction-reported': 'from the report of the unauthorised payment',
      'refund-requested': 'from the request for the refund',
    },
    earliestOf: (calendars) => `the earliest date by ${calendars}`,
    seeTable: (table) => `calendars of the market, see table ${table}`,
    everyDayCounts: 'every day counts',
    only: (regimes) => `Only: ${regimes}`,
    source: 'Source',
    checkedOn: (date) => `checked ${date}`,
    ownDocument: 'No address',
    copy: (address) => `Copy the address ${address}`,
    copied: 'The address has been copied.',
    notCopied: 'The address could not be copied.',
    table: (table) => `Table ${table}: calendars of the markets`,
    market: 'Market',
    countedOn: 'The earliest date by',
    closedDays: (year) => `Closed days ${year}`,
    kinds: {
      'adr-entity': 'ADR entity',
      'adr-list': 'List of ADR entities',
      advice: 'Advice',
      court: 'Court',
      network: 'Network',
    },
    fields: {
      contact: 'Contact',
      fee: 'Fee',
      'time-limit': 'Time limit',
      language: 'Language',
      participation: "The firm's participation",
      conditions: 'Conditions',
    },
    whenToGo: 'When to go',
    unknownField: 'Not known',
    unconfirmed: 'Not confirmed with the place',
    writerNote: 'For the writer',
    authorityTasks: {
      'home-supervisor': 'Supervision in the home state',
      'host-supervisor': 'Supervision in the market',
      'data-protection': 'Data protection',
    },
    retention: 'Retention',
    retentionText: (file, row) =>
      `The full file for ${file} years from closure, then a pseudonymised row of the register for up to ${row} years.`,
    languages: 'Letter languages',
    nativeCheck: 'Needs a native check before it is used',
    nativeChecked: 'Ready for use',
    changeStates: { past: 'Has happened', coming: 'To come' },
    load: 'Load rule pack …',
    notAllowed:
      'Compliance loads rule packs, or the representative as long as nobody from compliance works here.',
    nothingLoaded: 'None. The rules that come with the app apply.',
    pack: 'Pack',
    loadedBy: 'Loaded',
    sha256: 'SHA-256 of the file',
    loaded: (pack, from) => `${pack} has been loaded. It is in force from ${from}.`,
    unreadable: (count) =>
      count === 1
        ? '1 loaded pack can no longer be read by this version and is not used.'
        : `${count} loaded packs can no longer be read by this version and are not used.`,
    recounting: (percent) => `Counting the deadlines of the cases anew: ${percent}%`,
  },
} satisfies Record<UiLanguage, LawTexts>;
