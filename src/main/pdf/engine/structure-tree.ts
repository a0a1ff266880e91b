import type { LongTableElements } from './long-table';
import { itemsOf } from './node-heights';
import type { OwnedLine } from './node-heights';
import type { ListNode, LongTable, Node, TableNode, TextNode } from './nodes';
import { pdfString } from './pdf-string';
import type { Inline, PdfDocument, StructureElement } from './pdfmake-parts';

/** A list item as pdfmake leaves it after measuring. */
type MeasuredItem = TextNode & { readonly listMarker?: { readonly _inlines?: readonly Inline[] } };

/**
 * The structure tree of a document (ISO 32000-1 14.7), grown from its definition in reading order, and the way from a
 * line on the page to the element it belongs to.
 */
export class StructureTree {
  readonly #document: PdfDocument;
  /** Keys: text nodes, and the first word of each list marker. */
  readonly #elements = new Map<object, StructureElement>();
  readonly #headerCells = new Set<StructureElement>();
  readonly #longTables = new Map<LongTable, LongTableElements>();

  constructor(document: PdfDocument, content: readonly Node[]) {
    this.#document = document;
    const root = document.struct('Document');
    document.addStructure(root);
    for (const node of content) this.#grow(node, root);
  }

  /** Undefined for running feet. */
  elementOf(line: OwnedLine): StructureElement | undefined {
    const [firstWord] = line.inlines;
    return (line.owner && this.#elements.get(line.owner)) ?? (firstWord && this.#elements.get(firstWord));
  }

  /** @throws for a table that is not in the definition */
  elementsOf(table: LongTable): LongTableElements {
    const elements = this.#longTables.get(table);
    if (!elements) throw new Error('A table of another document');
    return elements;
  }

  /** Header cells are drawn again on each page of a table; only the first time they are content. */
  isHeaderCell(element: StructureElement): boolean {
    return this.#headerCells.has(element);
  }

  #grow(node: Node, parent: StructureElement): void {
    if ('text' in node && node.longTable) this.#growLongTable(node.longTable, parent);
    else if ('text' in node) this.#elements.set(node, this.#add(parent, node.tag ?? 'P'));
    else if ('stack' in node) this.#growAll(node.stack, node.tag ? this.#add(parent, node.tag) : parent);
    else if ('columns' in node) this.#growAll(node.columns, node.tag ? this.#add(parent, node.tag) : parent);
    else if ('table' in node) this.#growTable(node, parent);
    else this.#growList(node, parent);
  }

  #growAll(nodes: readonly Node[], parent: StructureElement): void {
    for (const node of nodes) this.#grow(node, parent);
  }

  #growList(node: ListNode, parent: StructureElement): void {
    const list = this.#add(parent, 'L');
    list.dictionary.data['A'] = { O: 'List', ListNumbering: 'ol' in node ? 'Decimal' : 'Disc' };
    // pdfmake adds the marker to each item when it measures the list.
    for (const item of itemsOf(node) as readonly MeasuredItem[]) {
      const entry = this.#add(list, 'LI');
      const marker = item.listMarker?._inlines?.[0];
      if (marker) this.#elements.set(marker, this.#add(entry, 'Lbl'));
      this.#elements.set(item, this.#add(entry, 'LBody'));
    }
  }

  #growTable(node: TableNode, parent: StructureElement): void {
    if (node.meaning === 'frame') {
      for (const row of node.table.body) this.#growAll(row, parent);
      return;
    }
    const { headerRows, body } = node.table;
    const table = this.#add(parent, 'Table');
    if (node.summary) table.dictionary.data['A'] = { O: 'Table', Summary: pdfString(node.summary) };
    // A table needs a body (PDF/UA-1 7.2), even if that is no more than its headers.
    const head = headerRows > 0 && body.length > headerRows ? this.#add(table, 'THead') : undefined;
    const rest = this.#add(table, 'TBody');
    body.forEach((cells, index) => {
      const isHeader = index < headerRows;
      const row = this.#add(isHeader ? (head ?? rest) : rest, 'TR');
      cells.forEach((cell, column) => {
        if (isHeader) this.#headerCells.add(this.#growCell(cell, row, 'Column'));
        else
          this.#growCell(cell, row, node.meaning === 'row-headed data' && column === 0 ? 'Row' : undefined);
      });
    });
  }

  #growLongTable({ table, summary }: NonNullable<TextNode['longTable']>, parent: StructureElement): void {
    const element = this.#add(parent, 'Table');
    element.dictionary.data['A'] = { O: 'Table', Summary: pdfString(summary) };
    const row = this.#add(this.#add(element, 'THead'), 'TR');
    const heads = table.header.map(() => {
      const head = this.#add(row, 'TH');
      head.dictionary.data['A'] = { O: 'Table', Scope: 'Column' };
      return head;
    });
    const body = this.#add(element, 'TBody');
    // Its rows are objects of the file that were written before it, not elements in memory.
    body._flushChild = (child) => {
      // pdfkit has just put the empty list there.
      (body.dictionary.data['K'] as unknown[]).push(child);
    };
    this.#longTables.set(table, { heads, body });
  }

  #growCell(content: Node, row: StructureElement, scope: 'Row' | 'Column' | undefined): StructureElement {
    const cell = this.#add(row, scope ? 'TH' : 'TD');
    if (scope) cell.dictionary.data['A'] = { O: 'Table', Scope: scope };
    if ('text' in content) this.#elements.set(content, cell);
    else this.#grow(content, cell);
    return cell;
  }

  #add(parent: StructureElement, type: string): StructureElement {
    const element = this.#document.struct(type);
    parent.add(element);
    return element;
  }
}
