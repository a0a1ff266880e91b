import { expect, test } from '@playwright/test';
import { PDFDocument } from 'pdf-lib';
import { createServer } from 'vite';

import { median, record } from './support/record';
import { cpuTime, reportWithRows, rowsForPages, stockReport, useStockFonts } from './support/long-reports';
import type { RenderReport } from './support/long-reports';

const LIMIT = 0.15;
/** A page among 2 000 against one among 500. */
const LINEAR = 1.2;
const SIZES = [50, 500, 2_000];
const RUNS = 3;

/** The same trail as tagged PDF/A-3a by our writer and, untagged, by pdfmake as it comes; CPU time in one process. */
test('500 pages', async () => {
  test.setTimeout(600_000);
  const server = await createServer({
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    const { renderReport } = (await server.ssrLoadModule('/src/main/pdf/render-report.ts')) as {
      renderReport: RenderReport;
    };
    useStockFonts();
    const render = async (rows: number) => {
      const made = await renderReport(reportWithRows(rows), [], 0);
      if (!made.ok) throw new Error(made.error.code);
      return made.value;
    };
    const perPage = await rowsForPages(render);
    await cpuTime(() => render(Math.round(perPage * 20)));
    await cpuTime(() => stockReport(Math.round(perPage * 20)));
    const runs = new Map<number, number[]>(SIZES.map((pages) => [pages, []]));
    // In turns: what else the machine does disturbs each size alike.
    for (let run = 0; run < RUNS; run += 1) {
      for (const [pages, taken] of runs) taken.push(await cpuTime(() => render(Math.round(perPage * pages))));
    }
    const perPageOf = (pages: number) => median(runs.get(pages) ?? []) / pages;
    const stock = await cpuTime(() => stockReport(Math.round(perPage * 500)));
    const made = await PDFDocument.load(await render(Math.round(perPage * 500)), { updateMetadata: false });
    const value = (perPageOf(500) * 500) / stock;
    record({
      name: 'Audit pack of 500 pages, tagged, CPU time',
      ours: `${(perPageOf(500) * 500).toFixed(0)} ms (${String(made.getPageCount())} pages)`,
      peer: `stock pdfmake, untagged ${stock.toFixed(0)} ms`,
      value,
      limit: LIMIT,
      unit: 'x',
    });
    const linear = perPageOf(2_000) / perPageOf(500);
    record({
      name: 'Audit pack of 2 000 pages, CPU time a page',
      ours: `${perPageOf(2_000).toFixed(2)} ms a page (50 pages: ${perPageOf(50).toFixed(2)})`,
      peer: `500 pages ${perPageOf(500).toFixed(2)} ms a page`,
      value: linear,
      limit: LINEAR,
      unit: 'x',
    });
    expect(value).toBeLessThanOrEqual(LIMIT);
    expect(linear).toBeLessThanOrEqual(LINEAR);
  } finally {
    await server.close();
  }
});
