import type { EmbeddedFile } from '../../../shared/audit/report';
import { ArchiveDocument } from './archive-document';
import { stampFileId } from './file-id';
import type { Definition } from './nodes';
import { layOut } from './page-layout';
import { PageWriter } from './page-writer';
import { StructureTree } from './structure-tree';

const PRODUCER = 'pdfmake 0.3.11';
const CREATOR = 'Uvildig';

/**
 * Makes the file. The same definition and files give the same bytes, in every time zone and on every run.
 * @returns a PDF/A-3a and PDF/UA-1 file
 */
export async function render(definition: Definition, files: readonly EmbeddedFile[]): Promise<Uint8Array> {
  const document = new ArchiveDocument({ ...definition, creator: CREATOR, producer: PRODUCER });
  const bytes = collect(document);
  const names = new Set<string>();
  for (const file of files) {
    // A second file of the same name would replace the first in the list of embedded files.
    if (names.has(file.name)) throw new Error(`Two embedded files are called ${file.name}`);
    names.add(file.name);
    embed(document, file, definition.createdAt);
  }
  const pages = layOut(definition, document);
  new PageWriter(document, new StructureTree(document, definition.content)).write(pages);
  document.end();
  const file = await bytes;
  stampFileId(file);
  return new Uint8Array(file.buffer, file.byteOffset, file.byteLength);
}

function embed(document: ArchiveDocument, file: EmbeddedFile, createdAt: Date): void {
  document.file(Buffer.from(file.bytes), {
    name: file.name,
    type: file.mediaType,
    description: file.description,
    relationship: file.relationship,
    creationDate: createdAt,
    modifiedDate: createdAt,
  });
}

function collect(document: ArchiveDocument): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('end', () => {
      resolve(Buffer.concat(chunks));
    });
    document.on('error', reject);
  });
}
