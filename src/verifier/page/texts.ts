import type { UiLanguage } from '../../shared/core/text';

export interface PageTexts {
  readonly title: string;
  readonly intro: string;
  readonly language: string;
  readonly choose: string;
  readonly drop: string;
  readonly busy: (file: string) => string;
  readonly sound: string;
  readonly notSound: string;
  readonly soundText: string;
  readonly faults: (count: number) => string;
  readonly problems: {
    readonly UNREADABLE: string;
    readonly BROWSER_TOO_OLD: string;
    readonly BROKEN: string;
  };
  readonly about: string;
  readonly file: string;
  readonly reference: string;
  readonly organisation: string;
  readonly entries: string;
  readonly purpose: string;
  readonly withheld: string;
  readonly withheldShort: (count: number, all: number) => string;
  readonly withheldText: (count: number, all: number) => string;
  readonly erased: string;
  readonly leftOut: (count: number) => string;
  readonly checkpoint: string;
  readonly checkpointHelp: string;
  /** The newest checkpoint of the whole workspace. */
  readonly anchor: string;
  readonly anchorStamp: string;
  readonly anchorHelp: (number: number, entries: number, all: number) => string;
  readonly letters: string;
  readonly lettersHelp: string;
  readonly noLetters: string;
  readonly letter: string;
  readonly code: string;
  readonly noCode: string;
  readonly signer: string;
  readonly signerNone: string;
  /** @param at ISO 8601, UTC */
  readonly stamped: (at: string, authority: string) => string;
  readonly signerKinds: { readonly 'self-issued': string; readonly pkcs12: string; readonly unknown: string };
  readonly rootKey: string;
  readonly limits: string;
  readonly limitList: readonly string[];
}

