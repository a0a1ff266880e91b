import { inParts } from '../lib/in-parts';
import { unsealIndex } from './case-index';
import type { CaseDigest } from './case-index';
import type { StoredCase } from './database';
import type { StoreParts } from './store-parts';

/** Cases read at a time. */
const BATCH = 100;
/** Of these, cases opened in one go: a few ms of work, so that whoever types meanwhile does not notice. */
const AT_ONCE = 25;

export interface OpenedRecord {
  readonly record: StoredCase;
  readonly digest: CaseDigest;
}

/** Every case, a batch at a time in the order of ids, with a pause for the window after each. */
export async function* caseBatches({ database, keys }: StoreParts): AsyncGenerator<readonly OpenedRecord[]> {
  let after = '';
  for (;;) {
    const records = await database.cases.where('caseId').above(after).limit(BATCH).toArray();
    const last = records.at(-1);
    if (!last) return;
    after = last.caseId;
    const digests: (CaseDigest | undefined)[] = [];
    for (const part of inParts(records, AT_ONCE)) {
      digests.push(...(await Promise.all(part.map((record) => unsealIndex(keys, record)))));
    }
    yield records.flatMap((record, index) => {
      const digest = digests[index];
      return digest ? [{ record, digest }] : [];
    });
    await new Promise((resolve) => setTimeout(resolve));
  }
}
