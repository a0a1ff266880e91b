/** Lowercase hexadecimal, two digits a byte. */
export function toHex(bytes: Uint8Array): string {
  let hex = '';
  for (const byte of bytes) hex += byte.toString(16).padStart(2, '0');
  return hex;
}

/** UTF-8 of a well-formed text; a lone surrogate becomes U+FFFD. */
export function encodeUtf8(text: string): Uint8Array {
  // Three bytes for each UTF-16 unit is the most UTF-8 ever needs.
  const bytes = new Uint8Array(text.length * 3);
  let size = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) {
      bytes[size++] = unit;
      continue;
    }
    const point = text.codePointAt(at) ?? 0xfffd;
    if (point > 0xffff) at += 1;
    size = writeCodePoint(bytes, size, point >= 0xd800 && point <= 0xdfff ? 0xfffd : point);
  }
  return bytes.slice(0, size);
}

/**
 * The bytes of a base64 text, the standard alphabet of RFC 4648 section 4 (section 5's `-` and `_` are taken too).
 * Line breaks and blanks are skipped, a leading `data:…;base64,` is cut off, padding may be missing.
 * @returns undefined for any other character, or a length no bytes can have
 */
export function decodeBase64(text: string): Uint8Array | undefined {
  const body = text.startsWith('data:') ? afterDataPrefix(text) : 0;
  if (body === undefined) return undefined;
  const bytes = new Uint8Array(Math.ceil(((text.length - body) * 3) / 4));
  let size = 0;
  let bits = 0;
  let held = 0;
  let padding = 0;
  let digits = 0;
  for (let at = body; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const digit = code < 128 ? (DIGITS[code] ?? NO_DIGIT) : NO_DIGIT;
    if (digit === BLANK) continue;
    if (digit === PAD) {
      padding += 1;
      continue;
    }
    if (digit === NO_DIGIT || padding > 0) return undefined;
    digits += 1;
    bits = (bits << 6) | digit;
    held += 6;
    if (held >= 8) {
      held -= 8;
      bytes[size++] = (bits >> held) & 0xff;
      bits &= (1 << held) - 1;
    }
  }
  const wholeGroups = digits % 4 !== 1 && (padding === 0 || (digits + padding) % 4 === 0);
  return wholeGroups && padding <= 2 && bits === 0 ? bytes.slice(0, size) : undefined;
}

const NO_DIGIT = 255;
const PAD = 254;
const BLANK = 253;
const DIGITS = digitTable();

function digitTable(): Uint8Array {
  const table = new Uint8Array(128).fill(NO_DIGIT);
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  for (let digit = 0; digit < alphabet.length; digit += 1) table[alphabet.charCodeAt(digit)] = digit;
  table['-'.charCodeAt(0)] = 62;
  table['_'.charCodeAt(0)] = 63;
  table['='.charCodeAt(0)] = PAD;
  for (const blank of ' \t\r\n') table[blank.charCodeAt(0)] = BLANK;
  return table;
}

/** Where the data begins; a media type longer than this is no media type. */
function afterDataPrefix(text: string): number | undefined {
  const comma = text.slice(0, 200).indexOf(';base64,');
  return comma < 0 ? undefined : comma + ';base64,'.length;
}

function writeCodePoint(bytes: Uint8Array, at: number, point: number): number {
  let size = at;
  if (point < 0x800) {
    bytes[size++] = 0xc0 | (point >> 6);
  } else if (point < 0x10000) {
    bytes[size++] = 0xe0 | (point >> 12);
    bytes[size++] = 0x80 | ((point >> 6) & 0x3f);
  } else {
    bytes[size++] = 0xf0 | (point >> 18);
    bytes[size++] = 0x80 | ((point >> 12) & 0x3f);
    bytes[size++] = 0x80 | ((point >> 6) & 0x3f);
  }
  bytes[size++] = 0x80 | (point & 0x3f);
  return size;
}
