import type { UiLanguage } from '../../../../shared/core/text';
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
    readonly letters: (count: number) => string;
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
      letters: (count) =>
        count === 0
          ? 'Ingen breve er udstedt endnu.'
          : count === 1
            ? 'Det udstedte brev er altid med.'
            : `De ${count} udstedte breve er altid med.`,
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
      letters: (count) =>
        count === 0
          ? 'Inga brev har utfärdats ännu.'
          : count === 1
            ? 'Det utfärdade brevet är alltid med.'
            : `De ${count} utfärdade breven är alltid med.`,
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
      letters: (count) =>
        count === 0
          ? 'No letters have been issued yet.'
          : count === 1
            ? 'The issued letter is always included.'
            : `The ${count} issued letters are always included.`,
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
    page: {
      title: 'Verification page',
      intro:
        'A page that verifies an audit pack in any recent browser, without the app and without a network. Whoever gets the pack should have it too.',
      save: 'Save the verification page',
      saved: (file) => `Saved as ${file}`,
    },
  },
} satisfies Record<UiLanguage, AuditTexts>;
