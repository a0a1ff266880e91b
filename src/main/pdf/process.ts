import type { ParentPort } from 'electron';

import type { Result } from '../../shared/core/result';
import { err } from '../../shared/core/result';
import { assertNever } from '../../shared/core/assert-never';
import type { PdfAnswer, PdfJob, PdfRequest } from './job';
import type { PdfFailure } from './pdf-failure';
import { renderLetter } from './render-letter';
import { renderReport } from './render-report';

// The entry of the utility process: letters and reports become PDFs here, away from the keys and from the window.
listen(process.parentPort);

function listen(port: ParentPort): void {
  port.on('message', ({ data }) => {
    // The service in the main process is the only one that can post here, and posts nothing else.
    const { id, job } = data as PdfRequest;
    void answer(job).then((result) => {
      port.postMessage({ id, result } satisfies PdfAnswer);
    });
  });
}

async function answer(job: PdfJob): Promise<Result<Uint8Array, PdfFailure>> {
  try {
    return await perform(job);
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
