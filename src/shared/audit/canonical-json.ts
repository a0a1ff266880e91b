/**
 * JSON Canonicalization Scheme: the one byte sequence for a value, so that equal content has equal hashes.
 * Members whose value is undefined are left out, as JSON.stringify does.
 * @throws on what JSON cannot say: NaN, infinities, functions, symbols, bigints, lone surrogates
 * @source RFC 8785
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return canonicalNumber(value);
  if (typeof value === 'string') return canonicalString(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object') return canonicalObject(value);
  throw new Error(`Canonical JSON cannot say a ${typeof value}`);
}

function canonicalNumber(value: number): string {
  if (!Number.isFinite(value)) throw new Error('Canonical JSON cannot say NaN or infinity');
  // ECMAScript's own number form is the one RFC 8785 3.2.2.3 prescribes.
  return JSON.stringify(value);
}

/** Printable ASCII without quotation mark and backslash: nothing to escape, and most strings of a trail. */
const PLAIN = /^[ !#-[\]-~]*$/;

function canonicalString(value: string): string {
  if (PLAIN.test(value)) return `"${value}"`;
  if (!value.isWellFormed()) throw new Error('Canonical JSON cannot say a lone surrogate');
  return JSON.stringify(value);
}

function canonicalObject(value: object): string {
  // Whatever an object is, it can be asked for the members it says it has.
  const members = value as Readonly<Record<string, unknown>>;
  let text = '';
  // RFC 8785 3.2.3 sorts by UTF-16 code units, which is what sorting strings does.
  for (const name of Object.keys(members).sort()) {
    const member = members[name];
    if (member === undefined) continue;
    text += `${text === '' ? '' : ','}${canonicalString(name)}:${canonicalJson(member)}`;
  }
  return `{${text}}`;
}
