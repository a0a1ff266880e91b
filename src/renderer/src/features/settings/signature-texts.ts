import type { DocumentKeyKind } from '../../../../shared/audit/workspace-events';
import type { UiLanguage } from '../../../../shared/core/text';

interface SignatureTexts {
  readonly title: string;
  readonly description: string;
  readonly holder: string;
  readonly issuer: string;
  readonly itself: string;
  readonly validTo: string;
  readonly fingerprint: string;
  readonly worth: Readonly<Record<DocumentKeyKind, string>>;
  readonly take: string;
  readonly takeTitle: string;
  readonly takeText: string;
  readonly password: string;
  readonly passwordHint: string;
  readonly choose: string;
  readonly close: string;
  readonly taken: string;
  readonly loading: string;
}

export const signatureTexts: Readonly<Record<UiLanguage, SignatureTexts>> = {
  da: {
    title: 'Signatur på breve og revisionspakker',
    description:
      'Hver PDF, programmet laver, får en digital signatur (PAdES). Enhver læser kan se, om filen er ændret bagefter.',
    holder: 'Indehaver',
    issuer: 'Udsteder',
    itself: 'sig selv',
    validTo: 'Gælder til',
    fingerprint: 'Certifikatets aftryk (SHA-256)',
    worth: {
      'self-issued':
        'Nøglen er lavet af programmet, og certifikatet står inde for sig selv. Signaturen viser, at filen er uændret, og at det er samme nøgle hver gang. Den viser ikke, hvem der har signeret, og er ikke en kvalificeret elektronisk signatur. En PDF-læser melder udstederen ukendt.',
      pkcs12:
        'Nøglen kommer fra en fil, som en udsteder har lavet. Hvor meget signaturen siger om, hvem der har signeret, afhænger af udstederen. Den er ikke en kvalificeret elektronisk signatur, for nøglen ligger i en fil.',
    },
    take: 'Brug en nøgle fra en fil',
    takeTitle: 'Nøgle og certifikat fra en fil',
    takeText:
      'Filen (PKCS#12, .p12 eller .pfx) kopieres krypteret ind i boksen. Nye dokumenter signeres med den; det, der er signeret før, forbliver, som det er. Skiftet står i journalen.',
    password: 'Filens adgangskode',
    passwordHint: 'Lad feltet stå tomt, hvis filen ikke har nogen.',
    choose: 'Vælg filen',
    close: 'Luk',
    taken: 'Nye dokumenter signeres med nøglen fra filen.',
    loading: 'Nøglen hentes',
  },
  sv: {
    title: 'Signatur på brev och revisionspaket',
    description:
      'Varje PDF som programmet skapar får en digital signatur (PAdES). Varje läsare kan se om filen har ändrats efteråt.',
    holder: 'Innehavare',
    issuer: 'Utfärdare',
    itself: 'sig själv',
    validTo: 'Gäller till',
    fingerprint: 'Certifikatets avtryck (SHA-256)',
    worth: {
      'self-issued':
        'Nyckeln är skapad av programmet och certifikatet går i god för sig självt. Signaturen visar att filen är oförändrad och att det är samma nyckel varje gång. Den visar inte vem som har signerat och är ingen kvalificerad elektronisk underskrift. En PDF-läsare anger utfärdaren som okänd.',
      pkcs12:
        'Nyckeln kommer från en fil som en utfärdare har skapat. Hur mycket signaturen säger om vem som har signerat beror på utfärdaren. Den är ingen kvalificerad elektronisk underskrift, eftersom nyckeln ligger i en fil.',
    },
    take: 'Använd en nyckel från en fil',
    takeTitle: 'Nyckel och certifikat från en fil',
    takeText:
      'Filen (PKCS#12, .p12 eller .pfx) kopieras krypterad in i valvet. Nya dokument signeras med den; det som har signerats tidigare förblir som det är. Bytet står i journalen.',
    password: 'Filens lösenord',
    passwordHint: 'Lämna fältet tomt om filen inte har något.',
    choose: 'Välj filen',
    close: 'Stäng',
    taken: 'Nya dokument signeras med nyckeln från filen.',
    loading: 'Nyckeln hämtas',
  },
  en: {
    title: 'Signature on letters and audit packs',
    description:
      'Every PDF the app makes carries a digital signature (PAdES). Any reader can tell whether the file was changed afterwards.',
    holder: 'Holder',
    issuer: 'Issued by',
    itself: 'itself',
    validTo: 'Valid until',
    fingerprint: 'Fingerprint of the certificate (SHA-256)',
    worth: {
      'self-issued':
        'The app made the key, and its certificate vouches for itself. The signature shows that a file was not changed and that the key is the same each time. It does not show who signed, and it is not a qualified electronic signature. A PDF reader will call the issuer unknown.',
      pkcs12:
        'The key comes from a file that an issuer made. How much the signature says about who signed depends on that issuer. It is not a qualified electronic signature, because the key lies in a file.',
    },
    take: 'Use a key from a file',
    takeTitle: 'Key and certificate from a file',
    takeText:
      'The file (PKCS#12, .p12 or .pfx) is copied into the vault, encrypted. New documents are signed with it; what was signed before stays as it is. The change stands in the trail.',
    password: "The file's password",
    passwordHint: 'Leave it empty if the file has none.',
    choose: 'Choose the file',
    close: 'Close',
    taken: 'New documents are signed with the key from the file.',
    loading: 'Fetching the key',
  },
};
