import DocMeasurePart from 'pdfmake/js/DocMeasure.js';
import DocPreprocessorPart from 'pdfmake/js/DocPreprocessor.js';
import LayoutBuilderPart from 'pdfmake/js/LayoutBuilder.js';
import LinePart from 'pdfmake/js/Line.js';
import PDFDocumentPart from 'pdfmake/js/PDFDocument.js';
import TableProcessorPart from 'pdfmake/js/TableProcessor.js';

import type { EventEmitter } from 'node:events';
import type { Readable } from 'node:stream';

import type { AsWritten } from './as-written';

/**
 * The rooms of pdfmake 0.3.11 (and of the pdfkit 0.19.1 it carries) that this folder builds on, described as far as
 * they are used. They are not pdfmake's public interface: its version is pinned, and the tests of this folder fail
 * when a part changes.
 */

/** An indirect object of the file. */
export interface PdfReference {
  readonly data: Record<string, unknown>;
  write(bytes: Buffer): void;
  end(): void;
  /** How other objects name it, such as `12 0 R`. */
  toString(): string;
}

/** A node of the structure tree, ISO 32000-1 14.7. */
export interface StructureElement {
  readonly dictionary: PdfReference;
  /** Elements and stretches of content; written in this order when the element ends. */
  readonly _children: unknown[];
  _flushChild(child: unknown): void;
  add(child: StructureElement | MarkedContent): void;
  end(): void;
}

/** Which element each marked-content sequence belongs to, page by page (ISO 32000-1 14.7.4.4). */
export interface ParentTree {
  /** Of the page that is being written. */
  get(key: number): PdfReference[];
  add(key: number, elements: AsWritten): void;
}

/** A stretch of a page's content that belongs to one structure element. */
export interface MarkedContent {
  readonly refs: readonly unknown[];
}

/** A sorted map of the file, ISO 32000-1 7.9.6. */
export interface NameTree {
  _compareKeys: (a: string, b: string) => number;
}

/** The document catalogue, as pdfkit prepares it. */
export interface Catalogue extends PdfReference {
  readonly data: Record<string, unknown> & {
    readonly Names: { readonly data: { readonly Dests: NameTree; readonly EmbeddedFiles?: NameTree } };
  };
}

export interface Outline {
  addItem(title: string, options: { fit: boolean; left: number; top: number; expanded: boolean }): Outline;
}

/** OpenType features by tag. */
export type Features = Readonly<Record<string, boolean>>;

/** In thousandths of the font size. */
export interface GlyphPosition {
  readonly xAdvance: number;
  readonly xOffset: number;
  readonly yOffset: number;
  /** The advance the font file gives the glyph, before kerning. */
  readonly advanceWidth: number;
}

export interface Glyph {
  readonly id: number;
  /** In units of the font file. */
  readonly advanceWidth: number;
}

export interface GlyphRun {
  readonly glyphs: readonly Glyph[];
  readonly positions: readonly GlyphPosition[];
  readonly advanceWidth: number;
}

/** A parsed font file: fontkit's TTFFont. */
export interface ParsedFont {
  readonly characterSet: readonly number[];
}

/** A font inside one document. */
export interface Face {
  readonly id: string;
  readonly font: ParsedFont;
  /** In thousandths of the font size. */
  readonly ascender: number;
  /** Thousandths of the font size in one unit of the font file. */
  readonly scale: number;
  /** The glyphs the document uses; a glyph's place in it is its code. */
  readonly subset: { readonly glyphs: number[]; includeGlyph(glyph: number): number };
  /** By code: the code points the glyph stands for, and its advance in thousandths of the font size. */
  readonly unicode: (readonly number[] | undefined)[];
  readonly widths: (number | undefined)[];
  /** Height of a line of this size, points; with the gap the font asks for. */
  lineHeight(size: number, includeGap: boolean): number;
  layout: (text: string, features?: Features | null) => GlyphRun;
  layoutRun(text: string, features?: Features): GlyphRun;
  /** Glyph codes of four hexadecimal digits, with their positions. */
  encode: (
    text: string,
    features?: Features | null,
  ) => readonly [codes: readonly string[], positions: readonly GlyphPosition[]];
  ref(): PdfReference;
}

export type FaceConstructor = new (document: PdfDocument, font: ParsedFont, id: string) => Face;

