/** A step into a JSON value: a member's name or an element's number. */
export type PathStep = string | number;

export type JsonFaultCode =
  'json-syntax' | 'json-truncated' | 'json-too-deep' | 'json-duplicate-key' | 'json-number-too-long';

export interface JsonFault {
  readonly code: JsonFaultCode;
  /** UTF-16 offset in the text. */
  readonly offset: number;
  readonly path: readonly PathStep[];
}

/** One value that should be a case, or the point from which on nothing can be read. */
export type JsonItem =
  | {
      readonly kind: 'value';
      readonly value: unknown;
      readonly start: number;
      readonly end: number;
      /** From the top of the file. */
      readonly path: readonly PathStep[];
      /** What does not keep the reader from going on with the next value. */
      readonly faults: readonly JsonFault[];
    }
  | { readonly kind: 'broken'; readonly start: number; readonly fault: JsonFault };

/** Arrays and objects within one another. Real cases need four. */
export const DEPTH_LIMIT = 64;

/** Longer numbers lose digits in a double (IEEE 754 keeps 15 decimal ones). */
const NUMBER_DIGITS = 15;

/**
 * Reads the cases of a file one after another: one object, an array of objects, or `{"cases": […]}`. What stands whole
 * before a cut or a syntax error is still handed out; the rest is one broken item. Nesting is bounded, so no input
 * can exhaust the stack.
 */
export function* readJsonItems(text: string): Generator<JsonItem, void> {
  const cursor = new Cursor(text);
  cursor.blanks();
  const top = text[cursor.at];
  if (top === '[') yield* readElements(cursor);
  else if (top === '{') yield* readObject(cursor);
  else yield { kind: 'broken', start: cursor.at, fault: cursor.unexpected() };
  if (cursor.halted !== undefined) return;
  cursor.blanks();
  if (cursor.at < text.length) yield { kind: 'broken', start: cursor.at, fault: cursor.unexpected() };
}

/**
 * Where the value at a path stands, beginning with the value at `start`; the nearest surrounding value when the path
 * leads nowhere. The text must have been read without a halting fault.
 */
export function offsetOf(text: string, start: number, path: readonly PathStep[]): number {
  const cursor = new Cursor(text, start);
  cursor.blanks();
  for (const step of path) {
    const found = typeof step === 'number' ? cursor.seekElement(step) : cursor.seekMember(step);
    if (found === undefined) return cursor.at;
    cursor.at = found;
  }
  return cursor.at;
}

function* readElements(cursor: Cursor): Generator<JsonItem, void> {
  cursor.at += 1;
  for (let index = 0; ; index += 1) {
    cursor.blanks();
    if (index === 0 && cursor.take(']')) return;
    const start = cursor.at;
    cursor.path.push(index);
    const value = cursor.value(2);
    cursor.path.pop();
    if (cursor.halted !== undefined) {
      yield { kind: 'broken', start, fault: cursor.halted };
      return;
    }
    yield {
      kind: 'value',
      value,
      start,
      end: cursor.at,
      path: [...cursor.path, index],
      faults: cursor.takeFaults(),
    };
    cursor.blanks();
    if (cursor.take(',')) continue;
    if (cursor.take(']')) return;
    yield { kind: 'broken', start: cursor.at, fault: cursor.halt() };
    return;
  }
}

/** Either one case, or a wrapper whose member `cases` holds them; which of the two shows while reading. */
function* readObject(cursor: Cursor): Generator<JsonItem, void> {
  const start = cursor.at;
  const members = new Map<string, unknown>();
  let wrapped = false;
  cursor.at += 1;
  for (let count = 0; ; count += 1) {
    cursor.blanks();
    if (count === 0 && cursor.take('}')) break;
    const name = cursor.memberName(members);
    if (name === undefined) break;
    if (name === 'cases' && cursor.text[cursor.at] === '[') {
      wrapped = true;
      cursor.path.push(name);
      yield* readElements(cursor);
      cursor.path.pop();
      if (cursor.halted !== undefined) return;
    } else {
      cursor.path.push(name);
      members.set(name, cursor.value(2));
      cursor.path.pop();
      if (cursor.halted !== undefined) break;
    }
    cursor.blanks();
    if (cursor.take(',')) continue;
    if (cursor.take('}')) break;
    cursor.halt();
    break;
  }
  if (cursor.halted !== undefined) {
    yield { kind: 'broken', start: wrapped ? cursor.halted.offset : start, fault: cursor.halted };
  } else if (!wrapped) {
    const value = objectOf(members);
    yield { kind: 'value', value, start, end: cursor.at, path: [], faults: cursor.takeFaults() };
  }
}

