import type { UiLanguage } from '../../../../shared/core/text';
import type { CasePurpose } from '../../../../shared/audit/purposes';
import type { PackStep } from '../../store/export-pack';

interface AuditTexts {
  readonly title: string;
  readonly back: string;
  readonly opening: string;
  readonly trail: string;
  readonly trailCount: (shown: number, all: number) => string;
  readonly filter: string;
  readonly all: string;
  readonly withoutReadings: string;
  readonly columns: {
    readonly details: string;
    readonly number: string;
    readonly when: string;
    readonly who: string;
    readonly what: string;
    readonly hash: string;
    readonly state: string;
  };
  readonly states: { readonly unchecked: string; readonly sound: string; readonly wrong: string };
  readonly more: (count: number) => string;
  readonly showEntry: (number: number) => string;
  readonly device: string;
  readonly sequence: string;
  readonly previous: string;
  readonly first: string;
  readonly entryHash: string;
  readonly signature: string;
  readonly content: string;
  readonly nothing: string;
  readonly check: {
    readonly title: string;
    readonly intro: string;
    readonly verify: string;
    readonly running: string;
    readonly sound: (entries: number) => string;
    readonly wrong: (faults: number) => string;
    readonly at: (when: string) => string;
    readonly checkpoint: string;
    readonly checkpointHelp: string;
    readonly damaged: string;
  };
  readonly pack: {
    readonly title: string;
    readonly intro: string;
    readonly purpose: string;
    readonly purposes: Readonly<Record<CasePurpose, string>>;
    readonly letters: string;
    readonly noLetters: string;
    readonly allLetters: (count: number) => string;
    readonly letter: (kind: string, on: string) => string;
    readonly wholeFiles: string;
    readonly notForThem: (number: number, title: string) => string;
    readonly withdrawn: (label: string) => string;
    readonly passages: string;
    readonly passagesHelp: string;
    readonly passage: string;
    readonly reason: string;
    readonly addPassage: string;
    readonly removePassage: (text: string) => string;
    readonly passageTooShort: string;
    readonly passageFound: (count: number) => string;
    readonly withheld: string;
    readonly withheldNothing: string;
    readonly withheldLine: (count: number, reason: string) => string;
    readonly withheldOf: (count: number, all: number) => string;
    readonly secret: (count: number) => string;
    readonly leftOut: (count: number) => string;
    readonly stuckSecret: (line: number) => string;
    readonly stuckPassage: (text: string) => string;
    readonly exhibits: string;
    readonly allExhibits: string;
    readonly noExhibits: string;
    readonly exhibit: (number: number, title: string) => string;
    readonly export: string;
    readonly steps: Readonly<Record<PackStep, string>>;
    readonly saved: (file: string) => string;
    readonly cancelled: string;
    readonly faults: (count: number) => string;
    readonly size: string;
    readonly sha256: string;
    readonly checkpoint: string;
    readonly howTo: string;
    readonly howToPage: (file: string) => string;
    readonly howToProgram: string;
    readonly howToHand: string;
  };
  /** The case as it stood when a letter was written. */
  readonly then: {
    readonly title: string;
    readonly banner: (letter: string, at: string, entries: number) => string;
    readonly later: (count: number) => string;
    readonly back: string;
    readonly unknown: string;
    readonly damaged: string;
    readonly content: string;
  };
  /** The page outsiders verify packs with. */
  readonly page: {
    readonly title: string;
    readonly intro: string;
    readonly save: string;
    readonly saved: (file: string) => string;
  };
}

