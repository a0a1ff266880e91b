import { describe, expect, it, vi } from 'vitest';

import type { PdfAnswer, PdfJob, PdfRequest } from '../../../src/main/pdf/job';
import { createPdfService } from '../../../src/main/pdf/pdf-service';
import type { PdfProcess, PdfService } from '../../../src/main/pdf/pdf-service';
import { danishLetter, swedishLetter } from '../../support/pdf/sample-letters';
import { auditReport, embeddedFiles } from '../../support/pdf/sample-reports';

const PDF = new Uint8Array([0x25, 0x50, 0x44, 0x46]);

/** A process under the test's control. */
class FakeProcess implements PdfProcess {
  readonly requests: PdfRequest[] = [];
  isKilled = false;
  #onMessage: (answer: PdfAnswer) => void = () => undefined;
  #onExit: (code: number) => void = () => undefined;

  postMessage(request: PdfRequest): void {
    this.requests.push(request);
  }

  on(event: 'message' | 'exit', listener: ((answer: PdfAnswer) => void) | ((code: number) => void)): void {
    // The overloads of PdfProcess pair each event with its listener.
    if (event === 'message') this.#onMessage = listener as (answer: PdfAnswer) => void;
    else this.#onExit = listener as (code: number) => void;
  }

  kill(): boolean {
    this.isKilled = true;
    return true;
  }

  get jobs(): readonly PdfJob[] {
    return this.requests.flatMap((request) => ('job' in request ? [request.job] : []));
  }

  askFor(wanted: 'signature' | 'stamp', id: number | undefined, over: Uint8Array): void {
    this.#onMessage({ id: id ?? -1, wanted, over });
  }

  answer(id: number | undefined): void {
    this.#onMessage({ id: id ?? -1, result: { ok: true, value: PDF } });
  }

  exit(code: number): void {
    this.#onExit(code);
  }
}

function withFakes(timeLimit?: number): { service: PdfService; forked: FakeProcess[] } {
  const forked: FakeProcess[] = [];
  const fork = (): FakeProcess => {
    const process = new FakeProcess();
    forked.push(process);
    return process;
  };
  return { service: createPdfService(fork, timeLimit), forked };
}

/** Lets the promises run that are ready. */
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

const answerLast = (process: FakeProcess | undefined): void => process?.answer(process.requests.at(-1)?.id);

