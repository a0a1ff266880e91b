import { breakIntoLines } from './line-breaking';
import type { Definition, ListNode, Node, TableNode, TextNode } from './nodes';
import { DocMeasure, DocPreprocessor, LayoutBuilder, TableProcessor } from './pdfmake-parts';
import type { Inline, LaidPage, Line, MeasuredTable, PdfDocument, Position } from './pdfmake-parts';

/** A4, points. */
export const PAGE = { width: 595.28, height: 841.89 } as const;

/** A paragraph leaves at least this many lines on either side of a page break. */
const FEWEST_LINES = 2;

/** What is higher than this, points, may be split even if it asks to be kept: half a page of nothing looks worse. */
const MOST_KEPT = 330;

/** A line of a paragraph knows the paragraph; list markers and running feet have none. */
export type OwnedLine = Line & { owner?: TextNode };

/** A paragraph as pdfmake leaves it after measuring. */
export type MeasuredText = TextNode & {
  readonly _inlines: readonly Inline[];
  readonly positions: Position[];
};

/** A list item as pdfmake leaves it after measuring. */
export type MeasuredItem = MeasuredText & { readonly listMarker?: { readonly _inlines?: readonly Inline[] } };

/** Sets the content on pages. */
export function layOut(definition: Definition, document: PdfDocument): readonly LaidPage[] {
  return new PageLayout(definition).pagesOf(document);
}

/**
 * pdfmake's layout with what a letter needs besides: no single lines at the foot or head of a page, headings that stay
 * with their text, and table rows that are split only when they are taller than a page.
 */
class PageLayout extends LayoutBuilder {
  readonly #definition: Definition;
  readonly #lines = new WeakMap<object, { readonly width: number; readonly lines: readonly OwnedLine[] }>();
  /** From the last but one item of a list to the last, which goes with it. */
  readonly #lastItems = new WeakMap<object, Node>();
  #inFoot = false;

  constructor(definition: Definition) {
    super(PAGE, definition.margins, null);
    this.#definition = definition;
  }

  pagesOf(document: PdfDocument): readonly LaidPage[] {
    const { content, footer, style } = this.#definition;
    const defaultStyle = { font: 'Text', ...style };
    this.docPreprocessor = new DocPreprocessor();
    this.docMeasure = new TextMarkers(document, {}, defaultStyle, null, {});
    const root = { stack: content };
    return this.tryLayoutDocument(root, document, {}, defaultStyle, undefined, undefined, footer, undefined)
      .pages;
  }

  override addHeadersAndFooters(header: unknown, footer: unknown): void {
    this.#inFoot = true;
    super.addHeadersAndFooters(header, footer);
    this.#inFoot = false;
  }

