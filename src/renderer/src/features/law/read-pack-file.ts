import { err, ok } from '../../../../shared/core/result';
import type { Result } from '../../../../shared/core/result';
import { positionsIn } from '../../../../shared/intake/text-position';
import type { PackTrouble } from '../../../../shared/law/pack-trouble';
import { PACK_SIZE_LIMIT } from '../../../../shared/law/read-rule-pack';

/** Most bytes a character takes for each UTF-16 unit it has. */
const BYTES_A_UNIT = 3;

/**
 * The text of a file as it is, the mark at its beginning included, so that its SHA-256 is that of the file. What is too
 * large is not read at all.
 */
export async function readPackFile(file: File): Promise<Result<string, readonly PackTrouble[]>> {
  if (file.size > PACK_SIZE_LIMIT * BYTES_A_UNIT) {
    const allowed = String(PACK_SIZE_LIMIT);
    return err([{ code: 'too-large', line: 1, column: 1, path: '', value: String(file.size), allowed }]);
  }
  const bytes = await file.arrayBuffer();
  try {
    return ok(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    // Where the first byte stands that is no UTF-8.
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    const place = positionsIn(text)(Math.max(0, text.indexOf('\uFFFD')));
    return err([{ code: 'not-json', ...place, path: '', value: '', allowed: '' }]);
  }
}