export const texts: Readonly<Record<UiLanguage, PageTexts>> = {
  da: {
    title: 'Efterprøv en revisionspakke',
    intro:
      'Siden regner alt efter i din browser. Filen forlader ikke din maskine, og siden henter intet fra nettet.',
    language: 'Sprog',
    choose: 'Vælg en revisionspakke (PDF)',
    drop: 'eller træk den hertil',
    busy: (file) => `Efterprøver ${file} …`,
    sound: 'Pakken er i orden',
    notSound: 'Pakken er IKKE i orden',
    soundText:
      'Intet i pakken er ændret, fjernet, flyttet eller tilføjet, efter at de enheder, den nævner, skrev det.',
    faults: (count) => (count === 1 ? '1 fejl' : `${count} fejl`),
    problems: {
      UNREADABLE: 'Filen kan ikke læses som PDF. Vælg den PDF-fil, du fik som revisionspakke.',
      BROWSER_TOO_OLD:
        'Browseren er for gammel: den kan ikke kontrollere underskrifter af typen Ed25519. Brug Chrome eller Edge 137, Firefox 129, Safari 17 eller nyere.',
      BROKEN: 'Efterprøvningen gik i stå. Det siger intet om pakken. Prøv igen eller brug en anden browser.',
    },
    about: 'Pakken',
    file: 'Fil',
    reference: 'Sag',
    organisation: 'Virksomhed',
    entries: 'Journalposter',
    purpose: 'Formål',
    withheld: 'Holdt tilbage',
    withheldShort: (count, all) =>
      `${count} af ${all} journalposter er uden indhold. Grundene står nedenfor.`,
    erased:
      'Sagen er slettet. De koder, der står på dens breve, kan ikke længere beregnes: det, de blev taget af, er destrueret. Rækken af poster og underskrifterne er kontrolleret.',
    withheldText: (count, all) =>
      `Indholdet af ${count} af ${all} journalposter er holdt tilbage. Deres hoved, aftryk, plads i rækken og underskrift er kontrolleret; hvad der stod i dem, kan kun den vise, der har indholdet. Grundene, som pakken oplyser dem:`,
    leftOut: (count) =>
      count === 1 ? 'Et udstedt brev er ikke vedlagt.' : `${count} udstedte breve er ikke vedlagt.`,
    checkpoint: 'Kontrolkode',
    checkpointHelp: 'Fra det øjeblik pakken blev dannet; den står også på pakkens sider.',
    anchor: 'Arbejdsområdets kontrolpunkt',
    anchorStamp: 'Tidsstemplet kontrolpunkt',
    anchorHelp: (number, entries, all) =>
      `Kontrolpunkt ${number} omfatter ${entries} af sagens ${all} poster.`,
    letters: 'Breve',
    lettersHelp:
      'Sammenlign hver kode med den, der er trykt på brevet, som modtageren har. Er de ikke ens, er brevet eller journalen udskiftet.',
    noLetters: 'Pakken indeholder ingen breve.',
    letter: 'Brev',
    code: 'Kode som trykt på brevet',
    noCode: 'ingen',
    signer: 'PDF-filens signatur',
    signerNone: 'Ingen signatur, der kan læses.',
    stamped: (at, authority) =>
      `Tidsstempel: ${at} (UTC) ifølge ${authority}. Om tjenesten er til at stole på, må du selv vurdere.`,
    signerKinds: {
      'self-issued':
        'Certifikatet har virksomhedens program selv udstedt. Det viser, at filen ikke er ændret siden, men ikke hvem der signerede: enhver kan udstede et med det navn.',
      pkcs12:
        'Certifikatet har virksomheden selv lagt ind. Om udstederen er til at stole på, og om certifikatet er udløbet eller spærret, er ikke kontrolleret her.',
      unknown: 'Certifikatet er ikke nævnt i pakkens nøgleliste. Navnet siger derfor intet.',
    },
    rootKey: 'Arbejdsområdets rodnøgle',
    limits: 'Hvad dette ikke beviser',
    limitList: [
      'At rodnøglen er virksomhedens. Sammenlign den med én, virksomheden har oplyst ad anden vej.',
      'At enhedernes ure gik rigtigt.',
      'At der ikke skete noget, som aldrig blev skrevet ned.',
      'At pakken er den nyeste: journalen kan være fortsat siden.',
      'At denne side er ægte. Har du fået den sammen med pakken, så hent den også fra en kilde, du stoler på.',
    ],
  },
  sv: {
    title: 'Kontrollera ett revisionspaket',
    intro:
      'Sidan räknar om allt i din webbläsare. Filen lämnar inte din dator och sidan hämtar ingenting från nätet.',
    language: 'Språk',
    choose: 'Välj ett revisionspaket (PDF)',
    drop: 'eller dra det hit',
    busy: (file) => `Kontrollerar ${file} …`,
    sound: 'Paketet är i ordning',
    notSound: 'Paketet är INTE i ordning',
    soundText:
      'Ingenting i paketet har ändrats, tagits bort, flyttats eller lagts till efter att de enheter som det nämner skrev det.',
    faults: (count) => `${count} fel`,
    problems: {
      UNREADABLE: 'Filen kan inte läsas som PDF. Välj den PDF-fil som du fick som revisionspaket.',
      BROWSER_TOO_OLD:
        'Webbläsaren är för gammal: den kan inte kontrollera underskrifter av typen Ed25519. Använd Chrome eller Edge 137, Firefox 129, Safari 17 eller nyare.',
      BROKEN:
        'Kontrollen avbröts. Det säger ingenting om paketet. Försök igen eller använd en annan webbläsare.',
    },
    about: 'Paketet',
    file: 'Fil',
    reference: 'Ärende',
    organisation: 'Företag',
    entries: 'Journalposter',
    purpose: 'Ändamål',
    withheld: 'Hålls tillbaka',
    withheldShort: (count, all) => `${count} av ${all} journalposter saknar innehåll. Skälen står nedan.`,
    erased:
      'Ärendet är gallrat. Koderna på dess brev kan inte längre beräknas: det de togs av är förstört. Kedjan av poster och underskrifterna är kontrollerade.',
    withheldText: (count, all) =>
      `Innehållet i ${count} av ${all} journalposter hålls tillbaka. Deras huvud, avtryck, plats i följden och underskrift är kontrollerade; vad som stod i dem kan bara den visa som har innehållet. Skälen, som paketet anger dem:`,
    leftOut: (count) =>
      count === 1 ? 'Ett utfärdat brev är inte bifogat.' : `${count} utfärdade brev är inte bifogade.`,
    checkpoint: 'Kontrollkod',
    checkpointHelp: 'Från det ögonblick då paketet skapades; den står också på paketets sidor.',
    anchor: 'Arbetsytans kontrollpunkt',
    anchorStamp: 'Tidsstämplad kontrollpunkt',
    anchorHelp: (number, entries, all) =>
      `Kontrollpunkt ${number} omfattar ${entries} av ärendets ${all} poster.`,
    letters: 'Brev',
    lettersHelp:
      'Jämför varje kod med den som är tryckt på brevet hos mottagaren. Är de olika har brevet eller journalen bytts ut.',
    noLetters: 'Paketet innehåller inga brev.',
    letter: 'Brev',
    code: 'Kod som tryckt på brevet',
    noCode: 'ingen',
    signer: 'PDF-filens signatur',
    signerNone: 'Ingen signatur som kan läsas.',
    stamped: (at, authority) =>
      `Tidsstämpel: ${at} (UTC) enligt ${authority}. Om tjänsten är att lita på får du själv bedöma.`,
    signerKinds: {
      'self-issued':
        'Certifikatet har företagets program självt utfärdat. Det visar att filen inte har ändrats sedan dess, men inte vem som signerade: vem som helst kan utfärda ett med det namnet.',
      pkcs12:
        'Certifikatet har företaget självt lagt in. Om utfärdaren är att lita på och om certifikatet har gått ut eller spärrats är inte kontrollerat här.',
      unknown: 'Certifikatet nämns inte i paketets nyckellista. Namnet säger därför ingenting.',
    },
    rootKey: 'Arbetsytans rotnyckel',
    limits: 'Vad detta inte bevisar',
    limitList: [
      'Att rotnyckeln är företagets. Jämför den med en som företaget har uppgett på annat sätt.',
      'Att enheternas klockor gick rätt.',
      'Att ingenting hände som aldrig skrevs ned.',
      'Att paketet är det senaste: journalen kan ha fortsatt sedan dess.',
      'Att den här sidan är äkta. Har du fått den tillsammans med paketet, hämta den också från en källa som du litar på.',
    ],
  },
  en: {
    title: 'Verify an audit pack',
    intro:
      'Everything is computed again in your browser. The file does not leave your machine, and the page loads nothing from the network.',
    language: 'Language',
    choose: 'Choose an audit pack (PDF)',
    drop: 'or drop it here',
    busy: (file) => `Verifying ${file} …`,
    sound: 'The pack is sound',
    notSound: 'The pack is NOT SOUND',
    soundText:
      'Nothing in the pack was changed, removed, moved or added after the devices it names wrote it.',
    faults: (count) => (count === 1 ? '1 fault' : `${count} faults`),
    problems: {
      UNREADABLE: 'The file cannot be read as a PDF. Choose the PDF file you were given as an audit pack.',
      BROWSER_TOO_OLD:
        'The browser is too old: it cannot check signatures of the kind Ed25519. Use Chrome or Edge 137, Firefox 129, Safari 17 or newer.',
      BROKEN: 'Verification broke off. That says nothing about the pack. Try again or use another browser.',
    },
    about: 'The pack',
    file: 'File',
    reference: 'Case',
    organisation: 'Organisation',
    entries: 'Entries in the trail',
    purpose: 'Purpose',
    withheld: 'Withheld',
    withheldShort: (count, all) =>
      `${count} of ${all} entries are without their content. The reasons stand below.`,
    erased:
      'The case was erased. The codes printed on its letters can no longer be recomputed: what they were made of is destroyed. The chain of entries and the signatures were verified.',
    withheldText: (count, all) =>
      `The content of ${count} of ${all} entries is withheld. Their header, hash, place in the chain and signature were verified; what they said can only be shown by whoever has the content. The reasons, as the pack states them:`,
    leftOut: (count) =>
      count === 1 ? 'One issued letter is not enclosed.' : `${count} issued letters are not enclosed.`,
    checkpoint: 'Checkpoint code',
    checkpointHelp: 'Of the moment the pack was made; it also stands on the pages of the pack.',
    anchor: 'Checkpoint of the workspace',
    anchorStamp: 'Stamped checkpoint',
    anchorHelp: (number, entries, all) =>
      `Checkpoint ${number} covers ${entries} of the ${all} entries of the case.`,
    letters: 'Letters',
    lettersHelp:
      'Compare each code with the one printed on the letter its recipient has. If they differ, the letter or the trail has been exchanged.',
    noLetters: 'The pack holds no letters.',
    letter: 'Letter',
    code: 'Code as printed on the letter',
    noCode: 'none',
    signer: 'Signature of the PDF',
    signerNone: 'No signature that can be read.',
    stamped: (at, authority) =>
      `Time stamp: ${at} (UTC) according to ${authority}. Whether that authority can be trusted is yours to judge.`,
    signerKinds: {
      'self-issued':
        'The firm’s own program issued the certificate. It shows that the file has not been changed since, and not who signed: anybody can issue one with that name.',
      pkcs12:
        'The firm itself put this certificate in. Whether its issuer can be trusted, and whether it has expired or been revoked, is not checked here.',
      unknown: 'The certificate is not among the keys in the pack, so the name says nothing.',
    },
    rootKey: 'Root key of the workspace',
    limits: 'What this does not prove',
    limitList: [
      'That the root key is the firm’s. Compare it with one the firm has given you in another way.',
      'That the clocks of the devices were right.',
      'That nothing happened that was never written down.',
      'That the pack is the newest one: the trail may have gone on since.',
      'That this page is genuine. If you got it with the pack, get it from a source you trust as well.',
    ],
  },
};
