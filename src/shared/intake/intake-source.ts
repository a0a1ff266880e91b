import { err, ok } from '../core/result';
import type { Result } from '../core/result';
import { unguarded } from './csv-case';
import { guessCsvShape, readCsvRecords } from './csv-reader';
import type { Separator } from './csv-reader';
import { decodeText } from './decode-text';
import type { Encoding } from './decode-text';
import { guessMapping } from './guess-mapping';
import { columnNames } from './mapping';
import type { Mapping } from './mapping';
import { positionsIn } from './text-position';
import type { IntakeProblem, ProblemCode } from './problem';

/** 64 MB. A larger file is refused before it is read. */
export const FILE_BYTES_LIMIT = 64 * 1024 * 1024;

interface TextSource {
  readonly name: string;
  readonly encoding: Encoding;
  readonly text: string;
  /** Some bytes did not decode. */
  readonly damaged: boolean;
  /** What a person should look at before importing; keeps nothing from being read. */
  readonly warnings: readonly IntakeProblem[];
}

export interface JsonSource extends TextSource {
  readonly format: 'json';
}

export interface CsvSource extends TextSource {
  readonly format: 'csv';
  readonly separator: Separator;
  /** One name for each column, blank and repeated ones numbered. */
  readonly headers: readonly string[];
  /** The header cells as they stand in the file. */
  readonly headerCells: readonly string[];
  /** The first lines, to show beside the mapping. */
  readonly sampleRows: readonly (readonly string[])[];
  readonly guess: Mapping;
  /** UTF-16 offset of the first line after the header. */
  readonly bodyStart: number;
}

export type IntakeSource = JsonSource | CsvSource;

/** What is wrong with a file above the limit, also for those who refuse it before reading. */
export const FILE_TOO_LARGE: IntakeProblem = { ...wholeFile('file-too-large'), detail: '64 MB' };

/** Finds out what a file is: its encoding, its format and, for CSV, its columns. Reads no case yet. */
export function openIntake(name: string, bytes: Uint8Array): Result<IntakeSource, IntakeProblem> {
  if (bytes.length > FILE_BYTES_LIMIT) return err(FILE_TOO_LARGE);
  const foreign = foreignCode(bytes);
  if (foreign !== undefined) return err(wholeFile(foreign));
  const { text, encoding, damaged } = decodeText(bytes);
  if (!/\S/.test(text)) return err(wholeFile('file-empty'));
  if (isBinary(text)) return err(wholeFile('file-not-text'));
  const source = { name, encoding, text, damaged: damaged > 0, warnings: warningsIn(text) };
  return isJson(name, text) ? ok({ ...source, format: 'json' }) : openCsv(source);
}

const SAMPLE_ROWS = 20;

function openCsv(source: TextSource): Result<CsvSource, IntakeProblem> {
  const { separator, start } = guessCsvShape(source.text);
  const records = readCsvRecords(source.text, separator, start);
  const header = records.next();
  if (header.done === true) return err(wholeFile('file-empty'));
  if (header.value.fault !== undefined) return err({ ...wholeFile(header.value.fault) });
  const headerCells = header.value.cells;
  if (headerCells.every((cell) => !/\p{L}/u.test(cell))) return err(wholeFile('file-without-columns'));
  const sampleRows: (readonly string[])[] = [];
  for (const record of records) {
    if (record.fault === undefined) sampleRows.push(record.cells);
    if (sampleRows.length === SAMPLE_ROWS) break;
  }
  const headers = columnNames(headerCells.map(unguarded));
  const guess = guessMapping(headers, sampleRows);
  return ok({
    ...source,
    format: 'csv',
    separator,
    headers,
    headerCells,
    sampleRows,
    guess,
    bodyStart: header.value.end,
  });
}

function wholeFile(code: ProblemCode): IntakeProblem {
  return { code, line: 1, column: 1, path: '' };
}

/** Files of other programs, by their first bytes: zip (xlsx, ods, numbers), OLE (xls), PDF and pictures. */
function foreignCode(bytes: Uint8Array): ProblemCode | undefined {
  const begins = (...mark: readonly number[]): boolean => mark.every((byte, at) => bytes[at] === byte);
  if (begins(0x50, 0x4b, 0x03, 0x04) || begins(0xd0, 0xcf, 0x11, 0xe0)) return 'file-is-workbook';
  const pictures =
    begins(0x89, 0x50, 0x4e, 0x47) || begins(0xff, 0xd8, 0xff) || begins(0x47, 0x49, 0x46, 0x38);
  return pictures || begins(0x25, 0x50, 0x44, 0x46) ? 'file-not-text' : undefined;
}

/** More than one control character in a hundred: no text of any of our encodings. */
function isBinary(text: string): boolean {
  const head = text.slice(0, 4096);
  // eslint-disable-next-line no-control-regex -- control characters are what is counted
  const controls = head.match(/[\u0000-\u0008\u000e-\u001f]/g)?.length ?? 0;
  return controls * 100 > head.length;
}

function isJson(name: string, text: string): boolean {
  if (/\.json$/i.test(name)) return true;
  if (/\.(?:csv|tsv)$/i.test(name)) return false;
  return /^\s*[[{]/.test(text);
}

/** "Ã¸" for "ø": UTF-8 that was once read as Windows-1252 and saved again. A customer may also have pasted it so. */
function warningsIn(text: string): readonly IntakeProblem[] {
  const match = /Ã[¦¸¥¤¶©¼†˜…„–]/.exec(text);
  if (!match) return [];
  return [{ code: 'double-encoded', ...positionsIn(text)(match.index), path: '', value: match[0] }];
}
