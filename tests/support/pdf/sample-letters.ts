import { localDate } from '../../../src/shared/core/local-date';
import type { Letter } from '../../../src/shared/letters/letter';

const sender = {
  organisation: 'Fjordpay A/S',
  unit: 'Den uafhængige kunderepræsentant',
  lines: [
    'Havnegade 12, 2. sal',
    '1058 København K',
    'kunderepraesentant@fjordpay.example',
    '+45 70 20 30 40',
  ],
};

/** Two pages of Danish with everything a letter may hold. */
export const danishLetter: Letter = {
  kind: 'final-assessment',
  language: 'da',
  templateVersion: '1',
  title: 'Endelig vurdering af din klage',
  reference: 'DK-2026-0417',
  date: localDate('2026-11-05'),
  sender,
  addressee: { name: 'Søren Ægidius Ørsted', lines: ['Å Boulevard 7, 3. tv.', '8000 Aarhus C', 'Danmark'] },
  blocks: [
    {
      kind: 'callout',
      tone: 'result',
      title: 'Du får delvist medhold',
      paragraphs: [
        'Fjordpay skal betale 450,00 kr. tilbage til dig senest den 19. november 2026 og trække inkassosagen tilbage. Du får ikke medhold i, at selve købet skal annulleres.',
      ],
    },
    {
      kind: 'facts',
      summary: 'Sagens hovedoplysninger',
      facts: [
        { label: 'Klagen modtaget af kundeservice', value: '2. september 2026' },
        { label: 'Klagen modtaget af os', value: '12. oktober 2026' },
        { label: 'Kundeservices endelige svar', value: '1. oktober 2026' },
        { label: 'Produkt', value: 'Betal senere, faktura 4711 0815 23' },
      ],
    },
    { kind: 'heading', level: 2, text: 'Din klage', id: 'complaint' },
    {
      kind: 'paragraph',
      text: 'Du klager over, at Fjordpay opkrævede to rykkergebyrer for en faktura, som du mener, at du aldrig modtog, og over, at sagen blev sendt til inkasso, mens din indsigelse endnu ikke var besvaret. Du ønsker gebyrerne betalt tilbage, inkassosagen stoppet og købet annulleret.',
    },
    {
      kind: 'quote',
      text: 'Jeg har aldrig fået fakturaen, hverken på e-mail eller i appen. Da jeg ringede den 14. august, sagde jeres medarbejder, at jeg bare skulle vente.\n\nTo uger efter kom der et brev fra inkasso.',
    },
    { kind: 'heading', level: 2, text: 'Fjordpays synspunkt', id: 'respondent' },
    {
      kind: 'paragraph',
      text: 'Fjordpay oplyser, at fakturaen blev sendt til den e-mailadresse, du oplyste ved købet, og at rykkerne blev sendt efter rentelovens § 9 b, stk. 2. Fjordpay mener, at gebyrerne er lovlige.',
    },
    { kind: 'heading', level: 2, text: 'Min vurdering, punkt for punkt', id: 'issues' },
    { kind: 'heading', level: 3, text: '1. Rykkergebyrerne: medhold', id: 'issue-1' },
    {
      kind: 'paragraph',
      text: [
        { text: 'Afgørelse: ', strong: true },
        {
          text: 'Fakturaen blev sendt til en adresse med en tastefejl, og Fjordpay fik en fejlmeddelelse tilbage samme dag (bilag 3). Et rykkergebyr forudsætter, at skyldneren har fået en rykker med rimelig frist, jf. renteloven § 9 b, stk. 2, og aftalelovens § 36. Det var ikke tilfældet her. Gebyrerne på i alt 200,00 kr. og inkassoomkostningen på 250,00 kr. skal betales tilbage.',
        },
      ],
    },
    {
      kind: 'table',
      summary: 'Beløb, der skal betales tilbage',
      columns: [
        { header: 'Post', weight: 3 },
        { header: 'Dato', weight: 2 },
        { header: 'Bilag', weight: 1 },
        { header: 'Beløb i kr.', weight: 1.4, numeric: true },
      ],
      rows: [
        ['Første rykkergebyr', '18. august 2026', '4', '100,00'],
        ['Andet rykkergebyr', '1. september 2026', '5', '100,00'],
        ['Inkassoomkostning', '15. september 2026', '6', '250,00'],
        [[{ text: 'I alt', strong: true }], '', '', [{ text: '450,00', strong: true }]],
      ],
    },
    { kind: 'heading', level: 3, text: '2. Inkassosagen: medhold', id: 'issue-2' },
    {
      kind: 'paragraph',
      text: 'Du gjorde indsigelse den 14. august 2026, og optagelsen af samtalen bekræfter det (bilag 2). Et krav, der er bestridt med en rimelig grund, må ikke sendes til inkasso, før indsigelsen er besvaret, jf. inkassolovens § 9 og god inkassoskik. Fjordpay skal trække sagen tilbage og bekræfte det skriftligt over for dig.',
    },
    { kind: 'heading', level: 3, text: '3. Annullering af købet: ikke medhold', id: 'issue-3' },
    {
      kind: 'paragraph',
      text: 'Fortrydelsesfristen på 14 dage efter forbrugeraftalelovens § 19 løb fra den 3. juli 2026, hvor du fik varen. Du meddelte først butikken den 14. august 2026, at du fortrød. Jeg kan derfor ikke pålægge Fjordpay at annullere købet.',
    },
    { kind: 'heading', level: 2, text: 'Det skal Fjordpay gøre', id: 'remedies' },
    {
      kind: 'list',
      ordered: true,
      items: [
        'Betale 450,00 kr. til din NemKonto senest den 19. november 2026.',
        'Trække inkassosagen tilbage senest den 12. november 2026 og sende dig en bekræftelse.',
        'Rette oplysningerne hos Debitor Registret, hvis sagen er meldt dertil.',
      ],
    },
    { kind: 'heading', level: 2, text: 'Hvis du er uenig', id: 'signpost' },
    {
      kind: 'paragraph',
      text: [
        { text: 'Du kan klage til Det finansielle ankenævn, ' },
        { text: 'fanke.dk', href: 'https://fanke.dk' },
        { text: ', e-mail ' },
        { text: 'sek@fanke.dk', href: 'mailto:sek@fanke.dk' },
        { text: ', telefon ' },
        { text: '35 43 63 33', href: 'tel:+4535436333' },
        {
          text: '. Klagegebyret betales tilbage, hvis du får medhold. Fjordpay deltager i nævnets behandling.',
        },
      ],
    },
    {
      kind: 'callout',
      tone: 'important',
      title: 'Om kunderepræsentanten',
      paragraphs: [
        'Kunderepræsentanten er uafhængig af kundeservice og behandler klager upartisk. Kunderepræsentanten er ikke et ankenævn, og vurderingen afskærer dig ikke fra at gå til nævnet eller domstolene.',
      ],
    },
    {
      kind: 'signature',
      name: 'Åse Bjerregård-Łukaszewicz',
      role: 'Uafhængig kunderepræsentant',
      organisation: 'Fjordpay A/S',
    },
  ],
  foot: 'Fjordpay A/S · Den uafhængige kunderepræsentant · DK-2026-0417',
  pageOf: 'Side {page} af {pages}',
  checkpoint: { label: 'Kontrolkode for sagens spor', code: '7K4M-Q2XH-93TD' },
};