export interface Page {
  readonly width: number;
  readonly height: number;
  readonly dictionary: PdfReference;
  readonly structParentTreeKey: number;
  /** Fonts the page uses, by id. */
  readonly fonts: Record<string, PdfReference>;
}

export interface PdfDocument extends Readable {
  readonly page: Page;
  readonly outline: Outline;
  readonly _root: Catalogue;
  _id: Buffer;
  /** How many bytes were written. */
  _offset: number;
  /** Everything that goes into the file; text is a line of it, each character a byte. */
  _write: (piece: string | Uint8Array) => void;
  _font: Face | null;
  _fontFamilies: Record<string, Face>;
  font(source: Uint8Array): this;
  addPage(options: { size: readonly [number, number] }): this;
  /** Bytes are taken as they are, text gets a line end. */
  addContent(operators: string | Uint8Array): this;
  addNamedDestination(name: string, kind: 'XYZ', left: number, top: number, zoom: null): void;
  appendXML(xml: string): void;
  ref(data: Record<string, unknown>): PdfReference;
  file(bytes: Buffer, options: FileOptions): PdfReference;
  struct(type: string, options?: { lang?: string }): StructureElement;
  addStructure(element: StructureElement): this;
  provideFont(family: 'Text' | 'Rare', bold: boolean, italics: boolean): Face;
  getStructParentTree(): ParentTree;
  markContent(tag: 'Artifact', options: { type: 'Layout' | 'Pagination' }): this;
  markStructureContent(tag: string): MarkedContent;
  endMarkedContent(): this;
  link(x: number, y: number, width: number, height: number, url: string, options: LinkOptions): this;
  goTo(x: number, y: number, width: number, height: number, name: string, options: LinkOptions): this;
  end(): void;
  _addInfo(): void;
  _addColorOutputIntent: () => void;
}

export interface FileOptions {
  readonly name: string;
  readonly type: string;
  readonly description: string;
  readonly relationship: string;
  readonly creationDate: Date;
  readonly modifiedDate: Date;
}

/** `Contents` is made by pdf-string.ts. */
export interface LinkOptions {
  readonly structParent: StructureElement;
  readonly Contents: object;
}

export interface DocumentOptions {
  readonly size?: readonly [number, number];
  readonly pdfVersion?: '1.7';
  readonly subset?: 'PDF/A-3a';
  readonly tagged?: boolean;
  readonly displayTitle?: boolean;
  readonly lang?: string;
  readonly autoFirstPage: false;
  readonly info?: Readonly<Record<string, unknown>>;
  /** null: load none of the standard fonts. */
  readonly font: null;
}

/** A word, or a part of one, with the style it is set in. */
export interface Inline {
  text: string;
  /** From the left end of the line, points. */
  x: number;
  width: number;
  readonly font: Face;
  readonly fontSize: number;
  readonly fontFeatures?: Features | null;
  readonly color: string;
  readonly leadingCut: number;
  readonly trailingCut: number;
  /** No break is allowed after it. */
  readonly noNewLine?: boolean;
}

export interface Line {
  x: number;
  y: number;
  inlines: Inline[];
  lastLineInParagraph?: boolean;
  getHeight(): number;
  getAscenderHeight(): number;
  getAvailableWidth(): number;
  addInline(inline: Inline): void;
  hasEnoughSpaceForInline(inline: Inline, next: readonly Inline[]): boolean;
}

/** A shape, in page coordinates with y downwards. */
export interface Vector {
  readonly type: string;
  readonly x?: number;
  readonly y?: number;
  readonly w?: number;
  readonly h?: number;
  readonly x1?: number;
  readonly y1?: number;
  readonly x2?: number;
  readonly y2?: number;
  readonly lineWidth?: number;
  readonly lineColor?: string;
  readonly color?: string;
}

export interface LaidPage {
  readonly pageSize: { readonly width: number; readonly height: number };
  readonly items: (
    | { readonly type: 'line'; readonly item: Line }
    | { readonly type: 'vector'; readonly item: Vector }
    /** Put there by page-layout.ts; pdfmake passes it on. */
    | { readonly type: 'rows'; readonly item: object }
  )[];
}

export interface Position {
  readonly pageNumber: number;
}

