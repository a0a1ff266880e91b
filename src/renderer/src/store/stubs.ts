import { causalOrder, streamsOf } from '../../../shared/audit/causal-order';
import type { Entry, PackEntry } from '../../../shared/audit/entry';
import { hashHeader } from '../../../shared/audit/hashing';
import { ERASED_TYPE, registerKeyId } from '../../../shared/audit/register-key';
import { isCaseEvent } from '../../../shared/complaint/event-types';
import type { CaseEvent } from '../../../shared/complaint/events';
import type { CaseId } from '../../../shared/core/ids';
import type { Sha256 } from '../../../shared/core/ports';
import type { JournalRecord } from '../../../shared/ipc/contract';
import type { StoredStub } from './database';
import { openRecord } from './journal-body';

/** The last entry of an erased case. */
export type ErasedEvent = Extract<CaseEvent, { readonly type: 'CaseErased' }>;

/** The key that opens the body of an entry: the one that says the case is erased has its own. */
export function keyIdOf(record: Pick<JournalRecord, 'header'>, sha256: Sha256): CaseId {
  const { case: caseId, type } = record.header;
  return type === ERASED_TYPE ? registerKeyId(caseId, sha256) : caseId;
}

/**
 * What is left of an erased case.
 * @param records all the journal has of it
 * @returns undefined when it does not say that it is erased, or a link or hash does not fit
 */
export function stubOf(records: readonly JournalRecord[], sha256: Sha256): StoredStub | undefined {
  const last = records.find(({ header }) => header.type === ERASED_TYPE);
  if (!last) return undefined;
  const streams = streamsOf(records.map(({ header, hash, sig }) => ({ header, hash, sig })));
  const fits = streams.every((stream) =>
    stream.every(
      ({ header, hash }, index) =>
        header.seq === index &&
        header.prev === (stream[index - 1]?.hash ?? '') &&
        hashHeader(header, sha256) === hash,
    ),
  );
  if (!fits) return undefined;
  return { caseId: last.header.case, headers: streams.flat(), sealedBody: last.sealedBody };
}

/** The event that says it is erased; undefined once its row is destroyed, too. */
export async function openStub(
  stub: StoredStub,
  registerKey: CryptoKey | undefined,
): Promise<ErasedEvent | undefined> {
  const event = (await openLast(stub, registerKey))?.body;
  return isCaseEvent(event) && event.type === 'CaseErased' ? event : undefined;
}

/** The trail of an erased case as its pack has it. */
export async function stubEntries(
  stub: StoredStub,
  registerKey: CryptoKey | undefined,
): Promise<readonly PackEntry[]> {
  const last = await openLast(stub, registerKey);
  return causalOrder(stub.headers).map((signed) =>
    last?.hash === signed.hash ? last : { ...signed, withheld: { reason: 'erased' } },
  );
}

async function openLast(
  { headers, sealedBody }: StoredStub,
  registerKey: CryptoKey | undefined,
): Promise<Entry | undefined> {
  const last = headers.find(({ header }) => header.type === ERASED_TYPE);
  return last && registerKey && openRecord(registerKey, { ...last, sealedBody });
}
