import type { UiLanguage } from '../core/text';
import type { DeadlineState } from '../law/deadlines';

/** Every word of the pages of an audit pack in one language. */
export interface PackReportTexts {
  readonly title: string;
  readonly subtitle: (complainant: string) => string;
  readonly foot: (organisation: string, reference: string) => string;
  readonly pageOf: string;
  readonly verdict: {
    readonly sound: string;
    readonly unsound: (count: number) => string;
    readonly soundText: (entries: number, at: string) => string;
    readonly unsoundText: string;
    readonly checkYourself: string;
    readonly faults: string;
  };
  readonly headings: {
    readonly summary: string;
    readonly complaint: string;
    readonly parties: string;
    readonly chronology: string;
    readonly issues: string;
    readonly issue: (number: number, title: string) => string;
    readonly remedies: string;
    readonly evidence: string;
    readonly letters: string;
    readonly deadlines: string;
    readonly access: string;
    readonly trail: string;
    readonly checkpoint: string;
    readonly keys: string;
    readonly verify: string;
    readonly verifyByProgram: string;
    readonly verifyByHand: string;
  };
  readonly summary: {
    readonly about: string;
    readonly reference: string;
    readonly externalId: string;
    readonly market: string;
    readonly language: string;
    readonly product: string;
    readonly regime: string;
    readonly stage: string;
    readonly receivedByFirm: string;
    readonly receivedByRepresentative: string;
    readonly amount: string;
    readonly admissibility: string;
    readonly admissible: string;
    readonly withoutFinalAnswer: (reason: string) => string;
    readonly notInCourtOrAdr: string;
    readonly secondReading: string;
    readonly outcome: string;
    readonly result: string;
    readonly finalised: string;
    readonly reopened: string;
    readonly hold: string;
    readonly rootCause: string;
    readonly mayAffectOthers: string;
    readonly recommendation: string;
    readonly adr: string;
    readonly wish: string;
    readonly finalAnswer: (date: string) => string;
    readonly noFinalAnswer: string;
  };
  readonly parties: {
    readonly about: string;
    readonly complainant: string;
    readonly authorised: string;
    readonly noAuthority: string;
    readonly respondent: string;
    readonly declarations: string;
    readonly staff: string;
    readonly when: string;
    readonly declaration: string;
    readonly statement: string;
    readonly noConflict: string;
    readonly conflict: string;
    readonly recused: string;
  };
  readonly chronology: {
    readonly about: string;
    readonly when: string;
    readonly who: string;
    readonly what: string;
    readonly detail: string;
  };
  readonly issues: {
    readonly none: string;
    readonly about: (number: number) => string;
    readonly regime: string;
    readonly complainant: string;
    readonly respondent: string;
    readonly evidence: string;
    readonly rule: string;
    readonly finding: string;
    readonly reasons: string;
    readonly by: string;
    readonly notHeard: (reason: string) => string;
    readonly open: string;
    readonly covers: string;
  };
  readonly remedies: {
    readonly about: string;
    readonly none: string;
    readonly what: string;
    readonly issue: string;
    readonly amount: string;
    readonly dueOn: string;
    readonly carriedOut: string;
    readonly withdrawn: (reason: string) => string;
  };
  readonly evidence: {
    readonly about: string;
    readonly none: string;
    readonly number: string;
    readonly title: string;
    readonly origin: string;
    readonly received: string;
    readonly weight: string;
    readonly sha256: string;
    readonly notForLetter: string;
    readonly withdrawn: (reason: string) => string;
    readonly passedOver: (reason: string) => string;
    readonly notConsidered: string;
  };
  readonly letters: {
    readonly about: string;
    readonly none: string;
    readonly kind: string;
    readonly issuedOn: string;
    readonly file: string;
    readonly sha256: string;
    readonly basis: string;
    readonly deviations: string;
    readonly basisText: (rules: string, template: string, code: string, exhibits: number) => string;
  };
  readonly deadlines: {
    readonly about: string;
    readonly none: string;
    readonly rule: string;
    readonly startsOn: string;
    readonly dueOn: string;
    readonly state: string;
    readonly metOn: string;
    readonly states: Readonly<Record<DeadlineState, string>>;
    readonly why: string;
  };
  readonly access: {
    readonly about: string;
    readonly intro: string;
    readonly none: string;
    readonly purpose: string;
  };
  readonly trail: {
    readonly about: string;
    readonly intro: string;
    readonly number: string;
    readonly device: string;
    readonly time: string;
    readonly event: string;
    readonly hash: string;
  };
  readonly checkpoint: {
    readonly about: string;
    readonly intro: string;
    readonly code: string;
    readonly takenAt: string;
    readonly signer: string;
    readonly root: string;
    readonly signature: string;
    readonly streams: string;
    readonly length: string;
    readonly head: string;
  };
  readonly keys: {
    readonly about: string;
    readonly intro: string;
    readonly device: string;
    readonly staff: string;
    readonly from: string;
    readonly publicKey: string;
  };
  readonly verify: {
    readonly program: { readonly before: string; readonly after: string };
    readonly hand: string;
    /** One explanation for each command of the recipe, in its order. */
    readonly steps: readonly [string, string, string, string, string];
  };
  readonly yes: string;
  readonly no: string;
  readonly bytes: (size: string) => string;
  readonly none: string;
}

