import type { Complaint } from '../complaint/complaint';
import type { LocalDate } from '../core/local-date';
import type { Sha256 } from '../core/ports';
import { err, ok } from '../core/result';
import type { Result } from '../core/result';
import { checkCase } from './check-case';
import type { CaseContext, CheckedCase } from './check-case';
import { csvCase, csvFieldAt } from './csv-case';
import { readCsvRecords } from './csv-reader';
import type { CsvRecord } from './csv-reader';
import { fieldAt } from './field';
import type { IntakeAttachment } from './intake-attachment';
import { openIntake } from './intake-source';
import type { CsvSource, IntakeSource, JsonSource } from './intake-source';
import { DEPTH_LIMIT, offsetOf, readJsonItems } from './json-reader';
import type { JsonFault, JsonItem, PathStep } from './json-reader';
import type { Mapping } from './mapping';
import { jsonPath, shown } from './problem';
import type { CaseFault, IntakeProblem } from './problem';
import { isRecord } from './tidy-case';
import { positionsIn } from './text-position';
import type { TextPosition } from './text-position';

interface RowPlace extends TextPosition {
  /** Part of the file read when this row was done, from 0 to 1. */
  readonly progress: number;
}

export interface ReadableRow extends RowPlace {
  readonly status: 'readable';
  readonly complaint: Complaint;
  readonly attachments: readonly IntakeAttachment[];
  /** Also in the complaint: SHA-256 over everything that is imported. */
  readonly contentHash: string;
}

export interface UnreadableRow extends RowPlace {
  readonly status: 'unreadable';
  /** At least one, in the order of the file. */
  readonly problems: readonly IntakeProblem[];
  /** What stands in the file, for the file to mend. */
  readonly raw: RawRow;
  /** The external id, if that much could be read. */
  readonly externalId?: string;
}

export type RawRow =
  | { readonly kind: 'csv'; readonly cells: readonly string[] }
  /** `value` is absent when the text is no sound JSON. */
  | { readonly kind: 'json'; readonly text: string; readonly value?: unknown };

export type IntakeRow = ReadableRow | UnreadableRow;

export interface IntakePorts {
  readonly sha256: Sha256;
  readonly today: LocalDate;
}

export interface RowOptions {
  /** For CSV; the guess when absent. */
  readonly mapping?: Mapping;
  /** Names of the files that lie beside the import file; when absent, nothing is said about missing ones. */
  readonly filesBeside?: ReadonlySet<string>;
}

/**
 * Reads the cases of an opened file one at a time, so that the caller decides when to rest, show progress or stop.
 * Never throws, whatever the file holds. Every case of the file comes out as a row, readable or not.
 */
export function* readRows(
  source: IntakeSource,
  ports: IntakePorts,
  options: RowOptions = {},
): Generator<IntakeRow, void> {
  const context: CaseContext = {
    ...ports,
    damaged: source.damaged,
    ...(options.filesBeside && { filesBeside: options.filesBeside }),
  };
  const known = new KnownRows();
  const rows =
    source.format === 'json'
      ? readJsonRows(source, context)
      : readCsvRows(source, options.mapping ?? source.guess, context);
  for (const row of rows) yield known.checked(row);
}

export interface IntakeInput extends RowOptions {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface IntakePreview {
  readonly source: IntakeSource;
  readonly rows: readonly IntakeRow[];
}

/** The whole file at once. */
export function readIntake(input: IntakeInput, ports: IntakePorts): Result<IntakePreview, IntakeProblem> {
  const source = openIntake(input.name, input.bytes);
  if (!source.ok) return source;
  const rows = [...readRows(source.value, ports, input)];
  if (rows.length === 0) return err({ code: 'file-without-cases', line: 1, column: 1, path: '' });
  return ok({ source: source.value, rows });
}

/** A row before it is compared with the others of its file. */
interface DraftRow {
  readonly row: IntakeRow;
  readonly raw: () => RawRow;
  readonly problemAt: (fault: CaseFault) => IntakeProblem;
}

/** The second row with the same external id, or reference, is not imported: nobody can say which of them is right. */
class KnownRows {
  private readonly lineOfId = new Map<string, number>();
  private readonly lineOfReference = new Map<string, number>();