/** One page of Swedish with glue of its own. */
export const swedishLetter: Letter = {
  ...danishLetter,
  language: 'sv',
  title: 'Slutlig bedömning av ditt klagomål',
  reference: 'SE-2026-0032',
  sender: {
    organisation: 'Fjordpay AB',
    unit: 'Den oberoende kundrepresentanten',
    lines: ['Skeppsbron 4', '111 30 Stockholm', 'kundrepresentant@fjordpay.example'],
  },
  addressee: { name: 'Märta Åkerström', lines: ['c/o Wiśniewska', 'Östra Vallgatan 15 B', '223 61 Lund'] },
  blocks: [
    {
      kind: 'callout',
      tone: 'result',
      title: 'Du får inte rätt, men Fjordpay ger dig 300 kr',
      paragraphs: [
        'Avgiften var tillåten. Fjordpay betalar ändå 300 kr som plåster på såren senest den 20 november 2026.',
      ],
    },
    { kind: 'heading', level: 2, text: 'Bedömning', id: 'issues' },
    { kind: 'heading', level: 3, text: '1. Påminnelseavgiften', id: 'issue-1' },
    {
      kind: 'paragraph',
      text: 'Enligt 5 § lagen (1981:739) om ersättning för inkassokostnader m.m. får en påminnelseavgift på 60 kr tas ut om den har avtalats. Avtalet den 3 mars 2026 innehåller ett sådant villkor (bilaga 2, punkt 7). Se även 2 kap. 5 § konsumentkreditlagen (2010:1846) och 1 234 567,50 kr i jämförelse.',
    },
    { kind: 'heading', level: 2, text: 'Om du inte är nöjd', id: 'signpost' },
    {
      kind: 'paragraph',
      text: [
        { text: 'Du kan vända dig till Allmänna reklamationsnämnden, ' },
        { text: 'www.arn.se', href: 'https://www.arn.se' },
        { text: '. Nämnden har en engelsk presentation: ' },
        { text: 'The National Board for Consumer Disputes decides free of charge', lang: 'en' },
        { text: '.' },
      ],
    },
    {
      kind: 'signature',
      name: 'Ingegerd Öberg',
      role: 'Kundrepresentant',
      organisation: 'Fjordpay AB',
    },
  ],
  foot: 'Fjordpay AB · Den oberoende kundrepresentanten · SE-2026-0032',
  pageOf: 'Sida {page} av {pages}',
  checkpoint: { label: 'Kontrollkod', code: '7K4M-Q2XH-93TD' },
};

