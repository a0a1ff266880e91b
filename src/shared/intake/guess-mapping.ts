import { bare, marketOf, productOf } from './code-words';
import { decimalSignShownBy, parseHumanAmount } from './human-amount';
import type { DecimalSign } from './human-amount';
import { orderShownBy, parseHumanDate } from './human-date';
import type { DateOrder } from './human-date';
import { EMAIL } from './import-case';
import type { CsvField, Mapping } from './mapping';

/**
 * A first proposal for a person to correct: columns are chosen by their names in Danish, Swedish or English and by what
 * their sample cells look like. Every column is used once at most; a field nothing fits stays unmapped.
 */
export function guessMapping(
  headers: readonly string[],
  sampleRows: readonly (readonly string[])[],
): Mapping {
  const candidates = headers.flatMap((header, index) => {
    const samples = sampleRows.map((row) => row[index]?.trim() ?? '').filter((cell) => cell !== '');
    return FIELD_HINTS.map((hint) => ({
      field: hint.field,
      header,
      index,
      score: scoreOf(hint, header, samples),
    }));
  });
  candidates.sort((a, b) => b.score - a.score || a.index - b.index);
  const columns: Partial<Record<CsvField, string[]>> = {};
  const used = new Set<string>();
  for (const { field, header, score } of candidates) {
    if (score < CERTAIN_ENOUGH || used.has(header) || columns[field] !== undefined) continue;
    columns[field] = [header];
    used.add(header);
  }
  joinColumns(columns, headers, used);
  const cellsOf = (field: CsvField): readonly string[] => {
    const index = headers.indexOf(columns[field]?.[0] ?? '');
    return sampleRows.map((row) => row[index] ?? '');
  };
  return {
    columns,
    constants: {},
    dateOrder: firstShown<DateOrder>(
      DATE_FIELDS.flatMap((field) => cellsOf(field)),
      orderShownBy,
      'day-first',
    ),
    decimalSign: firstShown<DecimalSign>(cellsOf('disputedAmount.amount'), decimalSignShownBy, ','),
  };
}

interface Hint {
  readonly field: CsvField;
  /** Column names as {@link bare} has them: exactly so, or as a part of the name. */
  readonly names: readonly string[];
  readonly parts?: readonly string[];
  /** What the cells look like. */
  readonly looks?: (cell: string) => boolean;
  /** The look alone is telling enough. */
  readonly lookDecides?: boolean;
}

const CERTAIN_ENOUGH = 40;

/** Bad cells are to be expected, so a name counts by the share of cells that look right, an exact one always a little. */
function scoreOf(hint: Hint, header: string, samples: readonly string[]): number {
  const name = bare(header);
  const { looks } = hint;
  const share = samples.length === 0 || !looks ? 1 : samples.filter(looks).length / samples.length;
  if (hint.names.includes(name)) return 100 * Math.max(share, 0.45);
  const part = hint.parts?.find((word) => name.includes(word));
  if (part !== undefined && share >= 0.5)
    return share * (50 + Math.min(40, (part.length * 40) / name.length));
  return hint.lookDecides === true && samples.length > 0 && share > 0.9 ? CERTAIN_ENOUGH : 0;
}

/** First name and surname, and the lines of an address, are one field in several columns. */
function joinColumns(
  columns: Partial<Record<CsvField, string[]>>,
  headers: readonly string[],
  used: Set<string>,
): void {
  for (const { field, sets } of JOINED) {
    const found = sets
      .map((names) => headers.find((header) => names.includes(bare(header)) && !used.has(header)))
      .filter((header) => header !== undefined);
    const before = columns[field] ?? [];
    if (found.length === 0 || (before.length === 0 && found.length < 2 && field === 'complainant.name'))
      continue;
    if (field === 'complainant.name' && before.length > 0) continue;
    columns[field] = [...before, ...found];
    for (const header of found) used.add(header);
  }
}

function firstShown<T>(cells: readonly string[], show: (cell: string) => T | undefined, otherwise: T): T {
  for (const cell of cells) {
    const shown = show(cell);
    if (shown !== undefined) return shown;
  }
  return otherwise;
}

const isDate = (cell: string): boolean => {
  const date = parseHumanDate(cell);
  return date.ok || date.error !== 'not-a-date';
};
const isAmount = (cell: string): boolean => {
  const amount = parseHumanAmount(cell, ',');
  return amount.ok || amount.error !== 'not-an-amount';
};

