import type { CaseId, StaffId } from '../../../shared/core/ids';
import { ok } from '../../../shared/core/result';
import type { Result } from '../../../shared/core/result';
import type { Failure } from '../../../shared/ipc/contract';
import { caseDraftKey } from './case-draft';
import { draftName } from './drafts';
import { placeOf, recordIdOf } from './records';
import { unsealJson } from './sealing';
import type { StoreParts } from './store-parts';

/**
 * Every draft that is about one of the cases or names it, whoever's it is: what is being written about the case, and
 * batches of audit packs that are not finished.
 * @returns ids of records; a draft that names several cases stands with one of them
 */
export async function draftsOfCases(
  { desktop, keys }: Pick<StoreParts, 'desktop' | 'keys'>,
  caseIds: readonly CaseId[],
  authors: readonly StaffId[],
): Promise<Result<ReadonlyMap<CaseId, readonly string[]>, Failure>> {
  const listed = await desktop.draftIds();
  if (!listed.ok) return listed;
  const owners = new Map<string, CaseId>();
  for (const caseId of caseIds) {
    for (const author of authors) {
      owners.set(await recordIdOf(keys, 'drafts', draftName(author, caseDraftKey(caseId))), caseId);
    }
  }
  const found = new Map<CaseId, string[]>(caseIds.map((caseId) => [caseId, []]));
  for (const recordId of listed.value) {
    const record = owners.has(recordId)
      ? undefined
      : await desktop.recordRead({ collection: 'drafts', recordId });
    if (record && !record.ok) return record;
    const value =
      record?.value && (await unsealJson(keys.records, record.value, placeOf('drafts', recordId)));
    const text = value === undefined ? '' : JSON.stringify(value);
    const owner = owners.get(recordId) ?? caseIds.find((caseId) => text.includes(caseId));
    if (owner !== undefined) found.get(owner)?.push(recordId);
  }
  return ok(found);
}
