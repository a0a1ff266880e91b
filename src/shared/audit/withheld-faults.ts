import { canonicalJson } from './canonical-json';
import type { KeptCheckpoint } from './coded-checkpoints';
import type { PackEntry } from './entry';
import { MANIFEST_FILE, TRAIL_FILE } from './pack';
import type { PackManifest } from './pack';
import { withheldCounts } from './pack-files';
import { ERASED_TYPE } from './register-key';
import { NEVER_WITHHELD } from './purposes';
import type { Fault } from './verify-trail';

/**
 * What is withheld must be stated as it is, and must be something that may be withheld: nothing of a full pack, and
 * never the entries whose checkpoints are printed on letters, unless the case says itself that it is erased.
 */
export function withheldFaults(
  { purpose, withheld, leftOut, files }: PackManifest,
  entries: readonly PackEntry[],
  kept: readonly KeptCheckpoint[],
): readonly Fault[] {
  if (purpose === undefined || withheld === undefined || leftOut === undefined) return [];
  const faults: Fault[] = [];
  const isErased = purpose === 'erased';
  const says = isErased && saysErased(entries);
  if (isErased && !(says && entries.slice(0, -1).every((entry) => 'withheld' in entry))) {
    faults.push({ code: 'ERASURE_WRONG', place: TRAIL_FILE });
  }
  for (const [index, entry] of entries.entries()) {
    if (!('withheld' in entry)) continue;
    const isWhole = !says && NEVER_WITHHELD.includes(entry.header.type);
    if (purpose === 'full' || isWhole || isErased !== (entry.withheld.reason === 'erased')) {
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

/** Its last entry and no other says so. That somebody who may have signed it is checked with every entry. */
function saysErased(entries: readonly PackEntry[]): boolean {
  const place = entries.findIndex(({ header }) => header.type === ERASED_TYPE);
  return place >= 0 && place === entries.length - 1;
}