/** Members as an object; `__proto__` is an ordinary name here, not a way to a prototype. */
function objectOf(members: ReadonlyMap<string, unknown>): object {
  return Object.fromEntries(members);
}

class Cursor {
  readonly text: string;
  at: number;
  readonly path: PathStep[] = [];
  halted: JsonFault | undefined;
  private faults: JsonFault[] = [];

  constructor(text: string, at = 0) {
    this.text = text;
    this.at = at;
  }

  takeFaults(): readonly JsonFault[] {
    const taken = this.faults;
    this.faults = [];
    return taken;
  }

  unexpected(): JsonFault {
    const code = this.at >= this.text.length ? 'json-truncated' : 'json-syntax';
    return { code, offset: Math.min(this.at, this.text.length), path: [...this.path] };
  }

  halt(): JsonFault {
    this.halted ??= this.unexpected();
    return this.halted;
  }

  blanks(): void {
    while (this.at < this.text.length) {
      const unit = this.text.charCodeAt(this.at);
      if (unit !== 32 && unit !== 10 && unit !== 13 && unit !== 9) return;
      this.at += 1;
    }
  }

  take(character: string): boolean {
    if (this.text[this.at] !== character) return false;
    this.at += 1;
    return true;
  }

  /** The value here; undefined when {@link halted} is set. `depth` counts this value's own level. */
  value(depth: number): unknown {
    const first = this.text[this.at];
    if (first === '"') return this.string();
    if (first === '{' || first === '[') {
      if (depth > DEPTH_LIMIT) {
        this.note('json-too-deep', this.at);
        this.skipNested();
        return null;
      }
      return first === '{' ? this.object(depth) : this.array(depth);
    }
    if (first === 't') return this.word('true', true);
    if (first === 'f') return this.word('false', false);
    if (first === 'n') return this.word('null', null);
    return this.number();
  }

  /** Name and colon of the next member, leaving the cursor at its value. */
  memberName(known: ReadonlyMap<string, unknown>): string | undefined {
    const nameAt = this.at;
    if (this.text[this.at] !== '"') {
      this.halt();
      return undefined;
    }
    const name = this.string();
    if (name === undefined) return undefined;
    this.blanks();
    if (!this.take(':')) {
      this.halt();
      return undefined;
    }
    this.blanks();
    if (known.has(name)) this.note('json-duplicate-key', nameAt, name);
    return name;
  }

  seekMember(wanted: string): number | undefined {
    if (this.text[this.at] !== '{') return undefined;
    const container = this.at;
    let found: number | undefined;
    this.at += 1;
    for (;;) {
      this.blanks();
      if (this.text[this.at] !== '"') break;
      const name = this.string();
      this.blanks();
      this.at += 1;
      this.blanks();
      if (name === wanted) found = this.at;
      this.skipValue();
      this.blanks();
      if (found !== undefined || !this.take(',')) break;
    }
    this.at = container;
    return found;
  }

  seekElement(wanted: number): number | undefined {
    if (this.text[this.at] !== '[') return undefined;
    const container = this.at;
    this.at += 1;
    for (let index = 0; this.at < this.text.length; index += 1) {
      this.blanks();
      if (this.text[this.at] === ']') break;
      if (index === wanted) {
        const found = this.at;
        this.at = container;
        return found;
      }
      this.skipValue();
      this.blanks();
      if (!this.take(',')) break;
    }
    this.at = container;
    return undefined;
  }

