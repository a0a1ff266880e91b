import type { ParentPort } from 'electron';

import { assertNever } from '../../shared/core/assert-never';
import { err, ok } from '../../shared/core/result';
import type { Result } from '../../shared/core/result';
import type { PdfAnswer, PdfJob, PdfRequest } from './job';
import type { PdfFailure } from './pdf-failure';
import { renderLetter } from './render-letter';
import { renderReport } from './render-report';
import { signPdf } from './signing/sign-pdf';
import type { Signing, SigningOrder } from './signing/signing-order';

// The entry of the utility process: letters and reports become PDFs here, away from the keys and from the window.
listen(process.parentPort);

function listen(port: ParentPort): void {
  const say = (answer: PdfAnswer): void => {
    port.postMessage(answer);
  };
  let given: ((bytes: Uint8Array | null) => void) | undefined;
  port.on('message', ({ data }) => {
    // The service in the main process is the only one that can post here, and posts nothing else.
    const request = data as PdfRequest;
    const { id } = request;
    if ('given' in request) {
      given?.(request.given);
      return;
    }
    const want = (wanted: 'signature' | 'stamp', over: Uint8Array): Promise<Uint8Array | null> =>
      new Promise((resolve) => {
        given = resolve;
        say({ id, wanted, over });
      });
    void answer(request.job, request.order, want).then((result) => {
      say({ id, result });
    });
  });
}

async function answer(
  job: PdfJob,
  order: SigningOrder | undefined,
  want: (wanted: 'signature' | 'stamp', over: Uint8Array) => Promise<Uint8Array | null>,
): Promise<Result<Uint8Array, PdfFailure>> {
  try {
    const made = await perform(job);
    if (!made.ok || !order) return made;
    const signing: Signing = {
      order,
      sign: async (data) => {
        const signature = await want('signature', data);
        if (!signature) throw new Error('No signature');
        return signature;
      },
      ...(order.stamped === true && { stamp: (data) => want('stamp', data) }),
    };
    return ok(await signPdf(made.value, signing));
  } catch (error) {
    // A bug in here must reach the log of the main process rather than leave the window waiting.
    return err({
      code: 'PDF_PROCESS_FAILED',
      detail: error instanceof Error ? String(error.stack) : String(error),
    });
  }
}

function perform(job: PdfJob): Promise<Result<Uint8Array, PdfFailure>> {
  switch (job.kind) {
    case 'letter':
      return renderLetter(job.letter);
    case 'report':
      return renderReport(job.report, job.files, job.createdAt);
    default:
      return assertNever(job);
  }
}
