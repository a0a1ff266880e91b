import { randomBytes } from 'node:crypto';

/** Crockford's base32: no I, L, O, U. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const SECRET_BYTES = 20;
const DATA_CHARACTERS = 32;

/**
 * 160 random bits to be printed: 32 characters and a check character, in groups of four, the last of five.
 * `XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXXX`
 */
export function newRecoveryCode(): string {
  return formatRecoveryCode(randomBytes(SECRET_BYTES));
}

/** @param secret 20 bytes */
export function formatRecoveryCode(secret: Uint8Array): string {
  const values = toBase32(secret);
  const text = [...values, checkValue(values)].map((value) => ALPHABET.charAt(value)).join('');
  return text.replace(/(.{4})(?=.{4})/g, '$1-');
}

/**
 * Reads what a person typed: case, spaces and hyphens do not matter, o is 0, i and l are 1.
 * @returns the 20 bytes; undefined when it is not a code or the check character does not fit (mistyped)
 */
export function parseRecoveryCode(typed: string): Uint8Array | undefined {
  const text = typed
    .toUpperCase()
    .replace(/[\s\p{Pd}._]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  const values = [...text].map((character) => ALPHABET.indexOf(character));
  if (values.length !== DATA_CHARACTERS + 1 || values.includes(-1)) return undefined;
  const data = values.slice(0, DATA_CHARACTERS);
  if (values[DATA_CHARACTERS] !== checkValue(data)) return undefined;
  return fromBase32(data);
}

/**
 * Luhn mod 32: finds every single wrong character and every swap of neighbours but 0 with Z.
 * @source https://en.wikipedia.org/wiki/Luhn_mod_N_algorithm
 */
function checkValue(values: readonly number[]): number {
  let sum = 0;
  values.toReversed().forEach((value, index) => {
    const addend = index % 2 === 0 ? value * 2 : value;
    sum += Math.floor(addend / 32) + (addend % 32);
  });
  return (32 - (sum % 32)) % 32;
}

function toBase32(bytes: Uint8Array): number[] {
  let rest = BigInt(`0x${Buffer.from(bytes).toString('hex')}`);
  const values: number[] = [];
  for (let i = 0; i < DATA_CHARACTERS; i++) {
    values.unshift(Number(rest & 31n));
    rest >>= 5n;
  }
  return values;
}

function fromBase32(values: readonly number[]): Uint8Array {
  const number = values.reduce((sum, value) => (sum << 5n) | BigInt(value), 0n);
  return Buffer.from(number.toString(16).padStart(SECRET_BYTES * 2, '0'), 'hex');
}
