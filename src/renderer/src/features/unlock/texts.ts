import type { UiLanguage } from '../../../../shared/core/text';

interface UnlockTexts {
  readonly appName: string;
  readonly tagline: string;
  readonly step: (step: number, of: number) => string;
  readonly next: string;
  readonly back: string;
  readonly required: string;
  readonly workspaceTitle: string;
  readonly workspaceText: string;
  readonly language: string;
  readonly organisation: string;
  readonly organisationHint: string;
  readonly name: string;
  readonly nameHint: string;
  readonly role: string;
  readonly market: string;
  readonly marketHint: string;
  readonly passphraseTitle: string;
  readonly passphraseText: string;
  readonly createVault: string;
  readonly recoveryTitle: string;
  readonly recoveryText: string;
  readonly finish: string;
  readonly unlockTitle: (organisation: string) => string;
  readonly whoAreYou: string;
  readonly passphrase: string;
  readonly unlock: string;
  readonly enterPassphrase: string;
  readonly useRecoveryCode: string;
  readonly usePassphrase: string;
  readonly recoveryUnlockTitle: string;
  readonly recoveryUnlockText: string;
  readonly recoveryCode: string;
  readonly enterRecoveryCode: string;
  readonly failures: (count: number) => string;
  readonly waitFor: (time: string) => string;
  readonly newPassphraseTitle: string;
  readonly newPassphraseText: string;
  readonly setPassphrase: string;
  readonly unreadableTitle: string;
  readonly damagedSteps: readonly string[];
  readonly tryAgain: string;
}