export const texts = {
  da: {
    title: 'Journal og revisionspakke',
    back: 'Til sagen',
    opening: 'Åbner sagen …',
    trail: 'Journal',
    trailCount: (shown, all) => (shown === all ? `${all} poster` : `${shown} af ${all} poster`),
    filter: 'Vis',
    all: 'Alle poster',
    withoutReadings: 'Alt undtagen læsninger',
    columns: {
      details: 'Detaljer',
      number: 'Nr.',
      when: 'Tidspunkt',
      who: 'Hvem',
      what: 'Hvad',
      hash: 'Aftryk',
      state: 'Kontrol',
    },
    states: { unchecked: 'Ikke kontrolleret', sound: 'I orden', wrong: 'Fejl' },
    more: (count) => `Vis ${count} poster mere`,
    showEntry: (number) => `Vis post ${number}`,
    device: 'Enhed',
    sequence: 'Nummer i rækken',
    previous: 'Forrige posts aftryk',
    first: 'første post',
    entryHash: 'Aftryk',
    signature: 'Underskrift',
    content: 'Indhold',
    nothing: 'Ingen poster af den slags.',
    check: {
      title: 'Kontrol',
      intro:
        'Regner alle aftryk og led efter, kontrollerer underskrifterne og sammenholder med vidnets journal.',
      verify: 'Kontrollér nu',
      running: 'Kontrollerer …',
      sound: (entries) => `Journalen er ubrudt: ${entries} poster.`,
      wrong: (faults) => (faults === 1 ? '1 fejl i journalen' : `${faults} fejl i journalen`),
      at: (when) => `Kontrolleret ${when}`,
      checkpoint: 'Kontrolkode nu',
      checkpointHelp:
        'Underskrevet af denne enhed. Koden på et brev eller i en pakke er fra dengang; hvert brevs kode er kontrolleret ovenfor.',
      damaged: 'Sagen er skrivebeskyttet, fordi journalen ikke stemmer.',
    },
    pack: {
      title: 'Revisionspakke',
      intro: 'Én PDF med sagens forløb, hele journalen og filerne, så en udenforstående kan efterprøve den.',
      purpose: 'Formål',
      purposes: {
        full: 'Alt er med: hele journalen, alle breve og bilag.',
        disclosure: 'Klagerens egne oplysninger, uden andres interne notater og uden andre personer.',
        'adr-file': 'Det, nævnet skal bruge, i den rækkefølge det læses. Uden interne notater.',
        'regulator-sample': 'Sagen og fristerne, som tilsynet efterprøver dem. Uden interne notater.',
      },
      letters: 'Breve',
      noLetters: 'Ingen breve er udstedt endnu.',
      allLetters: (count) =>
        count === 1 ? 'Det udstedte brev er med.' : `De ${count} udstedte breve er med.`,
      letter: (kind, on) => `${kind}, ${on}`,
      wholeFiles: 'Breve og bilag går med som hele filer. Fravælg dem, der nævner andre personer.',
      notForThem: (number, title) => `Bilag ${number}: ${title} (må ikke udleveres)`,
      withdrawn: (label) => `${label} (trukket tilbage)`,
      passages: 'Overstreg',
      passagesHelp:
        'Skriv et navn eller en passage, der ikke må læses. Den overstreges overalt på siderne, og journalposter, hvor den står, går med uden indhold.',
      passage: 'Navn eller passage',
      reason: 'Grund',
      addPassage: 'Tilføj',
      removePassage: (text) => `Fjern »${text}«`,
      passageTooShort: 'Skriv mindst tre tegn.',
      passageFound: (count) =>
        count === 0
          ? 'Står ikke i nogen journalpost.'
          : count === 1
            ? 'Står i 1 journalpost.'
            : `Står i ${count} journalposter.`,
      withheld: 'Holdes tilbage',
      withheldNothing: 'Intet.',
      withheldLine: (count, reason) => `${count}: ${reason}`,
      withheldOf: (count, all) => `Indholdet af ${count} af ${all} journalposter:`,
      secret: (count) =>
        `Heraf ${count}, som loven forbyder at afsløre eller som er mærket »må ikke nævnes i breve«. Pakken siger kun »fortroligt«.`,
      leftOut: (count) => (count === 1 ? '1 brev vedlægges ikke.' : `${count} breve vedlægges ikke.`),
      stuckSecret: (line) =>
        `Journalpost ${line} om et brev nævner noget, der ikke må afsløres, og den skal stå hel i enhver pakke. Pakken kan ikke laves til dette formål. Tal med compliance, eller vælg et andet formål.`,
      stuckPassage: (text) =>
        `»${text}« står også i en post om et brev eller er navnet på en, der skriver i journalen. Det skal stå helt i enhver pakke. Fjern passagen, eller skriv den længere og mere præcist.`,
      exhibits: 'Bilag',
      allExhibits: 'Alle bilag',
      noExhibits: 'Sagen har ingen bilag.',
      exhibit: (number, title) => `Bilag ${number}: ${title}`,
      export: 'Gem revisionspakke',
      steps: {
        record: 'Registrerer eksporten …',
        verify: 'Kontrollerer journalen …',
        collect: 'Henter breve og bilag …',
        render: 'Danner PDF …',
        save: 'Gemmer …',
      },
      saved: (file) => `Gemt som ${file}`,
      cancelled: 'Ikke gemt.',
      faults: (count) =>
        count === 1
          ? 'Pakken viser 1 fejl i journalen på forsiden.'
          : `Pakken viser ${count} fejl i journalen på forsiden.`,
      size: 'Størrelse',
      sha256: 'SHA-256',
      checkpoint: 'Kontrolkode',
      howTo: 'Sådan efterprøves pakken',
      howToPage: (file) =>
        `I en browser, også uden net: åbn ${file}, som ligger ved siden af, og vælg pakken.`,
      howToProgram: 'Med programmet, uden adgang til sagen:',
      howToHand: 'I hånden: pakkens sidste afsnit beskriver hvert trin.',
    },
    then: {
      title: 'Sagen, som den stod',
      banner: (letter, at, entries) =>
        `Sådan stod sagen ${at}, da brevet blev skrevet (${letter}). Visningen er lavet af de ${entries} journalposter, der fandtes da, og kan ikke ændres.`,
      later: (count) =>
        count === 1 ? 'Den post, der er kommet siden, er skjult.' : `${count} senere poster er skjult.`,
      back: 'Til sagen, som den står nu',
      unknown: 'Brevet findes ikke i sagen.',
      damaged:
        'Journalen har ingen poster fra før brevet. Kontrollér den på siden »Journal og revisionspakke«.',
      content: 'Sagen dengang',
    },
    page: {
      title: 'Kontrolside',
      intro:
        'En side, der efterprøver en revisionspakke i enhver nyere browser, uden programmet og uden net. Den, der får pakken, bør også have siden.',
      save: 'Gem kontrolsiden',
      saved: (file) => `Gemt som ${file}`,
    },
  },
  sv: {
    title: 'Journal och revisionspaket',
    back: 'Till ärendet',
    opening: 'Öppnar ärendet …',
    trail: 'Journal',
    trailCount: (shown, all) => (shown === all ? `${all} poster` : `${shown} av ${all} poster`),
    filter: 'Visa',
    all: 'Alla poster',
    withoutReadings: 'Allt utom läsningar',
    columns: {
      details: 'Detaljer',
      number: 'Nr',
      when: 'Tidpunkt',
      who: 'Vem',
      what: 'Vad',
      hash: 'Avtryck',
      state: 'Kontroll',
    },
    states: { unchecked: 'Inte kontrollerad', sound: 'I ordning', wrong: 'Fel' },
    more: (count) => `Visa ${count} poster till`,
    showEntry: (number) => `Visa post ${number}`,
    device: 'Enhet',
    sequence: 'Nummer i följden',
    previous: 'Föregående posts avtryck',
    first: 'första posten',
    entryHash: 'Avtryck',
    signature: 'Underskrift',
    content: 'Innehåll',
    nothing: 'Inga poster av det slaget.',
    check: {
      title: 'Kontroll',
      intro:
        'Räknar om alla avtryck och länkar, kontrollerar underskrifterna och jämför med vittnets journal.',
      verify: 'Kontrollera nu',
      running: 'Kontrollerar …',
      sound: (entries) => `Journalen är obruten: ${entries} poster.`,
      wrong: (faults) => `${faults} fel i journalen`,
      at: (when) => `Kontrollerad ${when}`,
      checkpoint: 'Kontrollkod nu',
      checkpointHelp:
        'Undertecknad av den här enheten. Koden på ett brev eller i ett paket är från då; varje brevs kod är kontrollerad ovan.',
      damaged: 'Ärendet är skrivskyddat eftersom journalen inte stämmer.',
    },
    pack: {
      title: 'Revisionspaket',
      intro:
        'En PDF med ärendets gång, hela journalen och filerna, så att en utomstående kan kontrollera den.',
      purpose: 'Ändamål',
      purposes: {
        full: 'Allt är med: hela journalen, alla brev och bilagor.',
        disclosure: 'Klagandens egna uppgifter, utan andras interna anteckningar och utan andra personer.',
        'adr-file': 'Det som nämnden behöver, i den ordning det läses. Utan interna anteckningar.',
        'regulator-sample': 'Ärendet och fristerna så som tillsynen granskar dem. Utan interna anteckningar.',
      },
      letters: 'Brev',
      noLetters: 'Inga brev har utfärdats ännu.',
      allLetters: (count) =>
        count === 1 ? 'Det utfärdade brevet är med.' : `De ${count} utfärdade breven är med.`,
      letter: (kind, on) => `${kind}, ${on}`,
      wholeFiles: 'Brev och bilagor följer med som hela filer. Välj bort dem som nämner andra personer.',
      notForThem: (number, title) => `Bilaga ${number}: ${title} (får inte lämnas ut)`,
      withdrawn: (label) => `${label} (återtagen)`,
      passages: 'Maska',
      passagesHelp:
        'Skriv ett namn eller en passage som inte får läsas. Den maskas överallt på sidorna, och journalposter där den står följer med utan innehåll.',
      passage: 'Namn eller passage',
      reason: 'Skäl',
      addPassage: 'Lägg till',
      removePassage: (text) => `Ta bort ”${text}”`,
      passageTooShort: 'Skriv minst tre tecken.',
      passageFound: (count) =>
        count === 0
          ? 'Står inte i någon journalpost.'
          : count === 1
            ? 'Står i 1 journalpost.'
            : `Står i ${count} journalposter.`,
      withheld: 'Hålls tillbaka',
      withheldNothing: 'Ingenting.',
      withheldLine: (count, reason) => `${count}: ${reason}`,
      withheldOf: (count, all) => `Innehållet i ${count} av ${all} journalposter:`,
      secret: (count) =>
        `Därav ${count} som lagen förbjuder att avslöja eller som är märkta ”får inte nämnas i brev”. Paketet säger bara ”konfidentiellt”.`,
      leftOut: (count) => (count === 1 ? '1 brev bifogas inte.' : `${count} brev bifogas inte.`),
      stuckSecret: (line) =>
        `Journalpost ${line} om ett brev nämner något som inte får avslöjas, och den måste stå hel i varje paket. Paketet kan inte skapas för det här ändamålet. Tala med compliance eller välj ett annat ändamål.`,
      stuckPassage: (text) =>
        `”${text}” står också i en post om ett brev eller är namnet på någon som skriver i journalen. Det måste stå helt i varje paket. Ta bort passagen eller skriv den längre och mer exakt.`,
      exhibits: 'Bilagor',
      allExhibits: 'Alla bilagor',
      noExhibits: 'Ärendet har inga bilagor.',
      exhibit: (number, title) => `Bilaga ${number}: ${title}`,
      export: 'Spara revisionspaket',
      steps: {
        record: 'Registrerar exporten …',
        verify: 'Kontrollerar journalen …',
        collect: 'Hämtar brev och bilagor …',
        render: 'Skapar PDF …',
        save: 'Sparar …',
      },
      saved: (file) => `Sparat som ${file}`,
      cancelled: 'Inte sparat.',
      faults: (count) => `Paketet visar ${count} fel i journalen på första sidan.`,
      size: 'Storlek',
      sha256: 'SHA-256',
      checkpoint: 'Kontrollkod',
      howTo: 'Så kontrolleras paketet',
      howToPage: (file) =>
        `I en webbläsare, även utan nät: öppna ${file}, som ligger bredvid, och välj paketet.`,
      howToProgram: 'Med programmet, utan tillgång till ärendet:',
      howToHand: 'För hand: paketets sista avsnitt beskriver varje steg.',
    },
    then: {
      title: 'Ärendet som det såg ut',
      banner: (letter, at, entries) =>
        `Så såg ärendet ut ${at}, när brevet skrevs (${letter}). Vyn är gjord av de ${entries} journalposter som fanns då och kan inte ändras.`,
      later: (count) =>
        count === 1 ? 'Den post som har tillkommit sedan dess är dold.' : `${count} senare poster är dolda.`,
      back: 'Till ärendet som det är nu',
      unknown: 'Brevet finns inte i ärendet.',
      damaged:
        'Journalen har inga poster från tiden före brevet. Kontrollera den på sidan ”Journal och revisionspaket”.',
      content: 'Ärendet då',
    },
    page: {
      title: 'Kontrollsida',
      intro:
        'En sida som kontrollerar ett revisionspaket i vilken nyare webbläsare som helst, utan programmet och utan nät. Den som får paketet bör också få sidan.',
      save: 'Spara kontrollsidan',
      saved: (file) => `Sparat som ${file}`,
    },
  },
  en: {
    title: 'Trail and audit pack',
    back: 'To the case',
    opening: 'Opening the case …',
    trail: 'Trail',
    trailCount: (shown, all) => (shown === all ? `${all} entries` : `${shown} of ${all} entries`),
    filter: 'Show',
    all: 'All entries',
    withoutReadings: 'Everything but readings',
    columns: {
      details: 'Details',
      number: 'No.',
      when: 'When',
      who: 'Who',
      what: 'What',
      hash: 'Hash',
      state: 'Check',
    },
    states: { unchecked: 'Not checked', sound: 'Sound', wrong: 'Fault' },
    more: (count) => `Show ${count} more entries`,
    showEntry: (number) => `Show entry ${number}`,
    device: 'Device',
    sequence: 'Number in the stream',
    previous: 'Hash of the entry before',
    first: 'first entry',
    entryHash: 'Hash',
    signature: 'Signature',
    content: 'Content',
    nothing: 'No entries of that kind.',
    check: {
      title: 'Verification',
      intro:
        'Computes every hash and link again, checks the signatures and compares with the journal of the witness.',
      verify: 'Verify now',
      running: 'Verifying …',
      sound: (entries) => `The trail is unbroken: ${entries} entries.`,
      wrong: (faults) => (faults === 1 ? '1 fault in the trail' : `${faults} faults in the trail`),
      at: (when) => `Verified ${when}`,
      checkpoint: 'Checkpoint code now',
      checkpointHelp:
        'Signed by this device. The code on a letter or in a pack is of its own time; each letter’s code has been checked above.',
      damaged: 'The case is read-only because its journal does not add up.',
    },
    pack: {
      title: 'Audit pack',
      intro:
        'One PDF with the course of the case, the whole trail and the files, so that an outsider can check it.',
      purpose: 'Purpose',
      purposes: {
        full: 'Everything: the whole trail, all letters and exhibits.',
        disclosure: 'The complainant’s own data, without internal notes of others and without other persons.',
        'adr-file': 'What the board needs, in the order it is read. Without internal notes.',
        'regulator-sample':
          'The case and its deadlines as a supervisor examines them. Without internal notes.',
      },
      letters: 'Letters',
      noLetters: 'No letters have been issued yet.',
      allLetters: (count) =>
        count === 1 ? 'The issued letter is included.' : `The ${count} issued letters are included.`,
      letter: (kind, on) => `${kind}, ${on}`,
      wholeFiles: 'Letters and exhibits go in as whole files. Leave out those that name other persons.',
      notForThem: (number, title) => `Exhibit ${number}: ${title} (must not be handed out)`,
      withdrawn: (label) => `${label} (withdrawn)`,
      passages: 'Black out',
      passagesHelp:
        'Write a name or passage that must not be read. It is blacked out everywhere on the pages, and entries it stands in go in without their content.',
      passage: 'Name or passage',
      reason: 'Reason',
      addPassage: 'Add',
      removePassage: (text) => `Remove “${text}”`,
      passageTooShort: 'Write at least three characters.',
      passageFound: (count) =>
        count === 0
          ? 'Stands in no entry.'
          : count === 1
            ? 'Stands in 1 entry.'
            : `Stands in ${count} entries.`,
      withheld: 'Withheld',
      withheldNothing: 'Nothing.',
      withheldLine: (count, reason) => `${count}: ${reason}`,
      withheldOf: (count, all) => `The content of ${count} of ${all} entries:`,
      secret: (count) =>
        `Of these ${count} that the law forbids to disclose or that are marked “not for letters”. The pack only says “confidential”.`,
      leftOut: (count) => (count === 1 ? '1 letter is not enclosed.' : `${count} letters are not enclosed.`),
      stuckSecret: (line) =>
        `Entry ${line}, about a letter, mentions something that must not be disclosed, and it must stand whole in every pack. No pack can be made for this purpose. Talk to compliance, or choose another purpose.`,
      stuckPassage: (text) =>
        `“${text}” also stands in an entry about a letter, or is the name of somebody who writes in the trail. That must stand whole in every pack. Remove the passage, or write it longer and more precisely.`,
      exhibits: 'Exhibits',
      allExhibits: 'All exhibits',
      noExhibits: 'The case has no exhibits.',
      exhibit: (number, title) => `Exhibit ${number}: ${title}`,
      export: 'Save audit pack',
      steps: {
        record: 'Recording the export …',
        verify: 'Verifying the trail …',
        collect: 'Collecting letters and exhibits …',
        render: 'Making the PDF …',
        save: 'Saving …',
      },
      saved: (file) => `Saved as ${file}`,
      cancelled: 'Not saved.',
      faults: (count) =>
        count === 1
          ? 'The pack shows 1 fault of the trail on its cover.'
          : `The pack shows ${count} faults of the trail on its cover.`,
      size: 'Size',
      sha256: 'SHA-256',
      checkpoint: 'Checkpoint code',
      howTo: 'How to verify the pack',
      howToPage: (file) =>
        `In a browser, also offline: open ${file}, which lies beside it, and choose the pack.`,
      howToProgram: 'By program, without access to the case:',
      howToHand: 'By hand: the last section of the pack describes each step.',
    },
    then: {
      title: 'The case as it stood',
      banner: (letter, at, entries) =>
        `This is how the case stood ${at}, when the letter was written (${letter}). The view is made of the ${entries} entries there were then and cannot be changed.`,
      later: (count) =>
        count === 1 ? 'The one entry added since is hidden.' : `${count} later entries are hidden.`,
      back: 'To the case as it stands now',
      unknown: 'The case has no such letter.',
      damaged:
        'The trail has no entries from before the letter. Verify it on the page “Trail and audit pack”.',
      content: 'The case then',
    },
    page: {
      title: 'Verification page',
      intro:
        'A page that verifies an audit pack in any recent browser, without the app and without a network. Whoever gets the pack should have it too.',
      save: 'Save the verification page',
      saved: (file) => `Saved as ${file}`,
    },
  },
} satisfies Record<UiLanguage, AuditTexts>;
