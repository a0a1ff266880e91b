import type { Party } from '../../../../shared/complaint/vocabulary';
import type { UiLanguage } from '../../../../shared/core/text';
import type { HappeningKind } from './chronology/happening-kind';

export const MATERIAL_TABS = ['complaint', 'chronology', 'evidence', 'contacts', 'notes'] as const;
export type MaterialTab = (typeof MATERIAL_TABS)[number];

interface ReviewTexts {
  readonly panel: string;
  readonly opening: string;
  readonly tabs: Readonly<Record<MaterialTab, string>>;
  readonly complaint: {
    readonly facts: string;
    readonly complainant: string;
    readonly authorised: string;
    readonly noAuthority: string;
    readonly vulnerability: string;
    readonly showVulnerability: string;
    readonly hideVulnerability: string;
    readonly vulnerabilityHelp: string;
    readonly text: string;
    readonly desiredOutcome: string;
    readonly finalAnswer: (date: string) => string;
    readonly noFinalAnswer: string;
    readonly supplement: (date: string) => string;
    readonly supplementsNote: (count: number) => string;
    readonly field: string;
    readonly was: string;
    readonly is: string;
    readonly empty: string;
  };
  readonly chronology: {
    readonly all: string;
    readonly more: string;
    readonly less: string;
    readonly kinds: Readonly<Record<HappeningKind, string>>;
    readonly receivedByFirm: string;
    readonly receivedByRepresentative: string;
    readonly answered: string;
    /** In the middle of a sentence. */
    readonly parties: Readonly<Record<Party, string>>;
    readonly contact: (channel: string, party: string) => string;
    readonly exhibit: (number: number, title: string) => string;
    readonly asked: (party: string, due: string) => string;
    readonly answeredRequest: (party: string) => string;
    readonly letter: (kind: string) => string;
    readonly withdrawn: (number: number) => string;
  };
  readonly evidence: {
    readonly list: string;
    readonly add: string;
    readonly drop: string;
    readonly dropHint: string;
    readonly none: string;
    readonly noneTitle: string;
    readonly exhibit: (number: number) => string;
    readonly notForLetter: string;
    readonly withdrawn: string;
    readonly withdrawnBecause: (reason: string) => string;
    readonly notWeighed: string;
    readonly wholeCase: string;
    readonly issue: (number: number) => string;
    readonly facts: string;
    readonly showFacts: string;
    readonly hideFacts: string;
    readonly origin: string;
    readonly receivedOn: string;
    readonly fileName: string;
    readonly mediaType: string;
    readonly size: string;
    readonly sha256: string;
    readonly weight: string;
    readonly title: string;
    readonly choose: string;
    readonly reading: string;
    readonly damaged: string;
    readonly cannotShow: string;
    readonly imageBroken: string;
    readonly textCut: string;
    readonly enlarge: string;
    readonly reduce: string;
    readonly actualSize: string;
    readonly fit: string;
    readonly saveCopy: string;
    readonly savedAs: (name: string) => string;
    readonly withdraw: string;
    readonly withdrawVerb: string;
    readonly withdrawTitle: (number: number) => string;
    readonly withdrawText: string;
    readonly reason: string;
    readonly close: string;
  };
  readonly adding: {
    readonly title: string;
    readonly more: string;
    readonly about: string;
    readonly titleOf: (file: string) => string;
    readonly notForLetterOf: (file: string) => string;
    readonly notForLetterHelp: string;
    readonly remove: (file: string) => string;
    readonly confirm: (count: number) => string;
    readonly held: (number: number) => string;
    readonly folder: (name: string) => string;
    readonly empty: string;
    readonly done: string;
    readonly badDate: string;
    readonly needTitle: string;
    readonly progress: (file: string) => string;
  };
  readonly contacts: {
    readonly log: string;
    readonly what: string;
    readonly none: string;
    readonly on: string;
    readonly channel: string;
    readonly with: string;
    readonly summary: string;
    readonly choose: string;
    readonly list: string;
  };
  readonly notes: {
    readonly help: string;
    readonly what: string;
    readonly label: string;
    readonly verb: string;
    readonly none: string;
    readonly list: string;
  };
}

