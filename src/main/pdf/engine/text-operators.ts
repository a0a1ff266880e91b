import { colourOperands } from './colour';
import type { Face, GlyphPosition, Inline } from './pdfmake-parts';

/**
 * The text object (ISO 32000-1 9.4) that shows words of one line: a single BT ... ET, and a single TJ for all
 * neighbouring words of one font, size and colour.
 * @param left   left end of the line, points
 * @param baseline distance of the baseline from the top of the page, points
 */
export function textOperators(words: readonly Inline[], left: number, baseline: number): string {
  const operators = ['BT'];
  for (const run of runsOf(words)) {
    const { color, font, fontSize, x } = run[0];
    operators.push(
      `${colourOperands(color)} rg /${font.id} ${number(fontSize)} Tf`,
      `1 0 0 -1 ${number(left + x)} ${number(baseline)} Tm`,
      ...showOperators(run),
    );
  }
  operators.push('ET');
  return operators.join('\n');
}

export function facesOf(words: readonly Inline[]): ReadonlySet<Face> {
  return new Set(words.map((word) => word.font));
}

/** Rounded to a ten-thousandth of a point: invisible, and short in the file. */
export function number(value: number): string {
  return String(Math.round(value * 10_000) / 10_000);
}

type WordRun = [Inline, ...Inline[]];

function runsOf(words: readonly Inline[]): WordRun[] {
  const runs: WordRun[] = [];
  for (const word of words) {
    const run = runs.at(-1);
    const first = run?.[0];
    const continues =
      first?.font === word.font && first.fontSize === word.fontSize && first.color === word.color;
    if (run && continues) run.push(word);
    else runs.push([word]);
  }
  return runs;
}

function showOperators(run: WordRun): string[] {
  const shown = new ShownGlyphs();
  const { fontSize, x } = run[0];
  let pen = x;
  for (const word of run) {
    shown.moveRight(((word.x - pen) * 1000) / fontSize);
    const [codes, positions] = word.font.encode(word.text, word.fontFeatures);
    pen = word.x;
    codes.forEach((code, index) => {
      const position = positions[index];
      if (!position) throw new Error('A glyph without a position');
      shown.add(code, position, fontSize);
      pen += (position.xAdvance * fontSize) / 1000;
    });
  }
  return shown.operators();
}

/** Collects glyph codes and the adjustments between them for the TJ operator. */
class ShownGlyphs {
  readonly #operators: string[] = [];
  #items = '';
  #codes = '';

  /** @param distance thousandths of the font size */
  moveRight(distance: number): void {
    // TJ moves left by positive numbers.
    if (Math.abs(distance) >= 0.05)
      this.#items += `${this.#takeCodes()}${number(-Math.round(distance * 100) / 100)} `;
  }

  add(code: string, position: GlyphPosition, fontSize: number): void {
    const { xAdvance, xOffset, yOffset, advanceWidth } = position;
    if (yOffset === 0) {
      this.moveRight(xOffset);
      this.#codes += code;
    } else {
      // A mark above or below its letter. Ts is not affected by the text matrix's flip: up is up.
      this.moveRight(xOffset);
      this.#show();
      this.#operators.push(`${number((yOffset * fontSize) / 1000)} Ts [<${code}>] TJ 0 Ts`);
    }
    this.moveRight(xAdvance - advanceWidth - xOffset);
  }

  operators(): string[] {
    this.#show();
    return this.#operators;
  }

  #show(): void {
    const items = this.#items + this.#takeCodes();
    this.#items = '';
    if (items !== '') this.#operators.push(`[${items.trimEnd()}] TJ`);
  }

  #takeCodes(): string {
    const codes = this.#codes;
    this.#codes = '';
    return codes === '' ? '' : `<${codes}>`;
  }
}
