import { Line } from './pdfmake-parts';
import type { Inline, Line as LaidLine } from './pdfmake-parts';

/**
 * Sets words into lines of at most `width` points. A word wider than a whole line is cut where the line ends.
 * Linear in the number of words, where pdfmake's own way is quadratic.
 */
export function breakIntoLines(inlines: readonly Inline[], width: number): LaidLine[] {
  const lines: LaidLine[] = [];
  const words = new Words(inlines);
  while (words.next) lines.push(nextLine(words, width));
  const last = lines.at(-1);
  if (last) last.lastLineInParagraph = true;
  return lines;
}

function nextLine(words: Words, width: number): LaidLine {
  const line = new Line(width);
  let joined = false;
  for (let word = words.next; word; word = words.next) {
    const goesOn = joined && word.width - word.trailingCut <= line.getAvailableWidth();
    if (!goesOn && !line.hasEnoughSpaceForInline(word, word.noNewLine ? words.afterNext() : [])) break;
    words.take();
    const [head, tail] = cutAt(word, line.getAvailableWidth());
    line.addInline(head);
    if (tail) words.putBack(tail);
    joined = head.noNewLine === true && !tail;
  }
  return line;
}

/** The longest beginning of a word that fits (at least one character) and what is left of it. */
function cutAt(word: Inline, room: number): [head: Inline, tail?: Inline] {
  const characters = [...word.text];
  if (word.width - word.trailingCut <= room || characters.length < 2) return [word];
  const fits = Math.max(1, Math.min(fittingGlyphs(word, room), characters.length - 1));
  return [
    { ...part(word, characters.slice(0, fits).join('')), trailingCut: 0 },
    { ...part(word, characters.slice(fits).join('')), leadingCut: 0 },
  ];
}

/** As good as the number of characters: the trimmed fonts have no ligatures. */
function fittingGlyphs({ font, fontSize, fontFeatures, text }: Inline, room: number): number {
  let left = (room * 1000) / fontSize;
  const { positions } = font.layout(text, fontFeatures);
  const tooMany = positions.findIndex(({ xAdvance }) => (left -= xAdvance) < 0);
  return tooMany < 0 ? positions.length : tooMany;
}

function part(word: Inline, text: string): Inline {
  return { ...word, text, width: widthOf(text, word) };
}

export function widthOf(text: string, { font, fontSize, fontFeatures }: Inline): number {
  return (font.layout(text, fontFeatures).advanceWidth * fontSize) / 1000;
}

/** A queue of words from which the rest of a cut word can be served again. */
class Words {
  readonly #words: readonly Inline[];
  #taken = 0;
  #rest: Inline | undefined;

  constructor(words: readonly Inline[]) {
    this.#words = words;
  }

  get next(): Inline | undefined {
    return this.#rest ?? this.#words[this.#taken];
  }

  take(): void {
    if (this.#rest) this.#rest = undefined;
    else this.#taken += 1;
  }

  putBack(rest: Inline): void {
    this.#rest = rest;
  }

  /** The words that must stay with the next one, up to the first that need not hold on to its follower. */
  afterNext(): readonly Inline[] {
    const from = this.#rest ? this.#taken : this.#taken + 1;
    let to = from;
    while (this.#words[to]?.noNewLine) to += 1;
    return this.#words.slice(from, to + 1);
  }
}
