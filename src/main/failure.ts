import { err } from '../shared/core/result';
import type { Result } from '../shared/core/result';
import type { Failure, FailureCode } from '../shared/ipc/contract';

const CODES: Readonly<Record<string, FailureCode>> = {
  ENOSPC: 'DISK_FULL',
  EDQUOT: 'DISK_FULL',
  ENOENT: 'NOT_FOUND',
  ENOTDIR: 'NOT_FOUND',
  EACCES: 'NOT_ALLOWED',
  EPERM: 'NOT_ALLOWED',
  EROFS: 'NOT_ALLOWED',
};

/**
 * What the operating system complained about, as a failure with its code as the detail (never a path).
 * @throws the error itself when the operating system did not make it: then it is a bug
 */
export function failureOf(error: unknown): Failure {
  const code = systemCode(error);
  if (code === undefined) throw error;
  return { code: CODES[code] ?? 'DISK_FAILED', detail: code };
}

/** `ENOSPC` and the like; undefined when the error is not one of the operating system. */
export function systemCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('syscall' in error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** Runs something that touches the disk; what the operating system refuses becomes a value. */
export async function outcomeOf<T>(work: () => Promise<Result<T, Failure>>): Promise<Result<T, Failure>> {
  try {
    return await work();
  } catch (error) {
    return err(failureOf(error));
  }
}
