import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFRawStream,
  PDFString,
} from 'pdf-lib';
import type { PDFObject } from 'pdf-lib';

import type { PackPart } from '../shared/audit/verify-pack';

/** Name trees of an honest pack are a few levels deep. */
const MAX_DEPTH = 20;

/**
 * The files embedded in a PDF (name tree EmbeddedFiles, ISO 32000-1 7.11.4).
 * @param pdf attacker-controlled
 * @returns undefined when the bytes are no PDF that can be read
 */
export async function embeddedFiles(pdf: Uint8Array): Promise<readonly PackPart[] | undefined> {
  try {
    const document = await PDFDocument.load(pdf, { updateMetadata: false });
    const names = document.catalog.lookupMaybe(PDFName.of('Names'), PDFDict);
    const tree = names?.lookupMaybe(PDFName.of('EmbeddedFiles'), PDFDict);
    return tree ? filesOf(tree, 0) : [];
  } catch {
    // Whatever the parser stumbled over, the file is not one that can be verified.
    return undefined;
  }
}

function filesOf(node: PDFDict, depth: number): readonly PackPart[] {
  if (depth > MAX_DEPTH) return [];
  const kids = node.lookupMaybe(PDFName.of('Kids'), PDFArray);
  const below = kids
    ? indexes(kids).flatMap((index) => {
        const kid = kids.lookup(index);
        return kid instanceof PDFDict ? filesOf(kid, depth + 1) : [];
      })
    : [];
  const names = node.lookupMaybe(PDFName.of('Names'), PDFArray);
  const own = names
    ? indexes(names).flatMap((index) => (index % 2 === 1 ? fileOf(names.lookup(index)) : []))
    : [];
  return [...below, ...own];
}

function fileOf(specification: PDFObject | undefined): readonly PackPart[] {
  if (!(specification instanceof PDFDict)) return [];
  const name = specification.lookup(PDFName.of('UF')) ?? specification.lookup(PDFName.of('F'));
  const stream = specification.lookupMaybe(PDFName.of('EF'), PDFDict)?.lookup(PDFName.of('F'));
  const isText = name instanceof PDFString || name instanceof PDFHexString;
  if (!isText || !(stream instanceof PDFRawStream)) return [];
  return [{ name: name.decodeText(), bytes: decodePDFRawStream(stream).decode() }];
}

function indexes(array: PDFArray): readonly number[] {
  return Array.from({ length: array.size() }, (_, index) => index);
}
