import { canonicalJson } from './canonical-json';
import type { KeptCheckpoint } from './coded-checkpoints';
import type { PackEntry } from './entry';
import { MANIFEST_FILE, TRAIL_FILE } from './pack';
import type { PackManifest } from './pack';
import { withheldCounts } from './pack-files';
import { NEVER_WITHHELD } from './purposes';
import type { Fault } from './verify-trail';

/**
 * What is withheld must be stated as it is, and must be something that may be withheld: nothing of a full pack, and
 * never the entries whose checkpoints are printed on letters.
 */
export function withheldFaults(
  { purpose, withheld, leftOut, files }: PackManifest,
  entries: readonly PackEntry[],
  kept: readonly KeptCheckpoint[],
): readonly Fault[] {
  if (purpose === undefined || withheld === undefined || leftOut === undefined) return [];
  const faults: Fault[] = [];
  for (const [index, entry] of entries.entries()) {
    if (!('withheld' in entry)) continue;
    if (purpose === 'full' || NEVER_WITHHELD.includes(entry.header.type)) {
      faults.push({ code: 'WITHHELD_FORBIDDEN', place: `${TRAIL_FILE} line ${String(index + 1)}` });
    }
  }
  if (purpose === 'full' && leftOut.length > 0) {
    faults.push({ code: 'WITHHELD_FORBIDDEN', place: MANIFEST_FILE });
  }
  if (canonicalJson(withheldCounts(entries)) !== canonicalJson(withheld)) {
    faults.push({ code: 'WITHHELD_WRONG', place: MANIFEST_FILE });
  }
  const issued = new Set(kept.map(({ letter }) => letter));
  const enclosed = new Set(files.filter(({ part }) => part === 'letter').map(({ sha256 }) => sha256));
  const said = new Set<string>();
  for (const { sha256 } of leftOut) {
    if (!issued.has(sha256) || enclosed.has(sha256) || said.has(sha256)) {
      faults.push({ code: 'WITHHELD_WRONG', place: `sha256 ${sha256}` });
    }
    said.add(sha256);
  }
  return faults;
}
