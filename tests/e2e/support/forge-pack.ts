import { createHash } from 'node:crypto';

import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFRef, PDFString } from 'pdf-lib';

import { embeddedFiles } from '../../../src/verifier/embedded-files';
import { canonicalJson } from '../../../src/shared/audit/canonical-json';
import { entrySchema } from '../../../src/shared/audit/entry-schema';
import type { Entry } from '../../../src/shared/audit/entry';
import { MANIFEST_FILE, manifestSchema, TRAIL_FILE } from '../../../src/shared/audit/pack';

/** The files of a pack, by name. */
export type PackContent = ReadonlyMap<string, Uint8Array>;

export async function contentOf(pack: Uint8Array): Promise<PackContent> {
  const parts = await embeddedFiles(pack);
  if (!parts) throw new Error('The pack cannot be read');
  return new Map(parts.map(({ name, bytes }) => [name, bytes]));
}

export function trailOf(content: PackContent): readonly Entry[] {
  return textOf(content, TRAIL_FILE)
    .trim()
    .split('\n')
    .map((line) => entrySchema.parse(JSON.parse(line)));
}

export function trailFile(entries: readonly Entry[]): PackContent {
  const lines = entries.map((entry) => `${canonicalJson(entry)}\n`).join('');
  return new Map([[TRAIL_FILE, Buffer.from(lines)]]);
}

/** The manifest as it must be to fit changed files: everything in it but the signed checkpoint can be forged. */
export function fittingManifest(content: PackContent, changed: PackContent): PackContent {
  const manifest = manifestSchema.parse(JSON.parse(textOf(content, MANIFEST_FILE)));
  const files = manifest.files.map((file) => {
    const bytes = changed.get(file.name);
    if (!bytes) return file;
    return { ...file, size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
  });
  return new Map([[MANIFEST_FILE, Buffer.from(canonicalJson({ ...manifest, files }))]]);
}

/** The same PDF with other bytes in some of its embedded files. */
export async function withFiles(pack: Uint8Array, changed: PackContent): Promise<Uint8Array> {
  const document = await PDFDocument.load(pack, { updateMetadata: false });
  for (const [reference, value] of document.context.enumerateIndirectObjects()) {
    if (!(value instanceof PDFDict) || value.lookup(PDFName.of('Type')) !== PDFName.of('Filespec')) continue;
    const name = value.lookup(PDFName.of('UF'), PDFString, PDFHexString).decodeText();
    const bytes = changed.get(name);
    if (!bytes) continue;
    const stream = value.lookup(PDFName.of('EF'), PDFDict).get(PDFName.of('F'));
    if (!(stream instanceof PDFRef)) throw new Error(`${String(reference)} has no stream`);
    const dict = { Type: 'EmbeddedFile', Params: { Size: bytes.length } };
    document.context.assign(stream, document.context.flateStream(bytes, dict));
  }
  return document.save({ useObjectStreams: false });
}

function textOf(content: PackContent, name: string): string {
  const bytes = content.get(name);
  if (!bytes) throw new Error(`The pack has no ${name}`);
  return new TextDecoder().decode(bytes);
}