  checked(draft: DraftRow): IntakeRow {
    const { row } = draft;
    if (row.status === 'unreadable') return row;
    const { externalId, reference } = row.complaint;
    const sameId = this.lineOfId.get(externalId);
    const sameReference = this.lineOfReference.get(reference);
    if (sameId === undefined && sameReference === undefined) {
      this.lineOfId.set(externalId, row.line);
      this.lineOfReference.set(reference, row.line);
      return row;
    }
    const fault: CaseFault =
      sameId === undefined
        ? {
            code: 'duplicate-reference',
            path: ['reference'],
            value: reference,
            detail: String(sameReference),
          }
        : { code: 'duplicate-external-id', path: ['externalId'], value: externalId, detail: String(sameId) };
    const { line, column, progress } = row;
    const problems = [draft.problemAt(fault)];
    return { status: 'unreadable', line, column, progress, problems, raw: draft.raw(), externalId };
  }
}

function* readJsonRows(source: JsonSource, context: CaseContext): Generator<DraftRow, void> {
  const { text } = source;
  const positionAt = positionsIn(text);
  for (const item of readJsonItems(text)) {
    const end = item.kind === 'value' ? item.end : text.length;
    const place = { ...positionAt(item.start), progress: end / text.length };
    const path = item.kind === 'value' ? item.path : [];
    const problemAt = (fault: CaseFault): IntakeProblem =>
      problemOf(
        fault,
        positionAt(offsetOf(text, item.start, fault.path)),
        jsonPath([...path, ...fault.path]),
      );
    const raw = (): RawRow => rawJson(text, item, end);
    const faulty = ({ code, path: whole, offset }: JsonFault): IntakeProblem => {
      const detail = code === 'json-too-deep' ? { detail: String(DEPTH_LIMIT) } : {};
      return problemOf(
        { code, path: whole.slice(path.length), ...detail },
        positionAt(offset),
        jsonPath(whole),
      );
    };
    if (item.kind === 'broken') {
      yield {
        row: { status: 'unreadable', ...place, problems: [faulty(item.fault)], raw: raw() },
        raw,
        problemAt,
      };
      continue;
    }
    const checked = item.faults.length > 0 ? err([]) : checkCase(item.value, context);
    const problems = checked.ok ? [] : [...item.faults.map(faulty), ...checked.error.map(problemAt)];
    yield { row: rowOf(checked, place, problems, raw, externalIdIn(item.value)), raw, problemAt };
  }
}

function rawJson(text: string, item: JsonItem, end: number): RawRow {
  const slice = text.slice(item.start, end);
  return item.kind === 'value' && item.faults.length === 0
    ? { kind: 'json', text: slice, value: item.value }
    : { kind: 'json', text: slice };
}

function externalIdIn(value: unknown): string | undefined {
  const id = isRecord(value) && Object.hasOwn(value, 'externalId') ? value['externalId'] : undefined;
  return typeof id === 'string' && id.trim() !== '' ? shown(id) : undefined;
}

function* readCsvRows(source: CsvSource, mapping: Mapping, context: CaseContext): Generator<DraftRow, void> {
  const { text, headers } = source;
  const positionAt = positionsIn(text);
  for (const record of readCsvRecords(text, source.separator, source.bodyStart)) {
    if (record.cells.every((cell) => cell.trim() === '')) continue;
    const place = { ...positionAt(record.start), progress: record.end / text.length };
    // With unsound quotes the cells are a guess; the line as it stands loses nothing.
    const cells = record.fault === undefined ? record.cells : [text.slice(record.start, record.end)];
    const raw = (): RawRow => ({ kind: 'csv', cells });
    const problemAt = (fault: CaseFault): IntakeProblem => {
      const field = csvFieldAt(fault.path);
      const column = field === undefined ? undefined : mapping.columns[field]?.[0];
      const start = column === undefined ? undefined : record.starts[headers.indexOf(column)];
      return problemOf(fault, positionAt(start ?? record.start), column ?? '');
    };
    const broken = recordFault(record, headers.length);
    const { raw: value, faults } = csvCase(record.cells, headers, mapping);
    const checked = broken === undefined ? checkCase(value, context) : err([broken]);
    const all = checked.ok ? faults : withoutRepeats([...faults, ...checked.error]);
    const outcome = faults.length > 0 && checked.ok ? err(all) : checked;
    const problems = broken === undefined ? all.map(problemAt) : [problemAt(broken)];
    yield { row: rowOf(outcome, place, problems, raw, externalIdIn(value)), raw, problemAt };
  }
}

/** A place that could not be turned into a case's shape needs no second word from the schema. */
function withoutRepeats(faults: readonly CaseFault[]): readonly CaseFault[] {
  const places = new Set<string>();
  return faults.filter(({ path }) => {
    const place = path.join('.');
    if (places.has(place)) return false;
    places.add(place);
    return true;
  });
}

function recordFault(record: CsvRecord, columns: number): CaseFault | undefined {
  if (record.fault !== undefined) return { code: record.fault, path: [] };
  const beyond = record.cells.slice(columns).some((cell) => cell.trim() !== '');
  const [value, detail] = [String(record.cells.length), String(columns)];
  if (beyond) return { code: 'csv-too-many-cells', path: [], value, detail };
  // Spreadsheets leave out empty cells at a line's end, but not in a file that ends without a line break.
  if (record.endsFile && record.cells.length < columns)
    return { code: 'csv-cut-off', path: [], value, detail };
  return undefined;
}

function rowOf(
  checked: Result<CheckedCase, unknown>,
  place: RowPlace,
  problems: readonly IntakeProblem[],
  raw: () => RawRow,
  externalId: string | undefined,
): IntakeRow {
  if (checked.ok) {
    const { complaint, attachments } = checked.value;
    return { status: 'readable', ...place, complaint, attachments, contentHash: complaint.contentHash };
  }
  const ordered = [...problems].sort((a, b) => a.line - b.line || a.column - b.column);
  return {
    status: 'unreadable',
    ...place,
    problems: ordered,
    raw: raw(),
    ...(externalId === undefined ? {} : { externalId }),
  };
}

function problemOf(fault: CaseFault, position: TextPosition, path: string): IntakeProblem {
  const field = fieldAt(fault.path);
  const last: PathStep | undefined = fault.path.at(-1);
  return {
    code: fault.code,
    ...position,
    path: path === '' && typeof last === 'string' ? last : path,
    ...(field === undefined ? {} : { field }),
    ...(fault.value === undefined ? {} : { value: fault.value }),
    ...(fault.detail === undefined ? {} : { detail: fault.detail }),
  };
}
