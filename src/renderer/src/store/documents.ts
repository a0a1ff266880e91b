import { bytesToHex } from '@noble/hashes/utils.js';

import type { CaseId, DocumentId } from '../../../shared/core/ids';
import { asId } from '../../../shared/core/ids';
import { err, ok } from '../../../shared/core/result';
import { MAX_FILE_BYTES, MIB } from '../../../shared/ipc/contract';
import type { Desktop } from '../../../shared/ipc/contract';
import type { CaseKeys } from './case-keys';
import { buffer, seal, unseal } from './sealing';
import type { Documents } from './services';

const CHUNK = MIB;

/** The place of a chunk says whether it is the last one, so that a document cannot be cut short unnoticed. */
function place(caseId: CaseId, documentId: DocumentId, index: number, last: boolean): string {
  return `documents/${caseId}/${documentId}/${String(index)}/${last ? 'last' : 'more'}/1`;
}

export function createDocuments(desktop: Desktop, caseKeys: CaseKeys, newId: () => string): Documents {
  return {
    async add(caseId, bytes, onProgress) {
      if (bytes.byteLength > MAX_FILE_BYTES) return err({ code: 'TOO_LARGE' });
      const key = await keyFor(caseKeys, caseId);
      if (!key.ok) return key;
      const documentId = asId<DocumentId>(newId());
      const chunks = Math.max(1, Math.ceil(bytes.byteLength / CHUNK));
      for (let index = 0; index < chunks; index++) {
        const last = index === chunks - 1;
        const plain = bytes.slice(index * CHUNK, (index + 1) * CHUNK);
        const chunk = await seal(key.value, plain, place(caseId, documentId, index, last));
        const written = await desktop.documentWrite({ documentId, index, last, chunk });
        if (!written.ok) return written;
        onProgress?.((index + 1) / chunks);
      }
      const digest = await crypto.subtle.digest('SHA-256', buffer(bytes));
      return ok({ documentId, sha256: bytesToHex(new Uint8Array(digest)), size: bytes.byteLength });
    },
    async read(caseId, documentId, onProgress) {
      const key = await caseKeys.get(caseId);
      if (!key.ok) return key;
      const parts: Uint8Array[] = [];
      let size = 0;
      for (let index = 0; ; index++) {
        const chunk = await desktop.documentRead({ documentId, index });
        if (!chunk.ok) return chunk;
        if (chunk.value === null) return err({ code: 'DISK_FAILED', detail: 'document is cut short' });
        const more = await unseal(key.value, chunk.value, place(caseId, documentId, index, false));
        const part = more ?? (await unseal(key.value, chunk.value, place(caseId, documentId, index, true)));
        if (!part) return err({ code: 'DISK_FAILED', detail: 'document chunk does not open' });
        parts.push(part);
        size += part.byteLength;
        onProgress?.(size);
        if (!more) return ok(joined(parts));
      }
    },
  };
}

/** A case that is about to begin may already get its documents. */
async function keyFor(caseKeys: CaseKeys, caseId: CaseId) {
  const existing = await caseKeys.get(caseId);
  if (existing.ok || existing.error.code !== 'NOT_FOUND') return existing;
  return ok((await caseKeys.prepare(caseId)).key);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((size, part) => size + part.byteLength, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.byteLength;
  }
  return whole;
}
