import { assertNever } from '../../../shared/core/assert-never';
import type { Block, Text } from '../../../shared/letters/letter';
import { plain } from '../../../shared/letters/letter';
import type { Node, Run, StackNode, TextNode, TextTag } from '../engine/nodes';
import { cleanLine } from '../text/clean';
import { columnWidths } from './column-widths';
import { bar, barred, ruled } from './frames';
import type { Heading } from './heading-levels';
import { TABULAR, theme } from './theme';
import type { Typesetter } from './typesetter';

type Kind<K extends Block['kind']> = Extract<Block, { kind: K }>;

/** What the setting of a block depends on besides the block. */
export interface Setting {
  readonly typesetter: Typesetter;
  /** Points from margin to margin. */
  readonly width: number;
  readonly levels: ReadonlyMap<Heading, number>;
  /** Size of text in tables, points. */
  readonly tableSize: number;
}

export function blockNodes(block: Block, setting: Setting): readonly Node[] {
  switch (block.kind) {
    case 'heading':
      return [heading(block, setting)];
    case 'paragraph':
      return paragraphs(block.text, setting);
    case 'quote':
      return quote(block, setting);
    case 'list':
      return list(block, setting);
    case 'facts':
      return block.facts.length === 0 ? [] : [facts(block, setting)];
    case 'table':
      return [table(block, setting)];
    case 'callout':
      return [callout(block, setting)];
    case 'signature':
      return [signature(block, setting)];
    default:
      return assertNever(block);
  }
}

/** Sizes and the room above and below, by level in the structure tree. */
const HEADINGS: readonly { readonly size: number; readonly above: number; readonly below: number }[] = [
  { size: 19, above: 6, below: 10 },
  { size: 13, above: 14, below: 4 },
  { size: 10.5, above: 10, below: 3 },
  { size: 10, above: 8, below: 3 },
];

function heading(block: Heading, { typesetter, levels }: Setting): TextNode {
  const level = levels.get(block) ?? 1;
  const style = HEADINGS[Math.min(level, HEADINGS.length) - 1];
  if (!style) throw new Error(`No style for level ${String(level)}`);
  return {
    text: typesetter.line(block.text),
    // Levels are 1 to 4: three in a block and one above.
    tag: `H${String(level)}` as TextTag,
    bold: true,
    fontSize: style.size,
    lineHeight: 1.1,
    margin: [0, style.above, 0, style.below],
    keepWithNext: true,
    bookmark: { title: cleanLine(block.text), depth: level, destination: destinationOf(block) },
  };
}

/** Names of places are ASCII in PDF; the ids of two headings differ, so do these. */
function destinationOf({ id }: Heading): string {
  return `heading-${encodeURIComponent(cleanLine(id))}`;
}

function paragraphs(text: Text, { typesetter }: Setting): readonly TextNode[] {
  return typesetter.paragraphs(text).map((runs) => paragraph(runs));
}

export function paragraph(runs: readonly Run[], below = 7): TextNode {
  return { text: runs, tag: 'P', margin: [0, 0, 0, below] };
}

function quote(block: Kind<'quote'>, { typesetter, width }: Setting): readonly Node[] {
  const content = typesetter.paragraphs(block.text).map((runs) => paragraph(runs, 5));
  if (content.length === 0) return [];
  const stack: StackNode = { stack: withoutEnd(content), tag: 'BlockQuote', color: theme.quiet };
  return [{ ...barred(stack, width, { color: theme.quoteBar, weight: 2, gap: 12 }), margin: [0, 2, 0, 9] }];
}

function list({ ordered, items }: Kind<'list'>, { typesetter }: Setting): readonly Node[] {
  const filled = items.filter((item) => plain(item).trim() !== '');
  if (filled.length === 0) return [];
  const nodes: TextNode[] = filled.map((item) => ({ text: typesetter.runs(item), margin: [2, 0, 0, 3] }));
  const margin = [6, 0, 0, 6] as const;
  return [ordered ? { ol: nodes, margin } : { ul: nodes, margin }];
}

/** The room for labels: never so narrow that a long one breaks into a column of syllables. */
const LABELS = 0.4;

