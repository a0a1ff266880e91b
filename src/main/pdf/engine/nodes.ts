import type { Features, PageMargins } from './pdfmake-parts';

/** Left, top, right, bottom, points. */
export type Margin = readonly [number, number, number, number];

/** BCP 47 */
export type Language = string;

/** A piece of text in one style. */
export interface Run {
  readonly text: string;
  readonly font?: FontFamily;
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly color?: string;
  /** An address, or `#` and the destination of a heading. */
  readonly href?: string;
  readonly lang?: Language;
}

/** `Text` for nearly everything, `Rare` for the letters `Text` has not. */
export type FontFamily = 'Text' | 'Rare';

interface Common {
  readonly margin?: Margin;
  readonly pageBreak?: 'before';
  /** The page does not end between this node and the beginning of the next. */
  readonly keepWithNext?: boolean;
  /** The page does not end inside this node when it fits on one. */
  readonly keepWhole?: boolean;
  /** Lowest distance from the top of the page, points. */
  readonly startsAt?: number;
}

interface Style {
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly color?: string;
  readonly alignment?: 'left' | 'right';
  readonly lineHeight?: number;
  readonly fontFeatures?: Features;
}

/** Standard structure types of ISO 32000-1 14.8.4 that hold text here. */
export type TextTag = 'H1' | 'H2' | 'H3' | 'H4' | 'P' | 'Reference';

/** A place to jump to, listed among the bookmarks. */
export interface Bookmark {
  readonly title: string;
  /** 1 is the outermost. */
  readonly depth: number;
  readonly destination: string;
}

export interface TextNode extends Common, Style {
  readonly text: readonly Run[];
  /** Not used where the cell or list item around it is the element. */
  readonly tag?: TextTag;
  readonly bookmark?: Bookmark;
  /** Stands in place of the text, which is empty: pdfmake is to know nothing of its rows. */
  readonly longTable?: { readonly table: LongTable; readonly summary: string };
  /** Stands for the page number of that heading; `text` keeps the room for it. */
  readonly pageOf?: TextNode;
}

/**
 * A table of so many rows of plain text that setting it node by node would take a gigabyte: it is measured row by row
 * and written page by page, and nothing of a row is kept.
 */
export interface LongTable {
  /** Of the content of each column, points. */
  readonly widths: readonly number[];
  readonly numeric: readonly boolean[];
  readonly header: readonly (readonly Run[])[];
  readonly rows: readonly (readonly (readonly Run[])[])[];
  /** Size of text, its line height as a factor, colours, and the room between columns and above and below a text. */
  readonly look: {
    readonly fontSize: number;
    readonly lineHeight: number;
    readonly ink: string;
    readonly hairline: string;
    readonly side: number;
    readonly top: number;
    readonly numbers: Features;
  };
}

/** The rows of one page, and where they begin on it. */
export interface LongTablePart {
  readonly table: LongTable;
  readonly from: number;
  readonly to: number;
  readonly x: number;
  readonly y: number;
}

export interface StackNode extends Common, Style {
  readonly stack: readonly Node[];
  readonly tag?: 'BlockQuote' | 'Div' | 'TOC';
}

export interface ColumnsNode extends Common {
  readonly columns: readonly (Node & { readonly width: number })[];
  readonly columnGap: number;
  readonly tag?: 'TOCI';
}

export type ListNode = Common & ({ readonly ul: readonly TextNode[] } | { readonly ol: readonly TextNode[] });

export interface TableNode extends Common, Style {
  readonly table: {
    /** Width of the content of each column, points. */
    readonly widths: readonly number[];
    /** Rows repeated on every page. */
    readonly headerRows: number;
    readonly body: readonly (readonly (TextNode | StackNode)[])[];
  };
  readonly layout: TableLayout;
  /** A frame is drawn around its content and is no table to those who listen. */
  readonly meaning: 'data' | 'row-headed data' | 'frame';
  readonly summary?: string;
}

/** How pdfmake draws a table; `row` and `column` count the lines between cells from 0. */
export interface TableLayout {
  readonly hLineWidth: (row: number, table: TableNode) => number;
  readonly hLineColor: (row: number) => string;
  readonly vLineWidth: (column: number) => number;
  readonly vLineColor: (column: number) => string;
  readonly paddingLeft: (column: number) => number;
  readonly paddingRight: (column: number, table: TableNode) => number;
  readonly paddingTop: (row: number) => number;
  readonly paddingBottom: (row: number) => number;
  readonly fillColor: (row: number) => string | null;
}

export type Node = TextNode | StackNode | ColumnsNode | ListNode | TableNode;

/** What one PDF is made from. pdfmake writes its measures into the nodes: a definition serves once. */
export interface Definition {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly language: Language;
  readonly createdAt: Date;
  readonly margins: PageMargins;
  readonly style: { readonly fontSize: number; readonly lineHeight: number; readonly color: string };
  readonly content: readonly Node[];
  readonly footer: (page: number, pages: number) => Node;
}
