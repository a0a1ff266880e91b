import { LongTableSetter } from './long-table';
import { FEWEST_LINES, NodeHeights, itemsOf } from './node-heights';
import type { MeasuredText } from './node-heights';
import type { Definition, ListNode, LongTable, LongTablePart, Node, TableNode } from './nodes';
import { DocMeasure, DocPreprocessor, LayoutBuilder, TableProcessor } from './pdfmake-parts';
import type { LaidPage, Line, MeasuredTable, PdfDocument } from './pdfmake-parts';

/** A4, points. */
export const PAGE = { width: 595.28, height: 841.89 } as const;

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
  readonly #heights = new NodeHeights();
  /** From the last but one item of a list to the last, which goes with it. */
  readonly #lastItems = new WeakMap<object, Node>();
  #inFoot = false;
  #document: PdfDocument | undefined;

  constructor(definition: Definition) {
    super(PAGE, definition.margins, null);
    this.#definition = definition;
  }

  pagesOf(document: PdfDocument): readonly LaidPage[] {
    this.#document = document;
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
    if ('text' in node && node.longTable) {
      this.#placeRows(node.longTable.table, node.margin?.[1] ?? 0, node.margin?.[3] ?? 0);
      return;
    }
    if (node.startsAt !== undefined) context.moveDown(Math.max(0, node.startsAt - context.y));
    const lastItem = this.#lastItems.get(node);
    if (lastItem) this.#keepTogether(node, lastItem);
    super.processNode(node, verticalAlignment);
  }

  override processList(isOrdered: boolean, node: ListNode): void {
    const [lastButOne, last] = itemsOf(node).slice(-2);
    if (lastButOne && last) this.#lastItems.set(lastButOne, last);
    super.processList(isOrdered, node);
  }

  override processVerticalContainer(node: { readonly stack: readonly Node[] }): void {
    node.stack.forEach((child, index) => {
      const width = this.writer.context().availableWidth;
      if (child.pageBreak === undefined && this.#flows()) {
        this.#makeRoom(this.#heights.ofGroup(node.stack, index, width));
        this.#beginAtTop(child);
      }
      this.processNode(child);
    });
  }

  override processLeaf(node: MeasuredText): void {
    const lines = this.#heights.linesOf(node, this.writer.context().availableWidth);
    if (!this.#inFoot) for (const line of lines) line.owner = node;
    let placed = 0;
    while (placed < lines.length) {
      let count = this.#linesForThisPage(lines, placed);
      if (count === 0) {
        this.writer.moveToNextPage();
        // At least one, so that this ends whatever the room.
        count = Math.max(1, this.#linesForThisPage(lines, placed));
      }
      for (const line of lines.slice(placed, placed + count)) node.positions.push(this.writer.addLine(line));
      placed += count;
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

  /** Each page gets the rows that fit; the texts themselves are set when the page is written. */
  #placeRows(table: LongTable, above: number, below: number): void {
    const document = this.#document;
    if (!document) throw new Error('Nothing is being laid out');
    const setter = new LongTableSetter(document, table);
    this.writer.context().moveDown(above);
    let from = 0;
    while (from < table.rows.length) {
      const { x, y, availableHeight } = this.writer.context();
      let to = from;
      let height = setter.headerHeight;
      // A row higher than the page is placed all the same: it can only be one nobody could have meant.
      for (let next = 0; to < table.rows.length; to += 1, height += next) {
        next = setter.heightOfRow(to);
        const atTop = y === this.writer.context().pageMargins.top && to === from;
        if (height + next > availableHeight && !atTop) break;
      }
      if (to > from) {
        const item: LongTablePart = { table, from, to, x, y };
        this.writer.context().getCurrentPage().items.push({ type: 'rows', item });
        this.writer.context().moveDown(height);
      }
      if (to < table.rows.length) this.writer.moveToNextPage();
      from = to;
    }
    this.writer.context().moveDown(below);
  }

  /** Not inside a table, columns or a repeated header. */
  #flows(): boolean {
    return this.nestedLevel === 0 && this.writer.transactionLevel === 0;
  }

  /** The room above a heading sets it off from what stands before it: at the top of a page nothing does. */
  #beginAtTop({ margin }: Node): void {
    const context = this.writer.context();
    const atTop = context.page > 0 && context.y === context.pageMargins.top;
    if (atTop && margin) context.moveDown(-margin[1]);
  }

  #keepTogether(node: Node, next: Node): void {
    const width = this.writer.context().availableWidth;
    if (this.#flows()) this.#makeRoom(this.#heights.of(node, width) + this.#heights.ofBeginning(next, width));
  }

  /** Goes to the next page when what must stay together does not fit on this one but fits on that. */
  #makeRoom(height: number): void {
    const { availableHeight, pageMargins } = this.writer.context();
    const repeated = this.writer.repeatables.reduce((sum, header) => sum + header.height, 0);
    const wholePage = PAGE.height - pageMargins.top - pageMargins.bottom - repeated;
    if (height > availableHeight && height <= wholePage) this.writer.moveToNextPage();
  }

  /** Height of a row; the last but one brings the last along. */
  #rowsHeight(node: TableNode & MeasuredTable, row: number): number {
    const isLastButOne = row === node.table.body.length - 2;
    return this.#heights.ofRow(node, row) + (isLastButOne ? this.#heights.ofRow(node, row + 1) : 0);
  }

  #linesForThisPage(lines: readonly Line[], from: number): number {
    let room = this.writer.context().availableHeight;
    // Not "room >= 0": a repeated header is laid out where the available height is NaN.
    const firstTooLow = lines.findIndex((line, index) => index >= from && (room -= line.getHeight()) < -0.01);
    const fitting = firstTooLow < 0 ? lines.length - from : firstTooLow - from;
    return linesToPlace(lines.length - from, fitting, from === 0);
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
    const bullet = { text: '• ', font: 'Text', bold: false, italics: false };
    const { items } = this.textInlines.buildInlines([bullet], style);
    return { _inlines: items, _minWidth: gap.width, _maxWidth: gap.width };
  }
}
