import type { UiLanguage } from '../../../../shared/core/text';
import type { AdrField } from '../../../../shared/law/rule-pack';
import type { IssueStep } from '../../store/issue-letter';
import type { LetterChoice } from '../../store/letter-plan';

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
  readonly adr: {
    readonly title: string;
    readonly intro: string;
    readonly more: (entity: string) => string;
    readonly unconfirmed: (fields: string) => string;
    readonly fields: Readonly<Record<AdrField, string>>;
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
    readonly draftsIntro: string;
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
    readonly save: string;
    readonly print: string;
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
      'holding-reply': 'Foreløbigt svar',
      addendum: 'Tillæg',
    },
    language: 'Brevets sprog',
    adr: {
      title: 'Hvor kan der klages videre?',
      intro: 'Vælg det eller de nævn, brevet skal henvise til.',
      more: (entity) => `Mere om ${entity}`,
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
      draftsIntro: 'Registrér eller kassér kladderne i sagen.',
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
        seal: 'Forsegler brevet …',
        record: 'Registrerer udstedelsen …',
      },
      unfit: 'Brevet kan ikke udstedes:',
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
      save: 'Gem som fil',
      print: 'Udskriv',
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
      'holding-reply': 'Preliminärt svar',
      addendum: 'Tillägg',
    },
    language: 'Brevets språk',
    adr: {
      title: 'Vart kan man gå vidare?',
      intro: 'Välj den eller de nämnder som brevet ska hänvisa till.',
      more: (entity) => `Mer om ${entity}`,
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
      draftsIntro: 'Registrera eller släng utkasten i ärendet.',
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
        seal: 'Förseglar brevet …',
        record: 'Registrerar utfärdandet …',
      },
      unfit: 'Brevet kan inte utfärdas:',
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
      save: 'Spara som fil',
      print: 'Skriv ut',
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
      'holding-reply': 'Holding reply',
      addendum: 'Addendum',
    },
    language: 'Language of the letter',
    adr: {
      title: 'Where can the complaint be taken further?',
      intro: 'Choose the ADR entity or entities the letter points to.',
      more: (entity) => `More about ${entity}`,
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
      draftsIntro: 'Record or discard the drafts in the case.',
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
        seal: 'Sealing the letter …',
        record: 'Recording the letter …',
      },
      unfit: 'The letter cannot be issued:',
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
      save: 'Save as file',
      print: 'Print',
      saved: (file) => `Saved as ${file}`,
      same: 'The file is byte for byte the one that was issued.',
      changed: 'The file is not what was issued. Do not use it.',
      loading: 'Opening the letter …',
      toCase: 'Go on to finalise the case',
    },
  },
} satisfies Record<UiLanguage, LettersTexts>;
