import type { Localised, UiLanguage } from '../core/text';
import { encodeUtf8 } from './bytes';
import { guarded } from './csv-case';
import type { Separator } from './csv-reader';
import type { IntakeSource } from './intake-source';
import type { RawRow, UnreadableRow } from './read-rows';
import { problemSentence } from './problem-texts';
import { isRecord } from './tidy-case';

export interface MendFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * The rows that could not be read, in the format they came in, each with what is wrong: a first column in CSV, the
 * member `importProblems` in JSON. Mended and imported again, neither is taken for content.
 */
export function mendFile(
  source: IntakeSource,
  rows: readonly UnreadableRow[],
  language: UiLanguage,
): MendFile {
  const stem = source.name.replace(/\.[^.]*$/, '');
  const suffix = FILE_SUFFIX[language];
  if (source.format === 'json') {
    const cases = rows.map((row) => mendCase(row, language));
    return { name: `${stem}-${suffix}.json`, bytes: encodeUtf8(`${JSON.stringify({ cases }, null, 2)}\n`) };
  }
  const lines = [
    [PROBLEM_COLUMN[language], ...source.headerCells.map(guarded)],
    ...rows.map((row) => [guarded(sentences(row, language)), ...cellsOf(row.raw).map(guarded)]),
  ];
  const text = lines.map((cells) => csvLine(cells, source.separator)).join('');
  // Spreadsheets only take UTF-8 for what it is when the byte order mark says so.
  return { name: `${stem}-${suffix}.csv`, bytes: encodeUtf8(`\ufeff${text}`) };
}

/** One line of CSV, quoted where it must be (RFC 4180), with its line break. */
export function csvLine(cells: readonly string[], separator: Separator): string {
  return `${cells.map((cell) => quoted(cell, separator)).join(separator)}\r\n`;
}

const PROBLEM_COLUMN: Localised = { da: 'Importfejl', sv: 'Importfel', en: 'Import problem' };
const FILE_SUFFIX: Localised = { da: 'skal rettes', sv: 'ska rättas', en: 'to mend' };

function quoted(cell: string, separator: Separator): string {
  const needed = cell.includes(separator) || /["\r\n]|^\s|\s$/.test(cell);
  return needed ? `"${cell.replace(/"/g, '""')}"` : cell;
}

function sentences(row: UnreadableRow, language: UiLanguage): string {
  return row.problems.map((problem) => problemSentence(problem, language)).join(' ');
}

function cellsOf(raw: RawRow): readonly string[] {
  return raw.kind === 'csv' ? raw.cells : [raw.text];
}

function mendCase(row: UnreadableRow, language: UiLanguage): object {
  const importProblems = row.problems.map((problem) => problemSentence(problem, language));
  if (row.raw.kind === 'json' && isRecord(row.raw.value)) return { ...row.raw.value, importProblems };
  const text = row.raw.kind === 'json' ? row.raw.text : row.raw.cells.join('\n');
  return { importProblems, unreadableText: text.toWellFormed() };
}
