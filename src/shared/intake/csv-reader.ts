export const SEPARATORS = [';', ',', '\t'] as const;
/** What stands between the cells of a line. */
export type Separator = (typeof SEPARATORS)[number];

export type CsvFaultCode = 'csv-quote-open' | 'csv-quote-stray';

export interface CsvRecord {
  readonly cells: readonly string[];
  /** UTF-16 offset of each cell in the text. */
  readonly starts: readonly number[];
  readonly start: number;
  readonly end: number;
  /** No line break follows: this is the last record and the file may have been cut inside it. */
  readonly endsFile: boolean;
  /** The quotes do not add up, so that the cells may not be what was meant. */
  readonly fault?: CsvFaultCode;
}

/** Where the records begin and what separates their cells. */
export interface CsvShape {
  readonly separator: Separator;
  readonly start: number;
}

/**
 * Reads comma-separated values as RFC 4180 has them, with any of our separators, any line ending, and blanks between a
 * closing quote and the separator. Empty lines are passed over. Every cell is text, whatever it begins with.
 * A quote that is never closed takes the rest of the file with it, as one record with a fault.
 */
export function* readCsvRecords(text: string, separator: Separator, from = 0): Generator<CsvRecord, void> {
  let at = from;
  while (at < text.length) {
    const record = readRecord(text, separator, at);
    at = record.end;
    if (record.cells.length > 1 || record.cells[0] !== '') yield record;
  }
}

/**
 * The separator with which the first records come out widest and of equal width. A first line `sep=;`, as Excel
 * writes it, decides.
 */
export function guessCsvShape(text: string): CsvShape {
  const told = /^sep=([;,\t])\r?\n/.exec(text);
  const named = SEPARATORS.find((separator) => separator === told?.[1]);
  if (told && named !== undefined) return { separator: named, start: told[0].length };
  let best: { separator: Separator; score: number } = { separator: ';', score: 0 };
  for (const separator of SEPARATORS) {
    const score = scoreOf(text, separator);
    if (score > best.score) best = { separator, score };
  }
  return { separator: best.separator, start: 0 };
}

/** Records looked at to guess. */
const GUESS_RECORDS = 20;
/** Units of text looked at to guess: a quote never closed must not cost a pass over the whole file. */
const GUESS_UNITS = 256 * 1024;

function scoreOf(text: string, separator: Separator): number {
  const widths: number[] = [];
  for (const record of readCsvRecords(text.slice(0, GUESS_UNITS), separator)) {
    if (record.fault === undefined) widths.push(record.cells.length);
    if (widths.length === GUESS_RECORDS) break;
  }
  const header = widths[0] ?? 1;
  if (header < 2) return 0;
  const alike = widths.filter((width) => width === header).length / widths.length;
  return alike * alike * header;
}

function readRecord(text: string, separator: Separator, start: number): CsvRecord {
  const cells: string[] = [];
  const starts: number[] = [];
  let at = start;
  let fault: CsvFaultCode | undefined;
  for (;;) {
    starts.push(at);
    const cell = text[at] === '"' ? readQuoted(text, separator, at) : readBare(text, separator, at);
    cells.push(cell.value);
    at = cell.end;
    fault ??= cell.fault;
    if (text[at] !== separator) break;
    at += 1;
  }
  const endsFile = at >= text.length;
  if (text[at] === '\r') at += 1;
  if (text[at] === '\n') at += 1;
  return { cells, starts, start, end: at, endsFile, ...(fault === undefined ? {} : { fault }) };
}

interface Cell {
  readonly value: string;
  readonly end: number;
  readonly fault?: CsvFaultCode;
}

function readBare(text: string, separator: Separator, start: number): Cell {
  let end = start;
  while (end < text.length && !endsCell(text[end], separator)) end += 1;
  return { value: text.slice(start, end), end };
}

function readQuoted(text: string, separator: Separator, start: number): Cell {
  let value = '';
  let from = start + 1;
  let stray = false;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote < 0) return { value: value + text.slice(from), end: text.length, fault: 'csv-quote-open' };
    value += text.slice(from, quote);
    if (text[quote + 1] === '"') {
      value += '"';
      from = quote + 2;
      continue;
    }
    let end = quote + 1;
    while (text[end] === ' ' || (text[end] === '\t' && separator !== '\t')) end += 1;
    if (end >= text.length || endsCell(text[end], separator)) {
      return stray ? { value, end, fault: 'csv-quote-stray' } : { value, end };
    }
    // A quote inside a quoted cell that was not doubled: the writer's mistake, kept as text and reported.
    value += '"';
    stray = true;
    from = quote + 1;
  }
}

function endsCell(character: string | undefined, separator: Separator): boolean {
  return character === separator || character === '\n' || character === '\r';
}
