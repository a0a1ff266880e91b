import type { UiLanguage } from '../../../shared/core/text';

interface AppTexts {
  readonly brokenTitle: string;
  readonly brokenText: string;
  readonly reload: string;
  readonly starting: string;
  readonly opening: string;
  readonly closing: string;
  readonly loadingPage: string;
  readonly skipToContent: string;
  readonly mainMenu: string;
  readonly queue: string;
  readonly calendar: string;
  readonly import: string;
  readonly settings: string;
  readonly help: string;
  readonly law: string;
  readonly reports: string;
  readonly retention: string;
  readonly retentionTitle: string;
  readonly clauses: string;
  readonly clausesTitle: string;
  readonly lock: string;
  readonly caseTitle: string;
  readonly letterTitle: string;
  readonly auditTitle: string;
  readonly thenTitle: string;
  readonly then: string;
  readonly readOnlyRole: string;
  readonly checking: (percent: number) => string;
  readonly repaired: (cases: number) => string;
  readonly damaged: (cases: number) => string;
  readonly journalFaults: (faults: number) => string;
  readonly clockBehind: (lastEntry: string) => string;
  readonly showDamaged: string;
  readonly dismiss: string;
  readonly notFoundTitle: string;
  readonly notFoundText: string;
  readonly toQueue: string;
  readonly caseUnavailable: string;
  readonly letter: string;
  readonly audit: string;
  readonly resize: string;
  readonly noDeadline: string;
  readonly allDeadlines: string;
  readonly finalisedOn: (date: string) => string;
  readonly legalHold: string;
  readonly damagedCase: string;
  /** An audit pack that was opened with this app. */
  readonly pack: {
    readonly title: string;
    readonly which: (name: string) => string;
    readonly how: string;
    readonly close: string;
  };
}