const DATE_FIELDS: readonly CsvField[] = [
  'receivedByFirmOn',
  'receivedByRepresentativeOn',
  'finalAnswer.answeredOn',
];

const JOINED: readonly { readonly field: CsvField; readonly sets: readonly (readonly string[])[] }[] = [
  {
    field: 'complainant.name',
    sets: [
      ['fornavn', 'förnamn', 'firstname', 'givenname'],
      ['efternavn', 'efternamn', 'surname', 'lastname', 'familyname'],
    ],
  },
  {
    field: 'complainant.address',
    sets: [
      [
        'adresse',
        'adress',
        'address',
        'vej',
        'gade',
        'gata',
        'gatuadress',
        'street',
        'vejognummer',
        'gadeognummer',
      ],
      [
        'postnr',
        'postnummer',
        'postcode',
        'postalcode',
        'zip',
        'postnrogby',
        'postadress',
        'postnummerochort',
      ],
      ['by', 'ort', 'postort', 'city', 'town'],
    ],
  },
];

const FIELD_HINTS: readonly Hint[] = [
  {
    field: 'externalId',
    names: [
      ...['sagsnr', 'sagsnummer', 'sagsid', 'ärendenr', 'ärendenummer', 'ärendeid', 'caseid', 'casenumber'],
      ...[
        'casenr',
        'ticket',
        'ticketid',
        'externalid',
        'eksterntid',
        'externtid',
        'klagenr',
        'complaintid',
        'id',
      ],
    ],
    parts: ['sagsn', 'ärenden', 'casen', 'caseid', 'ticket', 'externalid'],
  },
  {
    field: 'reference',
    names: ['reference', 'referens', 'ref', 'sagsreference', 'ärendereferens', 'casereference'],
    parts: ['reference', 'referens'],
  },
  {
    field: 'market',
    names: ['marked', 'marknad', 'market', 'land', 'country', 'landekode', 'landskod', 'countrycode'],
    parts: ['marked', 'marknad', 'market', 'land', 'country'],
    looks: (cell) => marketOf(cell) !== undefined,
    lookDecides: true,
  },
  { field: 'language', names: ['sprog', 'språk', 'language', 'lang'], parts: ['sprog', 'språk', 'language'] },
  {
    field: 'complainant.name',
    names: ['navn', 'namn', 'name', 'klager', 'klagande', 'complainant', 'kunde', 'kund', 'customer'],
    parts: [
      'klagersnavn',
      'klagandensnamn',
      'kundenavn',
      'kundensnavn',
      'kundnamn',
      'customername',
      'fuldenavn',
    ],
    looks: (cell) => /\p{L}{2}/u.test(cell) && !/^\d|@/.test(cell),
  },
  {
    field: 'complainant.email',
    names: ['email', 'epost', 'mail', 'mejl', 'emailadresse', 'epostadress', 'kundeemail', 'kundmejl'],
    parts: ['email', 'epost'],
    looks: (cell) => EMAIL.test(cell),
    lookDecides: true,
  },
  {
    field: 'complainant.phone',
    names: ['telefon', 'tlf', 'phone', 'mobil', 'mobile', 'telefonnummer', 'mobilnummer', 'tel'],
    parts: ['telefon', 'phone', 'mobil'],
    looks: (cell) => /\d{4}/.test(cell.replace(/[\s()-]/g, '')),
  },
  {
    field: 'complainant.customerNumber',
    names: ['kundenr', 'kundenummer', 'kundnr', 'kundnummer', 'customernumber', 'customerno', 'customerid'],
    parts: ['kundenr', 'kundenummer', 'kundnr', 'kundnummer', 'customernumber'],
  },
  {
    field: 'authorisedPerson.name',
    names: ['partsrepræsentant', 'repræsentant', 'ombud', 'authorisedperson', 'representative', 'fuldmægtig'],
    parts: ['partsrepræsentant', 'ombud', 'fuldmægtig'],
  },
  {
    field: 'authorisedPerson.email',
    names: ['ombudsepost', 'partsrepræsentantemail', 'authorisedpersonemail'],
  },
  {
    field: 'authorisedPerson.authority',
    names: ['fuldmagt', 'fullmakt', 'authority', 'powerofattorney'],
    parts: ['fuldmagt', 'fullmakt'],
  },
  {
    field: 'vulnerability',
    names: [
      'sårbarhed',
      'særligehensyn',
      'sårbar',
      'sårbarhet',
      'särskildhänsyn',
      'vulnerability',
      'vulnerable',
    ],
    parts: ['sårbar', 'særligehensyn', 'särskildhänsyn', 'vulnerab'],
  },
  {
    field: 'product',
    names: ['produkt', 'product', 'produkttype', 'produkttyp', 'producttype', 'betalingsform', 'betalsätt'],
    parts: ['produkt', 'product'],
    looks: (cell) => productOf(cell) !== undefined,
    lookDecides: true,
  },
  { field: 'regime', names: ['regelsæt', 'regelverk', 'regime', 'lov', 'lag'] },
  {
    field: 'receivedByFirmOn',
    names: [
      ...[
        'modtaget',
        'modtagetdato',
        'klagedato',
        'modtagetafvirksomheden',
        'modtagetkundeservice',
        'oprettet',
      ],
      ...['mottaget', 'mottagen', 'inkom', 'inkommen', 'klagomålsdatum', 'mottagetavföretaget', 'skapad'],
      ...['received', 'receivedon', 'complaintdate', 'receivedbyfirm', 'receivedbyfirmon', 'created'],
    ],
    parts: ['modtaget', 'mottage', 'inkom', 'received', 'klagedato'],
    looks: isDate,
  },
  {
    field: 'receivedByRepresentativeOn',
    names: [
      ...['eskaleret', 'eskaleretdato', 'eskaleringsdato', 'viderebragt', 'modtagetafkunderepræsentanten'],
      ...['eskalerad', 'eskalerat', 'eskaleringsdatum', 'överlämnad', 'mottagetavkundrepresentanten'],
      ...[
        'escalated',
        'escalatedon',
        'escalationdate',
        'receivedbyrepresentative',
        'receivedbyrepresentativeon',
      ],
    ],
    parts: ['eskaler', 'escalat', 'repræsentant', 'representant', 'representative', 'överlämna'],
    looks: isDate,
  },
  {
    field: 'finalAnswer.answeredOn',
    names: [
      ...['svardato', 'datoforsvar', 'besvaret', 'svardatum', 'svarsdatum', 'datumförsvar', 'besvarat'],
      ...['besvarad', 'answeredon', 'answerdate', 'answered', 'finalresponsedate', 'afgjort'],
    ],
    parts: ['svardat', 'svarsdat', 'besvar', 'answeredon', 'answerdate', 'responsedate'],
    looks: isDate,
  },
  {
    field: 'finalAnswer.text',
    names: [
      'svar',
      'kundeservicessvar',
      'kundtjänstssvar',
      'endeligtsvar',
      'slutligtsvar',
      'finalanswer',
      'answer',
    ],
    parts: ['svar', 'answer', 'finalresponse'],
    looks: (cell) => !isDate(cell),
  },
  {
    field: 'text',
    names: [
      ...['klage', 'klagetekst', 'tekst', 'beskrivelse', 'klagomål', 'klagomålstext', 'text', 'beskrivning'],
      ...['complaint', 'complainttext', 'description', 'message', 'besked', 'meddelande', 'fritekst'],
    ],
    parts: ['klagetekst', 'klagotext', 'klagomålet', 'beskriv', 'complainttext', 'description', 'tekst'],
    looks: (cell) => !isDate(cell) && !isAmount(cell),
  },
  {
    field: 'desiredOutcome',
    names: [
      'ønske',
      'ønsket',
      'ønsketresultat',
      'krav',
      'önskemål',
      'önskatresultat',
      'yrkande',
      'desiredoutcome',
    ],
    parts: ['ønske', 'önska', 'desired', 'outcome', 'yrkande'],
  },
  {
    field: 'disputedAmount.amount',
    names: [
      'beløb',
      'omtvistetbeløb',
      'belopp',
      'tvistigtbelopp',
      'amount',
      'disputedamount',
      'sum',
      'summa',
    ],
    parts: ['beløb', 'belopp', 'amount'],
    looks: isAmount,
  },
  {
    field: 'disputedAmount.currency',
    names: ['valuta', 'currency', 'møntfod'],
    parts: ['valuta', 'currency'],
  },
  {
    field: 'attachments',
    names: ['bilag', 'vedhæftninger', 'filer', 'bilaga', 'bilagor', 'attachments', 'files', 'attachment'],
    parts: ['bilag', 'vedhæft', 'attachment'],
    looks: (cell) => /\.\w{2,5}\b/.test(cell),
  },
];
