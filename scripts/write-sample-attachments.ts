/**
 * Writes the PDF and PNG attachments of the sample cases into samples/. Their bytes are committed: run this again only
 * when a document below changes. Needs Node 24 and, for the pictures, `pdftoppm` (Debian: poppler-utils).
 *   node_modules/.bin/node scripts/write-sample-attachments.ts
 * Every person, shop, number and address is invented.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import PDFDocument from 'pdfkit';

interface Sheet {
  readonly file: string;
  readonly language: 'da-DK' | 'sv-SE' | 'en-GB';
  readonly letterhead: string;
  readonly title: string;
  /** Rows with several cells are set as a table, its last column to the right. */
  readonly body: readonly (string | readonly string[])[];
}

interface Screen {
  readonly file: string;
  readonly title: string;
  /** `>` marks what the owner of the phone sees as received, everything else is a heading or a line. */
  readonly lines: readonly string[];
}

const SHEETS: readonly Sheet[] = [
  {
    file: '0401-kontoudtog-oktober.pdf',
    language: 'da-DK',
    letterhead: 'Nordbetaling AB · Kort',
    title: 'Kontoudtog 1.–10. oktober 2026',
    body: [
      'Mette Kragelund · Kundenr. NB-4471903 · Kort med slutcifrene 4410',
      ['Dato', 'Tekst', 'Beløb'],
      ['1. okt.', 'Rugmarkens Købmand', '−212,40 kr.'],
      ['2. okt.', 'Midtbusser periodekort', '−390,00 kr.'],
      ['4. okt. kl. 03.12', 'ELEKTROHJULET', '−3.149,00 kr.'],
      ['4. okt. kl. 03.14', 'KIOSK24 ONLINE', '−1.149,00 kr.'],
      ['4. okt. kl. 08.40', 'Kort spærret på kortholders anmodning', ''],
      'Spørgsmål til en betaling: kundeservice i appen.',
    ],
  },
  {
    file: '0402-returkvittering.pdf',
    language: 'da-DK',
    letterhead: 'Pakkeboks Odense M',
    title: 'Kvittering for indleveret pakke',
    body: [
      ['Indleveret', '22. oktober 2026 kl. 17.05'],
      ['Modtager', 'Fjernsti Sport, Returafdelingen'],
      ['Vægt', '1,2 kg'],
      ['Pakkenummer', 'PB 0042 7719 30'],
      'Gem kvitteringen, til du har fået dine penge.',
    ],
  },
  {
    file: '0403-rykker-2.pdf',
    language: 'da-DK',
    letterhead: 'Nordbetaling AB',
    title: 'Rykker 2',
    body: [
      'Sofie Brandt Nygaard, Kystvænget 41, 6100 Haderslev',
      '16. oktober 2026 · Faktura 77 20 41 09 · Kundenr. NB-3980217',
      'Vi har endnu ikke modtaget din betaling.',
      ['Havtorn Møbler, sofa "Strand", 2. september 2026', '6.495,00 kr.'],
      ['Rykkergebyr 6. oktober', '100,00 kr.'],
      ['Rykkergebyr 16. oktober', '100,00 kr.'],
      ['I alt, betales senest 30. oktober 2026', '6.695,00 kr.'],
      'Betaler du ikke, kan sagen blive sendt til inkasso. Har du returneret varen, skal du kontakte butikken.',
    ],
  },
  {
    file: '0404-bankkvittering.pdf',
    language: 'da-DK',
    letterhead: 'Sydhavnens Sparekasse',
    title: 'Kvittering for betaling',
    body: [
      ['Fra', 'Bent Overgaard Lund'],
      ['Til', 'Nordbetaling AB'],
      ['Beløb', '742,50 kr.'],
      ['Bogført', '14. september 2026'],
      ['Betalingskode', '+71 < 000221054600917 + 80114455 <'],
    ],
  },
  {
    file: '0412-registerudskrift.pdf',
    language: 'da-DK',
    letterhead: 'Skyldneroversigten',
    title: 'Udskrift til den registrerede',
    body: [
      ['Navn', 'Anne Sørensen'],
      ['Adresse', 'Lærkesangen 27, 2730 Herlev'],
      ['Indberettet af', 'Nordbetaling AB via samarbejdspartner'],
      ['Indberettet den', '28. september 2026'],
      ['Fordring', 'Afdragsordning, Skumring Cykler, 12.400,00 kr.'],
      'Udskriften er bestilt den 5. november 2026. Er en oplysning forkert, skal den rettes af den, der har indberettet den.',
    ],
  },
  {
    file: '0405-kontoutdrag.pdf',
    language: 'sv-SE',
    letterhead: 'Nordbetaling AB · Kort',
    title: 'Kontoutdrag september 2026',
    body: [
      'Anders Wikström · Kundnr NB-5120088 · Kort som slutar på 0937',
      ['Datum', 'Text', 'Belopp'],
      ['24 sep', 'Tallbackens Livs', '−318,50 kr'],
      ['25 sep', 'Norrgym månadskort', '−399,00 kr'],
      ['26 sep 17.42', 'Kort spärrat', ''],
      ['26 sep 18.25', 'LJUDHÖRNAN UMEÅ', '−6 890,00 kr'],
      ['30 sep', 'Utgående saldo', '1 204,15 kr'],
    ],
  },
  {
    file: '0406-servicerapport.pdf',
    language: 'sv-SE',
    letterhead: 'Bönan & Bryggan · Verkstad',
    title: 'Servicerapport 2026-09-08',
    body: [
      'Kund: Therese Malmgren · Produkt: espressomaskin Brygga 300 · Inlämnad 4 september 2026',
      ['Prov', 'Gräns', 'Uppmätt'],
      ['Temperatur vid utlopp', '88–94 °C', '91 °C'],
      ['Pumptryck', '8,5–10 bar', '9,2 bar'],
      ['Ljudnivå, 1 m', 'högst 72 dB', '68 dB'],
      'Bedömning: inget fel hittat. Maskinen avkalkad och återlämnad utan kostnad.',
      'Tekniker: R. Sandell',
    ],
  },
  {
    file: '0406-faktura.pdf',
    language: 'sv-SE',
    letterhead: 'Nordbetaling AB',
    title: 'Faktura 88 41 20 17',
    body: [
      'Therese Malmgren, Kvarngatan 22 B, 582 46 Linköping',
      ['Bönan & Bryggan, espressomaskin Brygga 300, 12 augusti 2026', '4 290,00 kr'],
      ['Avgifter', '0,00 kr'],
      ['Att betala senast 30 november 2026', '4 290,00 kr'],
      'Fakturan var pausad 12–26 oktober 2026 på grund av din invändning.',
    ],
  },
  {
    file: '0407-fullmakt.pdf',
    language: 'sv-SE',
    letterhead: 'Fullmakt',
    title: 'Fullmakt',
    body: [
      'Jag, Gunnel Hedberg, Björkhaga servicehus, lgh 14, 821 30 Bollnäs, ger min son Stefan Hedberg rätt att företräda mig i mitt klagomål mot Nordbetaling AB om överföringarna den 21 oktober 2026.',
      'Han får ta del av alla uppgifter om mitt konto som rör klagomålet och ta emot brev och besked för min räkning.',
      'Fullmakten gäller till dess att klagomålet är avslutat. Jag kan återkalla den när som helst.',
      'Bollnäs den 2 november 2026',
      'Gunnel Hedberg',
      'Bevittnas: Ulla Frisk, Per-Olof Frisk',
    ],
  },
  {
    file: '0408-kreditnota.pdf',
    language: 'sv-SE',
    letterhead: 'Lyktan & Linne',
    title: 'Kreditnota 2026-08-19',
    body: [
      'Fatima Lindblad, Skolgränd 11, 222 20 Lund · Order L-20771 den 3 augusti 2026',
      ['Vinteroverall stl 98, retur', '−549,00 kr'],
      ['Stickad tröja stl 110, retur', '−249,00 kr'],
      ['Krediterat mot Nordbetaling', '−798,00 kr'],
      ['Kvar av ordern', '876,00 kr'],
    ],
  },
  {
    file: '0409-bank-charge.pdf',
    language: 'en-GB',
    letterhead: 'Lough Walk Credit Union',
    title: 'Statement 1–10 October 2026',
    body: [
      'Aoife Gallagher',
      ['Date', 'Details', 'Amount'],
      ['1 Oct', 'Standing order RENT, returned unpaid', '€0.00'],
      ['1 Oct', 'Unpaid item charge', '−€12.70'],
      ['8 Oct', 'NORDBETALING AB REFUND HARBOUR & HEATHER', '€219.00'],
      ['8 Oct', 'Transfer RENT', '−€640.00'],
    ],
  },
  {
    file: '0410-instalment-plan.pdf',
    language: 'en-GB',
    letterhead: 'Nordbetaling AB',
    title: 'Your instalment plan',
    body: [
      'Daniel Okonjo · Lygtemandens Elektronik, laptop, 11 June 2026 · DKK 8,999.00',
      ['Due', 'Instalment', 'Plan fee', 'Paid'],
      ['11 July 2026', 'DKK 1,500.00', '–', 'DKK 1,500.00'],
      ['11 August 2026', 'DKK 1,500.00', 'DKK 39.00', 'DKK 1,539.00'],
      ['11 September 2026', 'DKK 1,500.00', 'DKK 39.00', 'DKK 1,539.00'],
      ['11 October 2026', 'DKK 1,500.00', 'DKK 39.00', 'DKK 1,539.00'],
      ['11 November 2026', 'DKK 1,500.00', 'DKK 39.00', 'DKK 1,539.00'],
      ['11 December 2026', 'DKK 1,499.00', 'DKK 39.00', ''],
    ],
  },
  {
    file: '0411-medgivande.pdf',
    language: 'sv-SE',
    letterhead: 'Tvåtakt Motorklubb',
    title: 'Medgivande till betalning via autogiro',
    body: [
      ['Betalare', 'Kjell-Åke Norén, Strandvägen 63, 392 36 Kalmar'],
      ['Ändamål', 'Årsavgift enligt årsmötets beslut'],
      ['Belopp', 'anges inte i medgivandet'],
      ['Datum', '2 mars 2015'],
      'Medgivandet gäller tills vidare. Betalaren får besked om belopp och dag senast fyra veckor före dragningen.',
    ],
  },
  {
    file: '0413-hotel-receipt.pdf',
    language: 'en-GB',
    letterhead: 'Hotel Trzy Mewy, Gdynia',
    title: 'Receipt 26.09.2026',
    body: [
      ['2 nights, double room', 'PLN 1,640.00'],
      ['Breakfast', 'PLN 200.00'],
      ['Total', 'PLN 1,840.00'],
      'Card payment. Currency chosen by the card holder: PLN. Currency conversion offered by the hotel: declined.',
    ],
  },
];

