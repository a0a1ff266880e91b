/** What Danes' and Swedes' Excel takes for the end of a cell; commas are decimal there. */
const SEPARATOR = ';';
const BOM = '\ufeff';

/** What makes a spreadsheet take a cell for a formula, also behind blanks; tabs and line ends begin a cell anew. */
const FORMULA = /^\s*[=+\-@\t\r\n\uff0b\uff0d\uff1d\uff20]/;

/**
 * A table as CSV, to be written as UTF-8: byte order mark, semicolons, CRLF, quoted where needed (RFC 4180). A text that
 * a spreadsheet would carry out as a formula gets an apostrophe before it, which makes it text: names and references
 * come from outside.
 * @returns the file's text line by line, so that a long one can be made in short stretches
 */
export function* csvLines(rows: Iterable<readonly string[]>): Generator<string> {
  let mark = BOM;
  for (const row of rows) {
    yield `${mark}${row.map(cell).join(SEPARATOR)}\r\n`;
    mark = '';
  }
}

function cell(text: string): string {
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return /[";\r\n\t']/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** An amount for a spreadsheet: no thousands, decimal comma. */
export function decimalComma(minor: number): string {
  return (minor / 100).toFixed(2).replace('.', ',');
}
