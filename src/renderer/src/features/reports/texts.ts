import type { UiLanguage } from '../../../../shared/core/text';
import type { PeriodBasis } from '../../../../shared/reports/period';

/** Dates and names come in written out. */
interface ReportsTexts {
  readonly title: string;
  readonly description: string;
  readonly tabs: {
    readonly label: string;
    readonly register: string;
    readonly causes: string;
    readonly packs: string;
  };
  readonly period: {
    readonly by: string;
    readonly bases: Readonly<Record<PeriodBasis, string>>;
    readonly from: string;
    readonly to: string;
    readonly wrong: string;
    readonly reading: string;
    readonly stop: string;
    readonly stopped: string;
    readonly again: string;
    readonly cases: (count: number) => string;
    readonly damaged: (count: number) => string;
  };
  readonly personal: {
    readonly label: string;
    readonly help: string;
    readonly reason: string;
    readonly reasonHelp: string;
    readonly missing: string;
  };
  readonly register: {
    readonly intro: string;
    readonly csv: string;
    readonly pdf: string;
    readonly tooLong: (limit: number) => string;
    readonly fileName: (from: string, to: string) => string;
  };
  readonly causes: {
    readonly intro: string;
    readonly pdf: string;
    readonly fileName: (from: string, to: string) => string;
  };
  readonly saved: (file: string) => string;
}