const SCREENS: readonly Screen[] = [
  {
    file: '0401-sms-pakkenord.png',
    title: 'PakkeNord',
    lines: [
      'Lørdag 3. oktober 2026 · 21.17',
      '> Din pakke 7741 holdes tilbage i tolden. Betal 18,00 kr. for at få den leveret: pakkenord-told.example/7741',
      'Lørdag 3. oktober 2026 · 21.40',
      '> Betalingen mislykkedes. Prøv igen.',
    ],
  },
  {
    file: '0405-sparr-sms.png',
    title: 'Nordbetaling',
    lines: [
      'Lördag 26 september 2026 · 17.42',
      '> Ditt kort som slutar på 0937 är spärrat. Tid: 17.42.08. Referens: SP-660418. Nytt kort skickas till din folkbokföringsadress.',
    ],
  },
  {
    file: '0407-samtalslista.png',
    title: 'Senaste samtal',
    lines: [
      'Onsdag 21 oktober 2026',
      '> 13.02  Okänt nummer, inkommande, 58 min',
      '> 14.31  Stefan, missat samtal',
      '> 14.33  Stefan, missat samtal',
      '> 16.10  Stefan, inkommande, 22 min',
    ],
  },
  {
    file: '0408-delbetalningsplan.png',
    title: 'Din delbetalningsplan',
    lines: [
      'Lyktan & Linne · 1 674,00 kr',
      '> 3 september   558,00 kr   Betald',
      '> 3 oktober   558,00 kr   Betald',
      '> 3 november   558,00 kr   Försenad',
      'Påminnelse skickad 10 november',
    ],
  },
  {
    file: '0409-app-message.png',
    title: 'Harbour & Heather Outdoor',
    lines: ['Friday 18 September 2026', '> Refund on its way  (i)', 'Order HH-30112 · €219.00'],
  },
];

