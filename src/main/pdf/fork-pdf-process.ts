import { fileURLToPath } from 'node:url';

import { utilityProcess } from 'electron';

import type { PdfProcess } from './pdf-service';

/** MiB of JavaScript heap. A pack of 500 pages needs about 400; more means a runaway, and only this process dies. */
const HEAP_LIMIT = 1_024;

/** The built entry lies beside the built main process (electron.vite.config.ts, input `pdf-process`). */
const ENTRY = fileURLToPath(new URL('pdf-process.js', import.meta.url));

export function forkPdfProcess(): PdfProcess {
  return utilityProcess.fork(ENTRY, [], {
    serviceName: 'Uvildig PDF',
    execArgv: [`--max-old-space-size=${HEAP_LIMIT}`],
    // Its output could hold text of a case.
    stdio: 'ignore',
  });
}
