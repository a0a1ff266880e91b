import { readFileSync, readdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { pieces } from '../../../src/main/audit/frames';
import { decodeRecords } from '../../../src/main/audit/record-codec';
import type { CaseId } from '../../../src/shared/core/ids';

/** One flush in the journal's only file. */
interface Flush {
  readonly from: number;
  readonly to: number;
  readonly records: readonly { readonly case: string; readonly seq: number }[];
}

/** The journal of a test fits into its first file. */
function journalFile(profile: string): string {
  const folder = join(profile, 'vault', 'journal');
  const [first, second] = readdirSync(folder).filter((name) => name.endsWith('.journal'));
  if (first === undefined || second !== undefined) throw new Error('Not exactly one journal file');
  return join(folder, first);
}

/** Cuts the journal off in front of the last entry of a case, and everything behind it with it. */
export function cutLastEntry(profile: string, caseId: CaseId): void {
  const last = flushes(profile).findLast(({ records }) => records.some((record) => record.case === caseId));
  if (!last) throw new Error('The case is not in the journal');
  truncateSync(journalFile(profile), last.from);
}

/** Changes one byte in the middle of the flush that holds an entry. */
export function changeByte(profile: string, caseId: CaseId, seq: number): void {
  const flush = flushes(profile).find(({ records }) =>
    records.some((record) => record.case === caseId && record.seq === seq),
  );
  if (!flush) throw new Error('The entry is not in the journal');
  const path = journalFile(profile);
  const bytes = readFileSync(path);
  const middle = Math.floor((flush.from + flush.to) / 2);
  bytes.writeUInt8(bytes.readUInt8(middle) ^ 1, middle);
  writeFileSync(path, bytes);
}

function flushes(profile: string): readonly Flush[] {
  return [...pieces(readFileSync(journalFile(profile)))].flatMap((piece) => {
    const records = piece.kind === 'frame' ? decodeRecords(piece.payload) : undefined;
    if (!records) return [];
    return [
      {
        from: piece.offset,
        to: piece.end,
        records: records.map(({ header }) => header),
      },
    ];
  });
}