  override processNode(node: Node, verticalAlignment?: boolean): void {
    const context = this.writer.context();
    if (node.startsAt !== undefined) context.moveDown(Math.max(0, node.startsAt - context.y));
    const lastItem = this.#lastItems.get(node);
    if (lastItem && this.#flows()) this.#makeRoom(this.#heightOf(node) + this.#beginningOf(lastItem));
    super.processNode(node, verticalAlignment);
  }

  override processList(isOrdered: boolean, node: ListNode): void {
    const [lastButOne, last] = itemsOf(node).slice(-2);
    if (lastButOne && last) this.#lastItems.set(lastButOne, last);
    super.processList(isOrdered, node);
  }

  override processVerticalContainer(node: { readonly stack: readonly Node[] }): void {
    node.stack.forEach((child, index) => {
      if (this.#flows() && child.pageBreak === undefined)
        this.#makeRoom(this.#groupHeight(node.stack, index));
      this.processNode(child);
    });
  }

  override processLeaf(node: MeasuredText): void {
    const lines = this.#linesOf(node, this.writer.context().availableWidth);
    if (!this.#inFoot) for (const line of lines) line.owner = node;
    let from = 0;
    while (from < lines.length) {
      const count = this.#linesForThisPage(lines, from);
      if (count === 0) this.writer.moveToNextPage();
      // After a page break at least one line is placed, so this ends.
      const to = from + (count || Math.max(1, this.#linesForThisPage(lines, from)));
      while (from < to) node.positions.push(this.writer.addLine(at(lines, from++)));
    }
  }

  override processTable(node: TableNode & MeasuredTable): void {
    this.nestedLevel += 1;
    const processor = new TableProcessor(node);
    processor.beginTable(this.writer);
    node.table.body.forEach((cells, row) => {
      if (row >= node.table.headerRows && row > 0) this.#makeRoom(this.#rowsHeight(node, row));
      processor.beginRow(row, this.writer);
      const { pageBreaks } = this.processRow({
        marginX: node._margin ? [node._margin[0], node._margin[2]] : [0, 0],
        rowsWithoutPageBreak: node.table.headerRows,
        cells,
        widths: node.table.widths,
        gaps: node._offsets.offsets,
        tableBody: node.table.body,
        tableNode: node,
        rowIndex: row,
      });
      processor.endRow(row, this.writer, pageBreaks);
    });
    processor.endTable(this.writer);
    this.nestedLevel -= 1;
  }

  /** Not inside a table, columns or a repeated header. */
  #flows(): boolean {
    return this.nestedLevel === 0 && this.writer.transactionLevel === 0;
  }

  /** Goes to the next page when what must stay together does not fit on this one but fits on that. */
  #makeRoom(height: number): void {
    const { availableHeight, pageMargins } = this.writer.context();
    const repeated = this.writer.repeatables.reduce((sum, header) => sum + header.height, 0);
    const wholePage = PAGE.height - pageMargins.top - pageMargins.bottom - repeated;
    if (height > availableHeight && height <= wholePage) this.writer.moveToNextPage();
  }

  /** Height from the child at `index` to the first place at which the page may end. */
  #groupHeight(
    children: readonly Node[],
    index: number,
    width = this.writer.context().availableWidth,
  ): number {
    const child = children[index];
    if (!child) return 0;
    if (!child.keepWithNext && !child.keepWhole) return this.#beginningOf(child, width);
    const whole = this.#heightOf(child, width);
    if (whole > MOST_KEPT) return this.#beginningOf(child, width);
    return child.keepWithNext ? whole + this.#groupHeight(children, index + 1, width) : whole;
  }

  /** Height of the smallest beginning a node may have on a page. */
  #beginningOf(node: Node, width = this.writer.context().availableWidth): number {
    const top = node.margin?.[1] ?? 0;
    if ('text' in node) {
      const lines = this.#linesOf(node, width);
      const count = lines.length <= FEWEST_LINES + 1 ? lines.length : FEWEST_LINES;
      return top + heightOfLines(lines.slice(0, count));
    }
    if ('stack' in node) return top + this.#groupHeight(node.stack, 0, width);
    if ('ul' in node || 'ol' in node) return top + this.#groupHeight(itemsOf(node), 0, width);
    if ('table' in node && node.meaning === 'frame') return top + this.#frameBeginning(node);
    if ('table' in node) return top + this.#tableHeight(node, node.table.headerRows + 1);
    return this.#heightOf(node, width);
  }

  #frameBeginning(node: TableNode): number {
    const { table, _layout: layout } = measured(node);
    const content = node.table.body[0]?.[0];
    const padding = layout.paddingTop(0, node) + layout.paddingBottom(0, node);
    return content ? padding + this.#beginningOf(content, at(table.widths, 0).width) : padding;
  }

