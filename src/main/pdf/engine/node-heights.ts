import { breakIntoLines } from './line-breaking';
import type { ListNode, Node, TableNode, TextNode } from './nodes';
import type { Inline, Line, MeasuredTable, Position } from './pdfmake-parts';

/** A paragraph leaves at least this many lines on either side of a page break. */
export const FEWEST_LINES = 2;

/** What is higher than this, points, may be split even if it asks to be kept: half a page of nothing looks worse. */
const MOST_KEPT = 330;

/** A line of a paragraph knows the paragraph; list markers and running feet have none. */
export type OwnedLine = Line & { owner?: TextNode };

/** A paragraph as pdfmake leaves it after measuring. */
export type MeasuredText = TextNode & {
  readonly _inlines: readonly Inline[];
  readonly positions: Position[];
};

/** How much room nodes will take, known before they are placed. Widths and heights in points. */
export class NodeHeights {
  readonly #lines = new WeakMap<object, { readonly width: number; readonly lines: readonly OwnedLine[] }>();

  /** Each paragraph is broken once for measuring and placing. */
  linesOf(node: TextNode, width: number): readonly OwnedLine[] {
    const known = this.#lines.get(node);
    if (known && Math.abs(known.width - width) < 0.01) return known.lines;
    // Every text node was measured by pdfmake before the layout began.
    const lines = breakIntoLines((node as MeasuredText)._inlines, width);
    this.#lines.set(node, { width, lines });
    return lines;
  }

  /** From the top of the child at `index` to the first place at which the page may end. */
  ofGroup(children: readonly Node[], index: number, width: number): number {
    const child = children[index];
    if (!child) return 0;
    if (!child.keepWithNext && !child.keepWhole) return this.ofBeginning(child, width);
    const whole = this.of(child, width);
    if (whole > MOST_KEPT) return this.ofBeginning(child, width);
    return child.keepWithNext ? whole + this.ofGroup(children, index + 1, width) : whole;
  }

  /** The smallest beginning a node may have on a page. */
  ofBeginning(node: Node, width: number): number {
    const top = node.margin?.[1] ?? 0;
    if ('text' in node) return top + this.#ofFirstLines(node, width);
    if ('stack' in node) return top + this.ofGroup(node.stack, 0, width);
    if ('ul' in node || 'ol' in node) return top + this.ofGroup(itemsOf(node), 0, width);
    if ('columns' in node) return this.of(node, width);
    if (node.meaning === 'frame') return top + this.#ofFrameBeginning(measured(node));
    return top + this.#ofRows(measured(node), node.table.headerRows + 1);
  }

  of(node: Node, width: number): number {
    const margin = (node.margin?.[1] ?? 0) + (node.margin?.[3] ?? 0);
    const inside = width - (node.margin?.[0] ?? 0) - (node.margin?.[2] ?? 0);
    if ('text' in node) return margin + heightOfLines(this.linesOf(node, inside));
    if ('table' in node) return margin + this.#ofRows(measured(node), node.table.body.length);
    if ('columns' in node)
      return margin + Math.max(...node.columns.map((column) => this.of(column, column.width)));
    const children = 'stack' in node ? node.stack : itemsOf(node);
    return margin + children.reduce((sum, child) => sum + this.of(child, inside), 0);
  }

  ofRow(node: TableNode & MeasuredTable, row: number): number {
    const { _layout: layout, table } = node;
    const cells = node.table.body[row] ?? [];
    const content = Math.max(...cells.map((cell, column) => this.of(cell, columnWidth(table, column))));
    const lines = layout.hLineWidth(row, node) + layout.hLineWidth(row + 1, node);
    return content + layout.paddingTop(row, node) + layout.paddingBottom(row, node) + lines;
  }

  #ofFirstLines(node: TextNode, width: number): number {
    const lines = this.linesOf(node, width);
    return heightOfLines(lines.length <= FEWEST_LINES + 1 ? lines : lines.slice(0, FEWEST_LINES));
  }

  #ofFrameBeginning(node: TableNode & MeasuredTable): number {
    const { table, _layout: layout } = node;
    const content = node.table.body[0]?.[0];
    const padding = layout.paddingTop(0, node) + layout.paddingBottom(0, node);
    return content ? padding + this.ofBeginning(content, columnWidth(table, 0)) : padding;
  }

  #ofRows(node: TableNode & MeasuredTable, rows: number): number {
    let height = 0;
    for (let row = 0; row < Math.min(rows, node.table.body.length); row += 1) height += this.ofRow(node, row);
    return height;
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

function columnWidth({ widths }: MeasuredTable['table'], column: number): number {
  const width = widths[column]?.width;
  if (width === undefined) throw new Error(`No column ${column}`);
  return width;
}

function heightOfLines(lines: readonly Line[]): number {
  return lines.reduce((sum, line) => sum + line.getHeight(), 0);
}
