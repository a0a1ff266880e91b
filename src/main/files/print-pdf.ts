import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';

import { BrowserWindow, session } from 'electron';
import type { Session } from 'electron';
import pdfReader from 'pdfjs-dist/legacy/build/pdf.min.mjs?raw';
import { z } from 'zod';

import { err, ok } from '../../shared/core/result';
import type { Result } from '../../shared/core/result';
import type { Failure } from '../../shared/ipc/contract';
import { APP_SCHEME } from '../security/app-origin';
import { denyPermissions } from '../security/deny-permissions';
import printPage from './print-page.mjs?raw';

const URL_PREFIX = `${APP_SCHEME}://print/`;
/** Longest time for drawing the pages, in ms. */
const PATIENCE_MS = 120_000;
const MICRONS_PER_INCH = 25_400;

const drawnSchema = z.object({ pages: z.number().int().min(1), width: z.number(), height: z.number() });

/**
 * Shows the operating system's print dialog for a PDF. The bytes stay in memory: a window that is never shown draws
 * them, in a session of its own that has no folder on the disk and reaches nothing but the files given to it here.
 * The browser's own PDF viewer would print an empty page from a window that is not shown.
 * @param worker file of the PDF reader's worker, as the app's own pages have it
 */
export async function printPdf(
  title: string,
  bytes: Uint8Array,
  worker: URL,
): Promise<Result<null, Failure>> {
  const own = session.fromPartition(`print-${randomUUID()}`, { cache: false });
  serveFiles(own, title, bytes, await readFile(worker));
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      session: own,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      devTools: false,
      // Timers of a window that is not shown run once a second otherwise, and each page needs some.
      backgroundThrottling: false,
    },
  });
  try {
    await window.loadURL(URL_PREFIX);
    const drawn: unknown = await inTime(window.webContents.executeJavaScript('window.drawn'), PATIENCE_MS);
    return await print(window, drawnSchema.parse(drawn));
  } catch (error) {
    return err({ code: 'PDF_PROCESS_FAILED', detail: `PRINT ${error instanceof Error ? error.name : ''}` });
  } finally {
    window.destroy();
    own.protocol.unhandle(APP_SCHEME);
  }
}

function serveFiles(own: Session, title: string, bytes: Uint8Array, pdfWorker: Uint8Array): void {
  const files: Readonly<Record<string, readonly [string, string | Uint8Array]>> = {
    '': ['text/html; charset=utf-8', page(title)],
    'page.mjs': ['text/javascript', printPage],
    'pdf.mjs': ['text/javascript', pdfReader],
    'pdf.worker.mjs': ['text/javascript', pdfWorker],
    'document.pdf': ['application/pdf', bytes],
  };
  own.protocol.handle(APP_SCHEME, ({ url }) => {
    const file = files[url.slice(URL_PREFIX.length)];
    if (!url.startsWith(URL_PREFIX) || !file) return new Response(null, { status: 404 });
    const [type, content] = file;
    return new Response(typeof content === 'string' ? content : new Uint8Array(content), {
      headers: { 'content-type': type, 'content-security-policy': POLICY, 'cache-control': 'no-store' },
    });
  });
  own.webRequest.onBeforeRequest(({ url }, answer) => {
    answer({ cancel: !url.startsWith(URL_PREFIX) && !url.startsWith('data:') });
  });
  denyPermissions(own);
}

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "style-src 'unsafe-inline'",
  'img-src data:',
].join('; ');

/** Each picture fills a sheet. */
function page(title: string): string {
  const name = title.replace(/[&<>"]/g, (character) => `&#${String(character.charCodeAt(0))};`);
  return `<!doctype html><html><head><meta charset="utf-8"><title>${name}</title><style>
@page { margin: 0 }
html, body { margin: 0 }
img { display: block; width: 100vw; break-after: page; break-inside: avoid }
img:last-child { break-after: auto }
</style><script type="module" src="page.mjs"></script></head><body></body></html>`;
}

function print(window: BrowserWindow, size: z.infer<typeof drawnSchema>): Promise<Result<null, Failure>> {
  const options = {
    silent: false,
    printBackground: true,
    margins: { marginType: 'none' },
    pageSize: {
      width: Math.round(size.width * MICRONS_PER_INCH),
      height: Math.round(size.height * MICRONS_PER_INCH),
    },
  } as const;
  return new Promise((resolve) => {
    window.webContents.print(options, (printed, reason) => {
      // Cancelling in the dialog is an answer, not a failure.
      const fine = printed || /cancel/i.test(reason);
      resolve(fine ? ok(null) : err({ code: 'PDF_PROCESS_FAILED', detail: `PRINT ${reason}` }));
    });
  });
}

function inTime<T>(work: Promise<T>, limit: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new Error('Drawing takes too long'));
    }, limit);
    work.then(resolve, reject).finally(() => {
      clearTimeout(timer);
    });
  });
}
