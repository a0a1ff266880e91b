import type { WithheldReason } from './purposes';

/** Words to black out wherever they stand, such as the name of another customer. */
export interface Passage {
  readonly text: string;
  readonly reason: WithheldReason;
}

/** Fewer characters would black out half the pack. */
const SHORTEST_PASSAGE = 3;

/**
 * What finds a passage: in any case of letters, and over any white space, since lines are broken and words glued for
 * print.
 * @returns undefined for a passage that is too short to look for
 */
export function passagePattern(text: string): RegExp | undefined {
  const words = text.normalize('NFC').trim().split(/\s+/u);
  if (words.join('').length < SHORTEST_PASSAGE) return undefined;
  return new RegExp(words.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')).join('\\s+'), 'giu');
}

/** Whether the passage stands anywhere in a value's texts. */
export function holdsPassage(value: unknown, { text }: Passage): boolean {
  const pattern = passagePattern(text);
  return pattern !== undefined && textsIn(value).some((each) => each.normalize('NFC').search(pattern) >= 0);
}

/** A value with every passage in its texts replaced, its other members as they were. */
export function blackedOut<T>(
  value: T,
  passages: readonly Passage[],
  mark: (reason: WithheldReason) => string,
): T {
  const patterns = passages.flatMap(({ text, reason }) => {
    const pattern = passagePattern(text);
    return pattern ? [{ pattern, mark: mark(reason) }] : [];
  });
  return patterns.length === 0
    ? value
    : withTexts(value, (text) =>
        patterns.reduce((left, each) => left.replace(each.pattern, () => each.mark), text.normalize('NFC')),
      );
}

/** Every text in a value, however deep; ids and hashes are none: they hold any letters, by chance. */
export function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return isDigits(value) ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

/** The same shape with other texts. */
export function withTexts<T>(value: T, change: (text: string, member: string) => string, member = ''): T {
  // The shape is kept member by member, which the type cannot say.
  const same = (changed: unknown): T => changed as T;
  if (typeof value === 'string') return same(isText(value, member) ? change(value, member) : value);
  if (Array.isArray(value)) return same(value.map((each: unknown) => withTexts(each, change, member)));
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).map(([name, each]: [string, unknown]) => [
    name,
    withTexts(each, change, name),
  ]);
  return same(Object.fromEntries(members));
}

/** Ids, kinds and hashes are no words of anybody. */
function isText(value: string, member: string): boolean {
  return !NO_TEXTS.has(member) && !isDigits(value);
}

/** Hexadecimal digits, as ids and hashes are written. */
function isDigits(value: string): boolean {
  return /^[0-9a-f ]{32,}$/.test(value);
}

const NO_TEXTS: ReadonlySet<string> = new Set(['id', 'kind', 'tone', 'type', 'language', 'date', 'pageOf']);