/** English with hostile and unusual text: markup, long words, long lists, names of many alphabets. */
export const hostileLetter: Letter = {
  ...danishLetter,
  language: 'en',
  title: 'Final assessment & <answer> to "your" complaint',
  reference: 'UK-2026-0001 <&>',
  addressee: {
    name: 'Γιώργος Παπαδόπουλος',
    lines: ['Zażółć Gęślą-Jaźń, Świętokrzyska 12', 'Љубица Ђорђевић', 'Nguyễn Thị Hằng', 'Ẁẽĩȓđ Ꝼolk'],
  },
  blocks: [
    {
      kind: 'callout',
      tone: 'result',
      title: 'Your complaint is upheld <b>in full</b>',
      paragraphs: [
        '<script>alert("x & y")</script> is shown as it was written.',
        'soft\u00adhyphen\u200b and \u0007bell',
      ],
    },
    { kind: 'heading', level: 3, text: 'A level was skipped before this heading', id: 'skipped' },
    {
      kind: 'paragraph',
      text: `A word without an end: ${'Donaudampfschifffahrtsgesellschaft'.repeat(12)} and an address: https://shop.example/${'a1b2c3'.repeat(40)}?x=1&y=2 ends here.`,
    },
    {
      kind: 'paragraph',
      text: [{ text: 'Not a link: ' }, { text: 'press me', href: 'javascript:alert(1)' }],
    },
    { kind: 'heading', level: 2, text: 'Sixty items', id: 'items' },
    {
      kind: 'list',
      ordered: true,
      items: Array.from(
        { length: 60 },
        (_, index) =>
          `Item ${String(index + 1)} of the list, long enough to need a second line when the page is not wide enough for it, which it is not.`,
      ),
    },
    { kind: 'list', ordered: false, items: ['A bullet', [{ text: 'A strong bullet', strong: true }], ''] },
    { kind: 'quote', text: 'word '.repeat(3_000) },
    {
      kind: 'table',
      summary: 'A table with an empty cell, a very long cell and "quotes"',
      columns: [
        { header: 'What', weight: 1 },
        { header: 'Amount', weight: 1, numeric: true },
      ],
      rows: [
        ['', '1,234.50'],
        ['long '.repeat(1_500), '-7.00'],
        [`x${'y'.repeat(300)}`, '0'],
      ],
    },
    { kind: 'table', summary: 'An empty table', columns: [{ header: 'Nothing', weight: 1 }], rows: [] },
    {
      kind: 'paragraph',
      text: 'Combining: q\u0303 x\u0302\u0323 and e\u0301, fractions ½, signs ≤ ≥ → ✓ € № §.',
    },
    {
      kind: 'signature',
      name: 'Åse Bjerregård',
      role: 'Independent customer representative',
      organisation: 'Fjordpay A/S',
    },
  ],
  foot: 'Fjordpay A/S · The independent customer representative & others',
  pageOf: 'Page {page} of {pages}',
};
