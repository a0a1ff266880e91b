import { existsSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { asId } from '../../../src/shared/core/ids';
import type { DocumentId } from '../../../src/shared/core/ids';
import { createDocuments } from '../../../src/main/files/documents';
import type { Documents } from '../../../src/main/files/documents';
import { newId } from '../../../src/main/vault/identity';
import { tempFolder } from '../support/temp-folder';

async function writeAll(
  documents: Documents,
  documentId: DocumentId,
  chunks: readonly Uint8Array[],
): Promise<void> {
  for (const [index, chunk] of chunks.entries()) {
    const last = index === chunks.length - 1;
    expect(await documents.write({ documentId, index, last, chunk })).toEqual({ ok: true, value: null });
  }
}

function freshId(): DocumentId {
  return asId<DocumentId>(newId());
}

describe('documents', () => {
  it('when any chunks are written → each is read back by its number, then null', async () => {
    const documents = createDocuments(tempFolder());
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.uint8Array({ maxLength: 200 }), { minLength: 1, maxLength: 8 }),
        async (chunks) => {
          const id = freshId();
          await writeAll(documents, id, chunks);
          for (const [index, chunk] of chunks.entries()) {
            expect(await documents.read(id, index)).toEqual({ ok: true, value: chunk });
          }
          expect(await documents.read(id, chunks.length)).toEqual({ ok: true, value: null });
        },
      ),
      { numRuns: 20 },
    );
  });

  it('when the last chunk has not come → there is no such document', async () => {
    const documents = createDocuments(tempFolder());
    const id = freshId();
    await documents.write({ documentId: id, index: 0, last: false, chunk: Buffer.from('a') });
    expect(await documents.read(id, 0)).toMatchObject({ error: { code: 'NOT_FOUND' } });
  });

  it('when chunks come out of order → refused; beginning again at 0 starts over', async () => {
    const documents = createDocuments(tempFolder());
    const documentId = freshId();
    const chunk = Buffer.from('a');
    expect(await documents.write({ documentId, index: 1, last: true, chunk })).toMatchObject({
      error: { code: 'BAD_REQUEST' },
    });
    await documents.write({ documentId, index: 0, last: false, chunk });
    expect(await documents.write({ documentId, index: 2, last: true, chunk })).toMatchObject({
      error: { code: 'BAD_REQUEST' },
    });
    await writeAll(documents, documentId, [Buffer.from('b'), Buffer.from('c')]);
    expect(await documents.read(documentId, 0)).toEqual({
      ok: true,
      value: new Uint8Array(Buffer.from('b')),
    });
  });

  it('when a document is there → it cannot be written again', async () => {
    const documents = createDocuments(tempFolder());
    const documentId = freshId();
    await writeAll(documents, documentId, [Buffer.from('first')]);
    expect(
      await documents.write({ documentId, index: 0, last: true, chunk: Buffer.from('second') }),
    ).toMatchObject({
      error: { code: 'NOT_ALLOWED' },
    });
    expect(await documents.read(documentId, 0)).toMatchObject({
      value: new Uint8Array(Buffer.from('first')),
    });
  });

  it('when it is given up or a crash left something → the half written files go', async () => {
    const folder = tempFolder();
    const documents = createDocuments(folder);
    const documentId = freshId();
    await documents.write({ documentId, index: 0, last: false, chunk: Buffer.from('a') });
    writeFileSync(join(folder, 'unfinished', newId()), 'left behind');
    await documents.abandon();
    expect(existsSync(join(folder, 'unfinished'))).toBe(false);
    expect(
      await documents.write({ documentId, index: 1, last: true, chunk: Buffer.from('b') }),
    ).toMatchObject({
      error: { code: 'BAD_REQUEST' },
    });
  });

  it('when the file was cut → reading past the cut is a failure and never the end', async () => {
    const folder = tempFolder();
    const documents = createDocuments(folder);
    const id = freshId();
    await writeAll(documents, id, [Buffer.alloc(50, 1), Buffer.alloc(50, 2)]);
    const path = join(folder, id.slice(0, 2), id);
    truncateSync(path, readFileSync(path).length - 1);
    expect(await documents.read(id, 0)).toMatchObject({ ok: true });
    for (const index of [1, 2]) {
      expect(await documents.read(id, index)).toMatchObject({ ok: false, error: { code: 'DISK_FAILED' } });
    }
  });
});
