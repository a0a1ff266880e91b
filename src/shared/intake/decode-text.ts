export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
/** WHATWG names of the encodings customer service's systems write. */
export type Encoding = (typeof ENCODINGS)[number];

export interface DecodedText {
  /** Without the byte order mark. */
  readonly text: string;
  readonly encoding: Encoding;
  readonly byteOrderMark: boolean;
  /** Byte sequences that say nothing in this encoding; each stands as U+FFFD in the text. */
  readonly damaged: number;
}

/**
 * Bytes to text. A byte order mark decides; else zero bytes betray UTF-16; else it is UTF-8 if it reads as UTF-8;
 * else whichever of UTF-8 and Windows-1252 fits better. Never throws, whatever the bytes.
 * @source WHATWG Encoding Standard, for what each byte means
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return fromUtf8(bytes.subarray(3), true);
  if (startsWith(bytes, [0xff, 0xfe])) return fromUtf16(bytes.subarray(2), 'utf-16le', true);
  if (startsWith(bytes, [0xfe, 0xff])) return fromUtf16(bytes.subarray(2), 'utf-16be', true);
  const sixteen = looksLikeUtf16(bytes);
  if (sixteen !== undefined) return fromUtf16(bytes, sixteen, false);
  const utf8 = decodeUtf8(bytes);
  // A file cut inside a character is still UTF-8, but a lone high byte at the end of plain ASCII is "å" of Windows-1252.
  const sound = utf8.bad === 0 && (!utf8.cutAtEnd || utf8.multibyte > 0);
  if (sound || utf8.multibyte > utf8.bad) {
    return {
      text: utf8.text,
      encoding: 'utf-8',
      byteOrderMark: false,
      damaged: utf8.bad + (utf8.cutAtEnd ? 1 : 0),
    };
  }
  return { text: decodeWindows1252(bytes), encoding: 'windows-1252', byteOrderMark: false, damaged: 0 };
}

function fromUtf8(bytes: Uint8Array, byteOrderMark: boolean): DecodedText {
  const { text, bad, cutAtEnd } = decodeUtf8(bytes);
  return { text, encoding: 'utf-8', byteOrderMark, damaged: bad + (cutAtEnd ? 1 : 0) };
}

function fromUtf16(
  bytes: Uint8Array,
  encoding: 'utf-16le' | 'utf-16be',
  byteOrderMark: boolean,
): DecodedText {
  const low = encoding === 'utf-16le' ? 0 : 1;
  const out = new UnitBuffer();
  let damaged = 0;
  const unitAt = (at: number): number => ((bytes[at + 1 - low] ?? 0) << 8) | (bytes[at + low] ?? 0);
  let at = 0;
  for (; at + 1 < bytes.length; at += 2) {
    const unit = unitAt(at);
    const next = at + 3 < bytes.length ? unitAt(at + 2) : 0;
    if (isHighSurrogate(unit) && isLowSurrogate(next)) {
      out.push(unit);
      out.push(next);
      at += 2;
    } else if (isHighSurrogate(unit) || isLowSurrogate(unit)) {
      out.push(0xfffd);
      damaged += 1;
    } else {
      out.push(unit);
    }
  }
  if (at < bytes.length) {
    out.push(0xfffd);
    damaged += 1;
  }
  return { text: out.text(), encoding, byteOrderMark, damaged };
}

interface Utf8Reading {
  readonly text: string;
  /** Well-formed sequences of two to four bytes. */
  readonly multibyte: number;
  readonly bad: number;
  /** The last sequence is sound as far as it goes, but the bytes end inside it. */
  readonly cutAtEnd: boolean;
}

/** @source WHATWG Encoding Standard 8.1.1, UTF-8 decoder: one U+FFFD for each maximal ill-formed part */
function decodeUtf8(bytes: Uint8Array): Utf8Reading {
  const out = new UnitBuffer();
  let multibyte = 0;
  let bad = 0;
  let needed = 0;
  let point = 0;
  let lower = 0x80;
  let upper = 0xbf;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (needed > 0) {
      if (byte < lower || byte > upper) {
        out.push(0xfffd);
        bad += 1;
        needed = 0;
        // The byte that does not continue the sequence begins another one.
        at -= 1;
        lower = 0x80;
        upper = 0xbf;
        continue;
      }
      lower = 0x80;
      upper = 0xbf;
      point = (point << 6) | (byte & 0x3f);
      needed -= 1;
      if (needed === 0) {
        out.pushPoint(point);
        multibyte += 1;
      }
    } else if (byte < 0x80) {
      out.push(byte);
    } else if (byte >= 0xc2 && byte <= 0xdf) {
      needed = 1;
      point = byte & 0x1f;
    } else if (byte >= 0xe0 && byte <= 0xef) {
      // Overlong forms and surrogates are refused by narrowing the second byte.
      if (byte === 0xe0) lower = 0xa0;
      if (byte === 0xed) upper = 0x9f;
      needed = 2;
      point = byte & 0x0f;
    } else if (byte >= 0xf0 && byte <= 0xf4) {
      if (byte === 0xf0) lower = 0x90;
      if (byte === 0xf4) upper = 0x8f;
      needed = 3;
      point = byte & 0x07;
    } else {
      out.push(0xfffd);
      bad += 1;
    }
  }
  if (needed > 0) out.push(0xfffd);
  return { text: out.text(), multibyte, bad, cutAtEnd: needed > 0 };
}

/** U+20AC … of bytes 0x80-0x9F; the five unassigned bytes are control characters, as in browsers. */
const WINDOWS_1252_HIGH =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

function decodeWindows1252(bytes: Uint8Array): string {
  const out = new UnitBuffer();
  for (const byte of bytes) {
    out.push(byte >= 0x80 && byte <= 0x9f ? WINDOWS_1252_HIGH.charCodeAt(byte - 0x80) : byte);
  }
  return out.text();
}

/** Western text in UTF-16 has a zero in every other byte; text in the other encodings has none at all. */
function looksLikeUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const pairs = Math.min(bytes.length >> 1, 2048);
  if (pairs < 2) return undefined;
  const zeros = [0, 0];
  for (let at = 0; at < pairs * 2; at += 1) if (bytes[at] === 0) zeros[at & 1] = (zeros[at & 1] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > pairs * 0.4 && even < pairs * 0.1) return 'utf-16le';
  if (even > pairs * 0.4 && odd < pairs * 0.1) return 'utf-16be';
  return undefined;
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte);
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

/** Gathers UTF-16 units; a string concatenated unit by unit would cost minutes for a large file. */
class UnitBuffer {
  private readonly units = new Uint16Array(8192);
  private used = 0;
  private readonly parts: string[] = [];

  push(unit: number): void {
    if (this.used === this.units.length) this.flush();
    this.units[this.used++] = unit;
  }

  pushPoint(point: number): void {
    if (point < 0x10000) {
      this.push(point);
      return;
    }
    this.push(0xd800 + ((point - 0x10000) >> 10));
    this.push(0xdc00 + ((point - 0x10000) & 0x3ff));
  }

  text(): string {
    this.flush();
    return this.parts.join('');
  }

  private flush(): void {
    const part: unknown = Reflect.apply(String.fromCharCode, undefined, this.units.subarray(0, this.used));
    if (typeof part === 'string') this.parts.push(part);
    this.used = 0;
  }
}
