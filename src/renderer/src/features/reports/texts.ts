import type { UiLanguage } from '../../../../shared/core/text';
import type { BatchPurpose } from '../../../../shared/reports/batch';
import type { PeriodBasis } from '../../../../shared/reports/period';
import type { UselessFolder } from './use-batch';

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
  readonly packs: {
    readonly intro: string;
    readonly purpose: string;
    readonly purposes: Readonly<Record<BatchPurpose, string>>;
    readonly market: string;
    readonly product: string;
    readonly outcome: string;
    readonly all: string;
    readonly sample: string;
    readonly size: string;
    readonly sizeWrong: string;
    readonly seed: string;
    readonly seedHelp: string;
    readonly seedWrong: string;
    readonly newSeed: string;
    readonly fit: (found: number, packs: number) => string;
    readonly tooMany: (limit: number) => string;
    readonly make: (packs: number) => string;
    readonly find: string;
    readonly useless: Readonly<Record<UselessFolder, string>>;
    readonly begun: (done: number, chosen: number) => string;
    readonly goOn: string;
    readonly running: (done: number, chosen: number) => string;
    readonly progress: string;
    readonly cancel: string;
    readonly cancelling: string;
    readonly cancelled: string;
    readonly full: string;
    readonly gone: string;
    readonly locked: string;
    readonly stopped: (done: number, chosen: number, folder: string) => string;
    readonly finished: (packs: number, folder: string) => string;
    readonly unsound: (packs: number) => string;
    readonly missed: (cases: number) => string;
    readonly check: string;
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
    packs: {
      intro:
        'En revisionspakke pr. sag i en mappe, med en underskrevet oversigt (index.pdf og index.csv) og verify.html, der kontrollerer pakkerne i en browser. Pakkerne indeholder personoplysninger og er ikke krypteret.',
      purpose: 'Formål',
      purposes: {
        full: 'Hele journalen og alle breve.',
        'regulator-sample': 'Sagen og fristerne, som tilsynet efterprøver dem. Uden interne notater.',
      },
      market: 'Marked',
      product: 'Produkt',
      outcome: 'Resultat',
      all: 'Alle',
      sample: 'Træk en stikprøve',
      size: 'Antal sager',
      sizeWrong: 'Skriv et helt tal fra 1.',
      seed: 'Startværdi',
      seedHelp: 'Samme startværdi og samme sager giver samme stikprøve.',
      seedWrong: '1 til 64 bogstaver (a–z), cifre eller bindestreger.',
      newSeed: 'Ny startværdi',
      fit: (found, packs) => {
        const fitting = found === 1 ? '1 sag passer' : `${found} sager passer`;
        return packs === found ? `${fitting}.` : `${fitting}; ${packs} trækkes.`;
      },
      tooMany: (limit) =>
        `En serie rummer højst ${limit} pakker. Vælg en kortere periode, eller træk en stikprøve.`,
      make: (packs) => (packs === 1 ? 'Vælg mappe og lav 1 pakke' : `Vælg mappe og lav ${packs} pakker`),
      find: 'Fortsæt en påbegyndt serie …',
      useless: {
        occupied: 'Mappen indeholder andre filer. Vælg en tom mappe, eller opret en ny.',
        finished: 'Mappen indeholder en færdig serie. Vælg en tom mappe, eller opret en ny.',
        unknown:
          'Mappen indeholder en serie, som ikke er påbegyndt af dig på denne computer. Vælg en tom mappe for at lave pakkerne igen.',
        'nothing-begun': 'Der er ingen påbegyndt serie i mappen.',
      },
      begun: (done, chosen) =>
        `Mappen indeholder en påbegyndt serie: ${done} af ${chosen} pakker er lavet og uændrede.`,
      goOn: 'Fortsæt',
      running: (done, chosen) => `${done} af ${chosen} pakker er lavet. Bliv på siden, til serien er færdig.`,
      progress: 'Pakker lavet',
      cancel: 'Afbryd',
      cancelling: 'Afbryder efter denne pakke …',
      cancelled: 'Serien blev afbrudt.',
      full: 'Disken er fuld. Frigør plads, og fortsæt.',
      gone: 'Mappen findes ikke længere. Sæt drevet til igen, eller vælg mappen på ny.',
      locked: 'Mappen eller en fil i den kan ikke skrives. Luk andre programmer, der bruger den, og fortsæt.',
      stopped: (done, chosen, folder) =>
        `${done} af ${chosen} pakker ligger hele i mappen ${folder} og står i index.csv. De laves ikke igen, når du fortsætter.`,
      finished: (packs, folder) =>
        packs === 1
          ? `1 pakke og den underskrevne oversigt ligger i mappen ${folder}.`
          : `${packs} pakker og den underskrevne oversigt ligger i mappen ${folder}.`,
      unsound: (packs) => (packs === 1 ? '1 pakke har fejl i sporet.' : `${packs} pakker har fejl i sporet.`),
      missed: (cases) =>
        cases === 1
          ? 'Af 1 sag kunne der ikke laves en pakke:'
          : `Af ${cases} sager kunne der ikke laves pakker:`,
      check: 'Åbn verify.html i en browser for at kontrollere dem.',
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
    packs: {
      intro:
        'Ett revisionspaket per ärende i en mapp, med en undertecknad förteckning (index.pdf och index.csv) och verify.html som kontrollerar paketen i en webbläsare. Paketen innehåller personuppgifter och är inte krypterade.',
      purpose: 'Ändamål',
      purposes: {
        full: 'Hela journalen och alla brev.',
        'regulator-sample': 'Ärendet och fristerna så som tillsynen granskar dem. Utan interna anteckningar.',
      },
      market: 'Marknad',
      product: 'Produkt',
      outcome: 'Resultat',
      all: 'Alla',
      sample: 'Dra ett stickprov',
      size: 'Antal ärenden',
      sizeWrong: 'Ange ett heltal från 1.',
      seed: 'Startvärde',
      seedHelp: 'Samma startvärde och samma ärenden ger samma stickprov.',
      seedWrong: '1 till 64 bokstäver (a–z), siffror eller bindestreck.',
      newSeed: 'Nytt startvärde',
      fit: (found, packs) => {
        const fitting = found === 1 ? '1 ärende passar' : `${found} ärenden passar`;
        return packs === found ? `${fitting}.` : `${fitting}; ${packs} dras.`;
      },
      tooMany: (limit) =>
        `En serie rymmer högst ${limit} paket. Välj en kortare period eller dra ett stickprov.`,
      make: (packs) => `Välj mapp och skapa ${packs} paket`,
      find: 'Fortsätt en påbörjad serie …',
      useless: {
        occupied: 'Mappen innehåller andra filer. Välj en tom mapp eller skapa en ny.',
        finished: 'Mappen innehåller en färdig serie. Välj en tom mapp eller skapa en ny.',
        unknown:
          'Mappen innehåller en serie som inte har påbörjats av dig på den här datorn. Välj en tom mapp för att skapa paketen på nytt.',
        'nothing-begun': 'Det finns ingen påbörjad serie i mappen.',
      },
      begun: (done, chosen) =>
        `Mappen innehåller en påbörjad serie: ${done} av ${chosen} paket är skapade och oförändrade.`,
      goOn: 'Fortsätt',
      running: (done, chosen) =>
        `${done} av ${chosen} paket har skapats. Stanna på sidan tills serien är klar.`,
      progress: 'Skapade paket',
      cancel: 'Avbryt',
      cancelling: 'Avbryter efter det här paketet …',
      cancelled: 'Serien avbröts.',
      full: 'Disken är full. Frigör utrymme och fortsätt.',
      gone: 'Mappen finns inte längre. Anslut enheten igen eller välj mappen på nytt.',
      locked:
        'Det går inte att skriva i mappen eller i en fil i den. Stäng andra program som använder den och fortsätt.',
      stopped: (done, chosen, folder) =>
        `${done} av ${chosen} paket ligger hela i mappen ${folder} och står i index.csv. De skapas inte igen när du fortsätter.`,
      finished: (packs, folder) =>
        `${packs} paket och den undertecknade förteckningen ligger i mappen ${folder}.`,
      unsound: (packs) => `${packs} paket har fel i loggen.`,
      missed: (cases) =>
        cases === 1
          ? 'Av 1 ärende kunde inget paket skapas:'
          : `Av ${cases} ärenden kunde inga paket skapas:`,
      check: 'Öppna verify.html i en webbläsare för att kontrollera dem.',
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
    packs: {
      intro:
        'One audit pack a case in a folder, with a signed index (index.pdf and index.csv) and verify.html, which checks the packs in a browser. The packs contain personal data and are not encrypted.',
      purpose: 'Purpose',
      purposes: {
        full: 'The whole trail and all letters.',
        'regulator-sample':
          'The case and its deadlines as a supervisor examines them. Without internal notes.',
      },
      market: 'Market',
      product: 'Product',
      outcome: 'Outcome',
      all: 'All',
      sample: 'Draw a sample',
      size: 'Number of cases',
      sizeWrong: 'Enter a whole number from 1.',
      seed: 'Seed',
      seedHelp: 'The same seed and the same cases give the same sample.',
      seedWrong: '1 to 64 letters (a–z), digits or hyphens.',
      newSeed: 'New seed',
      fit: (found, packs) => {
        const fitting = found === 1 ? '1 case fits' : `${found} cases fit`;
        return packs === found ? `${fitting}.` : `${fitting}; ${packs} will be drawn.`;
      },
      tooMany: (limit) => `A batch holds at most ${limit} packs. Choose a shorter period, or draw a sample.`,
      make: (packs) =>
        packs === 1 ? 'Choose folder and make 1 pack' : `Choose folder and make ${packs} packs`,
      find: 'Continue a batch …',
      useless: {
        occupied: 'The folder holds other files. Choose an empty one, or make a new one.',
        finished: 'The folder holds a finished batch. Choose an empty one, or make a new one.',
        unknown:
          'The folder holds a batch that was not begun by you on this computer. Choose an empty folder to make the packs again.',
        'nothing-begun': 'There is no batch in the folder that was begun.',
      },
      begun: (done, chosen) =>
        `The folder holds a batch that was begun: ${done} of ${chosen} packs are made and unchanged.`,
      goOn: 'Continue',
      running: (done, chosen) =>
        `${done} of ${chosen} packs are made. Stay on this page until the batch is finished.`,
      progress: 'Packs made',
      cancel: 'Cancel',
      cancelling: 'Cancelling after this pack …',
      cancelled: 'The batch was cancelled.',
      full: 'The disk is full. Free some space, and continue.',
      gone: 'The folder is no longer there. Connect the drive again, or choose the folder anew.',
      locked: 'The folder or a file in it cannot be written. Close other programs that use it, and continue.',
      stopped: (done, chosen, folder) =>
        `${done} of ${chosen} packs lie whole in the folder ${folder} and are listed in index.csv. They are not made again when you continue.`,
      finished: (packs, folder) =>
        packs === 1
          ? `1 pack and the signed index lie in the folder ${folder}.`
          : `${packs} packs and the signed index lie in the folder ${folder}.`,
      unsound: (packs) =>
        packs === 1 ? '1 pack has faults in its trail.' : `${packs} packs have faults in their trails.`,
      missed: (cases) =>
        cases === 1 ? 'Of 1 case no pack could be made:' : `Of ${cases} cases no packs could be made:`,
      check: 'Open verify.html in a browser to check them.',
    },
    saved: (file) => `Saved as ${file}. The export is in the trail.`,
  },
} satisfies Record<UiLanguage, ReportsTexts>;
