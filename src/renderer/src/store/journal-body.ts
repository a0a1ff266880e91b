import type { Entry, EntryHeader } from '../../../shared/audit/entry';
import type { JournalRecord } from '../../../shared/ipc/contract';
import { sealJson, unsealJson } from './sealing';

/** The part of an entry that the journal keeps sealed by the case key. */
interface Body {
  readonly salt: string;
  readonly body: unknown;
}

function place({ case: caseId, device, seq }: EntryHeader): string {
  return `journal/${caseId}/${device}/${String(seq)}/1`;
}

export async function sealBody(
  key: CryptoKey,
  header: EntryHeader,
  { salt, body }: Body,
): Promise<Uint8Array> {
  return sealJson(key, { salt, body }, place(header));
}

/** Undefined when the body does not open. */
export async function openRecord(key: CryptoKey, record: JournalRecord): Promise<Entry | undefined> {
  const { header, hash, sig, sealedBody } = record;
  // Sealed by this app under the case's own key; its hash is checked before it is believed.
  const opened = (await unsealJson(key, sealedBody, place(header))) as Body | undefined;
  return opened && { header, hash, sig, salt: opened.salt, body: opened.body };
}