  #heightOf(node: Node, width = this.writer.context().availableWidth): number {
    const margin = (node.margin?.[1] ?? 0) + (node.margin?.[3] ?? 0);
    const inside = width - (node.margin?.[0] ?? 0) - (node.margin?.[2] ?? 0);
    if ('text' in node) return margin + heightOfLines(this.#linesOf(node, inside));
    if ('table' in node) return margin + this.#tableHeight(node, node.table.body.length);
    if ('columns' in node)
      return margin + Math.max(...node.columns.map((it) => this.#heightOf(it, it.width)));
    const children = 'stack' in node ? node.stack : itemsOf(node);
    return margin + children.reduce((sum, child) => sum + this.#heightOf(child, inside), 0);
  }

  #tableHeight(node: TableNode, rows: number): number {
    const table = measured(node);
    let height = 0;
    for (let row = 0; row < Math.min(rows, table.table.body.length); row += 1)
      height += this.#rowHeight(table, row);
    return height;
  }

  /** Height of a row, and of the last one with the one before. */
  #rowsHeight(node: TableNode & MeasuredTable, row: number): number {
    const isLastButOne = row === node.table.body.length - 2;
    return this.#rowHeight(node, row) + (isLastButOne ? this.#rowHeight(node, row + 1) : 0);
  }

  #rowHeight(node: TableNode & MeasuredTable, row: number): number {
    const { _layout: layout, table } = node;
    const cells = node.table.body[row] ?? [];
    const content = Math.max(
      ...cells.map((cell, column) => this.#heightOf(cell, at(table.widths, column).width)),
    );
    const lines = layout.hLineWidth(row, node) + layout.hLineWidth(row + 1, node);
    return content + layout.paddingTop(row, node) + layout.paddingBottom(row, node) + lines;
  }

  #linesForThisPage(lines: readonly Line[], from: number): number {
    let room = this.writer.context().availableHeight;
    let fitting = 0;
    for (let index = from; index < lines.length; index += 1) {
      room -= at(lines, index).getHeight();
      // Not "room < 0": a repeated header is laid out where the available height is NaN.
      if (room < -0.01) break;
      fitting += 1;
    }
    return linesToPlace(lines.length - from, fitting, from === 0);
  }

  /** Each paragraph is broken once for measuring and placing. */
  #linesOf(node: TextNode, width: number): readonly OwnedLine[] {
    const known = this.#lines.get(node);
    if (known && Math.abs(known.width - width) < 0.01) return known.lines;
    // Every text node was measured by pdfmake before the layout began.
    const lines = breakIntoLines((node as MeasuredText)._inlines, width);
    this.#lines.set(node, { width, lines });
    return lines;
  }
}

/** How many of `left` lines to set when `fitting` fit, so that no page begins or ends with a lonely line. */
export function linesToPlace(left: number, fitting: number, isBeginning: boolean): number {
  if (fitting >= left) return left;
  const count = left - fitting < FEWEST_LINES ? left - FEWEST_LINES : fitting;
  return isBeginning && count < FEWEST_LINES ? 0 : Math.max(0, count);
}

/** A bullet is a character, so that those who listen hear that it is a list. */
class TextMarkers extends DocMeasure {
  override buildUnorderedMarker(_item: object, style: object, gap: { readonly width: number }): object {
    const { items } = this.textInlines.buildInlines(
      [{ text: '• ', font: 'Text', bold: false, italics: false }],
      style,
    );
    return { _inlines: items, _minWidth: gap.width, _maxWidth: gap.width };
  }
}

export function itemsOf(node: ListNode): readonly TextNode[] {
  return 'ol' in node ? node.ol : node.ul;
}

/** pdfmake has measured every table by the time its surroundings are laid out. */
function measured(node: TableNode): TableNode & MeasuredTable {
  // Measuring adds to the node what MeasuredTable describes.
  return node as TableNode & MeasuredTable;
}

function heightOfLines(lines: readonly Line[]): number {
  return lines.reduce((sum, line) => sum + line.getHeight(), 0);
}

function at<T>(items: readonly T[], index: number): T {
  const item = items[index];
  if (item === undefined) throw new Error(`No item ${String(index)}`);
  return item;
}
