import { randomUUID } from 'node:crypto';

import { BrowserWindow, session } from 'electron';

import { err, ok } from '../../shared/core/result';
import type { Result } from '../../shared/core/result';
import type { Failure } from '../../shared/ipc/contract';

/** Known only to the session of one print window. */
const SCHEME = 'print';
/** The viewer has drawn the first page well before this, in ms. */
const SETTLE_MS = 1_000;

/**
 * Shows the operating system's print dialog for a PDF. The bytes stay in memory: a window that is never shown reads
 * them from a protocol of its own session, which has no folder on the disk.
 */
export async function printPdf(title: string, bytes: Uint8Array): Promise<Result<null, Failure>> {
  const name = randomUUID();
  const own = session.fromPartition(name, { cache: false });
  own.protocol.handle(SCHEME, () => new Response(new Uint8Array(bytes), { headers: HEADERS }));
  own.webRequest.onBeforeRequest(({ url }, answer) => {
    answer({ cancel: !url.startsWith(`${SCHEME}:`) && !url.startsWith('chrome-extension:') });
  });
  const window = new BrowserWindow({
    show: false,
    title,
    webPreferences: { session: own, sandbox: true, contextIsolation: true, nodeIntegration: false, plugins: true },
  });
  try {
    await window.loadURL(`${SCHEME}://document/${name}.pdf`);
    await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
    return await print(window);
  } finally {
    window.destroy();
    own.protocol.unhandle(SCHEME);
  }
}

const HEADERS = { 'content-type': 'application/pdf', 'cache-control': 'no-store' };

function print(window: BrowserWindow): Promise<Result<null, Failure>> {
  return new Promise((resolve) => {
    window.webContents.print({ silent: false, printBackground: true }, (printed, reason) => {
      // Cancelling in the dialog is an answer, not a failure.
      const fine = printed || /cancel/i.test(reason);
      resolve(fine ? ok(null) : err({ code: 'DISK_FAILED', detail: `PRINT ${reason}` }));
    });
  });
}
