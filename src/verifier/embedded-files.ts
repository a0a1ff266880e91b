import { PDFArray, PDFDict, PDFHexString, PDFName, PDFNumber, PDFRawStream, PDFString } from 'pdf-lib';
import type { PDFObject } from 'pdf-lib';

import type { PackPart } from '../shared/audit/verify-pack';
import { inflate } from './inflate';
import { openPdfFile } from './pdf-file';
import type { PdfFile } from './pdf-file';

/** Name trees of an honest pack are a few levels deep. */
const MAX_DEPTH = 20;
const MAX_FILES = 10_000;
/** Of all files together, unpacked, in bytes. A small PDF may unpack to the first, a larger one to 100 times its size. */
const MAX_UNPACKED = { always: 32 * 1_048_576, perByte: 100, ever: 256 * 1_048_576 } as const;

/**
 * The files embedded in a PDF (name tree EmbeddedFiles, ISO 32000-1 7.11.4).
 * @param pdf attacker-controlled
 * @returns undefined when the bytes are no PDF that can be read within the limits of the format
 */
export async function embeddedFiles(pdf: Uint8Array): Promise<readonly PackPart[] | undefined> {
  try {
    const file = openPdfFile(pdf);
    const packed = [...specificationsOf(file)].map((specification) => packedFile(file, specification));
    const { always, perByte, ever } = MAX_UNPACKED;
    const allowed = Math.min(ever, Math.max(always, pdf.length * perByte));
    if (packed.reduce((sum, { size }) => sum + size, 0) > allowed) return undefined;
    const parts: PackPart[] = [];
    for (const one of packed) parts.push({ name: one.name, bytes: await unpack(one) });
    return parts;
  } catch {
    // Whatever the parser stumbled over, the file is not one that can be verified.
    return undefined;
  }
}

/** The values of the name tree; the names in it are not looked at, those in the specifications count. */
function specificationsOf(file: PdfFile): readonly PDFObject[] {
  const seen = new Set<PDFObject>();
  const found: PDFObject[] = [];

  function visit(node: PDFObject | undefined, depth: number): void {
    if (!(node instanceof PDFDict) || seen.has(node)) return;
    if (depth > MAX_DEPTH) throw new Error('The name tree is too deep');
    seen.add(node);
    for (const kid of elementsOf(file, node.get(PDFName.of('Kids')))) visit(kid, depth + 1);
    for (const [index, value] of elementsOf(file, node.get(PDFName.of('Names'))).entries()) {
      if (index % 2 === 1 && value) found.push(value);
    }
    if (found.length > MAX_FILES) throw new Error('Too many files');
  }

  visit(memberOf(file, memberOf(file, file.catalog, 'Names'), 'EmbeddedFiles'), 0);
  return found;
}

interface PackedFile {
  readonly name: string;
  readonly contents: Uint8Array;
  readonly flate: boolean;
  /** Unpacked, in bytes, as the file says. */
  readonly size: number;
}

/** @throws on what is no embedded file, and on filters other than FlateDecode: what it holds could not be told */
function packedFile(file: PdfFile, specification: PDFObject): PackedFile {
  const name = memberOf(file, specification, 'UF') ?? memberOf(file, specification, 'F');
  const stream = memberOf(file, memberOf(file, specification, 'EF'), 'F');
  const isText = name instanceof PDFString || name instanceof PDFHexString;
  if (!isText || !(stream instanceof PDFRawStream)) throw new Error('No embedded file');
  const { dict, contents } = stream;
  const size = memberOf(file, memberOf(file, dict, 'Params'), 'Size');
  const filter = dict.get(PDFName.of('Filter'));
  const flate = filter === PDFName.of('FlateDecode');
  const plain = filter === undefined && size instanceof PDFNumber && size.asNumber() === contents.length;
  if (!(size instanceof PDFNumber) || !(flate || plain) || dict.has(PDFName.of('DecodeParms'))) {
    throw new Error('An embedded file of another kind');
  }
  const bytes = size.asNumber();
  if (!Number.isSafeInteger(bytes) || bytes < 0) throw new Error('No size');
  return { name: name.decodeText(), contents, flate, size: bytes };
}

async function unpack({ contents, flate, size }: PackedFile): Promise<Uint8Array> {
  return flate ? inflate(contents, size) : contents;
}

function memberOf(file: PdfFile, object: PDFObject | undefined, name: string): PDFObject | undefined {
  return object instanceof PDFDict ? file.resolve(object.get(PDFName.of(name))) : undefined;
}

function elementsOf(file: PdfFile, object: PDFObject | undefined): readonly (PDFObject | undefined)[] {
  const array = file.resolve(object);
  return array instanceof PDFArray ? array.asArray().map((element) => file.resolve(element)) : [];
}
