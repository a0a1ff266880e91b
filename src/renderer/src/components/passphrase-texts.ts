import type { UiLanguage } from '../../../shared/core/text';

interface PassphraseTexts {
  readonly passphrase: string;
  readonly newPassphrase: string;
  readonly repeatPassphrase: string;
  readonly show: string;
  readonly hide: string;
  readonly capsLock: string;
  readonly advice: string;
  readonly strength: string;
  /** From 0, guessed at once, to 4. */
  readonly scores: readonly [string, string, string, string, string];
  readonly tooShort: (characters: number) => string;
  readonly tooWeak: string;
  readonly notEqual: string;
  readonly equal: string;
  readonly recoveryCode: string;
  readonly group: (number: number, of: number) => string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly print: string;
  readonly saveAsFile: string;
  readonly savedAs: (name: string) => string;
  readonly fileName: string;
  readonly sheetTitle: string;
  readonly sheetText: (organisation: string) => string;
  readonly sheetWarning: string;
  readonly kept: string;
  readonly confirmTitle: string;
  readonly confirmText: string;
  readonly wrongGroup: string;
  readonly showAgain: string;
}

export const texts = {
  da: {
    passphrase: 'Adgangssætning',
    newPassphrase: 'Ny adgangssætning',
    repeatPassphrase: 'Gentag adgangssætningen',
    show: 'Vis adgangssætningen',
    hide: 'Skjul adgangssætningen',
    capsLock: 'Caps Lock er slået til.',
    advice:
      'Brug fire eller flere tilfældige ord, som ikke hører sammen. Mellemrum er tilladt. Skriv ikke et citat, en sang eller noget, andre ved om dig.',
    strength: 'Styrke',
    scores: ['Meget svag', 'Svag', 'Nogenlunde', 'Stærk', 'Meget stærk'],
    tooShort: (characters) => `Brug mindst ${characters} tegn.`,
    tooWeak: 'Adgangssætningen er for let at gætte. Den skal være mindst stærk.',
    notEqual: 'De to adgangssætninger er ikke ens.',
    equal: 'De to adgangssætninger er ens.',
    recoveryCode: 'Gendannelseskode',
    group: (number, of) => `Gruppe ${number} af ${of}`,
    copy: 'Kopiér',
    copied: 'Koden er kopieret. Andre programmer kan læse udklipsholderen; tøm den bagefter.',
    notCopied: 'Koden kunne ikke kopieres. Skriv den af, udskriv den, eller gem den som fil.',
    print: 'Udskriv',
    saveAsFile: 'Gem som fil',
    savedAs: (name) => `Koden er gemt som ${name}. Flyt filen til et sikkert sted uden for denne computer.`,
    fileName: 'uvildig-gendannelseskode.txt',
    sheetTitle: 'Uvildig: gendannelseskode',
    sheetText: (organisation) =>
      `Koden åbner boksen for ${organisation}, hvis adgangssætningen er glemt. Store og små bogstaver er uden betydning.`,
    sheetWarning:
      'Opbevar arket som en nøgle. Den, der har koden og computeren, kan læse alle sager. Uden adgangssætning og kode kan ingen åbne boksen.',
    kept: 'Jeg har gemt koden',
    confirmTitle: 'Bekræft gendannelseskoden',
    confirmText: 'Skriv to af kodens grupper fra det, du har gemt.',
    wrongGroup: 'Det passer ikke med koden. Se efter på det, du har gemt.',
    showAgain: 'Vis koden igen',
  },
  sv: {
    passphrase: 'Lösenfras',
    newPassphrase: 'Ny lösenfras',
    repeatPassphrase: 'Upprepa lösenfrasen',
    show: 'Visa lösenfrasen',
    hide: 'Dölj lösenfrasen',
    capsLock: 'Caps Lock är på.',
    advice:
      'Använd fyra eller fler slumpmässiga ord som inte hör ihop. Mellanslag är tillåtna. Skriv inte ett citat, en sång eller något som andra vet om dig.',
    strength: 'Styrka',
    scores: ['Mycket svag', 'Svag', 'Måttlig', 'Stark', 'Mycket stark'],
    tooShort: (characters) => `Använd minst ${characters} tecken.`,
    tooWeak: 'Lösenfrasen är för lätt att gissa. Den måste vara minst stark.',
    notEqual: 'De två lösenfraserna är inte lika.',
    equal: 'De två lösenfraserna är lika.',
    recoveryCode: 'Återställningskod',
    group: (number, of) => `Grupp ${number} av ${of}`,
    copy: 'Kopiera',
    copied: 'Koden är kopierad. Andra program kan läsa urklipp; töm det efteråt.',
    notCopied: 'Koden kunde inte kopieras. Skriv av den, skriv ut den eller spara den som fil.',
    print: 'Skriv ut',
    saveAsFile: 'Spara som fil',
    savedAs: (name) =>
      `Koden har sparats som ${name}. Flytta filen till en säker plats utanför den här datorn.`,
    fileName: 'uvildig-aterstallningskod.txt',
    sheetTitle: 'Uvildig: återställningskod',
    sheetText: (organisation) =>
      `Koden öppnar valvet för ${organisation} om lösenfrasen är glömd. Stora och små bokstäver saknar betydelse.`,
    sheetWarning:
      'Förvara bladet som en nyckel. Den som har koden och datorn kan läsa alla ärenden. Utan lösenfras och kod kan ingen öppna valvet.',
    kept: 'Jag har sparat koden',
    confirmTitle: 'Bekräfta återställningskoden',
    confirmText: 'Skriv två av kodens grupper från det du har sparat.',
    wrongGroup: 'Det stämmer inte med koden. Kontrollera det du har sparat.',
    showAgain: 'Visa koden igen',
  },
  en: {
    passphrase: 'Passphrase',
    newPassphrase: 'New passphrase',
    repeatPassphrase: 'Repeat the passphrase',
    show: 'Show the passphrase',
    hide: 'Hide the passphrase',
    capsLock: 'Caps Lock is on.',
    advice:
      'Use four or more random words that do not belong together. Spaces are allowed. Do not use a quotation, a song or anything others know about you.',
    strength: 'Strength',
    scores: ['Very weak', 'Weak', 'Fair', 'Strong', 'Very strong'],
    tooShort: (characters) => `Use at least ${characters} characters.`,
    tooWeak: 'The passphrase is too easy to guess. It must be at least strong.',
    notEqual: 'The two passphrases are not the same.',
    equal: 'The two passphrases are the same.',
    recoveryCode: 'Recovery code',
    group: (number, of) => `Group ${number} of ${of}`,
    copy: 'Copy',
    copied: 'The code was copied. Other programs can read the clipboard; clear it afterwards.',
    notCopied: 'The code could not be copied. Write it down, print it or save it as a file.',
    print: 'Print',
    saveAsFile: 'Save as file',
    savedAs: (name) => `The code was saved as ${name}. Move the file to a safe place off this computer.`,
    fileName: 'uvildig-recovery-code.txt',
    sheetTitle: 'Uvildig: recovery code',
    sheetText: (organisation) =>
      `The code opens the vault of ${organisation} if the passphrase is forgotten. Upper and lower case do not matter.`,
    sheetWarning:
      'Keep this sheet like a key. Whoever has the code and the computer can read every case. Without passphrase and code nobody can open the vault.',
    kept: 'I have kept the code',
    confirmTitle: 'Confirm the recovery code',
    confirmText: 'Type two groups of the code from what you have kept.',
    wrongGroup: 'This does not match the code. Check what you have kept.',
    showAgain: 'Show the code again',
  },
} satisfies Record<UiLanguage, PassphraseTexts>;