export interface WriterContext {
  readonly page: number;
  readonly pages: readonly LaidPage[];
  readonly pageMargins: { readonly top: number; readonly bottom: number };
  readonly x: number;
  readonly y: number;
  readonly availableWidth: number;
  /** NaN inside a repeated table header, which has no page yet. */
  readonly availableHeight: number;
  getCurrentPage(): LaidPage;
  moveDown(points: number): void;
}

export interface Writer extends EventEmitter {
  /** Above 0 while a repeated table header is laid out. */
  readonly transactionLevel: number;
  /** Headers of the tables being laid out. */
  readonly repeatables: readonly { readonly height: number }[];
  context(): WriterContext;
  addLine(line: Line): Position;
  moveToNextPage(): void;
}

export interface MeasuredColumn {
  /** Width of the content, without padding, points. */
  readonly width: number;
}

export interface MeasuredTable {
  readonly table: {
    readonly widths: readonly MeasuredColumn[];
    readonly headerRows: number;
    readonly body: readonly (readonly object[])[];
  };
  readonly _layout: {
    hLineWidth(row: number, node: unknown): number;
    paddingTop(row: number, node: unknown): number;
    paddingBottom(row: number, node: unknown): number;
  };
  readonly _offsets: { readonly offsets: readonly number[] };
  readonly _margin: readonly [number, number, number, number] | null;
}

export interface TableProcessor {
  beginTable(writer: Writer): void;
  beginRow(row: number, writer: Writer): void;
  endRow(row: number, writer: Writer, pageBreaks: readonly unknown[]): void;
  endTable(writer: Writer): void;
}

export interface RowToProcess {
  readonly marginX: readonly [number, number];
  readonly rowsWithoutPageBreak: number;
  readonly cells: readonly object[];
  readonly widths: readonly MeasuredColumn[];
  readonly gaps: readonly number[];
  readonly tableBody: readonly (readonly object[])[];
  readonly tableNode: unknown;
  readonly rowIndex: number;
}

export interface PageSize {
  readonly width: number;
  readonly height: number;
}

export interface PageMargins {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface LayoutBuilder {
  docPreprocessor: object;
  docMeasure: DocMeasure;
  /** Depth of columns and tables around the node being laid out. */
  nestedLevel: number;
  readonly writer: Writer;
  tryLayoutDocument(
    content: object,
    document: PdfDocument,
    styles: object,
    defaultStyle: object,
    background: undefined,
    header: undefined,
    footer: (page: number, pages: number) => object,
    watermark: undefined,
  ): { readonly pages: readonly LaidPage[] };
  addHeadersAndFooters(header: unknown, footer: unknown): void;
  processNode(node: object, verticalAlignment?: boolean): void;
  processVerticalContainer(node: object): void;
  processLeaf(node: object): void;
  processList(isOrdered: boolean, node: object): void;
  processTable(node: object): void;
  processRow(row: RowToProcess): { readonly pageBreaks: readonly unknown[] };
}

export interface DocMeasure {
  readonly textInlines: { buildInlines(text: object, style: object): { readonly items: readonly Inline[] } };
  buildUnorderedMarker(
    item: object,
    style: object,
    gap: { readonly width: number; readonly height: number },
    type: string,
  ): object;
}

type New<Arguments extends readonly unknown[], Part> = new (...args: Arguments) => Part;

export const DocPreprocessor = partOf<New<[], object>>(DocPreprocessorPart);
export const DocMeasure =
  partOf<
    New<[document: PdfDocument, styles: object, defaultStyle: object, svg: null, layouts: object], DocMeasure>
  >(DocMeasurePart);
export const LayoutBuilder =
  partOf<New<[size: PageSize, margins: PageMargins, svg: null], LayoutBuilder>>(LayoutBuilderPart);
export const Line = partOf<New<[maxWidth: number], Line>>(LinePart);
export const TableProcessor = partOf<New<[table: object], TableProcessor>>(TableProcessorPart);
export const PdfDocument =
  partOf<
    New<
      [fonts: object, images: object, patterns: object, attachments: object, options: DocumentOptions],
      PdfDocument
    >
  >(PDFDocumentPart);

/** A CommonJS part as a bundler or Node hands it over: the export itself, or the module around it. */
function partOf<Part>(module: unknown): Part {
  const part = typeof module === 'object' && module !== null && 'default' in module ? module.default : module;
  // The descriptions above follow the sources of pdfmake 0.3.11, the version that is pinned.
  return part as Part;
}