export const PACK_REPORT_TEXTS: Readonly<Record<UiLanguage, PackReportTexts>> = {
  da: {
    title: 'Revisionspakke',
    subtitle: (complainant) => `Klagesag fra ${complainant}`,
    foot: (organisation, reference) => `${organisation} · Revisionspakke · Sag ${reference}`,
    pageOf: 'Side {page} af {pages}',
    verdict: {
      sound: 'Kontrollen fandt ingen fejl i journalen',
      unsound: (count) => (count === 1 ? 'Journalen har en fejl' : `Journalen har ${count} fejl`),
      soundText: (entries, at) =>
        `Alle ${entries} journalposter blev kontrolleret ${at}, da pakken blev lavet: indhold, rækkefølge, underskrifter og kontrolpunkt.`,
      unsoundText:
        'Kontrollen fandt fejl, da pakken blev lavet. Stol ikke på sagens indhold, før fejlene er forklaret. De står i afsnittet »Fejl i journalen«.',
      checkYourself:
        'Kontrollen kan gøres om uden dette program. Se det sidste afsnit. Sammenlign også koden på det udsendte brev med koden i afsnittet »Udstedte breve«.',
      faults: 'Fejl i journalen',
    },
    headings: {
      summary: 'Sagen kort',
      complaint: 'Klagen',
      parties: 'Parter og habilitet',
      chronology: 'Sagens forløb',
      issues: 'Klagepunkter og afgørelser',
      issue: (number, title) => `Klagepunkt ${number}: ${title}`,
      remedies: 'Afhjælpning',
      evidence: 'Bilag',
      letters: 'Udstedte breve',
      deadlines: 'Frister',
      access: 'Adgang til sagen',
      trail: 'Hele journalen',
      checkpoint: 'Kontrolpunkt',
      keys: 'Nøgler',
      verify: 'Sådan kontrolleres pakken',
      verifyByProgram: 'Med kontrolprogrammet',
      verifyByHand: 'I hånden',
    },
    summary: {
      about: 'Sagens hovedoplysninger',
      reference: 'Sagsnummer',
      externalId: 'Kundeservices nummer',
      market: 'Marked',
      language: 'Sprog',
      product: 'Produkt',
      regime: 'Regler',
      stage: 'Status',
      receivedByFirm: 'Modtaget af virksomheden',
      receivedByRepresentative: 'Modtaget af kunderepræsentanten',
      amount: 'Omstridt beløb',
      admissibility: 'Kan klagen behandles?',
      admissible: 'Ja',
      withoutFinalAnswer: (reason) => `Uden kundeservices endelige svar: ${reason}`,
      notInCourtOrAdr: 'Ikke indbragt for domstol eller ankenævn',
      secondReading: 'Anden læser',
      outcome: 'Resultat',
      result: 'Sammenfatning',
      finalised: 'Afsluttet',
      reopened: 'Genoptaget',
      hold: 'Slettestop',
      rootCause: 'Årsag',
      mayAffectOthers: 'Kan ramme andre',
      recommendation: 'Anbefaling',
      adr: 'Ankenævn',
      wish: 'Ønsket resultat:',
      finalAnswer: (date) => `Kundeservices endelige svar af ${date}:`,
      noFinalAnswer: 'Der er ikke noget endeligt svar fra kundeservice i sagen.',
    },
    parties: {
      about: 'Sagens parter',
      complainant: 'Klager',
      authorised: 'Repræsenteret af',
      noAuthority: 'fuldmagt ikke registreret',
      respondent: 'Virksomhed',
      declarations: 'Erklæringer om habilitet',
      staff: 'Medarbejder',
      when: 'Tidspunkt (UTC)',
      declaration: 'Erklæring',
      statement: 'Begrundelse',
      noConflict: 'Ingen interessekonflikt',
      conflict: 'Interessekonflikt',
      recused: 'Trådt tilbage fra sagen',
    },
    chronology: {
      about: 'Sagens forløb efter journalen',
      when: 'Tidspunkt (UTC)',
      who: 'Medarbejder',
      what: 'Hændelse',
      detail: 'Nærmere',
    },
    issues: {
      none: 'Klagen er ikke delt op i klagepunkter.',
      about: (number) => `Klagepunkt ${number}`,
      regime: 'Regler',
      complainant: 'Klager siger',
      respondent: 'Virksomheden siger',
      evidence: 'Beviser',
      rule: 'Regel',
      finding: 'Afgørelse',
      reasons: 'Begrundelse',
      by: 'Afgjort af',
      open: 'Ikke afgjort',
      notHeard: (reason) => `Ikke hørt: ${reason}`,
      covers: 'Omfatter også',
    },
    remedies: {
      about: 'Afhjælpning med beløb og frist',
      none: 'Der er ingen afhjælpning.',
      what: 'Hvad',
      issue: 'Klagepunkt',
      amount: 'Beløb',
      dueOn: 'Frist',
      carriedOut: 'Gennemført',
      withdrawn: (reason) => `trukket tilbage: ${reason}`,
    },
    evidence: {
      about: 'Bilag med aftryk',
      none: 'Der er ingen bilag i sagen.',
      number: 'Bilag',
      title: 'Titel og fil',
      origin: 'Fra',
      received: 'Modtaget',
      weight: 'Betydning',
      sha256: 'SHA-256',
      notForLetter: 'må ikke nævnes i breve',
      withdrawn: (reason) => `trukket tilbage: ${reason}`,
      notConsidered: 'Ikke vurderet',
      passedOver: (reason) => `ladt ude af betragtning: ${reason}`,
    },
    letters: {
      about: 'Breve med aftryk',
      none: 'Der er ikke udstedt breve.',
      kind: 'Brev',
      issuedOn: 'Udstedt',
      file: 'Fil',
      sha256: 'SHA-256',
      basis: 'Grundlag',
      deviations: 'Afvigelser, begrundet af den, der skrev',
      basisText: (rules, template, code, exhibits) =>
        `Regelsæt ${rules}, skabelon ${template}, kontrolkode ${code}, ${exhibits} bilag`,
    },
    deadlines: {
      about: 'Frister og om de blev holdt',
      none: 'Der er ingen frister.',
      rule: 'Frist',
      startsOn: 'Løber fra',
      dueOn: 'Senest',
      state: 'Stilling',
      metOn: 'Opfyldt',
      states: {
        running: 'Løber',
        met: 'Holdt',
        missed: 'Overskredet',
        stopped: 'Ophørt',
        extended: 'Forlænget',
      },
      why: 'Sådan er fristerne regnet ud:',
    },
    access: {
      about: 'Hvem der har åbnet sagen',
      intro: 'Hver gang sagen blev åbnet, eksporteret eller udskrevet, blev det skrevet i journalen.',
      none: 'Journalen har ingen poster om adgang.',
      purpose: 'Formål',
    },
    trail: {
      about: 'Alle journalposter med aftryk',
      intro:
        'Tabellen viser hver journalpost. Indhold, hoved og underskrift ligger i den indlejrede fil trail.jsonl, én linje for hver post i samme rækkefølge.',
      number: 'Nr.',
      device: 'Enhed og nr.',
      time: 'Tidspunkt (UTC)',
      event: 'Hændelse',
      hash: 'Aftryk (SHA-256)',
    },
    checkpoint: {
      about: 'Kontrolpunktet',
      intro:
        'Kontrolpunktet siger, hvor langt journalen var nået, da pakken blev lavet, og binder alle poster sammen. Hvert brev bærer koden for sit eget, tidligere kontrolpunkt. Det ligger i brevets journalpost og kontrolleres sammen med resten.',
      code: 'Kontrolkode',
      takenAt: 'Taget (UTC)',
      signer: 'Underskrevet af enhed',
      root: 'Rod (Merkle, RFC 6962)',
      signature: 'Underskrift (Ed25519)',
      streams: 'Rækker i kontrolpunktet',
      length: 'Antal poster',
      head: 'Sidste aftryk',
    },
    keys: {
      about: 'Enheder og deres nøgler',
      intro: 'Kun disse enheder må skrive i journalen. De beviser det med deres nøgle.',
      device: 'Enhed',
      staff: 'Medarbejder og rolle',
      from: 'Optaget (UTC)',
      publicKey: 'Offentlig nøgle (Ed25519)',
    },
    verify: {
      program: {
        before:
          'Kontrolprogrammet følger med programmets kildekode og bruger ikke sagens lager. Kør det på denne PDF-fil:',
        after: 'Det svarer, at pakken er i orden, eller nævner hver fejl.',
      },
      hand: 'Alt, hvad der skal bruges, ligger inde i denne PDF-fil. Kommandoerne herunder bruger pdfdetach, sha256sum, jq, xxd og openssl. De viser kontrollen af journalpost 1; de øvrige kontrolleres på samme måde.',
      steps: [
        'Tag filerne ud af pakken.',
        'Sammenlign hver fils aftryk med det, der står i manifest.json.',
        'Regn aftrykket af journalpostens hoved ud, og sammenlign det med tabellen.',
        'Hent enhedens nøgle, aftrykket og underskriften.',
        'Kontrollér underskriften.',
      ],
    },
    yes: 'Ja',
    no: 'Nej',
    bytes: (size) => `${size} byte`,
    none: '–',
  },
  sv: {
    title: 'Revisionspaket',
    subtitle: (complainant) => `Klagoärende från ${complainant}`,
    foot: (organisation, reference) => `${organisation} · Revisionspaket · Ärende ${reference}`,
    pageOf: 'Sida {page} av {pages}',
    verdict: {
      sound: 'Kontrollen hittade inga fel i journalen',
      unsound: (count) => (count === 1 ? 'Journalen har ett fel' : `Journalen har ${count} fel`),
      soundText: (entries, at) =>
        `Alla ${entries} journalposter kontrollerades ${at}, när paketet skapades: innehåll, ordning, underskrifter och kontrollpunkt.`,
      unsoundText:
        'Kontrollen hittade fel när paketet skapades. Lita inte på ärendets innehåll förrän felen är förklarade. De står i avsnittet ”Fel i journalen”.',
      checkYourself:
        'Kontrollen kan göras om utan det här programmet. Se det sista avsnittet. Jämför också koden på det utsända brevet med koden i avsnittet ”Utfärdade brev”.',
      faults: 'Fel i journalen',
    },
    headings: {
      summary: 'Ärendet i korthet',
      complaint: 'Klagomålet',
      parties: 'Parter och jäv',
      chronology: 'Ärendets gång',
      issues: 'Klagopunkter och avgöranden',
      issue: (number, title) => `Klagopunkt ${number}: ${title}`,
      remedies: 'Åtgärder',
      evidence: 'Bilagor',
      letters: 'Utfärdade brev',
      deadlines: 'Tidsfrister',
      access: 'Åtkomst till ärendet',
      trail: 'Hela journalen',
      checkpoint: 'Kontrollpunkt',
      keys: 'Nycklar',
      verify: 'Så kontrolleras paketet',
      verifyByProgram: 'Med kontrollprogrammet',
      verifyByHand: 'För hand',
    },
    summary: {
      about: 'Ärendets huvuduppgifter',
      reference: 'Ärendenummer',
      externalId: 'Kundtjänsts nummer',
      market: 'Marknad',
      language: 'Språk',
      product: 'Produkt',
      regime: 'Regler',
      stage: 'Status',
      receivedByFirm: 'Mottaget av företaget',
      receivedByRepresentative: 'Mottaget av kundrepresentanten',
      amount: 'Omtvistat belopp',
      admissibility: 'Kan klagomålet prövas?',
      admissible: 'Ja',
      withoutFinalAnswer: (reason) => `Utan kundtjänsts slutliga svar: ${reason}`,
      notInCourtOrAdr: 'Inte anhängigt vid domstol eller nämnd',
      secondReading: 'Andra läsare',
      outcome: 'Utfall',
      result: 'Sammanfattning',
      finalised: 'Avslutat',
      reopened: 'Återupptaget',
      hold: 'Gallringsstopp',
      rootCause: 'Grundorsak',
      mayAffectOthers: 'Kan drabba andra',
      recommendation: 'Rekommendation',
      adr: 'Nämnd',
      wish: 'Önskat resultat:',
      finalAnswer: (date) => `Kundtjänsts slutliga svar den ${date}:`,
      noFinalAnswer: 'Det finns inget slutligt svar från kundtjänst i ärendet.',
    },
    parties: {
      about: 'Ärendets parter',
      complainant: 'Klagande',
      authorised: 'Företräds av',
      noAuthority: 'fullmakt inte registrerad',
      respondent: 'Företag',
      declarations: 'Jävsförklaringar',
      staff: 'Medarbetare',
      when: 'Tidpunkt (UTC)',
      declaration: 'Förklaring',
      statement: 'Motivering',
      noConflict: 'Ingen intressekonflikt',
      conflict: 'Intressekonflikt',
      recused: 'Har avstått från ärendet',
    },
    chronology: {
      about: 'Ärendets gång enligt journalen',
      when: 'Tidpunkt (UTC)',
      who: 'Medarbetare',
      what: 'Händelse',
      detail: 'Närmare',
    },
    issues: {
      none: 'Klagomålet är inte uppdelat i klagopunkter.',
      about: (number) => `Klagopunkt ${number}`,
      regime: 'Regler',
      complainant: 'Klaganden säger',
      respondent: 'Företaget säger',
      evidence: 'Bevis',
      rule: 'Regel',
      finding: 'Avgörande',
      reasons: 'Skäl',
      by: 'Avgjort av',
      open: 'Inte avgjord',
      notHeard: (reason) => `Inte hörd: ${reason}`,
      covers: 'Omfattar också',
    },
    remedies: {
      about: 'Åtgärder med belopp och sista dag',
      none: 'Det finns inga åtgärder.',
      what: 'Vad',
      issue: 'Klagopunkt',
      amount: 'Belopp',
      dueOn: 'Sista dag',
      carriedOut: 'Genomförd',
      withdrawn: (reason) => `återtagen: ${reason}`,
    },
    evidence: {
      about: 'Bilagor med avtryck',
      none: 'Det finns inga bilagor i ärendet.',
      number: 'Bilaga',
      title: 'Rubrik och fil',
      origin: 'Från',
      received: 'Mottagen',
      weight: 'Betydelse',
      sha256: 'SHA-256',
      notForLetter: 'får inte nämnas i brev',
      withdrawn: (reason) => `återtagen: ${reason}`,
      notConsidered: 'Inte bedömd',
      passedOver: (reason) => `lämnad utan avseende: ${reason}`,
    },
    letters: {
      about: 'Brev med avtryck',
      none: 'Inga brev har utfärdats.',
      kind: 'Brev',
      issuedOn: 'Utfärdat',
      file: 'Fil',
      sha256: 'SHA-256',
      basis: 'Underlag',
      deviations: 'Avvikelser, motiverade av den som skrev',
      basisText: (rules, template, code, exhibits) =>
        `Regelpaket ${rules}, mall ${template}, kontrollkod ${code}, ${exhibits} ${exhibits === 1 ? 'bilaga' : 'bilagor'}`,
    },
    deadlines: {
      about: 'Tidsfrister och om de hölls',
      none: 'Det finns inga tidsfrister.',
      rule: 'Tidsfrist',
      startsOn: 'Löper från',
      dueOn: 'Senast',
      state: 'Läge',
      metOn: 'Uppfylld',
      states: {
        running: 'Löper',
        met: 'Hållen',
        missed: 'Överskriden',
        stopped: 'Upphörd',
        extended: 'Förlängd',
      },
      why: 'Så är tidsfristerna beräknade:',
    },
    access: {
      about: 'Vem som har öppnat ärendet',
      intro: 'Varje gång ärendet öppnades, exporterades eller skrevs ut antecknades det i journalen.',
      none: 'Journalen har inga poster om åtkomst.',
      purpose: 'Syfte',
    },
    trail: {
      about: 'Alla journalposter med avtryck',
      intro:
        'Tabellen visar varje journalpost. Innehåll, huvud och underskrift finns i den inbäddade filen trail.jsonl, en rad för varje post i samma ordning.',
      number: 'Nr',
      device: 'Enhet och nr',
      time: 'Tidpunkt (UTC)',
      event: 'Händelse',
      hash: 'Avtryck (SHA-256)',
    },
    checkpoint: {
      about: 'Kontrollpunkten',
      intro:
        'Kontrollpunkten säger hur långt journalen hade kommit när paketet gjordes och binder ihop alla poster. Varje brev bär koden för sin egen, tidigare kontrollpunkt. Den finns i brevets journalpost och kontrolleras tillsammans med resten.',
      code: 'Kontrollkod',
      takenAt: 'Tagen (UTC)',
      signer: 'Underskriven av enhet',
      root: 'Rot (Merkle, RFC 6962)',
      signature: 'Underskrift (Ed25519)',
      streams: 'Följder i kontrollpunkten',
      length: 'Antal poster',
      head: 'Sista avtryck',
    },
    keys: {
      about: 'Enheter och deras nycklar',
      intro: 'Endast dessa enheter får skriva i journalen. De bevisar det med sin nyckel.',
      device: 'Enhet',
      staff: 'Medarbetare och roll',
      from: 'Registrerad (UTC)',
      publicKey: 'Publik nyckel (Ed25519)',
    },
    verify: {
      program: {
        before:
          'Kontrollprogrammet följer med programmets källkod och använder inte ärendets lager. Kör det på den här PDF-filen:',
        after: 'Det svarar att paketet är i ordning eller nämner varje fel.',
      },
      hand: 'Allt som behövs finns i den här PDF-filen. Kommandona nedan använder pdfdetach, sha256sum, jq, xxd och openssl. De visar kontrollen av journalpost 1; de andra kontrolleras på samma sätt.',
      steps: [
        'Ta ut filerna ur paketet.',
        'Jämför varje fils avtryck med det som står i manifest.json.',
        'Räkna ut avtrycket av journalpostens huvud och jämför det med tabellen.',
        'Hämta enhetens nyckel, avtrycket och underskriften.',
        'Kontrollera underskriften.',
      ],
    },
    yes: 'Ja',
    no: 'Nej',
    bytes: (size) => `${size} byte`,
    none: '–',
  },
  en: {
    title: 'Audit pack',
    subtitle: (complainant) => `Complaint of ${complainant}`,
    foot: (organisation, reference) => `${organisation} · Audit pack · Case ${reference}`,
    pageOf: 'Page {page} of {pages}',
    verdict: {
      sound: 'The check found no fault in the trail',
      unsound: (count) => (count === 1 ? 'The trail has one fault' : `The trail has ${count} faults`),
      soundText: (entries, at) =>
        `All ${entries} entries were checked at ${at}, when this pack was made: content, order, signatures and checkpoint.`,
      unsoundText:
        'The check found faults when this pack was made. Do not rely on the content of the case before they are explained. They stand in the section “Faults in the trail”.',
      checkYourself:
        'The check can be repeated without this app. See the last section. Compare the code on the letter that was sent with the code in the section “Letters issued”, too.',
      faults: 'Faults in the trail',
    },
    headings: {
      summary: 'The case in brief',
      complaint: 'The complaint',
      parties: 'Parties and impartiality',
      chronology: 'Chronology',
      issues: 'Issues and findings',
      issue: (number, title) => `Issue ${number}: ${title}`,
      remedies: 'Remedies',
      evidence: 'Evidence',
      letters: 'Letters issued',
      deadlines: 'Deadlines',
      access: 'Access to the case',
      trail: 'The whole trail',
      checkpoint: 'Checkpoint',
      keys: 'Keys',
      verify: 'How to verify this pack',
      verifyByProgram: 'With the verifier',
      verifyByHand: 'By hand',
    },
    summary: {
      about: 'Main facts of the case',
      reference: 'Case reference',
      externalId: "Customer service's number",
      market: 'Market',
      language: 'Language',
      product: 'Product',
      regime: 'Rules',
      stage: 'Stage',
      receivedByFirm: 'Received by the firm',
      receivedByRepresentative: 'Received by the representative',
      amount: 'Amount in dispute',
      admissibility: 'Can it be examined?',
      admissible: 'Yes',
      withoutFinalAnswer: (reason) => `Without customer service's final answer: ${reason}`,
      notInCourtOrAdr: 'Not before a court or an ADR entity',
      secondReading: 'Second reader',
      outcome: 'Outcome',
      result: 'Summary',
      finalised: 'Finalised',
      reopened: 'Reopened',
      hold: 'Legal hold',
      rootCause: 'Root cause',
      mayAffectOthers: 'May affect others',
      recommendation: 'Recommendation',
      adr: 'ADR entity',
      wish: 'Result asked for:',
      finalAnswer: (date) => `Customer service's final answer of ${date}:`,
      noFinalAnswer: 'There is no final answer from customer service on file.',
    },
    parties: {
      about: 'Parties of the case',
      complainant: 'Complainant',
      authorised: 'Represented by',
      noAuthority: 'authority not recorded',
      respondent: 'Firm',
      declarations: 'Declarations of impartiality',
      staff: 'Staff',
      when: 'Time (UTC)',
      declaration: 'Declaration',
      statement: 'Statement',
      noConflict: 'No conflict of interest',
      conflict: 'Conflict of interest',
      recused: 'Stood aside',
    },
    chronology: {
      about: 'What happened, as the trail has it',
      when: 'Time (UTC)',
      who: 'Staff',
      what: 'Event',
      detail: 'Detail',
    },
    issues: {
      none: 'The complaint has not been divided into issues.',
      about: (number) => `Issue ${number}`,
      regime: 'Rules',
      complainant: 'The complainant says',
      respondent: 'The firm says',
      evidence: 'Evidence',
      rule: 'Rule',
      finding: 'Finding',
      reasons: 'Reasons',
      by: 'Found by',
      open: 'Not decided',
      notHeard: (reason) => `Not heard: ${reason}`,
      covers: 'Also covers',
    },
    remedies: {
      about: 'Remedies with amount and date',
      none: 'There are no remedies.',
      what: 'What',
      issue: 'Issue',
      amount: 'Amount',
      dueOn: 'Due',
      carriedOut: 'Carried out',
      withdrawn: (reason) => `withdrawn: ${reason}`,
    },
    evidence: {
      about: 'Exhibits with hashes',
      none: 'There is no evidence in the case.',
      number: 'Exhibit',
      title: 'Title and file',
      origin: 'From',
      received: 'Received',
      weight: 'Weight',
      sha256: 'SHA-256',
      notForLetter: 'not to be named in letters',
      withdrawn: (reason) => `withdrawn: ${reason}`,
      notConsidered: 'Not considered',
      passedOver: (reason) => `passed over: ${reason}`,
    },
    letters: {
      about: 'Letters with hashes',
      none: 'No letter has been issued.',
      kind: 'Letter',
      issuedOn: 'Issued',
      file: 'File',
      sha256: 'SHA-256',
      basis: 'Basis',
      deviations: 'Departures, with the reasons of the one who wrote',
      basisText: (rules, template, code, exhibits) =>
        `Rule pack ${rules}, template ${template}, checkpoint code ${code}, ${exhibits} ${exhibits === 1 ? 'exhibit' : 'exhibits'}`,
    },
    deadlines: {
      about: 'Deadlines and whether they were kept',
      none: 'There are no deadlines.',
      rule: 'Deadline',
      startsOn: 'Runs from',
      dueOn: 'Due',
      state: 'State',
      metOn: 'Met on',
      states: { running: 'Running', met: 'Kept', missed: 'Missed', stopped: 'Ended', extended: 'Extended' },
      why: 'How the deadlines were counted:',
    },
    access: {
      about: 'Who opened the case',
      intro: 'Every time the case was opened, exported or printed, the trail recorded it.',
      none: 'The trail has no entries on access.',
      purpose: 'Purpose',
    },
    trail: {
      about: 'All entries with hashes',
      intro:
        'The table shows every entry. Content, header and signature are in the embedded file trail.jsonl, one line for each entry in the same order.',
      number: 'No.',
      device: 'Device and no.',
      time: 'Time (UTC)',
      event: 'Event',
      hash: 'Hash (SHA-256)',
    },
    checkpoint: {
      about: 'The checkpoint',
      intro:
        'The checkpoint says how far the trail had come when the pack was made, and binds all entries together. Each letter carries the code of its own, earlier checkpoint. That one is kept in the letter’s entry and checked with the rest.',
      code: 'Checkpoint code',
      takenAt: 'Taken (UTC)',
      signer: 'Signed by device',
      root: 'Root (Merkle, RFC 6962)',
      signature: 'Signature (Ed25519)',
      streams: 'Streams in the checkpoint',
      length: 'Entries',
      head: 'Last hash',
    },
    keys: {
      about: 'Devices and their keys',
      intro: 'Only these devices may write in the trail. They prove it with their key.',
      device: 'Device',
      staff: 'Staff and role',
      from: 'Enrolled (UTC)',
      publicKey: 'Public key (Ed25519)',
    },
    verify: {
      program: {
        before:
          'The verifier comes with the source code of the app and does not use its store. Run it on this PDF file:',
        after: 'It answers that the pack is sound, or names every fault.',
      },
      hand: 'Everything needed is inside this PDF file. The commands below use pdfdetach, sha256sum, jq, xxd and openssl. They show the check of entry 1; the others are checked in the same way.',
      steps: [
        'Take the files out of the pack.',
        'Compare the hash of each file with the one in manifest.json.',
        "Work out the hash of the entry's header and compare it with the table.",
        "Fetch the device's key, the hash and the signature.",
        'Verify the signature.',
      ],
    },
    yes: 'Yes',
    no: 'No',
    bytes: (size) => `${size} bytes`,
    none: '–',
  },
};
