import type { Entry } from '../../../shared/audit/entry';
import { streamsOf } from '../../../shared/audit/causal-order';
import { fold } from '../../../shared/complaint/evolve';
import type { Case } from '../../../shared/complaint/state';
import type { CaseId } from '../../../shared/core/ids';
import { err, ok } from '../../../shared/core/result';
import type { Result } from '../../../shared/core/result';
import type { Failure, JournalRecord } from '../../../shared/ipc/contract';
import type { CaseDigest } from './case-index';
import { digestOf, sealIndex } from './case-index';
import type { StoredPage, StoredStub } from './database';
import { PAGE_LENGTH, replaceCases, replaceStubs, sealPage } from './event-store';
import { toHistory } from './examine-trail';
import { openRecord } from './journal-body';
import type { StoreParts } from './store-parts';
import { keyIdOf, stubOf } from './stubs';
import { underOneBook } from './under-one-book';
import { toRecorded } from './view';

export interface Rebuilt {
  readonly cases: readonly CaseDigest[];
  /** Erased cases of which the headers are all there is. */
  readonly stubs: readonly CaseId[];
}

/** Cases written to the working store in one transaction. */
const BATCH = 250;

/**
 * Makes the named cases anew from the journal. A case is written as soon as its last entry has been read, so that memory
 * stays small however long the journal is.
 * @param wanted the number of entries the journal holds of each case
 * @returns what was rebuilt; a case whose key is gone although it does not say it is erased, or whose records do not
 * open, is not among it
 */
export async function rebuildFromJournal(
  parts: StoreParts,
  wanted: ReadonlyMap<CaseId, number>,
  onProgress: (share: number) => void,
): Promise<Result<Rebuilt, Failure>> {
  const collected = new Map<CaseId, JournalRecord[]>();
  const whole: JournalRecord[][] = [];
  const cases: CaseDigest[] = [];
  const stubs: CaseId[] = [];
  let position: number | null = 0;
  while (position !== null) {
    const answer: Awaited<ReturnType<StoreParts['desktop']['journalScan']>> = await parts.desktop.journalScan(
      { position },
    );
    if (!answer.ok) return answer;
    for (const record of answer.value.records) {
      const caseId = record.header.case;
      const expected = wanted.get(caseId);
      if (expected === undefined) continue;
      const records = collected.get(caseId) ?? [];
      records.push(record);
      collected.set(caseId, records);
      if (records.length < expected) continue;
      collected.delete(caseId);
      whole.push(records);
    }
    position = answer.value.next;
    while (whole.length >= BATCH || (position === null && whole.length > 0)) {
      const written = await writeCases(parts, whole.splice(0, BATCH));
      if (!written.ok) return written;
      cases.push(...written.value.cases);
      stubs.push(...written.value.stubs);
    }
    onProgress(position === null ? 1 : position / Math.max(1, answer.value.size));
  }
  return ok({ cases, stubs });
}

async function writeCases(
  parts: StoreParts,
  cases: readonly (readonly JournalRecord[])[],
): Promise<Result<Rebuilt, Failure>> {
  const { database, caseKeys, keys, nextRevision, sha256 } = parts;
  const keyIds = new Set(cases.flatMap((records) => records.map((record) => keyIdOf(record, sha256))));
  const loaded = await caseKeys.load([...keyIds]);
  if (!loaded.ok) return loaded;
  const stubs: StoredStub[] = [];
  const states: { readonly caseId: CaseId; readonly state: Case }[] = [];
  const pages: StoredPage[] = [];
  for (const records of cases) {
    const caseId = records[0]?.header.case;
    const key = caseId && loaded.value.get(caseId);
    if (!key) {
      const stub = stubOf(records, sha256);
      if (stub) stubs.push(stub);
      continue;
    }
    const opened = await Promise.all(
      records.map((record) => openRecord(loaded.value.get(keyIdOf(record, sha256)) ?? key, record)),
    );
    const entries = opened.filter((entry): entry is Entry => entry !== undefined);
    const state = fold(toHistory(entries).map(toRecorded));
    if (entries.length < records.length || !state) continue;
    states.push({ caseId, state });
    for (const stream of streamsOf(entries)) pages.push(...(await sealPages(key, stream)));
  }
  const { digests, rows } = await underOneBook(parts, async (book) => {
    const counted = states.map(({ caseId, state }) => digestOf(caseId, state, book));
    const sealed = counted.map((digest) => sealIndex(keys, digest, nextRevision()));
    return { digests: counted, rows: await Promise.all(sealed) };
  });
  try {
    await replaceCases(
      database,
      digests.map(({ row }) => row.caseId),
      pages,
      rows,
    );
    await replaceStubs(database, stubs);
  } catch (error) {
    return err({ code: 'DISK_FAILED', detail: String(error) });
  }
  return ok({ cases: digests, stubs: stubs.map(({ caseId }) => caseId) });
}

async function sealPages(key: CryptoKey, stream: readonly Entry[]): Promise<readonly StoredPage[]> {
  const pages: StoredPage[] = [];
  for (let at = 0; at < stream.length; at += PAGE_LENGTH) {
    pages.push(await sealPage(key, stream.slice(at, at + PAGE_LENGTH)));
  }
  return pages;
}