export const texts = {
  da: {
    brokenTitle: 'Noget gik galt i programmet',
    brokenText:
      'Alt, der var markeret som gemt, ligger på disken. Genindlæs vinduet, og lås op igen for at fortsætte.',
    reload: 'Genindlæs',
    starting: 'Starter …',
    opening: 'Åbner boksen …',
    closing: 'Låser …',
    loadingPage: 'Henter siden …',
    skipToContent: 'Gå til indholdet',
    mainMenu: 'Hovedmenu',
    queue: 'Sager',
    calendar: 'Kalender',
    import: 'Import',
    settings: 'Indstillinger',
    help: 'Hjælp',
    law: 'Regler',
    reports: 'Rapporter',
    retention: 'Opbevaring',
    retentionTitle: 'Opbevaring og sletning',
    clauses: 'Afsnit',
    clausesTitle: 'Standardafsnit',
    lock: 'Lås',
    caseTitle: 'Sag',
    letterTitle: 'Brev',
    auditTitle: 'Revisionsspor',
    thenTitle: 'Sagen, som den stod',
    then: 'Som den stod da',
    readOnlyRole:
      'Rollen Compliance kan læse og eksportere sager og bekræfte, at de slettes, men ikke ændre dem.',
    checking: (percent) => `Sagerne kontrolleres mod journalen: ${percent} %`,
    repaired: (cases) =>
      cases === 1
        ? '1 sag manglede i arbejdslageret og er genoprettet fra journalen.'
        : `${cases} sager manglede i arbejdslageret og er genoprettet fra journalen.`,
    damaged: (cases) =>
      cases === 1
        ? '1 sag stemmer ikke med journalen. Den kan læses, men ikke ændres.'
        : `${cases} sager stemmer ikke med journalen. De kan læses, men ikke ændres.`,
    journalFaults: (faults) =>
      faults === 1
        ? 'Journalens filer er beskadiget ét sted. Det, der kan læses, er intakt. Lav en kopi af datamappen, og få den undersøgt.'
        : `Journalens filer er beskadiget ${faults} steder. Det, der kan læses, er intakt. Lav en kopi af datamappen, og få den undersøgt.`,
    clockBehind: (lastEntry) =>
      `Denne computers ur går bagud: det er tidligere end den seneste indførsel, ${lastEntry}. Stil uret rigtigt. Fristernes datoer flytter sig ikke, men det, der kaldes i dag, er forkert.`,
    showDamaged: 'Vis dem',
    dismiss: 'Luk beskeden',
    notFoundTitle: 'Siden findes ikke',
    notFoundText: 'Sagen eller siden findes ikke på denne computer.',
    toQueue: 'Til sagerne',
    caseUnavailable: 'Sagen kan ikke åbnes',
    letter: 'Brev',
    audit: 'Revisionsspor',
    resize: 'Flyt skillelinjen',
    noDeadline: 'Ingen løbende frist',
    allDeadlines: 'Alle frister',
    finalisedOn: (date) => `Afsluttet den ${date}`,
    legalHold: 'Slettestop',
    damagedCase: 'Sagen stemmer ikke med journalen og kan kun læses. Se revisionssporet.',
    pack: {
      title: 'En revisionspakke efterprøves uden for Uvildig',
      which: (name) => `Du har åbnet »${name}« med Uvildig.`,
      how: 'Det program, der kan have lavet pakken, bør ikke selv bedømme den. Brug kontrolprogrammet (npm run verify -- FIL), eller følg trinene i pakkens sidste afsnit. Åbn filen i en PDF-læser for at læse den.',
      close: 'Luk',
    },
  },
  sv: {
    brokenTitle: 'Något gick fel i programmet',
    brokenText:
      'Allt som var markerat som sparat finns på disken. Läs in fönstret på nytt och lås upp igen för att fortsätta.',
    reload: 'Läs in på nytt',
    starting: 'Startar …',
    opening: 'Öppnar valvet …',
    closing: 'Låser …',
    loadingPage: 'Hämtar sidan …',
    skipToContent: 'Gå till innehållet',
    mainMenu: 'Huvudmeny',
    queue: 'Ärenden',
    calendar: 'Kalender',
    import: 'Import',
    settings: 'Inställningar',
    help: 'Hjälp',
    law: 'Regler',
    reports: 'Rapporter',
    retention: 'Bevarande',
    retentionTitle: 'Bevarande och gallring',
    clauses: 'Stycken',
    clausesTitle: 'Standardstycken',
    lock: 'Lås',
    caseTitle: 'Ärende',
    letterTitle: 'Brev',
    auditTitle: 'Granskningslogg',
    thenTitle: 'Ärendet som det såg ut',
    then: 'Som det såg ut då',
    readOnlyRole:
      'Rollen Compliance kan läsa och exportera ärenden och bekräfta att de gallras, men inte ändra dem.',
    checking: (percent) => `Ärendena kontrolleras mot journalen: ${percent} %`,
    repaired: (cases) =>
      cases === 1
        ? '1 ärende saknades i arbetslagret och har återställts från journalen.'
        : `${cases} ärenden saknades i arbetslagret och har återställts från journalen.`,
    damaged: (cases) =>
      cases === 1
        ? '1 ärende stämmer inte med journalen. Det kan läsas men inte ändras.'
        : `${cases} ärenden stämmer inte med journalen. De kan läsas men inte ändras.`,
    journalFaults: (faults) =>
      faults === 1
        ? 'Journalens filer är skadade på ett ställe. Det som kan läsas är intakt. Gör en kopia av datamappen och låt undersöka den.'
        : `Journalens filer är skadade på ${faults} ställen. Det som kan läsas är intakt. Gör en kopia av datamappen och låt undersöka den.`,
    clockBehind: (lastEntry) =>
      `Datorns klocka går efter: den är tidigare än den senaste anteckningen, ${lastEntry}. Ställ klockan rätt. Tidsfristernas datum flyttas inte, men det som kallas i dag är fel.`,
    showDamaged: 'Visa dem',
    dismiss: 'Stäng meddelandet',
    notFoundTitle: 'Sidan finns inte',
    notFoundText: 'Ärendet eller sidan finns inte på den här datorn.',
    toQueue: 'Till ärendena',
    caseUnavailable: 'Ärendet kan inte öppnas',
    letter: 'Brev',
    audit: 'Granskningslogg',
    resize: 'Flytta delningslinjen',
    noDeadline: 'Ingen löpande tidsfrist',
    allDeadlines: 'Alla tidsfrister',
    finalisedOn: (date) => `Avslutat den ${date}`,
    legalHold: 'Gallringsstopp',
    damagedCase: 'Ärendet stämmer inte med journalen och kan bara läsas. Se granskningsloggen.',
    pack: {
      title: 'Ett revisionspaket kontrolleras utanför Uvildig',
      which: (name) => `Du har öppnat ”${name}” med Uvildig.`,
      how: 'Det program som kan ha skapat paketet bör inte självt bedöma det. Använd kontrollprogrammet (npm run verify -- FIL) eller följ stegen i paketets sista avsnitt. Öppna filen i en PDF-läsare för att läsa den.',
      close: 'Stäng',
    },
  },
  en: {
    brokenTitle: 'Something went wrong in the app',
    brokenText:
      'Everything that was marked as saved is on disk. Reload the window and unlock again to continue.',
    reload: 'Reload',
    starting: 'Starting …',
    opening: 'Opening the vault …',
    closing: 'Locking …',
    loadingPage: 'Loading the page …',
    skipToContent: 'Skip to content',
    mainMenu: 'Main menu',
    queue: 'Cases',
    calendar: 'Calendar',
    import: 'Import',
    settings: 'Settings',
    help: 'Help',
    law: 'Law',
    reports: 'Reports',
    retention: 'Retention',
    retentionTitle: 'Retention and erasure',
    clauses: 'Paragraphs',
    clausesTitle: 'Standard paragraphs',
    lock: 'Lock',
    caseTitle: 'Case',
    letterTitle: 'Letter',
    auditTitle: 'Audit trail',
    thenTitle: 'The case as it stood',
    then: 'As it stood then',
    readOnlyRole:
      'The role Compliance may read and export cases and confirm that they are erased, but not change them.',
    checking: (percent) => `Checking the cases against the journal: ${percent}%`,
    repaired: (cases) =>
      cases === 1
        ? '1 case was missing from the working store and has been rebuilt from the journal.'
        : `${cases} cases were missing from the working store and have been rebuilt from the journal.`,
    damaged: (cases) =>
      cases === 1
        ? '1 case does not agree with the journal. It can be read but not changed.'
        : `${cases} cases do not agree with the journal. They can be read but not changed.`,
    journalFaults: (faults) =>
      faults === 1
        ? 'The files of the journal are damaged in one place. What can be read is intact. Make a copy of the data folder and have it examined.'
        : `The files of the journal are damaged in ${faults} places. What can be read is intact. Make a copy of the data folder and have it examined.`,
    clockBehind: (lastEntry) =>
      `This computer’s clock is behind: it is earlier than the last entry, ${lastEntry}. Set the clock right. The dates of the deadlines do not move, but what is called today is wrong.`,
    showDamaged: 'Show them',
    dismiss: 'Dismiss the message',
    notFoundTitle: 'There is no such page',
    notFoundText: 'The case or page does not exist on this computer.',
    toQueue: 'To the cases',
    caseUnavailable: 'The case cannot be opened',
    letter: 'Letter',
    audit: 'Audit trail',
    resize: 'Move the divider',
    noDeadline: 'No deadline running',
    allDeadlines: 'All deadlines',
    finalisedOn: (date) => `Finalised on ${date}`,
    legalHold: 'Legal hold',
    damagedCase: 'The case does not agree with the journal and can only be read. See the audit trail.',
    pack: {
      title: 'An audit pack is checked outside Uvildig',
      which: (name) => `You have opened “${name}” with Uvildig.`,
      how: 'The app that may have made the pack should not judge it itself. Use the verifier (npm run verify -- FILE), or follow the steps in the last section of the pack. Open the file in a PDF reader to read it.',
      close: 'Close',
    },
  },
} satisfies Record<UiLanguage, AppTexts>;