export const texts = {
  da: {
    appName: 'Uvildig',
    tagline: 'Sagsbehandling for den uafhængige kunderepræsentant',
    step: (step, of) => `Trin ${step} af ${of}`,
    next: 'Fortsæt',
    back: 'Tilbage',
    required: 'Skal udfyldes.',
    workspaceTitle: 'Opret arbejdsområdet',
    workspaceText:
      'Alle sager gemmes krypteret på denne computer. Intet sendes nogen steder hen, uden at du selv sætter det op.',
    language: 'Sprog',
    organisation: 'Organisation',
    organisationHint: 'Virksomhedens navn, som det står på brevene.',
    name: 'Dit navn',
    nameHint: 'Underskriver af brevene.',
    role: 'Rolle',
    market: 'Marked',
    marketHint: 'Det land, hvor de fleste klagere bor. Hver sag har sit eget marked.',
    passphraseTitle: 'Vælg en adgangssætning',
    passphraseText:
      'Den er nøglen til alle sager og gemmes ingen steder. Ingen kan finde den frem for dig, heller ikke os.',
    createVault: 'Opret boksen',
    recoveryTitle: 'Gem gendannelseskoden',
    recoveryText:
      'Koden er den eneste vej ind, hvis adgangssætningen bliver glemt. Den vises kun nu. Udskriv den eller skriv den af, og læg den et sikkert sted, ikke ved computeren.',
    finish: 'Åbn arbejdsområdet',
    unlockTitle: (organisation) => `Lås op for ${organisation}`,
    whoAreYou: 'Hvem er du?',
    passphrase: 'Adgangssætning',
    unlock: 'Lås op',
    enterPassphrase: 'Skriv adgangssætningen.',
    useRecoveryCode: 'Brug gendannelseskoden',
    usePassphrase: 'Brug adgangssætningen',
    recoveryUnlockTitle: 'Lås op med gendannelseskoden',
    recoveryUnlockText:
      'Skriv hele koden. Bindestreger, mellemrum og små bogstaver er uden betydning. Bagefter vælger du en ny adgangssætning.',
    recoveryCode: 'Gendannelseskode',
    enterRecoveryCode: 'Skriv gendannelseskoden.',
    failures: (count) =>
      count === 1
        ? 'Der har været 1 forkert forsøg siden sidste oplåsning.'
        : `Der har været ${count} forkerte forsøg siden sidste oplåsning.`,
    waitFor: (time) => `Næste forsøg er muligt om ${time}.`,
    newPassphraseTitle: 'Vælg en ny adgangssætning',
    newPassphraseText:
      'Den gamle virker ikke længere, når den nye er valgt. Gendannelseskoden gælder fortsat.',
    setPassphrase: 'Skift adgangssætning',
    unreadableTitle: 'Boksen kan ikke åbnes',
    damagedSteps: [
      'Luk programmet. Slet eller flyt ingen filer.',
      'Find den nyeste sikkerhedskopi af programmets datamappe.',
      'Kopiér hele mappen tilbage, og start programmet igen.',
      'Findes der ingen sikkerhedskopi, så lav en kopi af mappen, som den er, før nogen forsøger at reparere den.',
    ],
    tryAgain: 'Prøv igen',
  },
  sv: {
    appName: 'Uvildig',
    tagline: 'Ärendehantering för den oberoende kundrepresentanten',
    step: (step, of) => `Steg ${step} av ${of}`,
    next: 'Fortsätt',
    back: 'Tillbaka',
    required: 'Måste fyllas i.',
    workspaceTitle: 'Skapa arbetsytan',
    workspaceText:
      'Alla ärenden sparas krypterade på den här datorn. Inget skickas någonstans om du inte själv ställer in det.',
    language: 'Språk',
    organisation: 'Organisation',
    organisationHint: 'Företagets namn, som det står i breven.',
    name: 'Ditt namn',
    nameHint: 'Undertecknar breven.',
    role: 'Roll',
    market: 'Marknad',
    marketHint: 'Landet där de flesta klagande bor. Varje ärende har sin egen marknad.',
    passphraseTitle: 'Välj en lösenfras',
    passphraseText:
      'Den är nyckeln till alla ärenden och sparas ingenstans. Ingen kan ta fram den åt dig, inte heller vi.',
    createVault: 'Skapa valvet',
    recoveryTitle: 'Spara återställningskoden',
    recoveryText:
      'Koden är den enda vägen in om lösenfrasen glöms bort. Den visas bara nu. Skriv ut den eller skriv av den och lägg den på en säker plats, inte vid datorn.',
    finish: 'Öppna arbetsytan',
    unlockTitle: (organisation) => `Lås upp ${organisation}`,
    whoAreYou: 'Vem är du?',
    passphrase: 'Lösenfras',
    unlock: 'Lås upp',
    enterPassphrase: 'Skriv lösenfrasen.',
    useRecoveryCode: 'Använd återställningskoden',
    usePassphrase: 'Använd lösenfrasen',
    recoveryUnlockTitle: 'Lås upp med återställningskoden',
    recoveryUnlockText:
      'Skriv hela koden. Bindestreck, mellanslag och små bokstäver saknar betydelse. Därefter väljer du en ny lösenfras.',
    recoveryCode: 'Återställningskod',
    enterRecoveryCode: 'Skriv återställningskoden.',
    failures: (count) =>
      count === 1
        ? 'Det har gjorts 1 felaktigt försök sedan senaste upplåsningen.'
        : `Det har gjorts ${count} felaktiga försök sedan senaste upplåsningen.`,
    waitFor: (time) => `Nästa försök kan göras om ${time}.`,
    newPassphraseTitle: 'Välj en ny lösenfras',
    newPassphraseText: 'Den gamla slutar gälla när den nya är vald. Återställningskoden gäller fortfarande.',
    setPassphrase: 'Byt lösenfras',
    unreadableTitle: 'Valvet kan inte öppnas',
    damagedSteps: [
      'Stäng programmet. Ta inte bort eller flytta några filer.',
      'Leta upp den senaste säkerhetskopian av programmets datamapp.',
      'Kopiera tillbaka hela mappen och starta programmet igen.',
      'Om det inte finns någon säkerhetskopia: gör en kopia av mappen som den är innan någon försöker laga den.',
    ],
    tryAgain: 'Försök igen',
  },
  en: {
    appName: 'Uvildig',
    tagline: 'Casework for the independent customer representative',
    step: (step, of) => `Step ${step} of ${of}`,
    next: 'Continue',
    back: 'Back',
    required: 'Required.',
    workspaceTitle: 'Create the workspace',
    workspaceText:
      'Every case is stored encrypted on this computer. Nothing is sent anywhere unless you set it up yourself.',
    language: 'Language',
    organisation: 'Organisation',
    organisationHint: 'The name of the firm as it stands on the letters.',
    name: 'Your name',
    nameHint: 'Signs the letters.',
    role: 'Role',
    market: 'Market',
    marketHint: 'The country most complainants live in. Every case has a market of its own.',
    passphraseTitle: 'Choose a passphrase',
    passphraseText:
      'It is the key to every case and is stored nowhere. Nobody can look it up for you, and neither can we.',
    createVault: 'Create the vault',
    recoveryTitle: 'Keep the recovery code',
    recoveryText:
      'The code is the only way in if the passphrase is forgotten. It is shown only now. Print it or write it down, and put it in a safe place, not next to the computer.',
    finish: 'Open the workspace',
    unlockTitle: (organisation) => `Unlock ${organisation}`,
    whoAreYou: 'Who are you?',
    passphrase: 'Passphrase',
    unlock: 'Unlock',
    enterPassphrase: 'Enter the passphrase.',
    useRecoveryCode: 'Use the recovery code',
    usePassphrase: 'Use the passphrase',
    recoveryUnlockTitle: 'Unlock with the recovery code',
    recoveryUnlockText:
      'Type the whole code. Hyphens, spaces and small letters do not matter. Afterwards you choose a new passphrase.',
    recoveryCode: 'Recovery code',
    enterRecoveryCode: 'Enter the recovery code.',
    failures: (count) =>
      count === 1
        ? 'There has been 1 wrong attempt since the last unlock.'
        : `There have been ${count} wrong attempts since the last unlock.`,
    waitFor: (time) => `The next attempt is possible in ${time}.`,
    newPassphraseTitle: 'Choose a new passphrase',
    newPassphraseText: 'The old one stops working once the new one is set. The recovery code stays valid.',
    setPassphrase: 'Change passphrase',
    unreadableTitle: 'The vault cannot be opened',
    damagedSteps: [
      'Close the app. Do not delete or move any files.',
      "Find the latest backup of the app's data folder.",
      'Copy the whole folder back and start the app again.',
      'If there is no backup, make a copy of the folder as it is before anybody tries to repair it.',
    ],
    tryAgain: 'Try again',
  },
} satisfies Record<UiLanguage, UnlockTexts>;
