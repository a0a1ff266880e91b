import type { Readability } from '../../../../shared/letters/readability';
import type { UiLanguage } from '../../../../shared/core/text';
import type { AdrField } from '../../../../shared/law/adr-entity';
import type { IssueStep } from '../../store/issue-letter';
import type { LetterChoice } from '../../store/letter-setting';

export interface LettersTexts {
  readonly title: string;
  readonly back: string;
  readonly opening: string;
  readonly sheets: string;
  readonly preview: string;
  readonly previewOf: (kind: string) => string;
  readonly zoom: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly choice: string;
  readonly choices: Readonly<Record<LetterChoice, string>>;
  readonly language: string;
  readonly channel: string;
  readonly adr: {
    readonly title: string;
    readonly intro: string;
    readonly more: (entity: string) => string;
    readonly unconfirmed: (fields: string) => string;
    readonly leftOut: string;
    readonly leftOutHelp: string;
    readonly fields: Readonly<Record<AdrField, string>>;
  };
  readonly clauses: {
    readonly title: string;
    readonly intro: string;
    readonly none: string;
    readonly version: (version: number, date: string) => string;
    readonly unfit: (names: string) => string;
    readonly all: string;
  };
  readonly acknowledgement: { readonly title: string; readonly answerBy: string; readonly help: string };
  readonly request: {
    readonly title: string;
    readonly intro: string;
    readonly to: string;
    readonly why: string;
  };
  readonly cover: {
    readonly title: string;
    readonly intro: string;
    readonly board: string;
    readonly reference: string;
    readonly remark: string;
  };
  readonly holding: {
    readonly title: string;
    readonly reason: string;
    readonly beyondControl: string;
    readonly finalBy: string;
    readonly latest: (date: string) => string;
    readonly past: string;
    readonly tooLate: (date: string) => string;
  };
  readonly addendum: {
    readonly title: string;
    readonly intro: string;
    readonly reason: string;
    readonly text: string;
  };
  readonly sender: {
    readonly title: string;
    readonly label: string;
    readonly help: string;
    readonly missing: string;
  };
  readonly check: {
    readonly title: string;
    readonly ready: string;
    readonly should: string;
    readonly drafts: (count: number) => string;
    readonly fillIn: (field: string) => string;
    readonly goTo: string;
    readonly met: (count: number) => string;
    /** Before a requirement that is not met, which is worded as if it were. */
    readonly notMet: string;
    readonly overridden: string;
    readonly override: string;
    readonly overrideReason: string;
    readonly overrideHelp: string;
  };
  readonly readability: {
    readonly title: string;
    readonly lix: (lix: number, band: string, limit: number) => string;
    readonly bands: Readonly<Record<Readability['band'], string>>;
    readonly hardest: string;
    readonly words: (count: number) => string;
  };
  readonly issue: {
    readonly button: string;
    readonly shortcut: string;
    readonly title: (kind: string) => string;
    readonly intro: string;
    readonly points: readonly string[];
    readonly confirm: string;
    readonly steps: Readonly<Record<IssueStep, string>>;
    readonly unfit: string;
    readonly misprinted: string;
    readonly unread: string;
    readonly done: (kind: string) => string;
    readonly notNow: string;
  };
  readonly issued: {
    readonly tab: (kind: string, date: string) => string;
    readonly none: string;
    readonly facts: string;
    readonly issuedOn: string;
    readonly file: string;
    readonly size: string;
    readonly sha256: string;
    readonly checkpoint: string;
    readonly template: string;
    readonly rules: string;
    readonly clause: (version: number) => string;
    readonly save: string;
    readonly print: string;
    readonly then: string;
    readonly saved: (file: string) => string;
    readonly same: string;
    readonly changed: string;
    readonly loading: string;
    readonly toCase: string;
  };
}

