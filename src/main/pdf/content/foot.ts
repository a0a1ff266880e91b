import type { ColumnsNode } from '../engine/nodes';
import { theme } from './theme';
import type { Typesetter } from './typesetter';

const NUMBER_ROOM = 110;

/** Characters. Three lines of this size fit into the bottom margin; pdfmake would drop a fourth. */
const LONGEST = 180;

/** The running foot: who and what on the left, "page x of y" on the right. */
export function runningFoot(
  { foot, pageOf }: { readonly foot: string; readonly pageOf: string },
  typesetter: Typesetter,
  place: { readonly left: number; readonly width: number },
): (page: number, pages: number) => ColumnsNode {
  const runs = typesetter.line(shortened(foot));
  // Asked for now, so that a character no font has is known before the layout begins.
  typesetter.line(pageOf);
  const style = { fontSize: 8, color: theme.quiet } as const;
  const gap = 20;
  return (page, pages) => ({
    columns: [
      { text: runs, ...style, width: place.width - NUMBER_ROOM - gap },
      {
        text: typesetter.line(pageText(pageOf, page, pages)),
        ...style,
        alignment: 'right',
        width: NUMBER_ROOM,
      },
    ],
    columnGap: gap,
    margin: [place.left, 26, 0, 0],
  });
}

function pageText(pageOf: string, page: number, pages: number): string {
  return pageOf.replaceAll('{page}', String(page)).replaceAll('{pages}', String(pages));
}

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text;
}
