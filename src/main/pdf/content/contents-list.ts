import type { ColumnsNode, Node, StackNode, TextNode } from '../engine/nodes';
import { theme } from './theme';
import type { Typesetter } from './typesetter';

/** More lines than this would push the list over the first page. */
const MOST = 22;
const NUMBER_ROOM = 40;

/**
 * Two depths of headings with their pages, or one depth when there are many; nothing when there is little to list.
 * @param heading over the list
 */
export function contentsList(
  nodes: readonly Node[],
  heading: string,
  typesetter: Typesetter,
  width: number,
): readonly Node[] {
  const headings = nodes.filter(isHeading);
  const outermost = Math.min(...headings.map(({ bookmark }) => bookmark.depth));
  const upTo = (depth: number): readonly HeadingNode[] =>
    headings.filter(({ bookmark }) => bookmark.depth <= outermost + depth);
  const listed = upTo(1).length <= MOST ? upTo(1) : upTo(0).slice(0, MOST);
  if (listed.length < 2) return [];
  const title: TextNode = {
    text: typesetter.line(heading),
    tag: 'H2',
    bold: true,
    fontSize: 13,
    margin: [0, 16, 0, 6],
    keepWithNext: true,
  };
  const entries = listed.map((one) => entry(one, one.bookmark.depth - outermost, width));
  const list: StackNode = { stack: entries, tag: 'TOC' };
  return [title, list];
}

type HeadingNode = TextNode & Required<Pick<TextNode, 'bookmark'>>;

function isHeading(node: Node): node is HeadingNode {
  return 'text' in node && node.bookmark !== undefined;
}

function entry(heading: HeadingNode, depth: number, width: number): ColumnsNode {
  const indent = depth * 14;
  const href = `#${heading.bookmark.destination}`;
  const text = heading.text.map((run) => ({ ...run, href }));
  return {
    columns: [
      {
        text,
        tag: 'Reference',
        width: width - indent - NUMBER_ROOM,
        ...(depth === 0 ? {} : { color: theme.quiet }),
      },
      { text: [{ text: '0000' }], tag: 'P', pageOf: heading, alignment: 'right', width: NUMBER_ROOM },
    ],
    columnGap: 0,
    tag: 'TOCI',
    margin: [indent, depth === 0 ? 2 : 0, 0, 0],
  };
}
