import type { UiLanguage } from '../../../../shared/core/text';

interface PeopleTexts {
  readonly title: string;
  readonly text: string;
  readonly onlyFounder: (name: string) => string;
  readonly name: string;
  readonly nameHint: string;
  readonly role: string;
  readonly since: string;
  readonly until: string;
  readonly works: string;
  readonly founder: string;
  readonly you: string;
  readonly add: string;
  readonly addTitle: string;
  readonly addText: string;
  readonly passphrase: string;
  readonly addSubmit: string;
  readonly cancel: string;
  readonly required: string;
  readonly keepTitle: string;
  readonly keepText: string;
  readonly added: (name: string) => string;
  readonly remove: string;
  readonly removeWho: (name: string) => string;
  readonly removeTitle: (name: string) => string;
  readonly removeText: string;
  readonly removed: (name: string) => string;
}

export const peopleTexts: Readonly<Record<UiLanguage, PeopleTexts>> = {
  da: {
    title: 'Personer',
    text: 'De, der arbejder i dette arbejdsområde på denne computer. Hver har sin egen adgangssætning og sin egen nøgle, så sporet viser, hvem der har gjort hvad.',
    onlyFounder: (name) => `Kun ${name}, der oprettede arbejdsområdet, kan tilføje og fjerne personer.`,
    name: 'Navn',
    nameHint: 'Står i sporet og på brevene, og på siden, hvor der låses op.',
    role: 'Rolle',
    since: 'Siden',
    until: 'Fjernet',
    works: 'arbejder her',
    founder: 'oprettede arbejdsområdet',
    you: 'dig',
    add: 'Tilføj en person',
    addTitle: 'Tilføj en person',
    addText:
      'Lad den nye person sidde ved tastaturet: Adgangssætningen skal kun vedkommende selv kende. Bagefter vises en gendannelseskode én gang.',
    passphrase: 'Den nye persons adgangssætning',
    addSubmit: 'Tilføj',
    cancel: 'Annuller',
    required: 'Skal udfyldes.',
    keepTitle: 'Gem gendannelseskoden',
    keepText:
      'Koden er den nye persons eneste vej ind, hvis adgangssætningen bliver glemt. Den vises kun nu. Udskriv den eller skriv den af, og læg den et sikkert sted.',
    added: (name) => `${name} kan nu låse op og arbejde her.`,
    remove: 'Fjern',
    removeWho: (name) => `Fjern ${name}`,
    removeTitle: (name) => `Fjern ${name}?`,
    removeText:
      'Nøglerne slettes, og personen kan ikke længere låse op. Det, personen har skrevet, bliver stående med navn. Det kan ikke fortrydes; personen kan kun tilføjes på ny.',
    removed: (name) => `${name} er fjernet.`,
  },
  sv: {
    title: 'Personer',
    text: 'De som arbetar i den här arbetsytan på den här datorn. Var och en har sin egen lösenfras och sin egen nyckel, så spåret visar vem som har gjort vad.',
    onlyFounder: (name) => `Bara ${name}, som skapade arbetsytan, kan lägga till och ta bort personer.`,
    name: 'Namn',
    nameHint: 'Står i spåret och på breven, och på sidan där man låser upp.',
    role: 'Roll',
    since: 'Sedan',
    until: 'Borttagen',
    works: 'arbetar här',
    founder: 'skapade arbetsytan',
    you: 'du',
    add: 'Lägg till en person',
    addTitle: 'Lägg till en person',
    addText:
      'Låt den nya personen sitta vid tangentbordet: lösenfrasen ska bara den personen känna till. Därefter visas en återställningskod en gång.',
    passphrase: 'Den nya personens lösenfras',
    addSubmit: 'Lägg till',
    cancel: 'Avbryt',
    required: 'Måste fyllas i.',
    keepTitle: 'Spara återställningskoden',
    keepText:
      'Koden är den nya personens enda väg in om lösenfrasen glöms bort. Den visas bara nu. Skriv ut den eller skriv av den och lägg den på en säker plats.',
    added: (name) => `${name} kan nu låsa upp och arbeta här.`,
    remove: 'Ta bort',
    removeWho: (name) => `Ta bort ${name}`,
    removeTitle: (name) => `Ta bort ${name}?`,
    removeText:
      'Nycklarna raderas och personen kan inte längre låsa upp. Det som personen har skrivit står kvar med namn. Det går inte att ångra; personen kan bara läggas till på nytt.',
    removed: (name) => `${name} har tagits bort.`,
  },
  en: {
    title: 'People',
    text: 'Those who work in this workspace on this computer. Each has a passphrase and a key of their own, so the trail shows who did what.',
    onlyFounder: (name) => `Only ${name}, who made the workspace, can add and remove people.`,
    name: 'Name',
    nameHint: 'Stands in the trail and on the letters, and on the page where the vault is unlocked.',
    role: 'Role',
    since: 'Since',
    until: 'Removed',
    works: 'works here',
    founder: 'made the workspace',
    you: 'you',
    add: 'Add a person',
    addTitle: 'Add a person',
    addText:
      'Let the new person sit at the keyboard: nobody else should know the passphrase. A recovery code is shown once afterwards.',
    passphrase: 'Passphrase of the new person',
    addSubmit: 'Add',
    cancel: 'Cancel',
    required: 'Must be filled in.',
    keepTitle: 'Keep the recovery code',
    keepText:
      'The code is the new person’s only way in if the passphrase is forgotten. It is shown only now. Print it or write it down, and put it in a safe place.',
    added: (name) => `${name} can now unlock and work here.`,
    remove: 'Remove',
    removeWho: (name) => `Remove ${name}`,
    removeTitle: (name) => `Remove ${name}?`,
    removeText:
      'Their keys are destroyed, and they can no longer unlock. What they have written stays, with their name. This cannot be undone; they can only be added anew.',
    removed: (name) => `${name} has been removed.`,
  },
};
