import type { Bookmark } from './nodes';
import type { Outline, PdfDocument } from './pdfmake-parts';

/** The outline of a document, as deep as its headings. */
export class Bookmarks {
  readonly #document: PdfDocument;
  /** The last bookmark of each depth; the first stands for the document. */
  readonly #path: Outline[];
  readonly #added = new Set<Bookmark>();

  constructor(document: PdfDocument) {
    this.#document = document;
    this.#path = [document.outline];
  }

  /** @param top distance from the top of the current page, points. A heading of two lines is added once. */
  add(bookmark: Bookmark, top: number): void {
    if (this.#added.has(bookmark)) return;
    this.#added.add(bookmark);
    this.#path.length = Math.min(this.#path.length, bookmark.depth);
    const parent = this.#path.at(-1);
    if (!parent) throw new Error(`No bookmark has depth ${String(bookmark.depth)}`);
    // pdfkit takes `left` from the right edge of the page: the page's width means its left edge.
    const left = this.#document.page.width;
    this.#path.push(
      parent.addItem(bookmark.title, { fit: false, left, top, expanded: bookmark.depth === 1 }),
    );
    this.#document.addNamedDestination(bookmark.destination, 'XYZ', 0, top, null);
  }
}
