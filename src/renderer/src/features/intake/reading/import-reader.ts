import type { Result } from '../../../../../shared/core/result';
import type { UiLanguage } from '../../../../../shared/core/text';
import type { MendFile } from '../../../../../shared/intake/mend-file';
import type { IntakeProblem } from '../../../../../shared/intake/problem';
import type { IntakeRow } from '../../../../../shared/intake/read-rows';
import type { FromReader, OpenedSource, Port, ReadRequest, ToReader } from './protocol';

/** Reads import files away from the window's own thread, one file at a time. */
export interface ImportReader {
  /** Takes the bytes for good. Never answers once the reader is closed. */
  open(name: string, bytes: Uint8Array): Promise<Result<OpenedSource, IntakeProblem>>;
  /** The rows of the opened file; those read so far when stopped by the signal. */
  read(
    request: ReadRequest,
    onProgress: (share: number) => void,
    signal: AbortSignal,
  ): Promise<readonly IntakeRow[]>;
  /** The rows that could not be read the last time, as a file to mend. */
  mend(language: UiLanguage): Promise<MendFile>;
  /** Ends whatever is under way; the next file is opened afresh. */
  close(): void;
}

/** A reader in a worker of its own, which is started when a file comes. */
export function workerReader(): ImportReader {
  let worker: Worker | undefined;
  let reader: Asking | undefined;
  const started = (): Asking => {
    worker ??= new Worker(new URL('./reader-worker.ts', import.meta.url), { type: 'module' });
    return (reader ??= portReader(worker));
  };
  return {
    open: (name, bytes) => started().open(name, bytes),
    read: (request, onProgress, signal) => started().read(request, onProgress, signal),
    mend: (language) => started().mend(language),
    close() {
      worker?.terminate();
      worker = undefined;
      reader = undefined;
    },
  };
}

type Asking = Omit<ImportReader, 'close'>;

export function portReader(port: Port<FromReader, ToReader>): Asking {
  let last = 0;
  const waiting = new Map<number, (answer: FromReader) => void>();
  port.onmessage = ({ data }) => waiting.get(data.id)?.(data);

  /** Sends a message; `hear` answers the result once it has it. */
  function ask<T>(
    message: (id: number) => ToReader,
    hear: (answer: FromReader) => { readonly result: T } | undefined,
    transfer: Transferable[] = [],
  ): Promise<T> {
    const id = ++last;
    return new Promise((resolve) => {
      waiting.set(id, (answer) => {
        const heard = hear(answer);
        if (!heard) return;
        waiting.delete(id);
        resolve(heard.result);
      });
      port.postMessage(message(id), transfer);
    });
  }

  return {
    open: (name, bytes) =>
      ask(
        (id) => ({ kind: 'open', id, name, bytes }),
        (answer) => (answer.kind === 'opened' ? { result: answer.result } : undefined),
        [bytes.buffer],
      ),
    read: (request, onProgress, signal) => {
      const rows: IntakeRow[] = [];
      return ask<readonly IntakeRow[]>(
        (id) => {
          signal.addEventListener('abort', () => {
            port.postMessage({ kind: 'stop', id });
          });
          return { kind: 'read', id, request };
        },
        (answer) => {
          if (answer.kind === 'read') return { result: rows };
          if (answer.kind === 'rows') {
            rows.push(...answer.rows);
            onProgress(answer.share);
          }
          return undefined;
        },
      );
    },
    mend: (language) =>
      ask(
        (id) => ({ kind: 'mend', id, language }),
        (answer) => (answer.kind === 'mended' ? { result: answer.file } : undefined),
      ),
  };
}
