import { formatDate } from '../../../shared/core/format';
import type { Letter } from '../../../shared/letters/letter';
import { LANGUAGE_TAGS } from '../../../shared/letters/letter';
import { textsOf } from '../../../shared/letters/texts/texts-of';
import type { ColumnsNode, Definition, Node, StackNode, TableLayout, TextNode } from '../engine/nodes';
import { PAGE } from '../engine/page-layout';
import { cleanLine } from '../text/clean';
import { blockNodes, paragraph } from './blocks';
import type { Setting } from './blocks';
import { runningFoot } from './foot';
import { headingLevels } from './heading-levels';
import type { Heading } from './heading-levels';
import { theme } from './theme';
import type { Typesetter } from './typesetter';

const MM = 72 / 25.4;
/** 25 mm at the sides, so that lines have about 80 characters. */
const MARGINS = { left: 25 * MM, top: 20 * MM, right: 25 * MM, bottom: 24 * MM } as const;
const WIDTH = PAGE.width - MARGINS.left - MARGINS.right;

/**
 * The addressee stands where the left window of a C5 or DL envelope is once the sheet is folded: 57 to 88 mm from the
 * top, right of 20 mm (DIN 5008 form B; windows of 35 x 90 mm in use in Denmark and Sweden show the same area).
 */
const ADDRESS_TOP = 57 * MM;
const ADDRESS_WIDTH = 85 * MM;
/** Below the window and the first fold of a DL letter (99 mm). */
const TEXT_TOP = 103 * MM;

export function letterDefinition(letter: Letter, typesetter: Typesetter): Definition {
  const blocks = letter.blocks.some(isTitle) ? letter.blocks : [titleOf(letter), ...letter.blocks];
  const setting: Setting = { typesetter, width: WIDTH, levels: headingLevels(blocks, 0), tableSize: 9 };
  const [first, ...others] = endTogether(blocks.flatMap((block) => blockNodes(block, setting)));
  return {
    title: cleanLine(letter.title),
    author: cleanLine(letter.sender.organisation),
    subject: cleanLine(letter.reference),
    language: LANGUAGE_TAGS[letter.language],
    // The letter has a day and no hour: noon is that day in every time zone of Europe.
    createdAt: new Date(`${letter.date}T12:00:00Z`),
    margins: MARGINS,
    style: { fontSize: theme.body, lineHeight: theme.lineHeight, color: theme.ink },
    content: [
      letterhead(letter, typesetter),
      addressAndFacts(letter, typesetter),
      ...(first ? [{ ...first, startsAt: TEXT_TOP }] : []),
      ...others,
      checkpoint(letter, typesetter),
    ],
    footer: runningFoot(letter, typesetter, { left: MARGINS.left, width: WIDTH }),
  };
}

/** The signature and the code below it do not stand alone on the last page: what comes before goes with them. */
function endTogether(nodes: readonly Node[]): readonly Node[] {
  return nodes.map((node, index) => (index >= nodes.length - 2 ? { ...node, keepWithNext: true } : node));
}

function isTitle(block: Letter['blocks'][number]): boolean {
  return block.kind === 'heading' && block.level === 1;
}

function titleOf(letter: Letter): Heading {
  return { kind: 'heading', level: 1, text: letter.title, id: 'title' };
}

function letterhead({ sender }: Letter, typesetter: Typesetter): ColumnsNode {
  const width = WIDTH * 0.5;
  const name: TextNode = {
    ...paragraph(typesetter.line(sender.organisation), 1),
    bold: true,
    fontSize: 13,
    color: theme.accent,
  };
  const unit: TextNode = { ...paragraph(typesetter.line(sender.unit), 0), color: theme.quiet };
  const lines = sender.lines.map((line): TextNode => ({
    ...paragraph(typesetter.line(line), 0),
    fontSize: theme.small,
    color: theme.quiet,
    alignment: 'right',
  }));
  return {
    columns: [
      { stack: [name, unit], width },
      { stack: lines, width: WIDTH - width },
    ],
    columnGap: 0,
  };
}

function addressAndFacts(letter: Letter, typesetter: Typesetter): ColumnsNode {
  const gap = 16;
  const width = WIDTH - ADDRESS_WIDTH - gap;
  return {
    columns: [
      { ...address(letter, typesetter), width: ADDRESS_WIDTH },
      { ...letterFacts(letter, typesetter, width), width },
    ],
    columnGap: gap,
    startsAt: ADDRESS_TOP,
    margin: [0, 0, 0, 18],
  };
}

function address({ addressee }: Letter, typesetter: Typesetter): StackNode {
  const lines = [addressee.name, ...addressee.lines].map((line) => paragraph(typesetter.line(line), 0));
  return { stack: lines };
}

/** Label above value in each cell would be no table; label beside value is one, with row headers. */
function letterFacts(letter: Letter, typesetter: Typesetter, width: number): Node {
  const { head } = textsOf(letter.language);
  const labels = width * 0.5;
  const row = (label: string, value: string): TextNode[] => [
    { text: typesetter.line(label), color: theme.quiet, fontSize: theme.small },
    { text: typesetter.line(value), fontSize: theme.small },
  ];
  const bare: TableLayout = {
    hLineWidth: () => 0,
    hLineColor: () => theme.hairline,
    vLineWidth: () => 0,
    vLineColor: () => theme.hairline,
    paddingLeft: (column) => (column === 0 ? 0 : 8),
    paddingRight: () => 0,
    paddingTop: () => 0,
    paddingBottom: () => 2,
    fillColor: () => null,
  };
  return {
    table: {
      widths: [labels, width - labels - 8],
      headerRows: 0,
      body: [row(head.date, formatDate(letter.date, letter.language)), row(head.reference, letter.reference)],
    },
    layout: bare,
    meaning: 'row-headed data',
    summary: head.summary,
  };
}

/** Whoever holds the letter can tell by this code whether the end of the trail was cut off. */
function checkpoint({ checkpoint: { label, code } }: Letter, typesetter: Typesetter): Node {
  return {
    text: [...typesetter.line(`${label}:`), { text: '\u00a0' }, ...typesetter.line(code)],
    tag: 'P',
    fontSize: theme.small,
    color: theme.quiet,
    margin: [0, 8, 0, 0],
  };
}