const root = new URL('..', import.meta.url);
const fonts = fileURLToPath(new URL('node_modules/@expo-google-fonts/inter/', root));
const REGULAR = join(fonts, '400Regular/Inter_400Regular.ttf');
const BOLD = join(fonts, '600SemiBold/Inter_600SemiBold.ttf');

for (const sheet of SHEETS) await writeFile(sample(sheet.file), await sheetPdf(sheet));
for (const screen of SCREENS) await writePicture(sample(screen.file), await screenPdf(screen));

function sample(file: string): string {
  return fileURLToPath(new URL(`samples/${file}`, root));
}

async function sheetPdf(sheet: Sheet): Promise<Buffer> {
  const document = newDocument([595, 420], sheet.title, sheet.language);
  document.font(BOLD).fontSize(9).fillColor('#4a5568').text(sheet.letterhead, 48, 40);
  document.font(BOLD).fontSize(17).fillColor('#1a202c').text(sheet.title, 48, 60);
  document.moveDown(0.8);
  for (const part of sheet.body) {
    document.font(REGULAR).fontSize(10);
    if (typeof part === 'string') document.text(part, 48, document.y, { width: 499 }).moveDown(0.6);
    else writeRow(document, part);
  }
  return finished(document);
}

function writeRow(document: PDFKit.PDFDocument, cells: readonly string[]): void {
  const top = document.y;
  const width = 499 / cells.length;
  let bottom = top;
  cells.forEach((cell, index) => {
    const last = index > 0 && index === cells.length - 1;
    document.text(cell, 48 + index * width, top, { width: width - 8, align: last ? 'right' : 'left' });
    bottom = Math.max(bottom, document.y);
  });
  document
    .strokeColor('#cbd5e0')
    .lineWidth(0.5)
    .moveTo(48, bottom + 3)
    .lineTo(547, bottom + 3)
    .stroke();
  document.y = bottom + 8;
}

