import type { UiLanguage } from '../core/text';

interface BatchTexts {
  readonly title: string;
  readonly subtitle: (organisation: string) => string;
  readonly made: (made: number, chosen: number) => string;
  readonly madeText: string;
  readonly unsound: (count: number) => string;
  readonly missed: (count: number) => string;
  readonly about: string;
  readonly aboutFacts: string;
  readonly purpose: string;
  readonly filter: string;
  readonly period: string;
  readonly market: string;
  readonly product: string;
  readonly outcome: string;
  readonly all: string;
  readonly population: string;
  readonly sample: string;
  readonly noSample: string;
  readonly size: (size: number) => string;
  readonly seed: string;
  readonly method: string;
  readonly packs: string;
  readonly packsAbout: string;
  readonly file: string;
  readonly reference: string;
  readonly caseId: string;
  readonly bytes: string;
  readonly entries: string;
  readonly verdict: string;
  readonly code: string;
  readonly sound: string;
  readonly faults: (count: number) => string;
  readonly notMade: (because: string) => string;
  readonly howTo: string;
  readonly howToText: readonly string[];
  readonly draw: string;
  readonly taken: string;
  readonly yes: string;
  readonly no: string;
  readonly foot: (organisation: string) => string;
  readonly pageOf: string;
}

export const BATCH_TEXTS: Readonly<Record<UiLanguage, BatchTexts>> = {
  da: {
    title: 'Oversigt over revisionspakker',
    subtitle: (organisation) => `Revisionspakker fra ${organisation}`,
    made: (made, chosen) => `${made} af ${chosen} revisionspakker`,
    madeText:
      'Hver pakke er en PDF, der kan kontrolleres uden programmet. Oversigten er underskrevet; index.csv er vedhæftet den og har de samme oplysninger.',
    unsound: (count) =>
      count === 1
        ? '1 pakke har fejl i sporet. Pakkens forside siger hvilke.'
        : `${count} pakker har fejl i sporet. Pakkernes forsider siger hvilke.`,
    missed: (count) =>
      count === 1
        ? 'Af 1 sag kunne der ikke laves en pakke.'
        : `Af ${count} sager kunne der ikke laves pakker.`,
    about: 'Udvalget',
    aboutFacts: 'Hvilke sager pakkerne er lavet af',
    purpose: 'Formål',
    filter: 'Sager',
    period: 'Periode',
    market: 'Marked',
    product: 'Produkt',
    outcome: 'Resultat',
    all: 'alle',
    population: 'Sager, der passer',
    sample: 'Stikprøve',
    noSample: 'nej, alle sager, der passer',
    size: (size) => `${size} sager`,
    seed: 'Startværdi',
    method:
      'Stikprøven er de sager, hvis SHA-256 af »startværdi/sags-id« kommer først. Alle kan trække den igen: draw.csv har alle sager, der passer, med deres værdi.',
    packs: 'Pakkerne',
    packsAbout: 'Hver pakke med fil, reference, SHA-256, resultat af kontrollen og checkpointkode',
    file: 'Fil',
    reference: 'Reference',
    caseId: 'Sags-id',
    bytes: 'Byte',
    entries: 'Indførsler',
    verdict: 'Kontrol',
    code: 'Checkpointkode',
    sound: 'i orden',
    faults: (count) => (count === 1 ? '1 fejl' : `${count} fejl`),
    notMade: (because) => `ikke lavet (${because})`,
    howTo: 'Sådan kontrolleres pakkerne',
    howToText: [
      'Åbn verify.html i en browser, og vælg pakkerne. Siden bruger intet netværk.',
      'Beregn hver fils SHA-256, for eksempel med »sha256sum«, og sammenlign med denne oversigt.',
      'Kontrollér underskriften på denne PDF, for eksempel med »pdfsig index.pdf«, og sammenlign certifikatet med pakkernes.',
    ],
    draw: 'SHA-256 af startværdi/sags-id',
    taken: 'Udtrukket',
    yes: 'ja',
    no: 'nej',
    foot: (organisation) => `${organisation} · Oversigt over revisionspakker`,
    pageOf: 'Side {page} af {pages}',
  },
  sv: {
    title: 'Förteckning över revisionspaket',
    subtitle: (organisation) => `Revisionspaket från ${organisation}`,
    made: (made, chosen) => `${made} av ${chosen} revisionspaket`,
    madeText:
      'Varje paket är en PDF som kan kontrolleras utan programmet. Förteckningen är undertecknad; index.csv är bifogad och har samma uppgifter.',
    unsound: (count) =>
      count === 1
        ? '1 paket har fel i loggen. Paketets framsida säger vilka.'
        : `${count} paket har fel i loggen. Paketens framsidor säger vilka.`,
    missed: (count) =>
      count === 1 ? 'Av 1 ärende kunde inget paket skapas.' : `Av ${count} ärenden kunde inga paket skapas.`,
    about: 'Urvalet',
    aboutFacts: 'Vilka ärenden paketen är skapade av',
    purpose: 'Ändamål',
    filter: 'Ärenden',
    period: 'Period',
    market: 'Marknad',
    product: 'Produkt',
    outcome: 'Resultat',
    all: 'alla',
    population: 'Ärenden som passar',
    sample: 'Stickprov',
    noSample: 'nej, alla ärenden som passar',
    size: (size) => `${size} ärenden`,
    seed: 'Startvärde',
    method:
      'Stickprovet är de ärenden vars SHA-256 av ”startvärde/ärende-id” kommer först. Vem som helst kan dra det igen: draw.csv har alla ärenden som passar, med deras värde.',
    packs: 'Paketen',
    packsAbout: 'Varje paket med fil, referens, SHA-256, resultat av kontrollen och checkpointkod',
    file: 'Fil',
    reference: 'Referens',
    caseId: 'Ärende-id',
    bytes: 'Byte',
    entries: 'Anteckningar',
    verdict: 'Kontroll',
    code: 'Checkpointkod',
    sound: 'utan fel',
    faults: (count) => `${count} fel`,
    notMade: (because) => `inte skapat (${because})`,
    howTo: 'Så kontrolleras paketen',
    howToText: [
      'Öppna verify.html i en webbläsare och välj paketen. Sidan använder inget nätverk.',
      'Beräkna varje fils SHA-256, till exempel med ”sha256sum”, och jämför med denna förteckning.',
      'Kontrollera underskriften på denna PDF, till exempel med ”pdfsig index.pdf”, och jämför certifikatet med paketens.',
    ],
    draw: 'SHA-256 av startvärde/ärende-id',
    taken: 'Draget',
    yes: 'ja',
    no: 'nej',
    foot: (organisation) => `${organisation} · Förteckning över revisionspaket`,
    pageOf: 'Sida {page} av {pages}',
  },
  en: {
    title: 'Index of audit packs',
    subtitle: (organisation) => `Audit packs from ${organisation}`,
    made: (made, chosen) => `${made} of ${chosen} audit packs`,
    madeText:
      'Each pack is a PDF that can be checked without the app. This index is signed; index.csv is attached to it and says the same.',
    unsound: (count) =>
      count === 1
        ? '1 pack has faults in its trail. Its cover says which.'
        : `${count} packs have faults in their trails. Their covers say which.`,
    missed: (count) =>
      count === 1 ? 'Of 1 case no pack could be made.' : `Of ${count} cases no packs could be made.`,
    about: 'The selection',
    aboutFacts: 'Which cases the packs were made of',
    purpose: 'Purpose',
    filter: 'Cases',
    period: 'Period',
    market: 'Market',
    product: 'Product',
    outcome: 'Outcome',
    all: 'all',
    population: 'Cases that fit',
    sample: 'Sample',
    noSample: 'no, every case that fits',
    size: (size) => `${size} cases`,
    seed: 'Seed',
    method:
      'The sample is the cases whose SHA-256 of “seed/case id” comes first. Anybody can draw it again: draw.csv has every case that fits, with its value.',
    packs: 'The packs',
    packsAbout: 'Each pack with file, reference, SHA-256, verdict of the check and checkpoint code',
    file: 'File',
    reference: 'Reference',
    caseId: 'Case id',
    bytes: 'Bytes',
    entries: 'Entries',
    verdict: 'Verdict',
    code: 'Checkpoint code',
    sound: 'sound',
    faults: (count) => (count === 1 ? '1 fault' : `${count} faults`),
    notMade: (because) => `not made (${because})`,
    howTo: 'How to check the packs',
    howToText: [
      'Open verify.html in a browser and choose the packs. The page uses no network.',
      'Compute the SHA-256 of each file, for example with “sha256sum”, and compare it with this index.',
      'Check the signature of this PDF, for example with “pdfsig index.pdf”, and compare its certificate with that of the packs.',
    ],
    draw: 'SHA-256 of seed/case id',
    taken: 'Drawn',
    yes: 'yes',
    no: 'no',
    foot: (organisation) => `${organisation} · Index of audit packs`,
    pageOf: 'Page {page} of {pages}',
  },
};
