import type { UiLanguage } from '../../../../shared/core/text';

interface SettingsTexts {
  readonly title: string;
  readonly general: string;
  readonly language: string;
  readonly theme: string;
  readonly themes: { readonly system: string; readonly light: string; readonly dark: string };
  readonly idle: string;
  readonly idleHint: string;
  readonly minutes: (count: number) => string;
  readonly reminders: string;
  readonly remindersText: string;
  readonly showReminders: string;
  readonly quietFrom: string;
  readonly quietTo: string;
  readonly quietHint: string;
  readonly quietWeekends: string;
  readonly security: string;
  readonly securityText: string;
  readonly changePassphrase: string;
  readonly changeText: string;
  readonly currentPassphrase: string;
  readonly enterCurrent: string;
  readonly passphraseChanged: string;
  readonly renewCode: string;
  readonly renewTitle: string;
  readonly renewText: string;
  readonly renew: string;
  readonly keepTitle: string;
  readonly keepText: string;
  readonly confirm: string;
  readonly codeRenewed: string;
  readonly close: string;
  readonly workspace: string;
  readonly organisation: string;
  readonly person: string;
  readonly role: string;
  readonly market: string;
  readonly device: string;
  readonly secondReader: string;
  readonly secondReaderHint: string;
  readonly data: string;
  readonly dataText: string;
  readonly folder: string;
  readonly backup: string;
  readonly about: string;
  readonly version: string;
  readonly runtime: string;
  readonly licence: string;
  readonly licenceText: string;
  readonly madeWith: string;
  readonly licenceFolder: string;
  readonly part: string;
}

