import type { StackNode, TableLayout, TableNode } from '../engine/nodes';
import { theme } from './theme';

const NONE = 0;

/** Content behind a bar on its left, and on a tint when one is given. */
export function barred(
  content: StackNode,
  width: number,
  bar: { readonly color: string; readonly weight: number; readonly tint?: string; readonly gap: number },
): TableNode {
  const top = bar.tint === undefined ? 1 : 9;
  const right = bar.tint === undefined ? NONE : 14;
  const layout: TableLayout = {
    ...plain,
    vLineWidth: (column) => (column === 0 ? bar.weight : NONE),
    vLineColor: () => bar.color,
    paddingLeft: () => bar.gap,
    paddingRight: () => right,
    paddingTop: () => top,
    paddingBottom: () => top,
    fillColor: () => bar.tint ?? null,
  };
  const inside = width - bar.weight - bar.gap - right;
  return { table: { widths: [inside], headerRows: 0, body: [[content]] }, layout, meaning: 'frame' };
}

/**
 * A bar of a chart, as high as the small letters beside it. It is drawn, not said: its row has the number in words.
 * @param share 0 to 1 of `width`, in points
 */
export function bar(share: number, width: number, fontSize: number): StackNode {
  const length = Math.round(share * width * 100) / 100;
  if (length <= 0) return { stack: [] };
  const half = fontSize * 0.3;
  const layout: TableLayout = {
    ...plain,
    paddingTop: () => half,
    paddingBottom: () => half,
    fillColor: () => theme.accent,
  };
  const drawn: TableNode = {
    table: { widths: [length], headerRows: 0, body: [[{ stack: [] }]] },
    layout,
    meaning: 'frame',
    margin: [0, fontSize * 0.35, 0, 0],
  };
  return { stack: [drawn] };
}

/** Hairlines between rows, a stronger rule under the header row and at the end. */
export function ruled(paddings: { readonly side: number; readonly top: number }): TableLayout {
  return {
    ...plain,
    hLineWidth: (row, { table }) =>
      row === 0 && table.headerRows > 0 ? NONE : isStrong(row, table) ? 0.9 : 0.5,
    hLineColor: () => theme.hairline,
    paddingLeft: (column) => (column === 0 ? NONE : paddings.side),
    paddingRight: (column, { table }) => (column === table.widths.length - 1 ? NONE : paddings.side),
    paddingTop: () => paddings.top,
    paddingBottom: () => paddings.top,
  };
}

function isStrong(row: number, table: TableNode['table']): boolean {
  return row === table.headerRows && table.headerRows > 0;
}

const plain: TableLayout = {
  hLineWidth: () => NONE,
  hLineColor: () => theme.hairline,
  vLineWidth: () => NONE,
  vLineColor: () => theme.hairline,
  paddingLeft: () => NONE,
  paddingRight: () => NONE,
  paddingTop: () => NONE,
  paddingBottom: () => NONE,
  fillColor: () => null,
};
