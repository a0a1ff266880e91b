import type * as z from 'zod';

import { err, ok } from '../core/result';
import type { Result } from '../core/result';
import { offsetOf, readJsonItems } from '../intake/json-reader';
import type { JsonFault, JsonFaultCode, PathStep } from '../intake/json-reader';
import { positionsIn } from '../intake/text-position';
import { checkPack } from './pack-checks';
import type { PackFault } from './pack-checks';
import { PACK_TROUBLE_CODES } from './pack-trouble';
import type { PackTrouble, PackTroubleCode } from './pack-trouble';
import type { RuleBook } from './rule-book';
import type { RulePack } from './rule-pack';
import { rulePackSchema } from './rule-pack-schema';

/** A pack of every market, product and language we know is a third of this. In UTF-16 units. */
export const PACK_SIZE_LIMIT = 1_000_000;

/** Characters of an offending text, and steps of the way to it, that are shown. */
const SHOWN = 80;
const STEPS_SHOWN = 12;

/**
 * The pack a file holds, or everything that is wrong with it in the order of its lines. Nothing is repaired: law that
 * somebody has to guess at is no law.
 * @param text of a JSON file, one pack
 * @param book the packs it would join
 */
export function readRulePack(text: string, book: RuleBook): Result<RulePack, readonly PackTrouble[]> {
  const positionOf = positionsIn(text);
  const trouble = ({ code, path, value, allowed }: PackFault, offset: number): PackTrouble => ({
    code,
    ...positionOf(offset),
    path: path.slice(0, STEPS_SHOWN).join('.'),
    value: value.length > SHOWN ? `${value.slice(0, SHOWN)}…` : value,
    allowed: allowed ?? '',
  });
  if (text.length > PACK_SIZE_LIMIT) {
    const fault = {
      code: 'too-large',
      path: [],
      value: String(text.length),
      allowed: String(PACK_SIZE_LIMIT),
    } as const;
    return err([trouble(fault, 0)]);
  }
  const { value, start, faults: jsonFaults } = readJson(text);
  if (jsonFaults.length > 0) {
    return err(
      jsonFaults.map(({ code, path, offset }) =>
        trouble({ code: JSON_CODES[code], path, value: '' }, offset),
      ),
    );
  }
  const parsed = rulePackSchema.safeParse(value);
  const faults = parsed.success
    ? checkPack(parsed.data, book)
    : parsed.error.issues.flatMap((issue) => schemaFaults(issue, value));
  if (parsed.success && faults.length === 0) return ok(parsed.data);
  const troubles = faults.map((fault) => trouble(fault, offsetOf(text, start, fault.path)));
  return err(troubles.toSorted((a, b) => a.line - b.line || a.column - b.column));
}

const JSON_CODES: Readonly<Record<JsonFaultCode, PackTroubleCode>> = {
  'json-syntax': 'not-json',
  'json-truncated': 'cut-off',
  'json-too-deep': 'too-deep',
  'json-duplicate-key': 'named-twice',
  'json-number-too-long': 'number-too-long',
};

interface ReadJson {
  readonly value: unknown;
  readonly start: number;
  readonly faults: readonly JsonFault[];
}

/** One object; what follows it, or a list of them, is not a pack. */
function readJson(text: string): ReadJson {
  const [item, next] = [...readJsonItems(text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text)];
  const broken = [item, next].find((one) => one?.kind === 'broken');
  if (broken) return { value: undefined, start: 0, faults: [broken.fault] };
  if (item?.kind !== 'value' || item.path.length > 0) {
    return { value: undefined, start: 0, faults: [{ code: 'json-syntax', offset: 0, path: [] }] };
  }
  return item;
}

type Issue = z.core.$ZodIssue;

/** What the schema found, in our own words. */
function schemaFaults(issue: Issue, root: unknown, above: readonly PathStep[] = []): readonly PackFault[] {
  const path = [...above, ...issue.path.filter((step) => typeof step !== 'symbol')];
  const found = valueAt(root, path);
  const value = shown(found);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ code: 'unknown-member', path: [...path, key], value: key }));
  }
  if (issue.code === 'invalid_union') return unionFaults(issue, root, path);
  if (found === undefined) return [{ code: 'missing', path, value: String(path.at(-1) ?? '') }];
  return [{ ...codeOf(issue), path, value }];
}

/** Of the shapes that would have been right, the one the value comes nearest to speaks. */
function unionFaults(
  issue: Extract<Issue, { readonly code: 'invalid_union' }>,
  root: unknown,
  path: readonly PathStep[],
): readonly PackFault[] {
  if (valueAt(root, path) === undefined) {
    return [{ code: 'missing', path, value: String(path.at(-1) ?? '') }];
  }
  const [nearest] = issue.errors.toSorted((a, b) => depth(b) - depth(a) || a.length - b.length);
  if (!nearest || depth(nearest) === 0) {
    return [{ code: 'not-in-list', path, value: shown(valueAt(root, path)) }];
  }
  return nearest.flatMap((inner) => schemaFaults(inner, root, path));
}

function depth(issues: readonly Issue[]): number {
  return Math.max(0, ...issues.map(({ path }) => path.length));
}

function codeOf(issue: Issue): Pick<PackFault, 'code' | 'allowed'> {
  switch (issue.code) {
    case 'invalid_value':
      return { code: 'not-in-list', allowed: issue.values.map(String).join(', ') };
    case 'too_small':
      return issue.origin === 'number'
        ? { code: 'out-of-range', allowed: `≥ ${String(issue.minimum)}` }
        : { code: 'empty' };
    case 'too_big':
      return { code: 'out-of-range', allowed: `≤ ${String(issue.maximum)}` };
    case 'invalid_format':
    case 'invalid_key':
      return { code: 'bad-id' };
    case 'custom':
      return { code: PACK_TROUBLE_CODES.find((code) => code === issue.params?.['trouble']) ?? 'wrong-type' };
    default:
      return { code: 'wrong-type' };
  }
}

/** Of what is more than one word nothing is shown: its place says enough. */
function shown(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : '';
}

function valueAt(root: unknown, path: readonly PathStep[]): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, step)
        ? Reflect.get(value, step)
        : undefined,
    root,
  );
}
