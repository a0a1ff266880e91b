import type { UiLanguage } from '../../../../shared/core/text';
import type { Separator } from '../../../../shared/intake/csv-reader';
import type { Encoding } from '../../../../shared/intake/decode-text';
import type { CheckPhase } from './intake';
import type { RowKind } from './preview/examine';

interface IntakeTexts {
  readonly title: string;
  readonly steps: {
    readonly label: string;
    readonly file: string;
    readonly columns: string;
    readonly check: string;
    readonly result: string;
  };
  readonly back: string;
  readonly cancel: string;
  readonly dropHere: string;
  readonly choose: {
    readonly title: string;
    readonly text: string;
    readonly button: string;
    readonly or: string;
    readonly samples: string;
    readonly samplesText: string;
    readonly formats: readonly { readonly title: string; readonly text: string }[];
    readonly auditor: string;
    readonly folder: (name: string) => string;
    readonly several: (names: string) => string;
    readonly nothing: string;
  };
  readonly opening: (name: string) => string;
  readonly phases: Readonly<Record<CheckPhase, string>>;
  readonly source: {
    readonly encodings: Readonly<Record<Encoding, string>>;
    readonly separators: Readonly<Record<Separator, string>>;
  };
  readonly mapping: {
    readonly title: string;
    readonly intro: string;
    readonly field: string;
    readonly column: string;
    readonly samples: string;
    readonly groups: {
      readonly case: string;
      readonly complainant: string;
      readonly authorised: string;
      readonly complaint: string;
      readonly answer: string;
    };
    readonly required: string;
    readonly none: string;
    readonly fixed: string;
    readonly fixedOption: string;
    readonly fixedValue: (field: string) => string;
    readonly another: (field: string) => string;
    readonly nth: (field: string, number: number) => string;
    readonly noSamples: string;
    readonly unread: (cell: string) => string;
    readonly dates: string;
    readonly dayFirst: string;
    readonly monthFirst: string;
    readonly decimals: string;
    readonly comma: string;
    readonly point: string;
    readonly missing: (fields: string) => string;
    readonly unused: (columns: string) => string;
    readonly profiles: string;
    readonly noProfile: string;
    readonly profileUsed: (name: string) => string;
    readonly saveAs: string;
    readonly saveName: string;
    readonly save: string;
    readonly saved: (name: string) => string;
    readonly remove: (name: string) => string;
    readonly next: string;
    readonly showOptional: (count: number) => string;
    readonly choose: string;
  };
  readonly preview: {
    readonly title: string;
    readonly allKnown: (count: number) => string;
    readonly nothingReadable: string;
    readonly all: string;
    readonly filter: string;
    readonly kinds: Readonly<Record<RowKind, string>>;
    readonly table: string;
    readonly columns: {
      readonly kind: string;
      readonly line: string;
      readonly id: string;
      readonly complainant: string;
      readonly market: string;
      readonly product: string;
      readonly received: string;
      readonly remark: string;
    };
    readonly attachments: (count: number) => string;
    readonly changes: (changes: number, attachments: number) => string;
    readonly closed: string;
    readonly moreProblems: (count: number) => string;
    readonly emptyFilter: string;
    readonly details: string;
    readonly noRow: string;
    readonly place: (line: number, column: number) => string;
    readonly field: string;
    readonly was: string;
    readonly is: string;
    readonly empty: string;
    readonly newAttachments: string;
    readonly addThis: string;
    readonly addAll: (count: number) => string;
    readonly addNone: string;
    readonly addHelp: string;
    readonly openCase: string;
    readonly knownText: string;
    readonly newText: string;
    readonly notForLetter: string;
    readonly saveUnreadable: (count: number) => string;
    readonly savedAs: (name: string) => string;
    readonly import: (fresh: number, added: number) => string;
    readonly nothing: string;
  };
  readonly importing: {
    readonly title: string;
    readonly count: (done: string, total: string) => string;
    readonly leave: string;
    readonly cancelling: string;
  };
  readonly done: {
    readonly title: string;
    readonly cancelledTitle: string;
    readonly brokenTitle: string;
    readonly imported: string;
    readonly added: string;
    readonly unchanged: string;
    readonly leftOut: string;
    readonly unreadable: string;
    readonly failed: string;
    readonly cancelled: string;
    readonly again: string;
    readonly toQueue: string;
    readonly begin: string;
    readonly failedRow: (line: number, reference: string) => string;
  };
}