describe('createPdfService', () => {
  it('when two letters are asked for → one process makes them one after the other', async () => {
    const { service, forked } = withFakes();
    const first = service.renderLetter(danishLetter);
    const second = service.renderLetter(swedishLetter);
    await settle();
    expect(forked[0]?.jobs).toEqual([{ kind: 'letter', letter: danishLetter }]);
    answerLast(forked[0]);
    expect(await first).toEqual({ ok: true, value: PDF });
    await settle();
    answerLast(forked[0]);
    expect(await second).toEqual({ ok: true, value: PDF });
    expect(forked).toHaveLength(1);
  });

  it('when a report is asked for → its files and time go with it', async () => {
    const { service, forked } = withFakes();
    const report = auditReport(1);
    const asked = service.renderReport(report, embeddedFiles, 5);
    await settle();
    expect(forked[0]?.jobs[0]).toEqual({
      kind: 'report',
      report,
      files: embeddedFiles,
      createdAt: 5,
    });
    answerLast(forked[0]);
    expect((await asked).ok).toBe(true);
  });

  it('when the process dies → the job fails with its exit code and the next one gets a new process', async () => {
    const { service, forked } = withFakes();
    const failing = service.renderLetter(danishLetter);
    await settle();
    forked[0]?.exit(134);
    expect(await failing).toEqual({
      ok: false,
      error: { code: 'PDF_PROCESS_FAILED', detail: 'ended with code 134' },
    });
    const next = service.renderLetter(danishLetter);
    await settle();
    answerLast(forked[1]);
    expect((await next).ok).toBe(true);
  });

  it('when the process dies between jobs → the next job does not notice', async () => {
    const { service, forked } = withFakes();
    const first = service.renderLetter(danishLetter);
    await settle();
    answerLast(forked[0]);
    await first;
    forked[0]?.exit(0);
    const next = service.renderLetter(danishLetter);
    await settle();
    expect(forked).toHaveLength(2);
    answerLast(forked[1]);
    expect((await next).ok).toBe(true);
  });

  it('when a job takes too long → its process is ended and the job fails', async () => {
    const { service, forked } = withFakes(20);
    const result = await service.renderLetter(danishLetter);
    expect(result).toMatchObject({ ok: false, error: { code: 'PDF_PROCESS_FAILED' } });
    expect(forked[0]?.isKilled).toBe(true);
  });

  it('when a job in progress is cancelled → its process is ended and the next job gets another', async () => {
    const { service, forked } = withFakes();
    const cancel = new AbortController();
    const cancelled = service.renderLetter(danishLetter, { signal: cancel.signal });
    const waiting = service.renderLetter(swedishLetter);
    await settle();
    cancel.abort();
    expect((await cancelled).ok).toBe(false);
    expect(forked[0]?.isKilled).toBe(true);
    await settle();
    answerLast(forked[1]);
    expect((await waiting).ok).toBe(true);
  });

  it('when a waiting job is cancelled → it never reaches the process', async () => {
    const { service, forked } = withFakes();
    const cancel = new AbortController();
    const first = service.renderLetter(danishLetter);
    const cancelled = service.renderLetter(swedishLetter, { signal: cancel.signal });
    await settle();
    cancel.abort();
    answerLast(forked[0]);
    await first;
    expect(await cancelled).toEqual({
      ok: false,
      error: { code: 'PDF_PROCESS_FAILED', detail: 'cancelled' },
    });
    expect(forked[0]?.requests).toHaveLength(1);
  });

  const order = { certificate: new Uint8Array([1]), chain: [], keyType: 'EC', at: 5 } as const;

  it('when a signature is wanted → the process asks for it and never has the key', async () => {
    const { service, forked } = withFakes();
    const sign = vi.fn(() => Promise.resolve(new Uint8Array([7])));
    const asked = service.renderLetter(danishLetter, { signing: { order, sign } });
    await settle();
    const [process] = forked;
    expect(process?.requests[0]).toMatchObject({ order });
    process?.askFor('signature', process.requests[0]?.id, new Uint8Array([3, 4]));
    await settle();
    expect(sign).toHaveBeenCalledExactlyOnceWith(new Uint8Array([3, 4]));
    expect(process?.requests[1]).toEqual({ id: process?.requests[0]?.id, given: new Uint8Array([7]) });
    answerLast(process);
    expect((await asked).ok).toBe(true);
  });

  it('when no signature was ordered → the process gets none', async () => {
    const { service, forked } = withFakes();
    const asked = service.renderLetter(danishLetter);
    await settle();
    const [process] = forked;
    process?.askFor('signature', process.requests[0]?.id, new Uint8Array([3, 4]));
    await settle();
    expect(process?.requests).toHaveLength(1);
    answerLast(process);
    await asked;
  });

  it('when a stamp is wanted and cannot be had → the process is told, and still makes the PDF', async () => {
    const { service, forked } = withFakes();
    const signing = {
      order: { certificate: PDF, chain: [], keyType: 'EC', at: 0, stamped: true } as const,
      sign: () => Promise.resolve(new Uint8Array([7])),
    };
    const stamps = [
      { ...signing, stamp: () => Promise.resolve(new Uint8Array([8])) },
      { ...signing, stamp: () => Promise.reject(new Error('offline')) },
      signing,
    ];
    const given: unknown[] = [];
    for (const ordered of stamps) {
      const asked = service.renderLetter(danishLetter, { signing: ordered });
      await settle();
      const [process] = forked;
      const id = process?.requests.at(-1)?.id;
      process?.askFor('stamp', id, new Uint8Array([3, 4]));
      await settle();
      given.push(process?.requests.at(-1));
      process?.answer(id);
      expect((await asked).ok).toBe(true);
    }
    expect(given).toMatchObject([{ given: new Uint8Array([8]) }, { given: null }, { given: null }]);
  });

  it('when signing fails → the job fails and its process, which would wait for ever, is ended', async () => {
    const { service, forked } = withFakes();
    const sign = () => Promise.reject(new Error('no key'));
    const asked = service.renderLetter(danishLetter, { signing: { order, sign } });
    await settle();
    forked[0]?.askFor('signature', forked[0].requests[0]?.id, new Uint8Array([3, 4]));
    expect(await asked).toMatchObject({ ok: false, error: { code: 'PDF_PROCESS_FAILED' } });
    expect(forked[0]?.isKilled).toBe(true);
  });

  it('when an answer comes for another job → it is not taken for this one', async () => {
    const { service, forked } = withFakes();
    const asked = service.renderLetter(danishLetter);
    await settle();
    forked[0]?.answer(99);
    forked[0]?.exit(1);
    expect((await asked).ok).toBe(false);
  });

  it('when the service is stopped → the process is ended, and the next job starts another', async () => {
    const { service, forked } = withFakes();
    const stopped = service.renderLetter(danishLetter);
    await settle();
    service.stop();
    expect(await stopped).toEqual({ ok: false, error: { code: 'PDF_PROCESS_FAILED', detail: 'stopped' } });
    const next = service.renderLetter(danishLetter);
    await settle();
    answerLast(forked[1]);
    expect((await next).ok).toBe(true);
  });
});
