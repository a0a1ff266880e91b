import type { UiLanguage } from '../core/text';
import { FEWEST_SHOWN } from './small-numbers';
import type { RecommendationState } from './figures';

const FEW = String(FEWEST_SHOWN);

export interface FiguresTexts {
  readonly title: string;
  readonly foot: (organisation: string) => string;
  readonly purpose: string;
  readonly impersonal: string;
  readonly personal: (reason: string) => string;
  readonly tooFewCases: string;
  readonly fewer: string;
  /** Stands for a number that would give a small one away. */
  readonly hidden: string;
  readonly hiddenNote: string;
  readonly others: string;
  readonly unknownCause: string;
  readonly unknownOutcome: string;
  readonly bars: string;
  readonly count: string;
  readonly share: string;
  readonly causes: string;
  readonly products: string;
  readonly markets: string;
  readonly outcomes: string;
  readonly months: string;
  readonly month: string;
  readonly remedies: string;
  readonly currency: string;
  readonly amount: string;
  readonly answers: string;
  readonly answered: string;
  readonly median: string;
  readonly p90: string;
  readonly days: string;
  readonly rules: string;
  readonly rule: string;
  readonly total: string;
  readonly met: string;
  readonly missed: string;
  readonly other: string;
  readonly metShare: string;
  readonly systemic: string;
  readonly systemicIntro: (cases: number, days: number) => string;
  readonly noSystemic: string;
  readonly possibleIssue: string;
  readonly received: string;
  readonly numbers: string;
  readonly threeOrFour: string;
  readonly affectOthers: (cases: string) => string;
  readonly recommendations: string;
  readonly noRecommendations: string;
  readonly recommendation: string;
  readonly state: string;
  readonly states: Readonly<Record<RecommendationState, string>>;
  readonly followUpOn: (date: string) => string;
  /** Says what a chart shows to those who do not see it. */
  readonly largest: (label: string, count: string, share: string) => string;
  readonly trend: (first: string, last: string, month: string, count: string) => string;
  readonly mostMissed: (rule: string, missed: string) => string;
  readonly noneMissed: string;
  readonly answerSays: (count: string, median: string, p90: string) => string;
  readonly nothing: string;
}

