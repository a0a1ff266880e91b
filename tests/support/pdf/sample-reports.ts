import type { EmbeddedFile, Report } from '../../../src/shared/audit/report';
import { localDate } from '../../../src/shared/core/local-date';
import type { Block } from '../../../src/shared/letters/letter';

const hex = (seed: number, length: number): string => {
  let state = seed + 1;
  let text = '';
  while (text.length < length) {
    state = (state * 48_271) % 2_147_483_647;
    text += (state % 16).toString(16);
  }
  return text;
};

const EVENTS = [
  'Sagen åbnet',
  'Klagepunkt oprettet: rykkergebyrer, afsnit 2',
  'Bilag tilføjet: kontoudtog for juli og august med bemærkninger fra kunden',
  'Oplysning indhentet hos Fjordpay',
  'Vurdering registreret',
] as const;

/** Rows as in the trail of a case: number, time, who, what, hash. */
function trail(rows: number): Block {
  return {
    kind: 'table',
    summary: 'Alle poster i sagens spor i rækkefølge',
    columns: [
      { header: 'Nr.', weight: 0.7, numeric: true },
      { header: 'Tidspunkt', weight: 1.7 },
      { header: 'Hvem', weight: 1.6 },
      { header: 'Hændelse', weight: 3.4 },
      { header: 'Hash', weight: 2.6 },
    ],
    rows: Array.from({ length: rows }, (_, index) => [
      String(index),
      `2026-10-${String(1 + (index % 28)).padStart(2, '0')} 09:${String(index % 60).padStart(2, '0')}`,
      index % 3 === 0 ? 'Åse Bjerregård' : 'Kundeservice',
      EVENTS[index % EVENTS.length] ?? '',
      hex(index, 64),
    ]),
  };
}

export const embeddedFiles: readonly EmbeddedFile[] = [
  {
    name: 'trail.jsonl',
    mediaType: 'application/jsonl',
    description: 'Sagens spor, en post pr. linje',
    relationship: 'Data',
    bytes: new TextEncoder().encode('{"seq":0}\n{"seq":1}\n'),
  },
  {
    name: 'manifest.json',
    mediaType: 'application/json',
    description: 'Filer og deres hash',
    relationship: 'Data',
    bytes: new TextEncoder().encode('{"v":1,"navn":"Søren"}'),
  },
  {
    name: 'Bilag Ø 1.bin',
    mediaType: 'application/octet-stream',
    description: 'Et bilag',
    relationship: 'Supplement',
    bytes: Uint8Array.from({ length: 5_000 }, (_, index) => (index * 31) % 256),
  },
];

export function auditReport(rows: number): Report {
  return {
    language: 'da',
    title: 'Revisionspakke',
    subtitle: 'Klage over rykkergebyrer og inkasso',
    organisation: 'Fjordpay A/S & Co',
    reference: 'DK-2026-0417',
    date: localDate('2026-11-05'),
    blocks: [
      {
        kind: 'callout',
        tone: 'result',
        title: 'Sporet er helt',
        paragraphs: [
          'Alle 412 poster hænger sammen, og alle underskrifter passer. Kontrolkode 7K4M-Q2XH-93TD.',
        ],
      },
      { kind: 'heading', level: 1, text: 'Sammendrag', id: 'summary' },
      {
        kind: 'facts',
        summary: 'Sagens hovedoplysninger',
        facts: [
          { label: 'Klager', value: 'Søren Ægidius Ørsted' },
          { label: 'Udfald', value: [{ text: 'Delvist medhold', strong: true }] },
          { label: 'Beløb', value: '450,00 kr.' },
        ],
      },
      { kind: 'heading', level: 2, text: 'Frister', id: 'deadlines' },
      {
        kind: 'list',
        ordered: false,
        items: ['Bekræftelse sendt inden for fristen', 'Endeligt svar efter 17 hverdage'],
      },
      { kind: 'heading', level: 2, text: 'Klagepunkter og afgørelser', id: 'issues' },
      { kind: 'paragraph', text: 'Der er tre klagepunkter. '.repeat(30) },
      { kind: 'quote', text: 'Jeg har aldrig fået fakturaen.' },
      { kind: 'heading', level: 1, text: 'Sporet', id: 'trail' },
      { kind: 'paragraph', text: 'Hver post bærer hash af den forrige.' },
      trail(rows),
      { kind: 'heading', level: 1, text: 'Sådan efterprøves pakken', id: 'verify' },
      {
        kind: 'list',
        ordered: true,
        items: ['Hent filerne ud med pdfdetach.', 'Regn hver hash efter med sha256sum.'],
      },
    ],
    foot: 'Revisionspakke · DK-2026-0417',
    pageOf: 'Side {page} af {pages}',
  };
}
