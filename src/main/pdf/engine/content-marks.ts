import type { PdfDocument, StructureElement } from './pdfmake-parts';

/**
 * The marked-content sequences of a page (ISO 32000-1 14.6). A sequence stays open while what follows belongs to the
 * same element, so a paragraph has one per page and not one per line.
 */
export class ContentMarks {
  readonly #document: PdfDocument;
  #open: StructureElement | 'Layout' | 'Pagination' | undefined;

  constructor(document: PdfDocument) {
    this.#document = document;
  }

  content(element: StructureElement): void {
    if (this.#open === element) return;
    this.close();
    const type = element.dictionary.data['S'];
    element.add(this.#document.markStructureContent(String(type)));
    this.#open = element;
  }

  artifact(type: 'Layout' | 'Pagination'): void {
    if (this.#open === type) return;
    this.close();
    this.#document.markContent('Artifact', { type });
    this.#open = type;
  }

  /** Also before the page ends: a sequence cannot reach over to the next. */
  close(): void {
    if (this.#open !== undefined) this.#document.endMarkedContent();
    this.#open = undefined;
  }
}
