import { AsWritten } from './as-written';
import { colourOperands } from './colour';
import type { LongTable, LongTablePart, Run } from './nodes';
import type { Face, Features, Inline, PdfDocument, PdfReference, StructureElement } from './pdfmake-parts';
import { number, textOperators } from './text-operators';

const HAIRLINE = 0.5;
const RULE = 0.9;

/** Breaks the texts of a long table and knows how high its rows are. */
export class LongTableSetter {
  readonly #document: PdfDocument;
  readonly #table: LongTable;
  readonly headerHeight: number;

  constructor(document: PdfDocument, table: LongTable) {
    this.#document = document;
    this.#table = table;
    this.headerHeight = this.#heightOf(table.header, true) + RULE;
  }

  heightOfRow(row: number): number {
    return this.#heightOf(this.#table.rows[row] ?? [], false) + HAIRLINE;
  }

  /** Of a row whose texts were broken already. */
  heightOfLines(cells: readonly (readonly unknown[])[]): number {
    return (
      Math.max(1, ...cells.map(({ length }) => length)) * this.lineHeight +
      2 * this.#table.look.top +
      HAIRLINE
    );
  }

  /** One line of inlines for each line of the cell, from the left end of the column. */
  linesOf(cell: readonly Run[], column: number, bold: boolean): readonly (readonly Inline[])[] {
    const { widths, numeric, look } = this.#table;
    const width = widths[column] ?? 0;
    const features = numeric[column] ? look.numbers : undefined;
    const lines = this.#broken(cell, width, bold, features);
    if (!numeric[column]) return lines;
    return lines.map((line) => {
      const last = line.at(-1);
      const shift = last ? width - (last.x + last.width - last.trailingCut) : 0;
      return line.map((inline) => ({ ...inline, x: inline.x + shift }));
    });
  }

  get lineHeight(): number {
    const { fontSize, lineHeight } = this.#table.look;
    return this.#document.provideFont('Text', false, false).lineHeight(fontSize, true) * lineHeight;
  }

  #heightOf(cells: readonly (readonly Run[])[], bold: boolean): number {
    const lines = cells.map((cell, column) => this.linesOf(cell, column, bold));
    return this.heightOfLines(lines) - HAIRLINE;
  }

  #broken(
    cell: readonly Run[],
    width: number,
    bold: boolean,
    features: Features | undefined,
  ): readonly (readonly Inline[])[] {
    const { fontSize, ink } = this.#table.look;
    const lines: Inline[][] = [];
    let line: Inline[] = [];
    let x = 0;
    const add = (text: string, face: Face): void => {
      const whole = widthOf(text, face, fontSize, features);
      const bare = text.endsWith(' ') ? widthOf(text.slice(0, -1), face, fontSize, features) : whole;
      if (line.length > 0 && x + bare > width + 0.01) {
        lines.push(line);
        [line, x] = [[], 0];
      }
      if (bare > width + 0.01 && text.length > 1) {
        const fits = longestFitting(text, width, face, fontSize, features);
        add(text.slice(0, fits), face);
        add(text.slice(fits), face);
        return;
      }
      line.push({
        text,
        x,
        width: whole,
        font: face,
        fontSize,
        color: ink,
        leadingCut: 0,
        trailingCut: whole - bare,
        ...(features && { fontFeatures: features }),
      });
      x += whole;
    };
    for (const run of cell) {
      const face = this.#document.provideFont(run.font ?? 'Text', bold || run.bold === true, false);
      for (const word of run.text.match(/[^ ]+ ?| /g) ?? []) add(word, face);
    }
    if (line.length > 0) lines.push(line);
    return lines;
  }
}

function widthOf(text: string, face: Face, size: number, features: Features | undefined): number {
  return (face.layout(text, features ?? null).advanceWidth * size) / 1000;
}

/** At least one character, and never half of a surrogate pair. */
function longestFitting(
  text: string,
  width: number,
  face: Face,
  size: number,
  features: Features | undefined,
): number {
  let count = 0;
  for (const character of text) {
    const next = count + character.length;
    if (count > 0 && widthOf(text.slice(0, next), face, size, features) > width) break;
    count = next;
  }
  return count === text.length ? text.length - 1 : count;
}

/** The elements of a long table that are made before its rows. */
export interface LongTableElements {
  readonly heads: readonly StructureElement[];
  readonly body: StructureElement;
}

