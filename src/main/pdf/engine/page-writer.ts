import { AsWritten } from './as-written';
import { Bookmarks } from './bookmarks';
import { colourOperands } from './colour';
import { widthOf } from './line-breaking';
import { ContentMarks } from './content-marks';
import { LongTableWriter } from './long-table';
import type { MeasuredText, OwnedLine } from './node-heights';
import type { LongTablePart, Run } from './nodes';
import type { Inline, LaidPage, PdfDocument, StructureElement, Vector } from './pdfmake-parts';
import { pdfString } from './pdf-string';
import type { StructureTree } from './structure-tree';
import { facesOf, number, textOperators } from './text-operators';

/** A word keeps the extra properties of the run it comes from: pdfmake copies them. */
type Word = Inline & Pick<Run, 'href' | 'lang'>;

/** Writes laid-out pages as tagged page content: text belongs to its element, everything else is an artifact. */
export class PageWriter {
  readonly #document: PdfDocument;
  readonly #tree: StructureTree;
  readonly #marks: ContentMarks;
  readonly #bookmarks: Bookmarks;
  readonly #longTables: LongTableWriter;
  /** Page on which each header cell was shown first. */
  readonly #headerPages = new Map<StructureElement, number>();
  #page = 0;

  constructor(document: PdfDocument, tree: StructureTree) {
    this.#document = document;
    this.#tree = tree;
    this.#marks = new ContentMarks(document);
    this.#bookmarks = new Bookmarks(document);
    this.#longTables = new LongTableWriter(document);
  }

  write(pages: readonly LaidPage[]): void {
    for (const page of pages) {
      this.#page += 1;
      this.#document.addPage({ size: [page.pageSize.width, page.pageSize.height] });
      for (const { type, item } of page.items) {
        if (type === 'line') this.#line(item);
        else if (type === 'vector') this.#vector(item);
        // Only page-layout.ts puts such items on a page.
        else this.#rows(item as LongTablePart);
      }
      this.#marks.close();
      this.#forgetElements();
    }
  }

  /** Which element each part of a finished page belongs to is kept as text: a long table's are in the file by now. */
  #forgetElements(): void {
    const key = this.#document.page.dictionary.data['StructParents'];
    if (typeof key !== 'number') return;
    const parents = this.#document.getStructParentTree();
    parents.add(key, new AsWritten(`[${parents.get(key).join(' ')}]`));
  }

  #rows(part: LongTablePart): void {
    this.#marks.close();
    this.#longTables.write(part, this.#tree.elementsOf(part.table));
  }

  #line(line: OwnedLine): void {
    if (line.inlines.length === 0) return;
    const element = this.#tree.elementOf(line);
    if (!element || this.#isRepetition(element)) {
      this.#marks.artifact('Pagination');
      this.#show(line, line.inlines);
      return;
    }
    if (line.owner?.bookmark) this.#bookmarks.add(line.owner.bookmark, line.y);
    if (line.owner?.pageOf) fillInPageNumber(line, line.owner.pageOf);
    for (const words of segmentsOf(line.inlines)) this.#segment(line, words, element);
  }

  #isRepetition(element: StructureElement): boolean {
    if (!this.#tree.isHeaderCell(element)) return false;
    const first = this.#headerPages.get(element) ?? this.#page;
    this.#headerPages.set(element, first);
    return first !== this.#page;
  }

  #segment(line: OwnedLine, words: readonly Word[], element: StructureElement): void {
    const { href, lang } = words[0] ?? {};
    if (href === undefined && lang === undefined) {
      this.#marks.content(element);
      this.#show(line, words);
      return;
    }
    const inner = this.#document.struct(
      href === undefined ? 'Span' : 'Link',
      lang === undefined ? {} : { lang },
    );
    element.add(inner);
    this.#marks.content(inner);
    this.#show(line, words);
    if (href !== undefined && !href.startsWith('#')) this.#underline(line, words);
    this.#marks.close();
    if (href !== undefined) this.#link(line, words, href, inner);
    // pdfkit notes the page of a link when its element ends.
    inner.end();
  }

  #show(line: OwnedLine, words: readonly Inline[]): void {
    for (const face of facesOf(words)) this.#document.page.fonts[face.id] ??= face.ref();
    this.#document.addContent(textOperators(words, line.x, line.y + line.getAscenderHeight()));
  }

  /** Colour alone must not tell a link from text. */
  #underline(line: OwnedLine, words: readonly Word[]): void {
    const [left, right] = extentOf(words);
    const { color, fontSize } = words[0] ?? {};
    if (color === undefined || fontSize === undefined) return;
    const y = number(line.y + line.getAscenderHeight() + fontSize * 0.16);
    const stroke = `${colourOperands(color)} RG ${number(fontSize * 0.05)} w`;
    this.#document.addContent(`${stroke} ${number(line.x + left)} ${y} m ${number(line.x + right)} ${y} l S`);
  }

  #link(line: OwnedLine, words: readonly Word[], href: string, structParent: StructureElement): void {
    const [left, right] = extentOf(words);
    const text = words
      .map((word) => word.text)
      .join('')
      .trim();
    const area = [line.x + left, line.y, right - left, line.getHeight()] as const;
    if (href.startsWith('#')) {
      this.#document.goTo(...area, href.slice(1), { structParent, Contents: pdfString(text) });
      return;
    }
    const address = href.replace(/^(mailto|tel):/, '');
    const Contents = pdfString(address === text ? text : `${text} (${address})`);
    // A URI is ASCII (RFC 3986).
    const uri = href.replace(/\P{ASCII}/gu, encodeURIComponent);
    this.#document.link(...area, uri, { structParent, Contents });
  }

  #vector(vector: Vector): void {
    this.#marks.artifact('Layout');
    const { x = 0, y = 0, w = 0, h = 0, x1 = 0, y1 = 0, x2 = 0, y2 = 0 } = vector;
    if (vector.type === 'rect' && vector.color) {
      const area = [x, y, w, h].map(number).join(' ');
      this.#document.addContent(`${colourOperands(vector.color)} rg ${area} re f`);
    } else if (vector.type === 'line' && vector.lineColor) {
      const stroke = `${colourOperands(vector.lineColor)} RG ${number(vector.lineWidth ?? 1)} w`;
      this.#document.addContent(`${stroke} ${number(x1)} ${number(y1)} m ${number(x2)} ${number(y2)} l S`);
    } else {
      throw new Error(`No way to draw a ${vector.type}`);
    }
  }
}

/** Neighbouring words of one link or one language. */
function segmentsOf(words: readonly Word[]): readonly Word[][] {
  const segments: Word[][] = [];
  for (const word of words) {
    const segment = segments.at(-1);
    const first = segment?.[0];
    if (segment && first?.href === word.href && first?.lang === word.lang) segment.push(word);
    else segments.push([word]);
  }
  return segments;
}

function extentOf(words: readonly Word[]): [left: number, right: number] {
  const [first] = words;
  const last = words.at(-1);
  return first && last ? [first.x, last.x + last.width - last.trailingCut] : [0, 0];
}

/** A contents line is laid out before its page number is known: the number goes to the right end of the room for it. */
function fillInPageNumber(line: OwnedLine, heading: NonNullable<OwnedLine['owner']>): void {
  const [room] = line.inlines;
  if (!room) return;
  // Every text node was laid out by pdfmake before the first page is written.
  const text = String((heading as MeasuredText).positions[0]?.pageNumber ?? '');
  const width = widthOf(text, room);
  line.inlines = [{ ...room, text, width, x: room.x + room.width - width }];
}