export function facts(block: Kind<'facts'>, { typesetter, width }: Setting): Node {
  const side = 10;
  const labels = Math.round(width * LABELS);
  const body = block.facts.map(({ label, value }) => [
    { text: typesetter.line(label), color: theme.quiet },
    { text: typesetter.runs(value) },
  ]);
  return {
    table: { widths: [labels - side, width - labels - side], headerRows: 0, body },
    layout: ruled({ side, top: 3.2 }),
    meaning: 'row-headed data',
    summary: cleanLine(block.summary),
    fontSize: 9.5,
    margin: [0, 2, 0, 12],
  };
}

/** Rows. From so many on a table is written page by page. */
const LONG = 250;
/** Its part of the table's weight. */
const BAR_COLUMN = 2.4;

function table(block: Kind<'table'>, setting: Setting): Node {
  const { typesetter, width, tableSize } = setting;
  const side = 6;
  const { bars } = block;
  const all = bars ? [...block.columns, { header: bars.header, weight: BAR_COLUMN }] : block.columns;
  const room = width - 2 * side * (all.length - 1);
  if (!bars && block.rows.length >= LONG) return longTable(block, setting, room, side);
  const widths = columnWidths(all, room, tableSize);
  const header = all.map(({ header: text, numeric = false }: (typeof block.columns)[number]) => ({
    text: typesetter.line(text),
    bold: true,
    color: theme.ink,
    ...(numeric ? { alignment: 'right' as const } : {}),
  }));
  const rows = block.rows.map((row, index) => [
    ...block.columns.map(({ numeric }, column) => ({
      text: typesetter.runs(row[column] ?? ''),
      ...(numeric ? { alignment: 'right' as const, fontFeatures: TABULAR } : {}),
    })),
    ...(bars ? [bar(bars.shares[index] ?? 0, widths.at(-1) ?? 0, tableSize)] : []),
  ]);
  return {
    table: { widths, headerRows: 1, body: [header, ...rows] },
    layout: ruled({ side, top: 3 }),
    meaning: 'data',
    summary: cleanLine(block.summary),
    fontSize: tableSize,
    margin: [0, 3, 0, 12],
  };
}

function longTable(
  block: Kind<'table'>,
  { typesetter, tableSize }: Setting,
  room: number,
  side: number,
): TextNode {
  const { columns, rows } = block;
  return {
    text: [],
    longTable: {
      summary: cleanLine(block.summary),
      table: {
        widths: columnWidths(columns, room, tableSize),
        numeric: columns.map(({ numeric }) => numeric === true),
        header: columns.map(({ header }) => typesetter.line(header)),
        rows: rows.map((row) => columns.map((_, column) => typesetter.runs(row[column] ?? ''))),
        look: {
          fontSize: tableSize,
          lineHeight: theme.lineHeight,
          ink: theme.ink,
          hairline: theme.hairline,
          side,
          top: 3,
          numbers: TABULAR,
        },
      },
    },
    margin: [0, 3, 0, 12],
  };
}

const TONES = {
  result: { color: theme.accent, tint: theme.resultTint },
  important: { color: theme.importantBar, tint: theme.importantTint },
} as const;

function callout(block: Kind<'callout'>, { typesetter, width }: Setting): Node {
  const title: TextNode = {
    ...paragraph(typesetter.line(block.title), 4),
    bold: true,
    fontSize: 11.5,
    keepWithNext: true,
  };
  const content = block.paragraphs
    .flatMap((text) => typesetter.paragraphs(text))
    .map((runs) => paragraph(runs, 5));
  const stack: StackNode = { stack: [title, ...withoutEnd(content)], tag: 'Div' };
  const frame = barred(stack, width, { ...TONES[block.tone], weight: 3, gap: 13 });
  return { ...frame, keepWhole: true, margin: [0, 4, 0, 12] };
}

/** Without the date, which stands in the head. */
function signature(block: Kind<'signature'>, { typesetter }: Setting): Node {
  const line = (text: string, below: number): TextNode => paragraph(typesetter.line(text), below);
  return {
    stack: [{ ...line(block.name, 1), bold: true }, line(block.role, 1), line(block.organisation, 0)],
    keepWhole: true,
    margin: [0, 14, 0, 0],
  };
}

/** The last paragraph in a frame has no room below it. */
function withoutEnd(nodes: readonly TextNode[]): readonly TextNode[] {
  return nodes.map((node, index) => (index === nodes.length - 1 ? { ...node, margin: [0, 0, 0, 0] } : node));
}