async function screenPdf(screen: Screen): Promise<Buffer> {
  const document = newDocument([270, 400], screen.title, 'en-GB');
  document.rect(0, 0, 270, 400).fill('#f4f5f7').rect(0, 0, 270, 46).fill('#e2e6ea');
  document
    .font(BOLD)
    .fontSize(13)
    .fillColor('#1a202c')
    .text(screen.title, 16, 15, { width: 238, align: 'center' });
  document.y = 62;
  for (const line of screen.lines) writeBubble(document, line);
  return finished(document);
}

function writeBubble(document: PDFKit.PDFDocument, line: string): void {
  const top = document.y;
  if (!line.startsWith('> ')) {
    document
      .font(REGULAR)
      .fontSize(9)
      .fillColor('#4a5568')
      .text(line, 16, top, { width: 238, align: 'center' });
    document.y += 6;
    return;
  }
  const text = line.slice(2);
  document.font(REGULAR).fontSize(11);
  const height = document.heightOfString(text, { width: 202 }) + 18;
  document.roundedRect(16, top, 226, height, 9).fill('#ffffff');
  document.fillColor('#1a202c').text(text, 28, top + 9, { width: 202 });
  document.y = top + height + 10;
}

/** The date is fixed so that the same document has the same bytes. */
function newDocument(size: [number, number], title: string, language: string): PDFKit.PDFDocument {
  const info = { Title: title, CreationDate: new Date('2026-11-20T12:00:00Z') };
  return new PDFDocument({ size, margin: 0, info, lang: language, displayTitle: true });
}

async function finished(document: PDFKit.PDFDocument): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const end = new Promise<void>((resolve) => document.on('end', resolve));
  document.end();
  await end;
  return Buffer.concat(chunks);
}

async function writePicture(file: string, pdf: Buffer): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'sample-'));
  try {
    const page = join(folder, 'page.pdf');
    await writeFile(page, pdf);
    await promisify(execFile)('pdftoppm', [
      '-r',
      '144',
      '-png',
      '-singlefile',
      page,
      file.replace(/\.png$/, ''),
    ]);
  } finally {
    await rm(folder, { recursive: true });
  }
}
