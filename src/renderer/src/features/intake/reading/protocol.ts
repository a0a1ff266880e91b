import type { LocalDate } from '../../../../../shared/core/local-date';
import type { Result } from '../../../../../shared/core/result';
import type { UiLanguage } from '../../../../../shared/core/text';
import type { Separator } from '../../../../../shared/intake/csv-reader';
import type { Encoding } from '../../../../../shared/intake/decode-text';
import type { Mapping } from '../../../../../shared/intake/mapping';
import type { MendFile } from '../../../../../shared/intake/mend-file';
import type { IntakeProblem } from '../../../../../shared/intake/problem';
import type { IntakeRow } from '../../../../../shared/intake/read-rows';

/** What a person needs to know of an opened file. The file itself stays in the worker. */
export interface OpenedSource {
  readonly name: string;
  /** Of the bytes, 64 hexadecimal characters. */
  readonly sha256: string;
  readonly encoding: Encoding;
  readonly warnings: readonly IntakeProblem[];
  /** Absent for JSON, which says itself what is what. */
  readonly table?: SourceTable;
}

export interface SourceTable {
  readonly separator: Separator;
  readonly headers: readonly string[];
  readonly sampleRows: readonly (readonly string[])[];
  readonly guess: Mapping;
}

export interface ReadRequest {
  readonly today: LocalDate;
  readonly mapping?: Mapping;
  /** Names of the files at hand; when absent, nothing is said about missing ones. */
  readonly filesBeside?: ReadonlySet<string>;
}

/** `id` is the caller's and comes back with every answer. */
export type ToReader =
  | { readonly kind: 'open'; readonly id: number; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: 'read'; readonly id: number; readonly request: ReadRequest }
  | { readonly kind: 'stop'; readonly id: number }
  | { readonly kind: 'mend'; readonly id: number; readonly language: UiLanguage };

export type FromReader =
  | { readonly kind: 'opened'; readonly id: number; readonly result: Result<OpenedSource, IntakeProblem> }
  | {
      readonly kind: 'rows';
      readonly id: number;
      readonly rows: readonly IntakeRow[];
      readonly share: number;
    }
  | { readonly kind: 'read'; readonly id: number }
  | { readonly kind: 'mended'; readonly id: number; readonly file: MendFile };

/** What a worker, its inside and a message port have in common. */
export interface Port<In, Out> {
  postMessage(message: Out, transfer?: Transferable[]): void;
  onmessage: ((event: MessageEvent<In>) => void) | null;
}