export const texts = {
  da: {
    title: 'Rapporter',
    description: 'Klageregister, årsager og revisionspakker for en periode',
    tabs: { label: 'Rapporter', register: 'Register', causes: 'Årsager', packs: 'Revisionspakker' },
    period: {
      by: 'Perioden gælder',
      bases: { receipt: 'Modtagelsen', closing: 'Afslutningen' },
      from: 'Fra og med',
      to: 'Til og med',
      wrong: 'Vælg to datoer, den første ikke efter den anden.',
      reading: 'Sagerne læses',
      stop: 'Stop',
      stopped: 'Læsningen blev stoppet.',
      again: 'Læs sagerne',
      cases: (count) => (count === 1 ? '1 sag i perioden' : `${count} sager i perioden`),
      damaged: (count) =>
        count === 1
          ? '1 af sagerne stemmer ikke med journalen. Den er med og nævnes i rapporten.'
          : `${count} af sagerne stemmer ikke med journalen. De er med og nævnes i rapporten.`,
    },
    personal: {
      label: 'Tag personoplysninger med',
      help: 'Navne, referencer og kundeservices numre. Uden dem står hver sag kun med et sagsnummer.',
      reason: 'Hvorfor skal de med?',
      reasonHelp: 'Begrundelsen gemmes i sporet og står i rapporten.',
      missing: 'Skriv en begrundelse for at tage personoplysninger med.',
    },
    register: {
      intro:
        'Én række pr. sag: datoer, marked, produkt, årsag, resultat, frister og afhjælpning. Filen ligger uden for boksen og er ikke krypteret.',
      csv: 'Gem som CSV',
      pdf: 'Gem som PDF',
      tooLong: (limit) =>
        `En PDF rummer højst ${limit} sager. Vælg en kortere periode, eller gem registeret som CSV.`,
      fileName: (from, to) => `klageregister-${from}-${to}`,
    },
    causes: {
      intro:
        'Hvad klagerne skyldes, og hvordan fristerne er overholdt. Uden personoplysninger slås tal under 5 sammen, så ingen kan genkendes.',
      pdf: 'Gem som PDF',
      fileName: (from, to) => `aarsager-${from}-${to}`,
    },
    saved: (file) => `Gemt som ${file}. Eksporten står i sporet.`,
  },
  sv: {
    title: 'Rapporter',
    description: 'Klagomålsregister, grundorsaker och revisionspaket för en period',
    tabs: { label: 'Rapporter', register: 'Register', causes: 'Grundorsaker', packs: 'Revisionspaket' },
    period: {
      by: 'Perioden gäller',
      bases: { receipt: 'Mottagandet', closing: 'Avslutet' },
      from: 'Från och med',
      to: 'Till och med',
      wrong: 'Välj två datum, det första inte efter det andra.',
      reading: 'Ärendena läses',
      stop: 'Stoppa',
      stopped: 'Läsningen stoppades.',
      again: 'Läs ärendena',
      cases: (count) => (count === 1 ? '1 ärende i perioden' : `${count} ärenden i perioden`),
      damaged: (count) =>
        count === 1
          ? '1 av ärendena stämmer inte med journalen. Det är med och nämns i rapporten.'
          : `${count} av ärendena stämmer inte med journalen. De är med och nämns i rapporten.`,
    },
    personal: {
      label: 'Ta med personuppgifter',
      help: 'Namn, referenser och kundtjänstens nummer. Utan dem står varje ärende bara med ett ärendenummer.',
      reason: 'Varför ska de vara med?',
      reasonHelp: 'Skälet sparas i loggen och står i rapporten.',
      missing: 'Ange ett skäl för att ta med personuppgifter.',
    },
    register: {
      intro:
        'En rad per ärende: datum, marknad, produkt, grundorsak, resultat, tidsfrister och åtgärder. Filen ligger utanför valvet och är inte krypterad.',
      csv: 'Spara som CSV',
      pdf: 'Spara som PDF',
      tooLong: (limit) =>
        `En PDF rymmer högst ${limit} ärenden. Välj en kortare period eller spara registret som CSV.`,
      fileName: (from, to) => `klagomalsregister-${from}-${to}`,
    },
    causes: {
      intro:
        'Vad klagomålen beror på och hur tidsfristerna har hållits. Utan personuppgifter slås tal under 5 ihop, så att ingen kan kännas igen.',
      pdf: 'Spara som PDF',
      fileName: (from, to) => `grundorsaker-${from}-${to}`,
    },
    saved: (file) => `Sparat som ${file}. Exporten står i loggen.`,
  },
  en: {
    title: 'Reports',
    description: 'Complaints register, root causes and audit packs for a period',
    tabs: { label: 'Reports', register: 'Register', causes: 'Root causes', packs: 'Audit packs' },
    period: {
      by: 'The period is of',
      bases: { receipt: 'Receipt', closing: 'Finalisation' },
      from: 'From',
      to: 'To',
      wrong: 'Choose two dates, the first not after the second.',
      reading: 'Reading the cases',
      stop: 'Stop',
      stopped: 'Reading was stopped.',
      again: 'Read the cases',
      cases: (count) => (count === 1 ? '1 case in the period' : `${count} cases in the period`),
      damaged: (count) =>
        count === 1
          ? '1 of the cases does not agree with the journal. It is included, and the report says so.'
          : `${count} of the cases do not agree with the journal. They are included, and the report says so.`,
    },
    personal: {
      label: 'Include personal data',
      help: 'Names, references and customer service’s numbers. Without them each case has only a case number.',
      reason: 'Why are they needed?',
      reasonHelp: 'The reason is kept in the trail and stands in the report.',
      missing: 'Give a reason for including personal data.',
    },
    register: {
      intro:
        'One row a case: dates, market, product, root cause, outcome, deadlines and remedies. The file lies outside the vault and is not encrypted.',
      csv: 'Save as CSV',
      pdf: 'Save as PDF',
      tooLong: (limit) =>
        `A PDF holds at most ${limit} cases. Choose a shorter period, or save the register as CSV.`,
      fileName: (from, to) => `complaints-register-${from}-${to}`,
    },
    causes: {
      intro:
        'What complaints come from, and how deadlines were kept. Without personal data, numbers below 5 are put together, so that nobody can be recognised.',
      pdf: 'Save as PDF',
      fileName: (from, to) => `root-causes-${from}-${to}`,
    },
    saved: (file) => `Saved as ${file}. The export is in the trail.`,
  },
} satisfies Record<UiLanguage, ReportsTexts>;