export const texts = {
  da: {
    panel: 'Sagens materiale',
    opening: 'Åbner sagen …',
    tabs: {
      complaint: 'Klagen',
      chronology: 'Forløb',
      evidence: 'Bilag',
      contacts: 'Kontakter',
      notes: 'Notater',
    },
    complaint: {
      facts: 'Sagens oplysninger',
      complainant: 'Klager',
      authorised: 'Partsrepræsentant',
      noAuthority: 'Der er ingen fuldmagt. Intet må oplyses til partsrepræsentanten.',
      vulnerability: 'Særlige hensyn',
      showVulnerability: 'Vis særlige hensyn',
      hideVulnerability: 'Skjul særlige hensyn',
      vulnerabilityHelp: 'Kun til den, der behandler sagen. Nævnes aldrig i breve.',
      text: 'Klagen',
      desiredOutcome: 'Ønsket resultat',
      finalAnswer: (date) => `Kundeservices endelige svar af ${date}`,
      noFinalAnswer: 'Kundeservice har ikke givet et endeligt svar.',
      supplement: (date) => `Supplerende oplysninger modtaget ${date}`,
      supplementsNote: (count) =>
        count === 1
          ? 'Kundeservice har sendt supplerende oplysninger. De står nederst.'
          : `Kundeservice har sendt supplerende oplysninger ${count} gange. De står nederst.`,
      field: 'Felt',
      was: 'Før',
      is: 'Nu',
      empty: '(tomt)',
    },
    chronology: {
      all: 'Vis også alt, hvad der er registreret i appen',
      more: 'Vis hele teksten',
      less: 'Vis mindre',
      kinds: {
        receipt: 'Modtagelse',
        answer: 'Svar',
        contact: 'Kontakt',
        evidence: 'Bilag',
        request: 'Oplysninger',
        letter: 'Brev',
        decision: 'Afgørelse',
        trail: 'Registrering',
      },
      receivedByFirm: 'Klagen modtaget af virksomheden',
      receivedByRepresentative: 'Sagen modtaget af kunderepræsentanten',
      answered: 'Kundeservices endelige svar',
      parties: { complainant: 'klager', respondent: 'virksomheden' },
      contact: (channel, party) => `${channel}, ${party}`,
      exhibit: (number, title) => `Bilag ${number}: ${title}`,
      asked: (party, due) => `Spørgsmål til ${party} med svarfrist ${due}`,
      answeredRequest: (party) => `Svar fra ${party}`,
      letter: (kind) => `Brev udstedt: ${kind}`,
      withdrawn: (number) => `Bilag ${number} trukket tilbage`,
    },
    evidence: {
      list: 'Bilag',
      add: 'Tilføj bilag …',
      drop: 'Filer kan også trækkes hertil.',
      dropHint: 'Slip filerne for at tilføje dem som bilag',
      none: 'Tilføj filer, eller træk dem hertil.',
      noneTitle: 'Ingen bilag endnu',
      exhibit: (number) => `Bilag ${number}`,
      notForLetter: 'Må ikke nævnes i breve',
      withdrawn: 'Trukket tilbage',
      withdrawnBecause: (reason) => `Trukket tilbage: ${reason}`,
      notWeighed: 'Ikke vurderet endnu',
      wholeCase: 'Hele sagen',
      issue: (number) => `Klagepunkt ${number}`,
      facts: 'Oplysninger om bilaget',
      showFacts: 'Vis oplysninger',
      hideFacts: 'Skjul oplysninger',
      origin: 'Kommer fra',
      receivedOn: 'Modtaget',
      fileName: 'Filnavn',
      mediaType: 'Filtype',
      size: 'Størrelse',
      sha256: 'SHA-256',
      weight: 'Vægt',
      title: 'Titel',
      choose: 'Vælg et bilag for at se det.',
      reading: 'Åbner bilaget …',
      damaged: 'Bilagets indhold svarer ikke til det, der blev gemt. Det vises ikke.',
      cannotShow: 'Filer af denne type vises ikke her. Gem en kopi, og åbn den i et andet program.',
      imageBroken: 'Billedet kan ikke vises. Filen kan være beskadiget.',
      textCut: 'Kun begyndelsen vises. Gem en kopi for at læse resten.',
      enlarge: 'Vis stort',
      reduce: 'Luk den store visning',
      actualSize: 'Faktisk størrelse',
      fit: 'Tilpas til bredden',
      saveCopy: 'Gem en kopi …',
      savedAs: (name) => `Gemt som ${name}. Kopien er ikke krypteret.`,
      withdraw: 'Træk tilbage …',
      withdrawVerb: 'Træk tilbage',
      withdrawTitle: (number) => `Træk bilag ${number} tilbage?`,
      withdrawText:
        'Bilaget bliver i sagen og i sporet med begrundelsen, men indgår ikke længere i vurderingen. Nummeret bruges ikke igen.',
      reason: 'Begrundelse',
      close: 'Luk',
    },
    adding: {
      title: 'Tilføj bilag',
      more: 'Flere filer …',
      about: 'Gælder for alle filerne:',
      titleOf: (file) => `Titel på ${file}`,
      notForLetterOf: (file) => `Må ikke nævnes i breve: ${file}`,
      notForLetterHelp:
        'For oplysninger, klager ikke må få kendskab til, for eksempel en underretning til myndighederne. Bilaget kan vurderes, men kan ikke nævnes eller citeres i et brev.',
      remove: (file) => `Fjern ${file}`,
      confirm: (count) => (count === 1 ? 'Tilføj 1 bilag' : `Tilføj ${count} bilag`),
      held: (number) => `Filen er allerede i sagen som bilag ${number}.`,
      folder: (name) => `”${name}” er en mappe. Træk filerne selv hertil.`,
      empty: 'Filen er tom.',
      done: 'Tilføjet',
      badDate: 'Angiv datoen, højst dags dato.',
      needTitle: 'Giv bilaget en titel.',
      progress: (file) => `Gemmer ${file}`,
    },
    contacts: {
      log: 'Registrér en kontakt',
      what: 'ny kontakt',
      none: 'Ingen kontakter er registreret.',
      on: 'Dato',
      channel: 'Kanal',
      with: 'Med',
      summary: 'Hvad blev der sagt eller skrevet?',
      choose: 'Vælg',
      list: 'Kontakter',
    },
    notes: {
      help: 'Notater er til eget brug og kommer ikke i breve. De er en del af sagens spor og af revisionspakken.',
      what: 'nyt notat',
      label: 'Nyt notat',
      verb: 'Tilføj',
      none: 'Ingen notater endnu.',
      list: 'Notater',
    },
  },
  sv: {
    panel: 'Ärendets material',
    opening: 'Öppnar ärendet …',
    tabs: {
      complaint: 'Klagomålet',
      chronology: 'Förlopp',
      evidence: 'Bilagor',
      contacts: 'Kontakter',
      notes: 'Anteckningar',
    },
    complaint: {
      facts: 'Ärendets uppgifter',
      complainant: 'Klaganden',
      authorised: 'Ombud',
      noAuthority: 'Fullmakt saknas. Inget får lämnas ut till ombudet.',
      vulnerability: 'Särskild hänsyn',
      showVulnerability: 'Visa särskild hänsyn',
      hideVulnerability: 'Dölj särskild hänsyn',
      vulnerabilityHelp: 'Endast för den som handlägger ärendet. Nämns aldrig i brev.',
      text: 'Klagomålet',
      desiredOutcome: 'Önskat resultat',
      finalAnswer: (date) => `Kundtjänsts slutliga svar av den ${date}`,
      noFinalAnswer: 'Kundtjänst har inte lämnat något slutligt svar.',
      supplement: (date) => `Kompletterande uppgifter mottagna ${date}`,
      supplementsNote: (count) =>
        count === 1
          ? 'Kundtjänst har skickat kompletterande uppgifter. De står längst ned.'
          : `Kundtjänst har skickat kompletterande uppgifter ${count} gånger. De står längst ned.`,
      field: 'Fält',
      was: 'Före',
      is: 'Nu',
      empty: '(tomt)',
    },
    chronology: {
      all: 'Visa även allt som har registrerats i appen',
      more: 'Visa hela texten',
      less: 'Visa mindre',
      kinds: {
        receipt: 'Mottagande',
        answer: 'Svar',
        contact: 'Kontakt',
        evidence: 'Bilaga',
        request: 'Uppgifter',
        letter: 'Brev',
        decision: 'Beslut',
        trail: 'Registrering',
      },
      receivedByFirm: 'Klagomålet mottaget av företaget',
      receivedByRepresentative: 'Ärendet mottaget av kundrepresentanten',
      answered: 'Kundtjänsts slutliga svar',
      parties: { complainant: 'klaganden', respondent: 'företaget' },
      contact: (channel, party) => `${channel}, ${party}`,
      exhibit: (number, title) => `Bilaga ${number}: ${title}`,
      asked: (party, due) => `Fråga till ${party} med svar senast ${due}`,
      answeredRequest: (party) => `Svar från ${party}`,
      letter: (kind) => `Brev utfärdat: ${kind}`,
      withdrawn: (number) => `Bilaga ${number} återtagen`,
    },
    evidence: {
      list: 'Bilagor',
      add: 'Lägg till bilaga …',
      drop: 'Filer kan även dras hit.',
      dropHint: 'Släpp filerna för att lägga till dem som bilagor',
      none: 'Lägg till filer eller dra dem hit.',
      noneTitle: 'Inga bilagor ännu',
      exhibit: (number) => `Bilaga ${number}`,
      notForLetter: 'Får inte nämnas i brev',
      withdrawn: 'Återtagen',
      withdrawnBecause: (reason) => `Återtagen: ${reason}`,
      notWeighed: 'Inte bedömd ännu',
      wholeCase: 'Hela ärendet',
      issue: (number) => `Klagopunkt ${number}`,
      facts: 'Uppgifter om bilagan',
      showFacts: 'Visa uppgifter',
      hideFacts: 'Dölj uppgifter',
      origin: 'Kommer från',
      receivedOn: 'Mottagen',
      fileName: 'Filnamn',
      mediaType: 'Filtyp',
      size: 'Storlek',
      sha256: 'SHA-256',
      weight: 'Vikt',
      title: 'Rubrik',
      choose: 'Välj en bilaga för att se den.',
      reading: 'Öppnar bilagan …',
      damaged: 'Bilagans innehåll stämmer inte med det som sparades. Det visas inte.',
      cannotShow: 'Filer av den här typen visas inte här. Spara en kopia och öppna den i ett annat program.',
      imageBroken: 'Bilden kan inte visas. Filen kan vara skadad.',
      textCut: 'Endast början visas. Spara en kopia för att läsa resten.',
      enlarge: 'Visa stort',
      reduce: 'Stäng den stora visningen',
      actualSize: 'Verklig storlek',
      fit: 'Anpassa till bredden',
      saveCopy: 'Spara en kopia …',
      savedAs: (name) => `Sparad som ${name}. Kopian är inte krypterad.`,
      withdraw: 'Återta …',
      withdrawVerb: 'Återta',
      withdrawTitle: (number) => `Återta bilaga ${number}?`,
      withdrawText:
        'Bilagan finns kvar i ärendet och i spåret med skälet, men ingår inte längre i bedömningen. Numret används inte igen.',
      reason: 'Skäl',
      close: 'Stäng',
    },
    adding: {
      title: 'Lägg till bilagor',
      more: 'Fler filer …',
      about: 'Gäller alla filerna:',
      titleOf: (file) => `Rubrik på ${file}`,
      notForLetterOf: (file) => `Får inte nämnas i brev: ${file}`,
      notForLetterHelp:
        'För uppgifter som klaganden inte får ta del av, till exempel en rapport till myndigheterna. Bilagan kan bedömas men inte nämnas eller citeras i ett brev.',
      remove: (file) => `Ta bort ${file}`,
      confirm: (count) => (count === 1 ? 'Lägg till 1 bilaga' : `Lägg till ${count} bilagor`),
      held: (number) => `Filen finns redan i ärendet som bilaga ${number}.`,
      folder: (name) => `”${name}” är en mapp. Dra själva filerna hit.`,
      empty: 'Filen är tom.',
      done: 'Tillagd',
      badDate: 'Ange datumet, senast dagens datum.',
      needTitle: 'Ge bilagan en rubrik.',
      progress: (file) => `Sparar ${file}`,
    },
    contacts: {
      log: 'Registrera en kontakt',
      what: 'ny kontakt',
      none: 'Inga kontakter har registrerats.',
      on: 'Datum',
      channel: 'Kanal',
      with: 'Med',
      summary: 'Vad sades eller skrevs?',
      choose: 'Välj',
      list: 'Kontakter',
    },
    notes: {
      help: 'Anteckningar är för eget bruk och kommer inte med i brev. De är en del av ärendets spår och av revisionspaketet.',
      what: 'ny anteckning',
      label: 'Ny anteckning',
      verb: 'Lägg till',
      none: 'Inga anteckningar ännu.',
      list: 'Anteckningar',
    },
  },
  en: {
    panel: 'Material of the case',
    opening: 'Opening the case …',
    tabs: {
      complaint: 'Complaint',
      chronology: 'Chronology',
      evidence: 'Evidence',
      contacts: 'Contacts',
      notes: 'Notes',
    },
    complaint: {
      facts: 'Facts of the case',
      complainant: 'Complainant',
      authorised: 'Authorised person',
      noAuthority: 'There is no authority. Nothing may be disclosed to the authorised person.',
      vulnerability: 'Special care',
      showVulnerability: 'Show special care',
      hideVulnerability: 'Hide special care',
      vulnerabilityHelp: 'For whoever handles the case only. Never mentioned in letters.',
      text: 'The complaint',
      desiredOutcome: 'Desired outcome',
      finalAnswer: (date) => `Customer service’s final answer of ${date}`,
      noFinalAnswer: 'Customer service has given no final answer.',
      supplement: (date) => `Further information received ${date}`,
      supplementsNote: (count) =>
        count === 1
          ? 'Customer service has sent further information. It stands at the end.'
          : `Customer service has sent further information ${count} times. It stands at the end.`,
      field: 'Field',
      was: 'Was',
      is: 'Is',
      empty: '(empty)',
    },
    chronology: {
      all: 'Also show everything recorded in the app',
      more: 'Show the whole text',
      less: 'Show less',
      kinds: {
        receipt: 'Receipt',
        answer: 'Answer',
        contact: 'Contact',
        evidence: 'Evidence',
        request: 'Information',
        letter: 'Letter',
        decision: 'Decision',
        trail: 'Record',
      },
      receivedByFirm: 'Complaint received by the firm',
      receivedByRepresentative: 'Case received by the representative',
      answered: 'Customer service’s final answer',
      parties: { complainant: 'the complainant', respondent: 'the firm' },
      contact: (channel, party) => `${channel}, ${party}`,
      exhibit: (number, title) => `Exhibit ${number}: ${title}`,
      asked: (party, due) => `Question to ${party}, answer due ${due}`,
      answeredRequest: (party) => `Answer from ${party}`,
      letter: (kind) => `Letter issued: ${kind}`,
      withdrawn: (number) => `Exhibit ${number} withdrawn`,
    },
    evidence: {
      list: 'Evidence',
      add: 'Add evidence …',
      drop: 'Files can also be dropped here.',
      dropHint: 'Let go to add the files as evidence',
      none: 'Add files, or drop them here.',
      noneTitle: 'No evidence yet',
      exhibit: (number) => `Exhibit ${number}`,
      notForLetter: 'Not for letters',
      withdrawn: 'Withdrawn',
      withdrawnBecause: (reason) => `Withdrawn: ${reason}`,
      notWeighed: 'Not weighed yet',
      wholeCase: 'Whole case',
      issue: (number) => `Issue ${number}`,
      facts: 'About the exhibit',
      showFacts: 'Show details',
      hideFacts: 'Hide details',
      origin: 'Comes from',
      receivedOn: 'Received',
      fileName: 'File name',
      mediaType: 'File type',
      size: 'Size',
      sha256: 'SHA-256',
      weight: 'Weight',
      title: 'Title',
      choose: 'Choose an exhibit to see it.',
      reading: 'Opening the exhibit …',
      damaged: 'The exhibit’s content is not what was saved. It is not shown.',
      cannotShow: 'Files of this type are not shown here. Save a copy and open it in another program.',
      imageBroken: 'The picture cannot be shown. The file may be damaged.',
      textCut: 'Only the beginning is shown. Save a copy to read the rest.',
      enlarge: 'Show large',
      reduce: 'Close the large view',
      actualSize: 'Actual size',
      fit: 'Fit to width',
      saveCopy: 'Save a copy …',
      savedAs: (name) => `Saved as ${name}. The copy is not encrypted.`,
      withdraw: 'Withdraw …',
      withdrawVerb: 'Withdraw',
      withdrawTitle: (number) => `Withdraw exhibit ${number}?`,
      withdrawText:
        'The exhibit stays in the case and in the trail with the reason, but is no longer part of the assessment. Its number is not used again.',
      reason: 'Reason',
      close: 'Close',
    },
    adding: {
      title: 'Add evidence',
      more: 'More files …',
      about: 'For all the files:',
      titleOf: (file) => `Title of ${file}`,
      notForLetterOf: (file) => `Not for letters: ${file}`,
      notForLetterHelp:
        'For what the complainant must not learn of, such as a report to the authorities. The exhibit can be weighed, but not mentioned or quoted in a letter.',
      remove: (file) => `Remove ${file}`,
      confirm: (count) => (count === 1 ? 'Add 1 exhibit' : `Add ${count} exhibits`),
      held: (number) => `The file is in the case already as exhibit ${number}.`,
      folder: (name) => `“${name}” is a folder. Drop the files themselves.`,
      empty: 'The file is empty.',
      done: 'Added',
      badDate: 'Give the date, today at the latest.',
      needTitle: 'Give the exhibit a title.',
      progress: (file) => `Saving ${file}`,
    },
    contacts: {
      log: 'Log a contact',
      what: 'new contact',
      none: 'No contacts are recorded.',
      on: 'Date',
      channel: 'Channel',
      with: 'With',
      summary: 'What was said or written?',
      choose: 'Choose',
      list: 'Contacts',
    },
    notes: {
      help: 'Notes are for your own use and do not go into letters. They are part of the trail and of the audit pack.',
      what: 'new note',
      label: 'New note',
      verb: 'Add',
      none: 'No notes yet.',
      list: 'Notes',
    },
  },
} satisfies Record<UiLanguage, ReviewTexts>;
