import { PDFContext, PDFDict, PDFName, PDFNumber, PDFObjectParser, PDFRawStream, PDFRef } from 'pdf-lib';
import type { PDFObject } from 'pdf-lib';

/** Objects of a PDF, read one by one where the file's own table says they are. */
export interface PdfFile {
  readonly catalog: PDFDict;
  /** The object itself where a reference stands. */
  readonly resolve: (object: PDFObject | undefined) => PDFObject | undefined;
}

/** A pack has two: what was rendered, and the signature added to it. */
const MAX_SECTIONS = 64;
/** How far from the end of the file `startxref` may stand, in bytes. */
const TAIL = 1_024;
/** Of objects other than streams together, in bytes: parsed, they take thirty times as much. */
const MAX_PARSED = 4 * 1_048_576;
const MAX_STREAM_HEAD = 2_048;
const MAX_TRAILER = 65_536;

/**
 * Opens a PDF by its cross-reference tables (ISO 32000-1, 7.5.4). Cross-reference and object streams are not read: a
 * pack has none, and nothing may be unpacked before it is known how large it gets. Only what is asked for is parsed.
 * @param pdf attacker-controlled
 * @throws when the bytes are no such file
 */
export function openPdfFile(pdf: Uint8Array): PdfFile {
  const context = PDFContext.create();
  const { offsets, root } = readTables(pdf, context);
  const stops = [...new Set(offsets.values())].sort((a, b) => a - b);
  const read = new Map<number, PDFObject | undefined>();

  let left = MAX_PARSED;

  function load({ objectNumber }: PDFRef): PDFObject | undefined {
    const offset = offsets.get(objectNumber);
    if (offset === undefined) return undefined;
    if (!read.has(objectNumber)) read.set(objectNumber, parseAt(offset, objectNumber));
    return read.get(objectNumber);
  }

  /** The object with its number; what stands elsewhere is not there. No object reaches beyond the next one. */
  function parseAt(offset: number, number: number): PDFObject | undefined {
    const head = /^(\d{1,10}) \d{1,5} obj\b/.exec(textAt(pdf, offset, 24));
    if (!head || Number(head[1]) !== number) return undefined;
    const bytes = pdf.subarray(offset + head[0].length, stopAfter(stops, offset));
    const stream = parseStream(bytes, context);
    if (stream) return stream;
    left -= bytes.length;
    if (left < 0) throw new Error('Too much to parse');
    return PDFObjectParser.forBytes(bytes, context).parseObject();
  }

  // A reference never leads to another one.
  const resolve = (object: PDFObject | undefined) => (object instanceof PDFRef ? load(object) : object);
  const catalog = resolve(root);
  if (!(catalog instanceof PDFDict)) throw new Error('No catalog');
  return { catalog, resolve };
}

/** A stream, its contents not copied. Its dictionary is short and says its length itself. */
function parseStream(bytes: Uint8Array, context: PDFContext): PDFRawStream | undefined {
  const head = /^[^]*?>>\s*stream\r?\n/.exec(textAt(bytes, 0, MAX_STREAM_HEAD));
  if (!head) return undefined;
  const dict = PDFObjectParser.forBytes(
    bytes.subarray(0, head[0].lastIndexOf('>>') + 2),
    context,
  ).parseObject();
  const length = dict instanceof PDFDict ? dict.get(PDFName.of('Length')) : undefined;
  if (!(dict instanceof PDFDict) || !(length instanceof PDFNumber)) return undefined;
  const end = head[0].length + length.asNumber();
  if (!/^\s*endstream/.test(textAt(bytes, end, 16))) throw new Error('A stream of another length');
  return PDFRawStream.of(dict, bytes.subarray(head[0].length, end));
}

/** @param stops ascending */
function stopAfter(stops: readonly number[], offset: number): number | undefined {
  let [low, high] = [0, stops.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((stops[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return stops[low];
}

interface Tables {
  /** Where an object begins, by its number. */
  readonly offsets: ReadonlyMap<number, number>;
  readonly root: PDFObject | undefined;
}

/** The newest table first: what it says of an object holds, and its trailer's catalog. */
function readTables(pdf: Uint8Array, context: PDFContext): Tables {
  const offsets = new Map<number, number>();
  const known = new Set<number>();
  let root: PDFObject | undefined;
  let next: number | undefined = startOfTables(pdf);
  for (let sections = 0; next !== undefined; sections++) {
    if (sections === MAX_SECTIONS) throw new Error('Too many cross-reference tables');
    const at = readTable(pdf, next, offsets, known);
    const trailer = PDFObjectParser.forBytes(pdf.subarray(at, at + MAX_TRAILER), context).parseObject();
    if (!(trailer instanceof PDFDict)) throw new Error('No trailer');
    root ??= trailer.get(PDFName.of('Root'));
    const previous = trailer.get(PDFName.of('Prev'));
    next = previous instanceof PDFNumber ? previous.asNumber() : undefined;
  }
  return { offsets, root };
}

function startOfTables(pdf: Uint8Array): number {
  const from = Math.max(0, pdf.length - TAIL);
  const found = [...textAt(pdf, from, TAIL).matchAll(/startxref\s+(\d{1,10})\s/g)].at(-1)?.[1];
  if (found === undefined) throw new Error('No startxref');
  return Number(found);
}

/** "0000000015 00000 n" and two bytes of line end. */
const ROW = 20;
const ROWS = /^(\d{10}) \d{5} ([nf])(?: \r| \n|\r\n)$/;

/** @returns where the trailer's dictionary begins */
function readTable(pdf: Uint8Array, from: number, offsets: Map<number, number>, known: Set<number>): number {
  const start = /^\s*xref\s+/.exec(textAt(pdf, from, 64));
  if (!start) throw new Error('No cross-reference table');
  let at = from + start[0].length;
  for (;;) {
    const text = textAt(pdf, at, 64);
    const end = /^\s*trailer/.exec(text);
    if (end) return at + end[0].length;
    const range = /^\s*(\d{1,10}) (\d{1,10}) ?(?:\r\n|\r|\n)/.exec(text);
    if (!range) throw new Error('No cross-reference table');
    const [first, count] = [Number(range[1]), Number(range[2])];
    at += range[0].length;
    if (at + count * ROW > pdf.length) throw new Error('The cross-reference table is cut short');
    for (let index = 0; index < count; index++, at += ROW) {
      const row = ROWS.exec(textAt(pdf, at, ROW));
      if (!row) throw new Error('No row of a cross-reference table');
      const number = first + index;
      if (known.has(number)) continue;
      known.add(number);
      if (row[2] === 'n') offsets.set(number, Number(row[1]));
    }
  }
}

/** Bytes as Latin-1: one character each. */
function textAt(pdf: Uint8Array, from: number, length: number): string {
  return String.fromCharCode(...pdf.subarray(from, from + length));
}