export const texts = {
  da: {
    title: 'Brev',
    back: 'Til sagen',
    opening: 'Åbner sagen …',
    sheets: 'Breve i sagen',
    preview: 'Forhåndsvisning',
    previewOf: (kind) => `Forhåndsvisning af brevet: ${kind}`,
    zoom: 'Størrelse',
    zoomIn: 'Større',
    zoomOut: 'Mindre',
    choice: 'Brev',
    choices: {
      concluding: 'Afsluttende brev',
      acknowledgement: 'Bekræftelse på modtagelse',
      'information-request': 'Anmodning om oplysninger',
      'holding-reply': 'Foreløbigt svar',
      addendum: 'Tillæg',
      'adr-cover': 'Følgebrev til klagenævn',
    },
    language: 'Brevets sprog',
    channel: 'Sendes',
    adr: {
      title: 'Hvor kan der klages videre?',
      intro: 'Vælg det eller de nævn, brevet skal henvise til.',
      more: (entity) => `Mere om ${entity}`,
      leftOut: 'Hvorfor er det sandsynlige nævn ikke med?',
      leftOutHelp: 'Begrundelsen står i journalen, ikke i brevet.',
      unconfirmed: (fields) => `Ikke bekræftet hos nævnet: ${fields}`,
      fields: {
        contact: 'kontaktoplysninger',
        fee: 'gebyr',
        'time-limit': 'frist',
        language: 'sprog',
        participation: 'om virksomheden deltager',
        conditions: 'betingelser',
      },
    },
    clauses: {
      title: 'Standardafsnit',
      intro: 'Virksomhedens godkendte afsnit, der passer til brevet. De står før vejen videre.',
      none: 'Intet godkendt standardafsnit passer til dette brev.',
      version: (version, date) => `Version ${version}, godkendt ${date}`,
      unfit: (names) =>
        `Kommer ikke med: ${names}. Afsnittet er trukket tilbage eller gælder ikke dette brev eller sprog.`,
      all: 'Alle standardafsnit',
    },
    acknowledgement: {
      title: 'Bekræftelse på modtagelse',
      answerBy: 'Svar loves senest den',
      help: 'Den første frist i sagen, medmindre du vælger en anden dato.',
    },
    request: {
      title: 'Anmodning om oplysninger',
      intro: 'Brevet stiller alle åbne spørgsmål til modtageren. De registreres i sagen.',
      to: 'Til',
      why: 'Hvorfor spørger du? (kan udelades)',
    },
    cover: {
      title: 'Følgebrev til klagenævn',
      intro: 'Bilag, der ikke må stå i brevet, kommer ikke på listen over vedlagte dokumenter.',
      board: 'Nævn',
      reference: 'Nævnets sagsnummer (kan udelades)',
      remark: 'Bemærkninger (kan udelades)',
    },
    holding: {
      title: 'Foreløbigt svar',
      reason: 'Hvorfor tager det længere tid?',
      beyondControl: 'Hvorfor kunne forsinkelsen ikke undgås?',
      finalBy: 'Endeligt svar senest den',
      latest: (date) => `Loven tillader højst ${date}.`,
      past: 'Datoen skal ligge efter i dag.',
      tooLate: (date) => `Datoen ligger efter den sidste dag, loven tillader: ${date}.`,
    },
    addendum: {
      title: 'Tillæg',
      intro: 'Det tidligere brev bliver stående, som det er. Tillægget får sin egen dato.',
      reason: 'Hvorfor skrives tillægget?',
      text: 'Hvad er rettet eller tilføjet?',
    },
    sender: {
      title: 'Afsender',
      label: 'Sådan får man fat i kunderepræsentanten',
      help: 'Adresse, telefon, e-mail. Én linje pr. oplysning, højst 10. Gælder alle dine breve.',
      missing: 'Skriv, hvordan klager får fat i kunderepræsentanten.',
    },
    check: {
      title: 'Kontrol før udstedelse',
      ready: 'Brevet er klar til at blive udstedt.',
      should: 'Overvej også:',
      drafts: (count) =>
        count === 1
          ? '1 felt er udfyldt, men ikke registreret. Det ses i forhåndsvisningen, men kan ikke stå i brevet.'
          : `${count} felter er udfyldt, men ikke registreret. De ses i forhåndsvisningen, men kan ikke stå i brevet.`,
      fillIn: (field) => `Udfyld »${field}«`,
      goTo: 'Gå til feltet',
      met: (count) => `${count} krav er opfyldt`,
      notMet: 'Ikke opfyldt:',
      overridden: 'Tilsidesat:',
      override: 'Udsted alligevel',
      overrideReason: 'Begrundelse',
      overrideHelp: 'Begrundelsen står i journalen og kan læses af compliance.',
    },
    readability: {
      title: 'Læsbarhed',
      lix: (lix, band, limit) => `LIX ${lix}: ${band}. Hold det under ${limit}.`,
      bands: { easy: 'let at læse', fair: 'middelsvært', hard: 'svært at læse' },
      hardest: 'De sværeste af dine sætninger er understreget i brevet:',
      words: (count) => `${count} ord`,
    },
    issue: {
      button: 'Udsted brev',
      shortcut: 'Ctrl+Enter',
      title: (kind) => `Udsted brevet »${kind}«?`,
      intro: 'Når du bekræfter:',
      points: [
        'Sagens journal får et kontrolpunkt, og koden trykkes på brevet.',
        'Brevet gemmes forseglet som PDF. Det kan ikke ændres bagefter.',
        'Udstedelsen registreres i journalen med dit navn.',
      ],
      confirm: 'Udsted',
      steps: {
        checkpoint: 'Underskriver kontrolpunktet …',
        render: 'Danner PDF …',
        read: 'Læser den færdige PDF …',
        seal: 'Forsegler brevet …',
        record: 'Registrerer udstedelsen …',
      },
      unfit: 'Brevet kan ikke udstedes:',
      misprinted: 'Brevet er ikke udstedt. Den færdige PDF siger ikke det samme som brevet:',
      unread: 'Brevet er ikke udstedt. Den færdige PDF kunne ikke læses.',
      done: (kind) => `Brevet »${kind}« er udstedt.`,
      notNow:
        'Det afsluttende brev er udstedt. Et nyt brev kræver, at sagen genoptages, eller at der skrives et tillæg efter afslutningen.',
    },
    issued: {
      tab: (kind, date) => `${kind} ${date}`,
      none: 'Ingen breve er udstedt endnu.',
      facts: 'Om brevet',
      issuedOn: 'Udstedt',
      file: 'Fil',
      size: 'Størrelse',
      sha256: 'SHA-256',
      checkpoint: 'Kontrolkode',
      template: 'Brevskabelon',
      rules: 'Regelsæt',
      clause: (version) => `Standardafsnit, version ${version}`,
      save: 'Gem som fil',
      print: 'Udskriv',
      then: 'Sagen, som den stod da',
      saved: (file) => `Gemt som ${file}`,
      same: 'Filen er byte for byte den, der blev udstedt.',
      changed: 'Filen svarer ikke til det, der blev udstedt. Brug den ikke.',
      loading: 'Åbner brevet …',
      toCase: 'Fortsæt med at afslutte sagen',
    },
  },
  sv: {
    title: 'Brev',
    back: 'Till ärendet',
    opening: 'Öppnar ärendet …',
    sheets: 'Brev i ärendet',
    preview: 'Förhandsgranskning',
    previewOf: (kind) => `Förhandsgranskning av brevet: ${kind}`,
    zoom: 'Storlek',
    zoomIn: 'Större',
    zoomOut: 'Mindre',
    choice: 'Brev',
    choices: {
      concluding: 'Avslutande brev',
      acknowledgement: 'Bekräftelse på mottagande',
      'information-request': 'Begäran om uppgifter',
      'holding-reply': 'Preliminärt svar',
      addendum: 'Tillägg',
      'adr-cover': 'Följebrev till nämnd',
    },
    language: 'Brevets språk',
    channel: 'Skickas',
    adr: {
      title: 'Vart kan man gå vidare?',
      intro: 'Välj den eller de nämnder som brevet ska hänvisa till.',
      more: (entity) => `Mer om ${entity}`,
      leftOut: 'Varför är den troliga nämnden inte med?',
      leftOutHelp: 'Skälet står i journalen, inte i brevet.',
      unconfirmed: (fields) => `Inte bekräftat hos nämnden: ${fields}`,
      fields: {
        contact: 'kontaktuppgifter',
        fee: 'avgift',
        'time-limit': 'tidsgräns',
        language: 'språk',
        participation: 'om företaget medverkar',
        conditions: 'villkor',
      },
    },
    clauses: {
      title: 'Standardstycken',
      intro: 'Företagets godkända stycken som passar brevet. De står före vägen vidare.',
      none: 'Inget godkänt standardstycke passar det här brevet.',
      version: (version, date) => `Version ${version}, godkänd ${date}`,
      unfit: (names) =>
        `Kommer inte med: ${names}. Stycket är återtaget eller gäller inte det här brevet eller språket.`,
      all: 'Alla standardstycken',
    },
    acknowledgement: {
      title: 'Bekräftelse på mottagande',
      answerBy: 'Svar utlovas senast den',
      help: 'Den första fristen i ärendet, om du inte väljer ett annat datum.',
    },
    request: {
      title: 'Begäran om uppgifter',
      intro: 'Brevet ställer alla öppna frågor till mottagaren. De registreras i ärendet.',
      to: 'Till',
      why: 'Varför frågar du? (kan utelämnas)',
    },
    cover: {
      title: 'Följebrev till nämnd',
      intro: 'Bilagor som inte får stå i brevet kommer inte med på listan över bifogade handlingar.',
      board: 'Nämnd',
      reference: 'Nämndens ärendenummer (kan utelämnas)',
      remark: 'Anmärkningar (kan utelämnas)',
    },
    holding: {
      title: 'Preliminärt svar',
      reason: 'Varför tar det längre tid?',
      beyondControl: 'Varför gick förseningen inte att undvika?',
      finalBy: 'Slutligt svar senast den',
      latest: (date) => `Lagen tillåter senast ${date}.`,
      past: 'Datumet måste ligga efter i dag.',
      tooLate: (date) => `Datumet ligger efter den sista dag som lagen tillåter: ${date}.`,
    },
    addendum: {
      title: 'Tillägg',
      intro: 'Det tidigare brevet står kvar som det är. Tillägget får ett eget datum.',
      reason: 'Varför skrivs tillägget?',
      text: 'Vad är rättat eller tillagt?',
    },
    sender: {
      title: 'Avsändare',
      label: 'Så når man kundrepresentanten',
      help: 'Adress, telefon, e-post. En rad per uppgift, högst 10. Gäller alla dina brev.',
      missing: 'Skriv hur klaganden når kundrepresentanten.',
    },
    check: {
      title: 'Kontroll före utfärdande',
      ready: 'Brevet är klart att utfärdas.',
      should: 'Överväg också:',
      drafts: (count) =>
        count === 1
          ? '1 fält är ifyllt men inte registrerat. Det syns i förhandsgranskningen men kan inte stå i brevet.'
          : `${count} fält är ifyllda men inte registrerade. De syns i förhandsgranskningen men kan inte stå i brevet.`,
      fillIn: (field) => `Fyll i ”${field}”`,
      goTo: 'Gå till fältet',
      met: (count) => `${count} krav är uppfyllda`,
      notMet: 'Inte uppfyllt:',
      overridden: 'Åsidosatt:',
      override: 'Utfärda ändå',
      overrideReason: 'Skäl',
      overrideHelp: 'Skälet står i journalen och kan läsas av compliance.',
    },
    readability: {
      title: 'Läsbarhet',
      lix: (lix, band, limit) => `LIX ${lix}: ${band}. Håll det under ${limit}.`,
      bands: { easy: 'lätt att läsa', fair: 'medelsvårt', hard: 'svårt att läsa' },
      hardest: 'De svåraste av dina meningar är understrukna i brevet:',
      words: (count) => `${count} ord`,
    },
    issue: {
      button: 'Utfärda brev',
      shortcut: 'Ctrl+Enter',
      title: (kind) => `Utfärda brevet ”${kind}”?`,
      intro: 'När du bekräftar:',
      points: [
        'Ärendets journal får en kontrollpunkt och koden trycks på brevet.',
        'Brevet sparas förseglat som PDF. Det går inte att ändra efteråt.',
        'Utfärdandet registreras i journalen med ditt namn.',
      ],
      confirm: 'Utfärda',
      steps: {
        checkpoint: 'Undertecknar kontrollpunkten …',
        render: 'Skapar PDF …',
        read: 'Läser den färdiga PDF-filen …',
        seal: 'Förseglar brevet …',
        record: 'Registrerar utfärdandet …',
      },
      unfit: 'Brevet kan inte utfärdas:',
      misprinted: 'Brevet är inte utfärdat. Den färdiga PDF-filen säger inte detsamma som brevet:',
      unread: 'Brevet är inte utfärdat. Den färdiga PDF-filen gick inte att läsa.',
      done: (kind) => `Brevet ”${kind}” är utfärdat.`,
      notNow:
        'Det avslutande brevet är utfärdat. Ett nytt brev kräver att ärendet återupptas, eller att ett tillägg skrivs efter avslutet.',
    },
    issued: {
      tab: (kind, date) => `${kind} ${date}`,
      none: 'Inga brev har utfärdats ännu.',
      facts: 'Om brevet',
      issuedOn: 'Utfärdat',
      file: 'Fil',
      size: 'Storlek',
      sha256: 'SHA-256',
      checkpoint: 'Kontrollkod',
      template: 'Brevmall',
      rules: 'Regelverk',
      clause: (version) => `Standardstycke, version ${version}`,
      save: 'Spara som fil',
      print: 'Skriv ut',
      then: 'Ärendet som det såg ut då',
      saved: (file) => `Sparat som ${file}`,
      same: 'Filen är byte för byte den som utfärdades.',
      changed: 'Filen stämmer inte med det som utfärdades. Använd den inte.',
      loading: 'Öppnar brevet …',
      toCase: 'Fortsätt med att avsluta ärendet',
    },
  },
  en: {
    title: 'Letter',
    back: 'To the case',
    opening: 'Opening the case …',
    sheets: 'Letters of the case',
    preview: 'Preview',
    previewOf: (kind) => `Preview of the letter: ${kind}`,
    zoom: 'Size',
    zoomIn: 'Larger',
    zoomOut: 'Smaller',
    choice: 'Letter',
    choices: {
      concluding: 'Concluding letter',
      acknowledgement: 'Acknowledgement',
      'information-request': 'Information request',
      'holding-reply': 'Holding reply',
      addendum: 'Addendum',
      'adr-cover': 'Cover letter to ADR entity',
    },
    language: 'Language of the letter',
    channel: 'Sent by',
    adr: {
      title: 'Where can the complaint be taken further?',
      intro: 'Choose the ADR entity or entities the letter points to.',
      more: (entity) => `More about ${entity}`,
      leftOut: 'Why is the entity most likely competent left out?',
      leftOutHelp: 'The reason stands in the trail, not in the letter.',
      unconfirmed: (fields) => `Not confirmed with the entity: ${fields}`,
      fields: {
        contact: 'contact details',
        fee: 'fee',
        'time-limit': 'time limit',
        language: 'language',
        participation: 'whether the firm takes part',
        conditions: 'conditions',
      },
    },
    clauses: {
      title: 'Standard paragraphs',
      intro: 'The firm’s approved paragraphs that fit the letter. They stand before the ways to go on.',
      none: 'No approved standard paragraph fits this letter.',
      version: (version, date) => `Version ${version}, approved ${date}`,
      unfit: (names) =>
        `Left out: ${names}. The paragraph is withdrawn, or is not for this letter or language.`,
      all: 'All standard paragraphs',
    },
    acknowledgement: {
      title: 'Acknowledgement',
      answerBy: 'Answer promised by',
      help: 'The first deadline of the case, unless you choose another date.',
    },
    request: {
      title: 'Information request',
      intro: 'The letter asks every open question to the recipient. They are recorded in the case.',
      to: 'To',
      why: 'Why do you ask? (optional)',
    },
    cover: {
      title: 'Cover letter to ADR entity',
      intro: 'Exhibits that must not stand in the letter do not come on the list of enclosures.',
      board: 'ADR entity',
      reference: "The entity's own case number (optional)",
      remark: 'Remarks (optional)',
    },
    holding: {
      title: 'Holding reply',
      reason: 'Why does it take longer?',
      beyondControl: 'Why could the delay not be avoided?',
      finalBy: 'Final reply by',
      latest: (date) => `The law allows ${date} at the latest.`,
      past: 'The date must lie after today.',
      tooLate: (date) => `The date lies after the last day the law allows: ${date}.`,
    },
    addendum: {
      title: 'Addendum',
      intro: 'The earlier letter stays as it is. The addendum carries its own date.',
      reason: 'Why is the addendum written?',
      text: 'What is corrected or added?',
    },
    sender: {
      title: 'Sender',
      label: 'How to reach the representative',
      help: 'Address, phone, e-mail. One line each, at most 10. Used on all your letters.',
      missing: 'Say how the complainant can reach the representative.',
    },
    check: {
      title: 'Check before issuing',
      ready: 'The letter is ready to be issued.',
      should: 'Also consider:',
      drafts: (count) =>
        count === 1
          ? '1 field is filled in but not recorded. It shows in the preview but cannot stand in the letter.'
          : `${count} fields are filled in but not recorded. They show in the preview but cannot stand in the letter.`,
      fillIn: (field) => `Fill in “${field}”`,
      goTo: 'Go to the field',
      met: (count) => `${count} requirements are met`,
      notMet: 'Not met:',
      overridden: 'Overridden:',
      override: 'Issue all the same',
      overrideReason: 'Reason',
      overrideHelp: 'The reason stands in the trail, where compliance can read it.',
    },
    readability: {
      title: 'Readability',
      lix: (lix, band, limit) => `LIX ${lix}: ${band}. Keep it below ${limit}.`,
      bands: { easy: 'easy to read', fair: 'of medium difficulty', hard: 'hard to read' },
      hardest: 'The hardest of your sentences are underlined in the letter:',
      words: (count) => `${count} words`,
    },
    issue: {
      button: 'Issue letter',
      shortcut: 'Ctrl+Enter',
      title: (kind) => `Issue the letter “${kind}”?`,
      intro: 'When you confirm:',
      points: [
        'The trail of the case gets a checkpoint, and its code is printed on the letter.',
        'The letter is sealed as a PDF. It cannot be changed afterwards.',
        'The issuing is recorded in the trail under your name.',
      ],
      confirm: 'Issue',
      steps: {
        checkpoint: 'Signing the checkpoint …',
        render: 'Making the PDF …',
        read: 'Reading the finished PDF …',
        seal: 'Sealing the letter …',
        record: 'Recording the letter …',
      },
      unfit: 'The letter cannot be issued:',
      misprinted: 'The letter has not been issued. The finished PDF does not say what the letter says:',
      unread: 'The letter has not been issued. The finished PDF could not be read.',
      done: (kind) => `The letter “${kind}” has been issued.`,
      notNow:
        'The concluding letter has been issued. Another letter needs the case to be reopened, or an addendum once it is finalised.',
    },
    issued: {
      tab: (kind, date) => `${kind} ${date}`,
      none: 'No letters have been issued yet.',
      facts: 'About the letter',
      issuedOn: 'Issued',
      file: 'File',
      size: 'Size',
      sha256: 'SHA-256',
      checkpoint: 'Checkpoint code',
      template: 'Letter template',
      rules: 'Rule pack',
      clause: (version) => `Standard paragraph, version ${version}`,
      save: 'Save as file',
      print: 'Print',
      then: 'The case as it stood then',
      saved: (file) => `Saved as ${file}`,
      same: 'The file is byte for byte the one that was issued.',
      changed: 'The file is not what was issued. Do not use it.',
      loading: 'Opening the letter …',
      toCase: 'Go on to finalise the case',
    },
  },
} satisfies Record<UiLanguage, LettersTexts>;