export const texts = {
  da: {
    title: 'Importér sager',
    steps: { label: 'Trin', file: 'Fil', columns: 'Kolonner', check: 'Kontrol', result: 'Resultat' },
    back: 'Tilbage',
    cancel: 'Annuller',
    dropHere: 'Slip filen for at åbne den',
    choose: {
      title: 'Træk en fil med sager hertil',
      text: 'Intet gemmes, før du har set, hvad der står i filen.',
      button: 'Vælg fil …',
      or: 'eller',
      samples: 'Indlæs eksempelsager',
      samplesText: 'Opdigtede sager at prøve programmet med. De kontrolleres og importeres som alle andre.',
      formats: [
        {
          title: 'JSON',
          text: 'En eller flere sager fra kundeservices system, også med bilag i selve filen.',
        },
        {
          title: 'CSV',
          text: 'Komma, semikolon eller tabulator og ethvert tegnsæt. Du vælger, hvilken kolonne der er hvad.',
        },
        {
          title: 'Bilag',
          text: 'Filer i samme mappe findes af sig selv. Trækker du filen hertil, skal bilagene trækkes med.',
        },
      ],
      auditor: 'Compliance kan læse og eksportere sager, men ikke importere dem.',
      folder: (name) => `”${name}” er en mappe. Træk filerne selv hertil.`,
      several: (names) =>
        `Flere af filerne kan indeholde sager: ${names}. Træk én af dem ad gangen hertil, sammen med dens bilag.`,
      nothing: 'Der var ingen fil med sager imellem. Vælg en JSON- eller CSV-fil.',
    },
    opening: (name) => `Åbner ${name} …`,
    phases: {
      reading: 'Læser sagerne …',
      attachments: 'Finder bilagene …',
      comparing: 'Sammenligner med de sager, der allerede er her …',
    },
    source: {
      encodings: {
        'utf-8': 'UTF-8',
        'utf-16le': 'UTF-16',
        'utf-16be': 'UTF-16',
        'windows-1252': 'Windows-1252',
      },
      separators: { ',': 'adskilt af komma', ';': 'adskilt af semikolon', '\t': 'adskilt af tabulator' },
    },
    mapping: {
      title: 'Hvad er hvad i filen?',
      intro: 'Forslaget er gættet ud fra kolonnernes navne og indhold. Ret det, hvor det er forkert.',
      field: 'Oplysning',
      column: 'Kolonne i filen',
      samples: 'Sådan læses de første linjer',
      groups: {
        case: 'Sagen',
        complainant: 'Klager',
        authorised: 'Partsrepræsentant',
        complaint: 'Klagen',
        answer: 'Kundeservices svar',
      },
      required: 'skal udfyldes',
      none: 'Ikke i filen',
      fixed: 'Fast værdi',
      fixedOption: 'Samme værdi for alle …',
      fixedValue: (field) => `Fast værdi: ${field}`,
      another: (field) => `Tilføj en kolonne mere til ${field}`,
      nth: (field, number) => `${field}, kolonne ${number}`,
      noSamples: 'tom i de første linjer',
      unread: (cell) => `${cell} kan ikke læses`,
      dates: 'Datoer som 03-04-2026',
      dayFirst: '3. april (dag først)',
      monthFirst: '4. marts (måned først)',
      decimals: 'Decimaltegn i beløb',
      comma: 'Komma: 1.249,50',
      point: 'Punktum: 1,249.50',
      missing: (fields) => `Vælg først en kolonne eller en fast værdi for: ${fields}.`,
      unused: (columns) => `Kolonner, der ikke bruges: ${columns}`,
      profiles: 'Gemt opsætning',
      noProfile: 'Ingen',
      profileUsed: (name) => `Den gemte opsætning ”${name}” passer til filen og er brugt.`,
      saveAs: 'Gem opsætning …',
      saveName: 'Navn på opsætningen',
      save: 'Gem',
      saved: (name) => `Opsætningen ”${name}” er gemt.`,
      remove: (name) => `Slet opsætningen ”${name}”`,
      next: 'Kontrollér sagerne',
      showOptional: (count) => `Vis ${count} felter mere, som ikke er i filen`,
      choose: 'Vælg …',
    },
    preview: {
      title: 'Kontrol før import',
      allKnown: (count) =>
        count === 1
          ? 'Sagen er her allerede. Der er intet at importere.'
          : `Alle ${count} sager er her allerede. Der er intet at importere.`,
      nothingReadable: 'Ingen af sagerne kan læses. Gem dem som en fil, ret den, og importér den.',
      all: 'Alle',
      filter: 'Vis',
      kinds: {
        new: 'Ny',
        'changed-since': 'Ændret siden',
        'already-here': 'Allerede her',
        unreadable: 'Kan ikke læses',
      },
      table: 'Sager i filen',
      columns: {
        kind: 'Status',
        line: 'Linje',
        id: 'Sagsnummer',
        complainant: 'Klager',
        market: 'Marked',
        product: 'Produkt',
        received: 'Modtaget',
        remark: 'Bemærkning',
      },
      attachments: (count) => (count === 1 ? '1 bilag' : `${count} bilag`),
      changes: (changes, attachments) =>
        [
          changes > 0 && (changes === 1 ? '1 ændring' : `${changes} ændringer`),
          attachments > 0 && (attachments === 1 ? '1 nyt bilag' : `${attachments} nye bilag`),
        ]
          .filter(Boolean)
          .join(', '),
      closed: 'Sagen er afsluttet. Genoptag den, før noget kan tilføjes.',
      moreProblems: (count) => (count === 1 ? ' (og 1 til)' : ` (og ${count} til)`),
      emptyFilter: 'Ingen sager med denne status.',
      details: 'Den valgte sag',
      noRow: 'Vælg en linje for at se, hvad der står.',
      place: (line, column) => `Linje ${line}, tegn ${column}`,
      field: 'Felt',
      was: 'Før',
      is: 'Nu',
      empty: '(tomt)',
      newAttachments: 'Nye bilag',
      addThis: 'Tilføj til sagen',
      addAll: (count) => `Tilføj alle ændrede (${count})`,
      addNone: 'Tilføj ingen',
      addHelp: 'Det nye lægges til sagen som supplerende oplysninger. Det, der stod før, bliver stående.',
      openCase: 'Åbn sagen',
      knownText: 'Sagen er importeret før med det samme indhold. Den ændres ikke.',
      newText: 'Sagen oprettes.',
      notForLetter: 'må ikke nævnes i breve',
      saveUnreadable: (count) =>
        count === 1 ? 'Gem 1 linje til rettelse …' : `Gem ${count} linjer til rettelse …`,
      savedAs: (name) => `Gemt som ${name}. Ret filen, og importér den.`,
      import: (fresh, added) =>
        [
          fresh > 0 && (fresh === 1 ? 'Importér 1 sag' : `Importér ${fresh} sager`),
          added > 0 && `${fresh > 0 ? 'tilføj' : 'Tilføj'} til ${added === 1 ? '1 sag' : `${added} sager`}`,
        ]
          .filter(Boolean)
          .join(' og '),
      nothing: 'Intet at importere',
    },
    importing: {
      title: 'Importerer',
      count: (done, total) => `${done} af ${total} sager`,
      leave: 'Du kan arbejde videre imens. Importen fortsætter, indtil appen låses eller lukkes.',
      cancelling: 'Annullerer. Den påbegyndte sag gøres færdig …',
    },
    done: {
      title: 'Importen er færdig',
      cancelledTitle: 'Importen blev annulleret',
      brokenTitle: 'Importen blev afbrudt',
      imported: 'importeret',
      added: 'suppleret',
      unchanged: 'allerede her, uændret',
      leftOut: 'ændret, men ikke tilføjet',
      unreadable: 'kunne ikke læses',
      failed: 'blev ikke importeret',
      cancelled: 'Alt, der nåede ind, er hele sager. Importér filen igen for at få resten med.',
      again: 'Importér en fil til',
      toQueue: 'Gå til køen',
      begin: 'Begynd med',
      failedRow: (line, reference) => `Linje ${line}, ${reference}`,
    },
  },
  sv: {
    title: 'Importera ärenden',
    steps: { label: 'Steg', file: 'Fil', columns: 'Kolumner', check: 'Kontroll', result: 'Resultat' },
    back: 'Tillbaka',
    cancel: 'Avbryt',
    dropHere: 'Släpp filen för att öppna den',
    choose: {
      title: 'Dra en fil med ärenden hit',
      text: 'Inget sparas förrän du har sett vad som står i filen.',
      button: 'Välj fil …',
      or: 'eller',
      samples: 'Läs in exempelärenden',
      samplesText:
        'Påhittade ärenden att prova programmet med. De kontrolleras och importeras som alla andra.',
      formats: [
        {
          title: 'JSON',
          text: 'Ett eller flera ärenden från kundtjänsts system, även med bilagor i själva filen.',
        },
        {
          title: 'CSV',
          text: 'Komma, semikolon eller tabb och vilken teckenkodning som helst. Du väljer vilken kolumn som är vad.',
        },
        {
          title: 'Bilagor',
          text: 'Filer i samma mapp hittas av sig själva. Drar du filen hit ska bilagorna dras med.',
        },
      ],
      auditor: 'Compliance kan läsa och exportera ärenden men inte importera dem.',
      folder: (name) => `”${name}” är en mapp. Dra själva filerna hit.`,
      several: (names) =>
        `Flera av filerna kan innehålla ärenden: ${names}. Dra en av dem i taget hit, tillsammans med dess bilagor.`,
      nothing: 'Det fanns ingen fil med ärenden bland dem. Välj en JSON- eller CSV-fil.',
    },
    opening: (name) => `Öppnar ${name} …`,
    phases: {
      reading: 'Läser ärendena …',
      attachments: 'Letar efter bilagorna …',
      comparing: 'Jämför med de ärenden som redan finns här …',
    },
    source: {
      encodings: {
        'utf-8': 'UTF-8',
        'utf-16le': 'UTF-16',
        'utf-16be': 'UTF-16',
        'windows-1252': 'Windows-1252',
      },
      separators: { ',': 'avgränsad med komma', ';': 'avgränsad med semikolon', '\t': 'avgränsad med tabb' },
    },
    mapping: {
      title: 'Vad är vad i filen?',
      intro: 'Förslaget är gissat utifrån kolumnernas namn och innehåll. Rätta det där det är fel.',
      field: 'Uppgift',
      column: 'Kolumn i filen',
      samples: 'Så läses de första raderna',
      groups: {
        case: 'Ärendet',
        complainant: 'Klaganden',
        authorised: 'Ombud',
        complaint: 'Klagomålet',
        answer: 'Kundtjänsts svar',
      },
      required: 'måste fyllas i',
      none: 'Finns inte i filen',
      fixed: 'Fast värde',
      fixedOption: 'Samma värde för alla …',
      fixedValue: (field) => `Fast värde: ${field}`,
      another: (field) => `Lägg till ytterligare en kolumn för ${field}`,
      nth: (field, number) => `${field}, kolumn ${number}`,
      noSamples: 'tom på de första raderna',
      unread: (cell) => `${cell} kan inte läsas`,
      dates: 'Datum som 03-04-2026',
      dayFirst: '3 april (dag först)',
      monthFirst: '4 mars (månad först)',
      decimals: 'Decimaltecken i belopp',
      comma: 'Komma: 1 249,50',
      point: 'Punkt: 1,249.50',
      missing: (fields) => `Välj först en kolumn eller ett fast värde för: ${fields}.`,
      unused: (columns) => `Kolumner som inte används: ${columns}`,
      profiles: 'Sparad inställning',
      noProfile: 'Ingen',
      profileUsed: (name) => `Den sparade inställningen ”${name}” passar filen och används.`,
      saveAs: 'Spara inställningen …',
      saveName: 'Inställningens namn',
      save: 'Spara',
      saved: (name) => `Inställningen ”${name}” är sparad.`,
      remove: (name) => `Ta bort inställningen ”${name}”`,
      next: 'Kontrollera ärendena',
      showOptional: (count) => `Visa ${count} fält till som inte finns i filen`,
      choose: 'Välj …',
    },
    preview: {
      title: 'Kontroll före import',
      allKnown: (count) =>
        count === 1
          ? 'Ärendet finns redan här. Det finns inget att importera.'
          : `Alla ${count} ärenden finns redan här. Det finns inget att importera.`,
      nothingReadable: 'Inget av ärendena kan läsas. Spara dem som en fil, rätta den och importera den.',
      all: 'Alla',
      filter: 'Visa',
      kinds: {
        new: 'Nytt',
        'changed-since': 'Ändrat',
        'already-here': 'Finns redan',
        unreadable: 'Kan inte läsas',
      },
      table: 'Ärenden i filen',
      columns: {
        kind: 'Status',
        line: 'Rad',
        id: 'Ärendenummer',
        complainant: 'Klaganden',
        market: 'Marknad',
        product: 'Produkt',
        received: 'Mottaget',
        remark: 'Anmärkning',
      },
      attachments: (count) => (count === 1 ? '1 bilaga' : `${count} bilagor`),
      changes: (changes, attachments) =>
        [
          changes > 0 && (changes === 1 ? '1 ändring' : `${changes} ändringar`),
          attachments > 0 && (attachments === 1 ? '1 ny bilaga' : `${attachments} nya bilagor`),
        ]
          .filter(Boolean)
          .join(', '),
      closed: 'Ärendet är avslutat. Återuppta det innan något kan läggas till.',
      moreProblems: (count) => ` (och ${count} till)`,
      emptyFilter: 'Inga ärenden med denna status.',
      details: 'Det valda ärendet',
      noRow: 'Välj en rad för att se vad som står.',
      place: (line, column) => `Rad ${line}, tecken ${column}`,
      field: 'Fält',
      was: 'Före',
      is: 'Nu',
      empty: '(tomt)',
      newAttachments: 'Nya bilagor',
      addThis: 'Lägg till i ärendet',
      addAll: (count) => `Lägg till alla ändrade (${count})`,
      addNone: 'Lägg inte till några',
      addHelp: 'Det nya läggs till i ärendet som kompletterande uppgifter. Det som stod tidigare står kvar.',
      openCase: 'Öppna ärendet',
      knownText: 'Ärendet har importerats tidigare med samma innehåll. Det ändras inte.',
      newText: 'Ärendet läggs upp.',
      notForLetter: 'får inte nämnas i brev',
      saveUnreadable: (count) =>
        count === 1 ? 'Spara 1 rad att rätta …' : `Spara ${count} rader att rätta …`,
      savedAs: (name) => `Sparad som ${name}. Rätta filen och importera den.`,
      import: (fresh, added) =>
        [
          fresh > 0 && (fresh === 1 ? 'Importera 1 ärende' : `Importera ${fresh} ärenden`),
          added > 0 &&
            `${fresh > 0 ? 'lägg' : 'Lägg'} till i ${added === 1 ? '1 ärende' : `${added} ärenden`}`,
        ]
          .filter(Boolean)
          .join(' och '),
      nothing: 'Inget att importera',
    },
    importing: {
      title: 'Importerar',
      count: (done, total) => `${done} av ${total} ärenden`,
      leave: 'Du kan arbeta vidare under tiden. Importen fortsätter tills appen låses eller stängs.',
      cancelling: 'Avbryter. Det påbörjade ärendet görs klart …',
    },
    done: {
      title: 'Importen är klar',
      cancelledTitle: 'Importen avbröts',
      brokenTitle: 'Importen stannade',
      imported: 'importerade',
      added: 'kompletterade',
      unchanged: 'fanns redan, oförändrade',
      leftOut: 'ändrade men inte tillagda',
      unreadable: 'kunde inte läsas',
      failed: 'importerades inte',
      cancelled: 'Allt som hann in är hela ärenden. Importera filen igen för att få med resten.',
      again: 'Importera en fil till',
      toQueue: 'Gå till kön',
      begin: 'Börja med',
      failedRow: (line, reference) => `Rad ${line}, ${reference}`,
    },
  },
  en: {
    title: 'Import cases',
    steps: { label: 'Steps', file: 'File', columns: 'Columns', check: 'Check', result: 'Result' },
    back: 'Back',
    cancel: 'Cancel',
    dropHere: 'Let go to open the file',
    choose: {
      title: 'Drop a file with cases here',
      text: 'Nothing is saved before you have seen what the file holds.',
      button: 'Choose a file …',
      or: 'or',
      samples: 'Load sample cases',
      samplesText: 'Invented cases to try the app with. They are checked and imported like any others.',
      formats: [
        {
          title: 'JSON',
          text: 'One or more cases from customer service’s system, also with attachments in the file itself.',
        },
        {
          title: 'CSV',
          text: 'Comma, semicolon or tab, and any encoding. You choose which column is what.',
        },
        {
          title: 'Attachments',
          text: 'Files in the same folder are found by themselves. If you drop the file, drop the attachments with it.',
        },
      ],
      auditor: 'Compliance can read and export cases but not import them.',
      folder: (name) => `“${name}” is a folder. Drop the files themselves.`,
      several: (names) =>
        `More than one of the files could hold cases: ${names}. Drop one of them at a time, together with its attachments.`,
      nothing: 'There was no file with cases among them. Choose a JSON or CSV file.',
    },
    opening: (name) => `Opening ${name} …`,
    phases: {
      reading: 'Reading the cases …',
      attachments: 'Looking for the attachments …',
      comparing: 'Comparing with the cases that are here already …',
    },
    source: {
      encodings: {
        'utf-8': 'UTF-8',
        'utf-16le': 'UTF-16',
        'utf-16be': 'UTF-16',
        'windows-1252': 'Windows-1252',
      },
      separators: { ',': 'separated by commas', ';': 'separated by semicolons', '\t': 'separated by tabs' },
    },
    mapping: {
      title: 'What is what in the file?',
      intro:
        'The proposal is guessed from the names and contents of the columns. Correct it where it is wrong.',
      field: 'Detail',
      column: 'Column in the file',
      samples: 'How the first lines are read',
      groups: {
        case: 'The case',
        complainant: 'Complainant',
        authorised: 'Authorised person',
        complaint: 'The complaint',
        answer: 'Customer service’s answer',
      },
      required: 'required',
      none: 'Not in the file',
      fixed: 'Fixed value',
      fixedOption: 'The same value for all …',
      fixedValue: (field) => `Fixed value: ${field}`,
      another: (field) => `Add another column to ${field}`,
      nth: (field, number) => `${field}, column ${number}`,
      noSamples: 'empty in the first lines',
      unread: (cell) => `${cell} cannot be read`,
      dates: 'Dates such as 03-04-2026',
      dayFirst: '3 April (day first)',
      monthFirst: '4 March (month first)',
      decimals: 'Decimal sign in amounts',
      comma: 'Comma: 1.249,50',
      point: 'Point: 1,249.50',
      missing: (fields) => `First choose a column or a fixed value for: ${fields}.`,
      unused: (columns) => `Columns that are not used: ${columns}`,
      profiles: 'Saved mapping',
      noProfile: 'None',
      profileUsed: (name) => `The saved mapping “${name}” fits the file and is used.`,
      saveAs: 'Save mapping …',
      saveName: 'Name of the mapping',
      save: 'Save',
      saved: (name) => `The mapping “${name}” is saved.`,
      remove: (name) => `Delete the mapping “${name}”`,
      next: 'Check the cases',
      showOptional: (count) => `Show ${count} more fields that are not in the file`,
      choose: 'Choose …',
    },
    preview: {
      title: 'Check before importing',
      allKnown: (count) =>
        count === 1
          ? 'The case is here already. There is nothing to import.'
          : `All ${count} cases are here already. There is nothing to import.`,
      nothingReadable: 'None of the cases can be read. Save them as a file, mend it, and import it.',
      all: 'All',
      filter: 'Show',
      kinds: {
        new: 'New',
        'changed-since': 'Changed since',
        'already-here': 'Already here',
        unreadable: 'Cannot be read',
      },
      table: 'Cases in the file',
      columns: {
        kind: 'Status',
        line: 'Line',
        id: 'Case number',
        complainant: 'Complainant',
        market: 'Market',
        product: 'Product',
        received: 'Received',
        remark: 'Remark',
      },
      attachments: (count) => (count === 1 ? '1 attachment' : `${count} attachments`),
      changes: (changes, attachments) =>
        [
          changes > 0 && (changes === 1 ? '1 change' : `${changes} changes`),
          attachments > 0 && (attachments === 1 ? '1 new attachment' : `${attachments} new attachments`),
        ]
          .filter(Boolean)
          .join(', '),
      closed: 'The case is finalised. Reopen it before anything can be added.',
      moreProblems: (count) => ` (and ${count} more)`,
      emptyFilter: 'No cases with this status.',
      details: 'The selected case',
      noRow: 'Select a line to see what it says.',
      place: (line, column) => `Line ${line}, column ${column}`,
      field: 'Field',
      was: 'Was',
      is: 'Is',
      empty: '(empty)',
      newAttachments: 'New attachments',
      addThis: 'Add to the case',
      addAll: (count) => `Add all changed (${count})`,
      addNone: 'Add none',
      addHelp: 'What is new is added to the case as further information. What was there before stays.',
      openCase: 'Open the case',
      knownText: 'The case was imported before with the same contents. It is not changed.',
      newText: 'The case is begun.',
      notForLetter: 'must not be mentioned in letters',
      saveUnreadable: (count) => (count === 1 ? 'Save 1 line to mend …' : `Save ${count} lines to mend …`),
      savedAs: (name) => `Saved as ${name}. Mend the file and import it.`,
      import: (fresh, added) =>
        [
          fresh > 0 && (fresh === 1 ? 'Import 1 case' : `Import ${fresh} cases`),
          added > 0 && `${fresh > 0 ? 'add' : 'Add'} to ${added === 1 ? '1 case' : `${added} cases`}`,
        ]
          .filter(Boolean)
          .join(' and '),
      nothing: 'Nothing to import',
    },
    importing: {
      title: 'Importing',
      count: (done, total) => `${done} of ${total} cases`,
      leave: 'You can go on working meanwhile. The import continues until the app is locked or closed.',
      cancelling: 'Cancelling. The case under way is finished …',
    },
    done: {
      title: 'The import is done',
      cancelledTitle: 'The import was cancelled',
      brokenTitle: 'The import was cut short',
      imported: 'imported',
      added: 'added to',
      unchanged: 'already here, unchanged',
      leftOut: 'changed but not added',
      unreadable: 'could not be read',
      failed: 'not imported',
      cancelled: 'Everything that got in is whole cases. Import the file again to get the rest.',
      again: 'Import another file',
      toQueue: 'Go to the queue',
      begin: 'Begin with',
      failedRow: (line, reference) => `Line ${line}, ${reference}`,
    },
  },
} satisfies Record<UiLanguage, IntakeTexts>;
