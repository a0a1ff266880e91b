import { err, ok } from '../../../../shared/core/result';
import type { Result } from '../../../../shared/core/result';
import { isSafeFileName } from '../../../../shared/intake/file-name';
import { ATTACHMENT_BYTES_LIMIT } from '../../../../shared/intake/intake-attachment';
import { FILE_BYTES_LIMIT, FILE_TOO_LARGE } from '../../../../shared/intake/intake-source';
import type { IntakeProblem } from '../../../../shared/intake/problem';
import type { Dropped } from '../../lib/use-file-drop';
import type { Beside, ImportFile } from './import-file';

export type DropRefusal =
  | { readonly kind: 'folder'; readonly name: string }
  /** Two or more could hold the cases. */
  | { readonly kind: 'several'; readonly names: readonly string[] }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'problem'; readonly problem: IntakeProblem };

/** Finds the file with the cases among the dropped ones; the others are what lies beside it. */
export async function fileDropped({ files, folders }: Dropped): Promise<Result<ImportFile, DropRefusal>> {
  const [folder] = folders;
  if (folder !== undefined) return err({ kind: 'folder', name: folder });
  const candidates = files.length === 1 ? files : candidatesAmong(files);
  const [file] = candidates;
  if (file === undefined) return err({ kind: 'nothing' });
  if (candidates.length > 1) return err({ kind: 'several', names: candidates.map(({ name }) => name) });
  if (file.size > FILE_BYTES_LIMIT) return err({ kind: 'problem', problem: FILE_TOO_LARGE });
  const bytes = await bytesOf(file);
  if (bytes === undefined) return err({ kind: 'nothing' });
  return ok({ name: file.name, bytes, beside: besideOf(files.filter((other) => other !== file)) });
}

/** Formats that are made for cases come before plain text, which may as well be an attachment. */
function candidatesAmong(files: readonly File[]): readonly File[] {
  const sure = files.filter(({ name }) => /\.(?:json|csv|tsv)$/i.test(name));
  return sure.length > 0 ? sure : files.filter(({ name }) => /\.txt$/i.test(name));
}

function besideOf(files: readonly File[]): Beside {
  const byName = new Map(files.filter(({ name }) => isSafeFileName(name)).map((file) => [file.name, file]));
  return {
    names: new Set(byName.keys()),
    async read(name) {
      const file = byName.get(name);
      if (!file) return err({ code: 'NOT_FOUND' });
      if (file.size > ATTACHMENT_BYTES_LIMIT) return err({ code: 'TOO_LARGE' });
      const bytes = await bytesOf(file);
      return bytes ? ok(bytes) : err({ code: 'NOT_FOUND', detail: 'gone since it was dropped' });
    },
  };
}

/** Undefined when the file has gone, or may not be read. */
async function bytesOf(file: File): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return undefined;
  }
}