export const FIGURES_TEXTS: Readonly<Record<UiLanguage, FiguresTexts>> = {
  da: {
    title: 'Årsager og systemiske forhold',
    foot: (organisation) => `${organisation} · Årsager og systemiske forhold`,
    purpose:
      'Virksomheden skal løbende undersøge, om klager har fælles årsager, og om de kan ramme andre produkter (fælles ESMA/EBA-retningslinjer for klagebehandling, punkt 5; FFFS 2002:23).',
    impersonal: `Rapporten indeholder ingen navne, referencer eller fritekst. Tal under ${FEW} er slået sammen eller udeladt.`,
    personal: (reason) => `Rapporten indeholder personoplysninger. Begrundelse: ${reason}`,
    tooFewCases: `Der er færre end ${FEW} sager i perioden. Uden personoplysninger vises ingen fordeling.`,
    fewer: `< ${FEW}`,
    hidden: '–',
    hiddenNote: `»–« er et tal, der er udeladt, fordi det ville røbe et tal under ${FEW}.`,
    others: `Øvrige (slået sammen, fordi nogle er under ${FEW})`,
    unknownCause: 'Ikke angivet',
    unknownOutcome: 'Endnu intet resultat',
    bars: 'Diagram',
    count: 'Sager',
    share: 'Andel',
    causes: 'Årsager',
    products: 'Produkter',
    markets: 'Markeder',
    outcomes: 'Resultater',
    months: 'Modtaget pr. måned',
    month: 'Måned',
    remedies: 'Afhjælpning i beløb',
    currency: 'Valuta',
    amount: 'Beløb i alt',
    answers: 'Tid til svar',
    answered: 'Besvarede sager',
    median: 'Halvdelen besvaret inden',
    p90: 'Ni ud af ti besvaret inden',
    days: 'dage',
    rules: 'Overholdelse af frister',
    rule: 'Frist',
    total: 'I alt',
    met: 'Overholdt',
    missed: 'Overskredet',
    other: 'Løbende, forlænget eller stoppet',
    metShare: 'Overholdt af de afgjorte',
    systemic: 'Mulige systemiske forhold',
    systemicIntro: (cases, days) =>
      `Mindst ${cases} sager med samme årsag og produkt inden for ${days} dage. Det er et tegn, ikke en konklusion.`,
    noSystemic: 'Ingen årsag gentager sig så ofte i perioden.',
    possibleIssue: 'Muligt systemisk forhold',
    received: 'Modtaget',
    numbers: 'Sagsnumre',
    threeOrFour: '3–4',
    affectOthers: (cases) => `Sager, hvis årsag også kan ramme andre produkter eller kunder: ${cases}.`,
    recommendations: 'Anbefalinger',
    noRecommendations: 'Der er ingen anbefalinger i perioden.',
    recommendation: 'Anbefaling',
    state: 'Status',
    states: { due: 'Skulle være fulgt op', planned: 'Opfølgning planlagt', open: 'Uden dato for opfølgning' },
    followUpOn: (date) => `Opfølgning ${date}`,
    largest: (label, count, share) => `Størst: ${label}, ${count} sager (${share}).`,
    trend: (first, last, month, count) => `${first} til ${last}. Flest i ${month}: ${count}.`,
    mostMissed: (rule, missed) => `Oftest overskredet: ${rule}, ${missed} gange.`,
    noneMissed: 'Ingen frist er overskredet.',
    answerSays: (count, median, p90) =>
      `${count} sager er besvaret: halvdelen inden ${median} dage, ni ud af ti inden ${p90} dage.`,
    nothing: 'Ingen tal.',
  },
  sv: {
    title: 'Grundorsaker och systematiska problem',
    foot: (organisation) => `${organisation} · Grundorsaker och systematiska problem`,
    purpose:
      'Företaget ska fortlöpande undersöka om klagomål har gemensamma orsaker och om de kan drabba andra produkter (Esmas och EBA:s gemensamma riktlinjer för klagomålshantering, punkt 5; FFFS 2002:23).',
    impersonal: `Rapporten innehåller inga namn, referenser eller fritext. Tal under ${FEW} har slagits ihop eller utelämnats.`,
    personal: (reason) => `Rapporten innehåller personuppgifter. Skäl: ${reason}`,
    tooFewCases: `Det finns färre än ${FEW} ärenden under perioden. Utan personuppgifter visas ingen fördelning.`,
    fewer: `< ${FEW}`,
    hidden: '–',
    hiddenNote: `”–” är ett tal som har utelämnats eftersom det skulle röja ett tal under ${FEW}.`,
    others: `Övriga (hopslagna eftersom några är under ${FEW})`,
    unknownCause: 'Inte angiven',
    unknownOutcome: 'Inget resultat ännu',
    bars: 'Diagram',
    count: 'Ärenden',
    share: 'Andel',
    causes: 'Grundorsaker',
    products: 'Produkter',
    markets: 'Marknader',
    outcomes: 'Resultat',
    months: 'Mottagna per månad',
    month: 'Månad',
    remedies: 'Åtgärder i belopp',
    currency: 'Valuta',
    amount: 'Belopp totalt',
    answers: 'Tid till svar',
    answered: 'Besvarade ärenden',
    median: 'Hälften besvarade inom',
    p90: 'Nio av tio besvarade inom',
    days: 'dagar',
    rules: 'Hållna tidsfrister',
    rule: 'Tidsfrist',
    total: 'Totalt',
    met: 'Hållna',
    missed: 'Överskridna',
    other: 'Löpande, förlängda eller stoppade',
    metShare: 'Hållna av de avgjorda',
    systemic: 'Möjliga systematiska problem',
    systemicIntro: (cases, days) =>
      `Minst ${cases} ärenden med samma grundorsak och produkt inom ${days} dagar. Det är ett tecken, ingen slutsats.`,
    noSystemic: 'Ingen orsak återkommer så ofta under perioden.',
    possibleIssue: 'Möjligt systematiskt problem',
    received: 'Mottagna',
    numbers: 'Ärendenummer',
    threeOrFour: '3–4',
    affectOthers: (cases) => `Ärenden vars orsak även kan drabba andra produkter eller kunder: ${cases}.`,
    recommendations: 'Rekommendationer',
    noRecommendations: 'Det finns inga rekommendationer under perioden.',
    recommendation: 'Rekommendation',
    state: 'Status',
    states: {
      due: 'Skulle ha följts upp',
      planned: 'Uppföljning planerad',
      open: 'Utan datum för uppföljning',
    },
    followUpOn: (date) => `Uppföljning ${date}`,
    largest: (label, count, share) => `Störst: ${label}, ${count} ärenden (${share}).`,
    trend: (first, last, month, count) => `${first} till ${last}. Flest i ${month}: ${count}.`,
    mostMissed: (rule, missed) => `Oftast överskriden: ${rule}, ${missed} gånger.`,
    noneMissed: 'Ingen tidsfrist har överskridits.',
    answerSays: (count, median, p90) =>
      `${count} ärenden är besvarade: hälften inom ${median} dagar, nio av tio inom ${p90} dagar.`,
    nothing: 'Inga tal.',
  },
  en: {
    title: 'Root causes and systemic issues',
    foot: (organisation) => `${organisation} · Root causes and systemic issues`,
    purpose:
      'The firm must keep examining whether complaints have common causes, and whether these may affect other products (joint ESMA/EBA guidelines for complaints-handling, 5; FFFS 2002:23).',
    impersonal: `The report contains no names, references or free text. Numbers below ${FEW} are put together or left out.`,
    personal: (reason) => `The report contains personal data. Reason: ${reason}`,
    tooFewCases: `There are fewer than ${FEW} cases in the period. Without personal data no breakdown is shown.`,
    fewer: `< ${FEW}`,
    hidden: '–',
    hiddenNote: `“–” is a number left out because it would give away one below ${FEW}.`,
    others: `Others (put together, as some are below ${FEW})`,
    unknownCause: 'Not recorded',
    unknownOutcome: 'No outcome yet',
    bars: 'Chart',
    count: 'Cases',
    share: 'Share',
    causes: 'Root causes',
    products: 'Products',
    markets: 'Markets',
    outcomes: 'Outcomes',
    months: 'Received by month',
    month: 'Month',
    remedies: 'Remedies in money',
    currency: 'Currency',
    amount: 'Total amount',
    answers: 'Time to answer',
    answered: 'Cases answered',
    median: 'Half answered within',
    p90: 'Nine in ten answered within',
    days: 'days',
    rules: 'Deadline performance',
    rule: 'Deadline',
    total: 'Total',
    met: 'Met',
    missed: 'Missed',
    other: 'Running, extended or stopped',
    metShare: 'Met of those decided',
    systemic: 'Possible systemic issues',
    systemicIntro: (cases, days) =>
      `At least ${cases} cases with the same root cause and product within ${days} days. It is a sign, not a conclusion.`,
    noSystemic: 'No cause recurs that often in the period.',
    possibleIssue: 'Possible systemic issue',
    received: 'Received',
    numbers: 'Case numbers',
    threeOrFour: '3–4',
    affectOthers: (cases) => `Cases whose cause may also affect other products or customers: ${cases}.`,
    recommendations: 'Recommendations',
    noRecommendations: 'There are no recommendations in the period.',
    recommendation: 'Recommendation',
    state: 'State',
    states: { due: 'Follow-up overdue', planned: 'Follow-up planned', open: 'No follow-up date' },
    followUpOn: (date) => `Follow-up ${date}`,
    largest: (label, count, share) => `Largest: ${label}, ${count} cases (${share}).`,
    trend: (first, last, month, count) => `${first} to ${last}. Most in ${month}: ${count}.`,
    mostMissed: (rule, missed) => `Missed most often: ${rule}, ${missed} times.`,
    noneMissed: 'No deadline was missed.',
    answerSays: (count, median, p90) =>
      `${count} cases are answered: half within ${median} days, nine in ten within ${p90} days.`,
    nothing: 'No figures.',
  },
};
