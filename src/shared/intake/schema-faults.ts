import type * as z from 'zod';
import { CURRENCIES } from '../core/money';
import { MARKETS } from '../complaint/vocabulary';
import { isRecord } from './tidy-case';
import { fieldAt } from './field';
import type { PathStep } from './json-reader';
import { PROBLEM_CODES, shown } from './problem';
import type { CaseFault, ProblemCode } from './problem';

/** What the schema found, in our own words: one fault a place. */
export function schemaFaults(error: z.ZodError, raw: unknown): readonly CaseFault[] {
  return error.issues.flatMap((issue) => faultsOf(issue, raw));
}

type Issue = z.core.$ZodIssue;

function faultsOf(issue: Issue, raw: unknown): readonly CaseFault[] {
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  const value = valueAt(raw, path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ code: 'unknown-field', path: [...path, key], value: shown(key) }));
  }
  if (value === undefined) return [{ code: 'missing', path }];
  const fault = { path, value: shown(value) };
  switch (issue.code) {
    case 'invalid_value':
      return [{ ...fault, ...notInList(path, issue.values) }];
    case 'too_big':
      return [
        { ...fault, code: issue.origin === 'array' ? 'too-many' : 'too-long', detail: String(issue.maximum) },
      ];
    case 'invalid_format':
      return [{ ...fault, code: fieldAt(path) === 'reference' ? 'bad-reference' : 'not-an-email' }];
    case 'custom':
      return [
        { ...fault, code: PROBLEM_CODES.find((code) => code === issue.params?.['problem']) ?? 'wrong-type' },
      ];
    case 'too_small':
    case 'invalid_union':
      return [{ ...fault, code: fieldAt(path) === 'disputedAmount.amount' ? 'not-an-amount' : 'wrong-type' }];
    default:
      return [{ ...fault, code: 'wrong-type' }];
  }
}

function notInList(
  path: readonly PathStep[],
  values: readonly unknown[],
): { code: ProblemCode; detail: string } {
  switch (fieldAt(path)) {
    case 'market':
      return { code: 'unknown-market', detail: MARKETS.slice(0, 5).join(', ') };
    case 'disputedAmount.currency':
      return { code: 'unknown-currency', detail: CURRENCIES.join(', ') };
    default:
      return { code: 'not-in-list', detail: values.map(String).join(', ') };
  }
}

function valueAt(raw: unknown, path: readonly PathStep[]): unknown {
  let value = raw;
  for (const step of path) {
    if (Array.isArray(value) && typeof step === 'number') value = value[step];
    else if (isRecord(value) && typeof step === 'string' && Object.hasOwn(value, step)) value = value[step];
    else return undefined;
  }
  return value;
}
