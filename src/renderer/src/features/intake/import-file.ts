import type { Result } from '../../../../shared/core/result';
import type { Failure } from '../../../../shared/ipc/contract';

/** A file with cases, and what can be had of the files around it. */
export interface ImportFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly beside: Beside;
}

/** The files an import file may name as attachments. */
export interface Beside {
  /** Absent: nobody knows without asking for each. */
  readonly names?: ReadonlySet<string>;
  read(name: string): Promise<Result<Uint8Array, Failure>>;
}
