import type { EmbeddedFile, Report } from '../../shared/audit/report';
import type { Instant } from '../../shared/core/ports';
import type { Result } from '../../shared/core/result';
import { err } from '../../shared/core/result';
import type { Letter } from '../../shared/letters/letter';
import { createSerial } from '../serial';
import type { PdfAnswer, PdfJob, PdfRequest } from './job';
import type { PdfFailure } from './pdf-failure';
import type { Signing } from './signing/signing-order';

/** Long enough for 500 pages on a slow laptop, ms. */
const TIME_LIMIT = 60_000;

/** The part of Electron's UtilityProcess that is used. */
export interface PdfProcess {
  postMessage(request: PdfRequest): void;
  on(event: 'message', listener: (answer: PdfAnswer) => void): unknown;
  on(event: 'exit', listener: (code: number) => void): unknown;
  kill(): boolean;
}

type PdfResult = Result<Uint8Array, PdfFailure>;

interface PdfOptions {
  /** Absent: the PDF carries no signature. */
  readonly signing?: Signing;
  readonly signal?: AbortSignal;
}

/** Makes PDFs in a process of their own, one at a time; the process stays warm and is replaced when it ends. */
export interface PdfService {
  renderLetter(letter: Letter, options?: PdfOptions): Promise<PdfResult>;
  renderReport(
    report: Report,
    files: readonly EmbeddedFile[],
    createdAt: Instant,
    options?: PdfOptions,
  ): Promise<PdfResult>;
  /** Ends the process, and with it what it remembers of letters. The next job starts another. */
  stop(): void;
}

export function createPdfService(fork: () => PdfProcess, timeLimit: number = TIME_LIMIT): PdfService {
  const serial = createSerial();
  let worker: Worker | undefined;
  const run = (job: PdfJob, { signing, signal }: PdfOptions = {}): Promise<PdfResult> =>
    serial(() => {
      if (signal?.aborted) return Promise.resolve(failed('cancelled'));
      if (!worker?.isAlive) worker = new Worker(fork());
      return worker.perform(
        job,
        signing,
        AbortSignal.any([AbortSignal.timeout(timeLimit), ...(signal ? [signal] : [])]),
      );
    });
  return {
    renderLetter: (letter, options) => run({ kind: 'letter', letter }, options),
    renderReport: (report, files, createdAt, options) =>
      run({ kind: 'report', report, files, createdAt }, options),
    stop: () => worker?.end('stopped'),
  };
}

/** One life of the PDF process. */
class Worker {
  isAlive = true;
  readonly #process: PdfProcess;
  #lastId = 0;
  #settle: ((result: PdfResult) => void) | undefined;
  #signing: Signing | undefined;

  constructor(process: PdfProcess) {
    this.#process = process;
    process.on('message', (answer) => {
      if (answer.id !== this.#lastId) return;
      if ('wanted' in answer) this.#give(answer.wanted, answer.over);
      else this.#finish(answer.result);
    });
    process.on('exit', (code) => {
      this.isAlive = false;
      this.#finish(failed(`ended with code ${String(code)}`));
    });
  }

  perform(job: PdfJob, signing: Signing | undefined, signal: AbortSignal): Promise<PdfResult> {
    return new Promise((resolve) => {
      // A job in progress cannot be interrupted from within its process: only the process can be ended.
      const giveUp = (): void => {
        this.end(String(signal.reason));
      };
      signal.addEventListener('abort', giveUp, { once: true });
      this.#settle = (result) => {
        signal.removeEventListener('abort', giveUp);
        resolve(result);
      };
      this.#signing = signing;
      this.#lastId += 1;
      this.#process.postMessage({ id: this.#lastId, job, ...(signing && { order: signing.order }) });
    });
  }

  #give(wanted: 'signature' | 'stamp', over: Uint8Array): void {
    const id = this.#lastId;
    const signing = this.#signing;
    // Nobody ordered any.
    if (!signing) return;
    const stamp = signing.stamp ?? (() => Promise.resolve(null));
    // Without a stamp there is still the signature.
    const made = wanted === 'signature' ? signing.sign(over) : stamp(over).catch(() => null);
    made.then(
      (given) => {
        if (this.isAlive) this.#process.postMessage({ id, given });
      },
      (error: unknown) => {
        // It waits for a signature that will not come.
        this.end(`not signed: ${String(error)}`);
      },
    );
  }

  end(reason: string): void {
    this.isAlive = false;
    this.#process.kill();
    this.#finish(failed(reason));
  }

  #finish(result: PdfResult): void {
    this.#settle?.(result);
    this.#settle = undefined;
  }
}

function failed(detail: string): PdfResult {
  return err({ code: 'PDF_PROCESS_FAILED', detail });
}