export const texts = {
  da: {
    title: 'Indstillinger',
    general: 'Generelt',
    language: 'Sprog',
    theme: 'Farver',
    themes: { system: 'Som computeren', light: 'Lyse', dark: 'Mørke' },
    idle: 'Lås efter inaktivitet',
    idleHint: 'Boksen låses også, når skærmen låses, eller computeren går i dvale.',
    minutes: (count) => (count === 1 ? '1 minut' : `${count} minutter`),
    reminders: 'Påmindelser',
    remindersText:
      'Ved oplåsning og midt på dagen siger computeren, hvor mange frister der udløber i dag eller er overskredet. Kun antal, aldrig navne.',
    showReminders: 'Vis påmindelser',
    quietFrom: 'Stille fra',
    quietTo: 'Stille til',
    quietHint: 'Klokkeslættene er dansk tid. Samme tid to gange: aldrig stille.',
    quietWeekends: 'Også stille lørdag og søndag',
    security: 'Sikkerhed',
    securityText:
      'Adgangssætningen åbner boksen til daglig. Gendannelseskoden åbner den, hvis adgangssætningen er glemt.',
    changePassphrase: 'Skift adgangssætning',
    changeText: 'Den gamle virker ikke længere, når den nye er valgt. Gendannelseskoden gælder fortsat.',
    currentPassphrase: 'Nuværende adgangssætning',
    enterCurrent: 'Skriv den nuværende adgangssætning.',
    passphraseChanged: 'Adgangssætningen er skiftet.',
    renewCode: 'Lav en ny gendannelseskode',
    renewTitle: 'Ny gendannelseskode',
    renewText: 'Den gamle kode holder straks op med at virke. Skriv adgangssætningen for at fortsætte.',
    renew: 'Lav ny kode',
    keepTitle: 'Gem den nye gendannelseskode',
    keepText:
      'Koden vises kun nu, og den gamle virker ikke længere. Udskriv den eller skriv den af, og læg den et sikkert sted.',
    confirm: 'Bekræft',
    codeRenewed: 'Den nye gendannelseskode gælder nu.',
    close: 'Luk',
    workspace: 'Arbejdsområde',
    organisation: 'Organisation',
    person: 'Person',
    role: 'Rolle',
    market: 'Marked',
    device: 'Denne enheds nøgle',
    secondReader: 'Anden læser før afsluttende breve',
    secondReaderHint: 'En anden læser skal have vurderet sagen for sig, før brevet kan udstedes.',
    data: 'Data på computeren',
    dataText:
      'Alt ligger krypteret i programmets mappe på denne computer: nøglefilen, journalen, sagernes filer, kladder og arbejdslageret.',
    folder: 'Mappe',
    backup:
      'Tag sikkerhedskopi af hele mappen, mens programmet er lukket. En kopi kan kun åbnes med adgangssætningen eller gendannelseskoden.',
    about: 'Om Uvildig',
    version: 'Version',
    runtime: 'Electron',
    licence: 'Licens',
    licenceText: 'Apache License 2.0. Programmet leveres, som det er, uden garanti.',
    madeWith: 'Lavet med',
    licenceFolder: 'Licensteksterne ligger i mappen licenses ved siden af programmet.',
    part: 'Del',
  },
  sv: {
    title: 'Inställningar',
    general: 'Allmänt',
    language: 'Språk',
    theme: 'Färger',
    themes: { system: 'Som datorn', light: 'Ljusa', dark: 'Mörka' },
    idle: 'Lås efter inaktivitet',
    idleHint: 'Valvet låses också när skärmen låses eller datorn försätts i viloläge.',
    minutes: (count) => (count === 1 ? '1 minut' : `${count} minuter`),
    reminders: 'Påminnelser',
    remindersText:
      'Vid upplåsning och mitt på dagen säger datorn hur många tidsfrister som går ut i dag eller har passerat. Bara antal, aldrig namn.',
    showReminders: 'Visa påminnelser',
    quietFrom: 'Tyst från',
    quietTo: 'Tyst till',
    quietHint: 'Klockslagen är svensk tid. Samma tid två gånger: aldrig tyst.',
    quietWeekends: 'Tyst även lördag och söndag',
    security: 'Säkerhet',
    securityText:
      'Lösenfrasen öppnar valvet till vardags. Återställningskoden öppnar det om lösenfrasen är glömd.',
    changePassphrase: 'Byt lösenfras',
    changeText: 'Den gamla slutar gälla när den nya är vald. Återställningskoden gäller fortfarande.',
    currentPassphrase: 'Nuvarande lösenfras',
    enterCurrent: 'Skriv den nuvarande lösenfrasen.',
    passphraseChanged: 'Lösenfrasen är bytt.',
    renewCode: 'Skapa en ny återställningskod',
    renewTitle: 'Ny återställningskod',
    renewText: 'Den gamla koden slutar genast att gälla. Skriv lösenfrasen för att fortsätta.',
    renew: 'Skapa ny kod',
    keepTitle: 'Spara den nya återställningskoden',
    keepText:
      'Koden visas bara nu, och den gamla gäller inte längre. Skriv ut den eller skriv av den och lägg den på en säker plats.',
    confirm: 'Bekräfta',
    codeRenewed: 'Den nya återställningskoden gäller nu.',
    close: 'Stäng',
    workspace: 'Arbetsyta',
    organisation: 'Organisation',
    person: 'Person',
    role: 'Roll',
    market: 'Marknad',
    device: 'Den här enhetens nyckel',
    secondReader: 'Andra läsare före avslutande brev',
    secondReaderHint: 'En andra läsare ska ha bedömt ärendet för sig innan brevet kan utfärdas.',
    data: 'Data på datorn',
    dataText:
      'Allt ligger krypterat i programmets mapp på den här datorn: nyckelfilen, journalen, ärendenas filer, utkast och arbetslagret.',
    folder: 'Mapp',
    backup:
      'Säkerhetskopiera hela mappen medan programmet är stängt. En kopia kan bara öppnas med lösenfrasen eller återställningskoden.',
    about: 'Om Uvildig',
    version: 'Version',
    runtime: 'Electron',
    licence: 'Licens',
    licenceText: 'Apache License 2.0. Programmet tillhandahålls i befintligt skick, utan garanti.',
    madeWith: 'Byggt med',
    licenceFolder: 'Licenstexterna ligger i mappen licenses bredvid programmet.',
    part: 'Del',
  },
  en: {
    title: 'Settings',
    general: 'General',
    language: 'Language',
    theme: 'Colours',
    themes: { system: 'As the computer', light: 'Light', dark: 'Dark' },
    idle: 'Lock after inactivity',
    idleHint: 'The vault also locks when the screen is locked or the computer goes to sleep.',
    minutes: (count) => (count === 1 ? '1 minute' : `${count} minutes`),
    reminders: 'Reminders',
    remindersText:
      'At unlock and at midday the computer says how many deadlines are today or have passed. Counts only, never names.',
    showReminders: 'Show reminders',
    quietFrom: 'Quiet from',
    quietTo: 'Quiet until',
    quietHint: 'Times are Danish time. The same time twice: never quiet.',
    quietWeekends: 'Quiet on Saturday and Sunday too',
    security: 'Security',
    securityText:
      'The passphrase opens the vault day by day. The recovery code opens it if the passphrase is forgotten.',
    changePassphrase: 'Change passphrase',
    changeText: 'The old one stops working once the new one is set. The recovery code stays valid.',
    currentPassphrase: 'Current passphrase',
    enterCurrent: 'Enter the current passphrase.',
    passphraseChanged: 'The passphrase has been changed.',
    renewCode: 'Make a new recovery code',
    renewTitle: 'New recovery code',
    renewText: 'The old code stops working at once. Enter the passphrase to continue.',
    renew: 'Make new code',
    keepTitle: 'Keep the new recovery code',
    keepText:
      'The code is shown only now, and the old one no longer works. Print it or write it down, and put it in a safe place.',
    confirm: 'Confirm',
    codeRenewed: 'The new recovery code is now valid.',
    close: 'Close',
    workspace: 'Workspace',
    organisation: 'Organisation',
    person: 'Person',
    role: 'Role',
    market: 'Market',
    device: "This device's key",
    secondReader: 'Second reader before concluding letters',
    secondReaderHint:
      'A second reader must have assessed the case separately before the letter can be issued.',
    data: 'Data on this computer',
    dataText:
      "Everything lies encrypted in the app's folder on this computer: the key file, the journal, the files of the cases, drafts and the working store.",
    folder: 'Folder',
    backup:
      'Back up the whole folder while the app is closed. A copy can be opened only with the passphrase or the recovery code.',
    about: 'About Uvildig',
    version: 'Version',
    runtime: 'Electron',
    licence: 'Licence',
    licenceText: 'Apache License 2.0. The app is provided as it is, without warranty.',
    madeWith: 'Made with',
    licenceFolder: 'The licence texts lie in the folder licenses beside the program.',
    part: 'Part',
  },
} satisfies Record<UiLanguage, SettingsTexts>;
