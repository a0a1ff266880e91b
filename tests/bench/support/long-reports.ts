import { createHash } from 'node:crypto';

import { PDFDocument } from 'pdf-lib';
import pdfmake from 'pdfmake';

import type { renderReport } from '../../../src/main/pdf/render-report';
import type { Report } from '../../../src/shared/audit/report';
import { localDate } from '../../../src/shared/core/local-date';

export type RenderReport = typeof renderReport;

const HEADERS = ['Nr.', 'Enhed og nr.', 'Tidspunkt (UTC)', 'Hvem', 'Hændelse', 'Aftryk (SHA-256)'];
const WEIGHTS = [0.7, 1.6, 2.7, 1.8, 2.6, 2.8];
const EVENTS = ['Bilag vurderet', 'Sagen åbnet', 'Oplysninger modtaget', 'Klagepunkt omformuleret'];

/** No two calls give the same hashes: what was set before must not help. */
let calls = 0;

function rowOf(index: number): readonly string[] {
  const hash = createHash('sha256')
    .update(`${String((calls += 1))} ${String(index)}`)
    .digest('hex');
  return [
    String(index + 1),
    `${hash.slice(0, 8)} ${String(index)}`,
    new Date(Date.UTC(2026, 10, 5) + index * 61_000).toISOString().slice(0, 19).replace('T', '\u00a0'),
    index % 3 === 0 ? 'Anna Lind' : 'Bo Ek',
    EVENTS[index % EVENTS.length] ?? '',
    hash.replace(/(.{16})(?=.)/g, '$1 '),
  ];
}

const rowsOf = (count: number) => Array.from({ length: count }, (_, index) => rowOf(index));

export function reportWithRows(count: number): Report {
  return {
    language: 'da',
    title: 'Revisionspakke',
    subtitle: 'Klagesag',
    organisation: 'Nordbetaling AB',
    reference: 'UVI-2026-0417',
    date: localDate('2026-11-05'),
    blocks: [
      { kind: 'heading', level: 2, text: 'Hele journalen', id: 'trail' },
      {
        kind: 'table',
        summary: 'Journalen',
        columns: HEADERS.map((header, index) => ({ header, weight: WEIGHTS[index] ?? 1 })),
        rows: rowsOf(count),
      },
    ],
    foot: 'Nordbetaling AB · Revisionspakke',
    pageOf: 'Side {page} af {pages}',
  };
}

/** How many rows of ours fill a page. */
export async function rowsForPages(render: (rows: number) => Promise<Uint8Array>): Promise<number> {
  const pdf = await PDFDocument.load(await render(400), { updateMetadata: false });
  return 400 / (pdf.getPageCount() - 1);
}

export async function cpuTime(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

export function useStockFonts(): void {
  const folder = 'node_modules/@expo-google-fonts/inter';
  pdfmake.setFonts({
    Inter: {
      normal: `${folder}/400Regular/Inter_400Regular.ttf`,
      bold: `${folder}/600SemiBold/Inter_600SemiBold.ttf`,
    },
  });
  pdfmake.setLocalAccessPolicy(() => true);
  pdfmake.setUrlAccessPolicy(() => false);
}

/** The same rows at the same widths and size. */
export function stockReport(count: number): Promise<unknown> {
  const room = 595.28 - 2 * 56.7 - 60;
  const total = WEIGHTS.reduce((sum, weight) => sum + weight, 0);
  return pdfmake
    .createPdf({
      pageSize: 'A4',
      pageMargins: [56.7, 51, 56.7, 62],
      defaultStyle: { font: 'Inter', fontSize: 8, lineHeight: 1.22 },
      footer: (page, pages) => ({
        text: `Nordbetaling AB · Side ${String(page)} af ${String(pages)}`,
        margin: [56, 26, 56, 0],
      }),
      content: [
        {
          table: {
            headerRows: 1,
            widths: WEIGHTS.map((weight) => (room * weight) / total),
            body: [
              HEADERS.map((text) => ({ text, bold: true })),
              ...rowsOf(count).map((row) => row.map((text) => ({ text }))),
            ],
          },
          layout: 'lightHorizontalLines',
        },
      ],
    })
    .getBuffer();
}