  private object(depth: number): object | undefined {
    const members = new Map<string, unknown>();
    this.at += 1;
    this.blanks();
    if (this.take('}')) return {};
    for (;;) {
      this.blanks();
      const name = this.memberName(members);
      if (name === undefined) return undefined;
      this.path.push(name);
      const value = this.value(depth + 1);
      this.path.pop();
      if (this.halted !== undefined) return undefined;
      members.set(name, value);
      this.blanks();
      if (this.take(',')) continue;
      if (this.take('}')) return objectOf(members);
      this.halt();
      return undefined;
    }
  }

  private array(depth: number): unknown[] | undefined {
    const elements: unknown[] = [];
    this.at += 1;
    this.blanks();
    if (this.take(']')) return elements;
    for (;;) {
      this.blanks();
      this.path.push(elements.length);
      const value = this.value(depth + 1);
      this.path.pop();
      if (this.halted !== undefined) return undefined;
      elements.push(value);
      this.blanks();
      if (this.take(',')) continue;
      if (this.take(']')) return elements;
      this.halt();
      return undefined;
    }
  }

  private string(): string | undefined {
    this.at += 1;
    let text = '';
    let from = this.at;
    for (;;) {
      if (this.at >= this.text.length) break;
      const unit = this.text.charCodeAt(this.at);
      if (unit === 34) {
        text += this.text.slice(from, this.at);
        this.at += 1;
        return text;
      }
      if (unit < 32) break;
      if (unit !== 92) {
        this.at += 1;
        continue;
      }
      text += this.text.slice(from, this.at);
      const escaped = this.escape();
      if (escaped === undefined) break;
      text += escaped;
      from = this.at;
    }
    this.halt();
    return undefined;
  }

  private escape(): string | undefined {
    const letter = this.text[this.at + 1] ?? '';
    const plain = ESCAPES.get(letter);
    if (plain !== undefined) {
      this.at += 2;
      return plain;
    }
    const digits = this.text.slice(this.at + 2, this.at + 6);
    if (letter !== 'u' || !/^[0-9a-fA-F]{4}$/.test(digits)) {
      // A file that ends inside an escape was cut, not miswritten.
      if (this.at + 6 > this.text.length) this.at = this.text.length;
      return undefined;
    }
    this.at += 6;
    return String.fromCharCode(parseInt(digits, 16));
  }

  private number(): number | undefined {
    NUMBER.lastIndex = this.at;
    const literal = NUMBER.exec(this.text)?.[0];
    if (literal === undefined) {
      if (this.text.slice(this.at) === '-') this.at = this.text.length;
      this.halt();
      return undefined;
    }
    const significant = literal
      .replace(/[eE].*$/, '')
      .replace(/[-.]/g, '')
      .replace(/^0+/, '');
    if (significant.length > NUMBER_DIGITS) this.note('json-number-too-long', this.at);
    this.at += literal.length;
    return Number(literal);
  }

  private word<T>(word: string, value: T): T | undefined {
    if (this.text.startsWith(word, this.at)) {
      this.at += word.length;
      return value;
    }
    if (word.startsWith(this.text.slice(this.at))) this.at = this.text.length;
    this.halt();
    return undefined;
  }

  private skipValue(): void {
    const first = this.text[this.at];
    if (first === '{' || first === '[') this.skipNested();
    else if (first === '"') this.string();
    else while (this.at < this.text.length && !/[,\]}\s]/.test(this.text[this.at] ?? '')) this.at += 1;
  }

  /** Past the bracket that closes the one here, without recursion: depth is the attacker's choice. */
  private skipNested(): void {
    let open = 0;
    while (this.at < this.text.length) {
      const unit = this.text.charCodeAt(this.at);
      if (unit === 34) {
        if (this.string() === undefined) return;
        continue;
      }
      this.at += 1;
      if (unit === 123 || unit === 91) open += 1;
      if (unit === 125 || unit === 93) open -= 1;
      if (open === 0) return;
    }
    this.halt();
  }

  private note(code: JsonFaultCode, offset: number, ...step: readonly PathStep[]): void {
    this.faults.push({ code, offset, path: [...this.path, ...step] });
  }
}

/** RFC 8259 section 6. */
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

/** RFC 8259 section 7, the two-character escapes. */
const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['\\', '\\'],
  ['/', '/'],
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
]);
