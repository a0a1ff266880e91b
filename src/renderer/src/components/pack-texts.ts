import type { UiLanguage } from '../../../shared/core/text';

interface PackTexts {
  readonly reading: string;
  readonly readingText: (file: string) => string;
  readonly unreadable: string;
  readonly unreadableText: (file: string, faults: number) => string;
  readonly failed: string;
  readonly preview: string;
  readonly version: (version: string) => string;
  readonly from: (date: string) => string;
  readonly to: (date: string) => string;
  readonly allMarkets: string;
  readonly rules: string;
  readonly replaces: string;
  readonly noneMoves: (cases: number) => string;
  readonly moves: (moved: number, cases: number) => string;
  readonly directions: (earlier: number, later: number) => string;
  readonly movedCases: string;
  readonly caseHead: string;
  readonly market: string;
  readonly before: string;
  readonly after: string;
  readonly clocks: string;
  readonly none: string;
  readonly change: (before: string, after: string) => string;
  readonly more: (cases: number) => string;
  readonly trail: string;
  readonly load: string;
  readonly close: string;
  readonly cancel: string;
}

export const packTexts = {
  da: {
    reading: 'Regelpakken læses',
    readingText: (file) =>
      `${file} læses, og alle åbne sagers frister regnes ud efter den. Intet er ændret endnu.`,
    unreadable: 'Regelpakken kan ikke bruges',
    unreadableText: (file, faults) =>
      `${faults === 1 ? 'Der er én fejl' : `Der er ${faults} fejl`} i ${file}. Intet er ændret.`,
    failed: 'Regelpakken kunne ikke indlæses',
    preview: 'Indlæs denne regelpakke?',
    version: (version) => `version ${version}`,
    from: (date) => `gælder fra ${date}`,
    to: (date) => `til og med ${date}`,
    allMarkets: 'alle markeder',
    rules: 'Regler',
    replaces: 'Afløser',
    noneMoves: (cases) =>
      cases === 1
        ? 'Den åbne sag beholder sine frister.'
        : `Alle ${cases} åbne sager beholder deres frister.`,
    moves: (moved, cases) => `${moved} af ${cases} åbne sager får andre frister.`,
    directions: (earlier, later) =>
      `Den frist, sagslisten viser, kommer tidligere i ${earlier} og senere i ${later}.`,
    movedCases: 'Sager, der får andre frister',
    caseHead: 'Sag',
    market: 'Marked',
    before: 'Frist nu',
    after: 'Frist bagefter',
    clocks: 'Det flytter sig',
    none: 'ingen',
    change: (before, after) => `${before} → ${after}`,
    more: (cases) => (cases === 1 ? 'og 1 sag til.' : `og ${cases} sager til.`),
    trail:
      'Indlæsningen skrives i journalen med dit navn og filens SHA-256. Den kan ikke fortrydes, men en nyere version kan afløse pakken.',
    load: 'Indlæs pakken',
    close: 'Luk',
    cancel: 'Annuller',
  },
  sv: {
    reading: 'Regelpaketet läses',
    readingText: (file) =>
      `${file} läses, och alla öppna ärendens tidsfrister räknas ut enligt det. Inget har ändrats än.`,
    unreadable: 'Regelpaketet kan inte användas',
    unreadableText: (file, faults) =>
      `${faults === 1 ? 'Det finns ett fel' : `Det finns ${faults} fel`} i ${file}. Inget har ändrats.`,
    failed: 'Regelpaketet kunde inte läsas in',
    preview: 'Läsa in det här regelpaketet?',
    version: (version) => `version ${version}`,
    from: (date) => `gäller från ${date}`,
    to: (date) => `till och med ${date}`,
    allMarkets: 'alla marknader',
    rules: 'Regler',
    replaces: 'Ersätter',
    noneMoves: (cases) =>
      cases === 1
        ? 'Det öppna ärendet behåller sina tidsfrister.'
        : `Alla ${cases} öppna ärenden behåller sina tidsfrister.`,
    moves: (moved, cases) => `${moved} av ${cases} öppna ärenden får andra tidsfrister.`,
    directions: (earlier, later) =>
      `Tidsfristen i ärendelistan blir tidigare i ${earlier} och senare i ${later}.`,
    movedCases: 'Ärenden som får andra tidsfrister',
    caseHead: 'Ärende',
    market: 'Marknad',
    before: 'Tidsfrist nu',
    after: 'Tidsfrist därefter',
    clocks: 'Det som flyttas',
    none: 'ingen',
    change: (before, after) => `${before} → ${after}`,
    more: (cases) => (cases === 1 ? 'och 1 ärende till.' : `och ${cases} ärenden till.`),
    trail:
      'Inläsningen skrivs i journalen med ditt namn och filens SHA-256. Den kan inte ångras, men en nyare version kan ersätta paketet.',
    load: 'Läs in paketet',
    close: 'Stäng',
    cancel: 'Avbryt',
  },
  en: {
    reading: 'Reading the rule pack',
    readingText: (file) =>
      `Reading ${file} and counting the deadlines of all open cases by it. Nothing has changed yet.`,
    unreadable: 'The rule pack cannot be used',
    unreadableText: (file, faults) =>
      `There ${faults === 1 ? 'is one fault' : `are ${faults} faults`} in ${file}. Nothing has changed.`,
    failed: 'The rule pack could not be loaded',
    preview: 'Load this rule pack?',
    version: (version) => `version ${version}`,
    from: (date) => `in force from ${date}`,
    to: (date) => `until ${date}`,
    allMarkets: 'all markets',
    rules: 'Rules',
    replaces: 'Replaces',
    noneMoves: (cases) =>
      cases === 1 ? 'The open case keeps its deadlines.' : `All ${cases} open cases keep their deadlines.`,
    moves: (moved, cases) => `${moved} of ${cases} open cases get other deadlines.`,
    directions: (earlier, later) =>
      `The deadline the list of cases shows comes earlier in ${earlier} and later in ${later}.`,
    movedCases: 'Cases that get other deadlines',
    caseHead: 'Case',
    market: 'Market',
    before: 'Deadline now',
    after: 'Deadline then',
    clocks: 'What moves',
    none: 'none',
    change: (before, after) => `${before} → ${after}`,
    more: (cases) => (cases === 1 ? 'and 1 more case.' : `and ${cases} more cases.`),
    trail:
      "Loading it is written to the journal with your name and the file's SHA-256. It cannot be undone, but a newer version can replace the pack.",
    load: 'Load the pack',
    close: 'Close',
    cancel: 'Cancel',
  },
} satisfies Record<UiLanguage, PackTexts>;
