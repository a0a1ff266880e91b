import { expect, test } from '@playwright/test';
import { PDFDocument } from 'pdf-lib';
import { createServer } from 'vite';

import { median, record } from './support/record';
import { cpuTime, reportWithRows, rowsForPages, stockReport, useStockFonts } from './support/long-reports';
import type { RenderReport } from './support/long-reports';

const LIMIT = 0.4;
/** A page among 2 000 against one among 500: the collector of a larger heap takes its part. */
const LINEAR = 1.7;

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
    const times: Record<number, number> = {};
    for (const pages of [50, 500, 2_000]) {
      const runs: number[] = [];
      for (let run = 0; run < (pages > 500 ? 1 : 2); run += 1) {
        runs.push(await cpuTime(() => render(Math.round(perPage * pages))));
      }
      times[pages] = median(runs);
    }
    const stock = await cpuTime(() => stockReport(Math.round(perPage * 500)));
    const made = await PDFDocument.load(await render(Math.round(perPage * 500)), { updateMetadata: false });
    const value = (times[500] ?? NaN) / stock;
    record({
      name: 'Audit pack of 500 pages, tagged, CPU time',
      ours: `${(times[500] ?? NaN).toFixed(0)} ms (${String(made.getPageCount())} pages)`,
      peer: `stock pdfmake, untagged ${stock.toFixed(0)} ms`,
      value,
      limit: LIMIT,
      unit: 'x',
    });
    const linear = (times[2_000] ?? NaN) / 4 / (times[500] ?? NaN);
    record({
      name: 'Audit pack of 2 000 pages, CPU time a page',
      ours: `${((times[2_000] ?? NaN) / 2_000).toFixed(2)} ms a page (50 pages: ${((times[50] ?? NaN) / 50).toFixed(2)})`,
      peer: `500 pages ${((times[500] ?? NaN) / 500).toFixed(2)} ms a page`,
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
