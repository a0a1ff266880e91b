import type { Field } from './field';
import type { PathStep } from './json-reader';

/** Everything that can be wrong with a file or a case in it. */
export const PROBLEM_CODES = [
  'file-too-large',
  'file-empty',
  'file-is-workbook',
  'file-not-text',
  'file-without-cases',
  'file-without-columns',
  'double-encoded',
  'json-syntax',
  'json-truncated',
  'json-too-deep',
  'json-duplicate-key',
  'json-number-too-long',
  'csv-quote-open',
  'csv-quote-stray',
  'csv-too-many-cells',
  'csv-cut-off',
  'not-a-case',
  'missing',
  'wrong-type',
  'unknown-field',
  'not-in-list',
  'unknown-market',
  'too-long',
  'too-many',
  'broken-character',
  'bad-reference',
  'not-an-email',
  'not-a-date',
  'impossible-date',
  'date-unclear',
  'date-in-future',
  'date-too-early',
  'representative-before-firm',
  'answer-before-complaint',
  'not-an-amount',
  'amount-negative',
  'amount-too-large',
  'too-many-decimals',
  'unknown-currency',
  'currency-contradiction',
  'unsafe-file-name',
  'attachment-source',
  'attachment-not-base64',
  'attachment-empty',
  'attachment-too-large',
  'attachment-not-found',
  'duplicate-external-id',
  'duplicate-reference',
] as const;

export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** What is wrong in a case, before it is known where in the file that stands. */
export interface CaseFault {
  readonly code: ProblemCode;
  readonly path: readonly PathStep[];
  /** What stands there, cut short. */
  readonly value?: string;
  /** What would be right, or what it collides with. */
  readonly detail?: string;
}

/** One thing to mend, with the place in the file. */
export interface IntakeProblem {
  readonly code: ProblemCode;
  /** 1-based line and column (UTF-16 units) in the source file. */
  readonly line: number;
  readonly column: number;
  /** JSON path such as `$.cases[3].complainant.name`, or the name of the column in a CSV file. */
  readonly path: string;
  readonly field?: Field;
  readonly value?: string;
  readonly detail?: string;
}

/** `$.cases[3].complainant.name`; names that are not plain words stand in brackets and quotes. */
export function jsonPath(path: readonly PathStep[]): string {
  const step = (part: PathStep): string => {
    if (typeof part === 'number') return `[${String(part)}]`;
    return /^[A-Za-z_$][\w$]*$/.test(part) ? `.${part}` : `[${JSON.stringify(part)}]`;
  };
  return `$${path.map(step).join('')}`;
}

/** A value as it can be shown in a message. */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value);
  const flat = text.toWellFormed().replace(/\s+/g, ' ').trim();
  return flat.length > 60 ? `${flat.slice(0, 59)}…` : flat;
}