/** Writes one page's rows: cells as content of elements that are ended at once, lines and repeated headers as artifacts. */
export class LongTableWriter {
  readonly #document: PdfDocument;
  readonly #setters = new Map<LongTable, LongTableSetter>();

  constructor(document: PdfDocument) {
    this.#document = document;
  }

  write({ table, from, to, x, y }: LongTablePart, elements: LongTableElements): void {
    const setter = this.#setters.get(table) ?? new LongTableSetter(this.#document, table);
    this.#setters.set(table, setter);
    this.#header(table, setter, x, y, from === 0 ? elements : undefined);
    const rows: PdfReference[] = [];
    const rules: number[] = [];
    let top = y + setter.headerHeight;
    for (let row = from; row < to; row += 1) {
      const cells = (table.rows[row] ?? []).map((cell, column) => setter.linesOf(cell, column, false));
      rows.push(this.#row(cells, setter, table, x, top, elements.body));
      top += setter.heightOfLines(cells);
      rules.push(top - HAIRLINE / 2);
    }
    // They are in the file: what they were made of is not needed again, and there are tens of thousands.
    if (rows.length > 0) elements.body._children.push(new AsWritten(rows.join(' ')));
    this.#rules(table, x, y + setter.headerHeight - RULE / 2, rules);
  }

  #header(
    table: LongTable,
    setter: LongTableSetter,
    x: number,
    y: number,
    elements: LongTableElements | undefined,
  ): void {
    if (!elements) this.#document.markContent('Artifact', { type: 'Pagination' });
    table.header.forEach((cell, column) => {
      const head = elements?.heads[column];
      const lines = setter.linesOf(cell, column, true);
      const operators = this.#cell(lines, setter, table, column, x, y);
      if (head) head.add(this.#document.markStructureContent('TH'));
      this.#document.addContent(operators);
      if (head) this.#document.endMarkedContent();
    });
    if (!elements) this.#document.endMarkedContent();
  }

  #row(
    cells: readonly (readonly (readonly Inline[])[])[],
    setter: LongTableSetter,
    table: LongTable,
    x: number,
    y: number,
    body: StructureElement,
  ): PdfReference {
    const { page } = this.#document;
    const parents = this.#document.getStructParentTree().get(page.structParentTreeKey);
    const row = this.#document.ref({ S: 'TR', P: body.dictionary });
    const kids: PdfReference[] = [];
    const operators: string[] = [];
    cells.forEach((cell, column) => {
      const mcid = parents.length;
      const element = this.#document.ref({ S: 'TD', P: row, Pg: page.dictionary, K: mcid });
      parents.push(element);
      kids.push(element);
      const shown = this.#cell(cell, setter, table, column, x, y);
      operators.push(`/TD <</MCID ${String(mcid)}>> BDC`, shown, 'EMC');
      element.end();
    });
    row.data['K'] = kids;
    row.end();
    this.#document.addContent(operators.filter((each) => each !== '').join('\n'));
    return row;
  }

  #cell(
    lines: readonly (readonly Inline[])[],
    setter: LongTableSetter,
    table: LongTable,
    column: number,
    x: number,
    y: number,
  ): string {
    const left = x + leftOf(table, column);
    return lines
      .map((line, index) => {
        for (const { font } of line) this.#document.page.fonts[font.id] ??= font.ref();
        const face = line[0]?.font;
        const ascender = ((face?.ascender ?? 0) * table.look.fontSize) / 1000;
        return textOperators(line, left, y + table.look.top + index * setter.lineHeight + ascender);
      })
      .join('\n');
  }

  #rules(table: LongTable, x: number, under: number, rules: readonly number[]): void {
    const right = x + leftOf(table, table.widths.length) - 2 * table.look.side;
    const stroke = (y: number) => `${number(x)} ${number(y)} m ${number(right)} ${number(y)} l`;
    this.#document.markContent('Artifact', { type: 'Layout' });
    this.#document.addContent(
      `${colourOperands(table.look.hairline)} RG ${String(RULE)} w ${stroke(under)} S ` +
        `${String(HAIRLINE)} w ${rules.map(stroke).join(' ')} S`,
    );
    this.#document.endMarkedContent();
  }
}

function leftOf({ widths, look }: LongTable, column: number): number {
  return widths.slice(0, column).reduce((sum, width) => sum + width + 2 * look.side, 0);
}
