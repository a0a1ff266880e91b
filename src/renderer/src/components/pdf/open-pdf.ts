// The build for older engines: the other one needs functions that Chromium has only from version 145 on.
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

import { err, ok } from '../../../../shared/core/result';
import type { Result } from '../../../../shared/core/result';
import { BUNDLED, BundledPdfData, decodersUrl } from './pdf-data';

/** locked: opens with a password only; slow: no answer in time, as from a file made to keep the reader busy. */
export type PdfFault = 'unreadable' | 'locked' | 'slow' | 'failed';

export interface OpenedPdf {
  readonly pages: number;
  /** @param number from 1 on */
  page(number: number): Promise<PDFPageProxy>;
  /** Ends everything that is under way, whatever the file made of it. */
  close(): void;
}

/** Longest time until a file is open, ms. */
const OPENING_MS = 30_000;
/** Pixels of one picture within a page; a larger one is left out. */
const PICTURE_PIXELS = 64 * 1024 * 1024;

/**
 * Opens a PDF that may have been made by anybody. It is read in a worker of its own, without scripts, links, forms,
 * XFA or network; the worker is ended on closing.
 */
export async function openPdf(bytes: Uint8Array): Promise<Result<OpenedPdf, PdfFault>> {
  const { getDocument, PDFWorker, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const port = new Worker(workerUrl, { type: 'module' });
  const worker = PDFWorker.create({ port, verbosity: VerbosityLevel.ERRORS });
  const task = getDocument({
    // The reader takes its bytes for good.
    data: bytes.slice(),
    worker,
    verbosity: VerbosityLevel.ERRORS,
    enableXfa: false,
    maxImageSize: PICTURE_PIXELS,
    useSystemFonts: false,
    standardFontDataUrl: BUNDLED,
    cMapUrl: BUNDLED,
    useWasm: false,
    wasmUrl: decodersUrl(),
    BinaryDataFactory: BundledPdfData,
    useWorkerFetch: false,
  });
  const close = () => {
    // The worker may be past answering: it is ended, not asked. What was still waiting for it ends with an error.
    port.terminate();
    task.destroy().catch(() => undefined);
  };
  try {
    const pdf = await inTime(task.promise, OPENING_MS, port);
    return ok({ pages: pdf.numPages, page: (number) => pdf.getPage(number), close });
  } catch (error) {
    close();
    return err(faultOf(error));
  }
}

/** Waits no longer than `limit` ms, and not at all for a worker that could not be started. */
export function inTime<T>(work: Promise<T>, limit: number, worker?: Worker): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new SlowPdf());
    }, limit);
    worker?.addEventListener('error', () => {
      reject(new Error('The PDF worker failed'));
    });
    work.then(resolve, reject).finally(() => {
      clearTimeout(timer);
    });
  });
}

class SlowPdf extends Error {
  override readonly name = 'SlowPdf';
}

/** The reader's own errors cross a worker, so they are told by their names. */
function faultOf(error: unknown): PdfFault {
  switch (error instanceof Error ? error.name : '') {
    case 'InvalidPDFException':
    case 'FormatError':
      return 'unreadable';
    case 'PasswordException':
      return 'locked';
    case 'SlowPdf':
      return 'slow';
    default:
      return 'failed';
  }
}
