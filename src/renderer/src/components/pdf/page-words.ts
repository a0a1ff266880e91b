import type { TextContent } from 'pdfjs-dist/types/src/display/api';

/**
 * How PDF names what is no part of the running text: running feet, and the numbers of list items, which come after the
 * first line of the item.
 */
const ASIDE = ['Artifact', 'Lbl'];

/**
 * The text of one page in the order of its content, without asides, and the targets of its links.
 * @param content with its marked content
 * @param annotations as the reader gives them, whatever they are
 */
export function wordsOf(content: TextContent, annotations: readonly unknown[]): string {
  const runs: string[] = [];
  // Depth of marked content inside an aside; 0 outside.
  let hidden = 0;
  for (const item of content.items) {
    if ('str' in item) {
      if (hidden === 0) runs.push(item.str, item.hasEOL ? '\n' : '');
    } else if (item.type === 'endMarkedContent') {
      hidden = Math.max(0, hidden - 1);
    } else if (hidden > 0 || ('tag' in item && typeof item.tag === 'string' && ASIDE.includes(item.tag))) {
      hidden += 1;
    }
  }
  return [runs.join(''), ...annotations.flatMap(targetOf)].join('\n');
}

function targetOf(annotation: unknown): readonly string[] {
  if (typeof annotation !== 'object' || annotation === null) return [];
  const target =
    'unsafeUrl' in annotation ? annotation.unsafeUrl : 'url' in annotation ? annotation.url : undefined;
  return typeof target === 'string' ? [target] : [];
}
