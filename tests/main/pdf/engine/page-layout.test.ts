import { describe, expect, it } from 'vitest';

import { letterDefinition } from '../../../../src/main/pdf/content/letter-definition';
import { Typesetter } from '../../../../src/main/pdf/content/typesetter';
import { ArchiveDocument } from '../../../../src/main/pdf/engine/archive-document';
import { PAGE, layOut } from '../../../../src/main/pdf/engine/page-layout';
import type { OwnedLine } from '../../../../src/main/pdf/engine/node-heights';
import type { Block } from '../../../../src/shared/letters/letter';
import { danishLetter } from '../../../support/pdf/sample-letters';

/** The lines of the content on each page, without running feet. */
function linesOf(blocks: readonly Block[]): readonly (readonly OwnedLine[])[] {
  const definition = letterDefinition({ ...danishLetter, blocks }, new Typesetter('da'));
  const document = new ArchiveDocument({ ...definition, creator: 'c', producer: 'p' });
  return layOut(definition, document).map(({ items }) =>
    items.flatMap(({ type, item }) => {
      const line: OwnedLine | undefined = type === 'line' ? item : undefined;
      return line?.owner ? [line] : [];
    }),
  );
}

const textOf = (line: OwnedLine | undefined): string =>
  line?.inlines
    .map(({ text }) => text)
    .join('')
    .trim() ?? '';

const filler = (count: number): Block[] =>
  Array.from({ length: count }, (_, index) => ({ kind: 'paragraph', text: `Linje ${String(index)}` }));
const heading: Block = { kind: 'heading', level: 2, text: 'Overskrift', id: 'heading' };
const words = (count: number): string => 'ord '.repeat(count);
const table = (rows: number, wordsInRow: number): Block => ({
  kind: 'table',
  summary: 'Tabel',
  columns: [
    { header: 'Nr.', weight: 1 },
    { header: 'Tekst', weight: 4 },
  ],
  rows: Array.from({ length: rows }, (_, row) => [`række ${String(row)}`, words(wordsInRow)]),
});

/** Enough to move what follows from the middle of the first page over its end. */
const FILLERS = Array.from({ length: 30 }, (_, index) => index + 8);

const FOLLOWERS: readonly (readonly [string, Block])[] = [
  ['a paragraph', { kind: 'paragraph', text: words(60) }],
  ['a quote', { kind: 'quote', text: words(60) }],
  ['a quote longer than a page', { kind: 'quote', text: words(1_500) }],
  ['a list', { kind: 'list', ordered: true, items: [words(40), words(40), words(10)] }],
  ['a table', table(6, 30)],
  [
    'facts',
    {
      kind: 'facts',
      summary: 'x',
      facts: [
        { label: 'a', value: words(30) },
        { label: 'b', value: 'c' },
      ],
    },
  ],
  ['a callout', { kind: 'callout', tone: 'result', title: 'Resultat', paragraphs: [words(40)] }],
  ['another heading', { kind: 'heading', level: 3, text: 'Under', id: 'under' }],
];

describe('layOut', () => {
  it.each(FOLLOWERS)(
    'when a heading before %s comes to the end of a page → it goes with it',
    (_, follower) => {
      for (const count of FILLERS) {
        const pages = linesOf([...filler(count), heading, follower, { kind: 'paragraph', text: words(20) }]);
        const lastOfPages = pages.map((lines) => lines.at(-1)?.owner?.tag);
        expect(lastOfPages.filter((tag) => tag?.startsWith('H'))).toEqual([]);
      }
    },
  );

  it('when a page ends → nothing reaches into its bottom margin', () => {
    for (const [, follower] of FOLLOWERS) {
      for (const lines of linesOf([...filler(25), heading, follower, table(30, 12)])) {
        const lowest = Math.max(...lines.map((line) => line.y + line.getHeight()));
        expect(lowest).toBeLessThanOrEqual(PAGE.height - 68 + 0.1);
      }
    }
  });

  it('when rows fit on a page → none is split, and the last never stands alone', () => {
    for (const count of FILLERS) {
      const pages = linesOf([...filler(count), table(40, 50)]);
      const rowsByPage = pages.map(
        (lines) => new Set(lines.map(textOf).filter((text) => text.startsWith('række'))),
      );
      const cells = pages.map((lines) => new Set(lines.map((line) => line.owner)));
      cells.slice(1).forEach((owners, index) => {
        const shared = [...owners].filter((owner) => cells[index]?.has(owner));
        expect(shared.filter((owner) => textIn(owner) !== 'Nr.' && textIn(owner) !== 'Tekst')).toEqual([]);
      });
      expect(rowsByPage.flatMap((rows) => [...rows])).toHaveLength(40);
      expect(rowsByPage.findLast((rows) => rows.size > 0)?.size).toBeGreaterThanOrEqual(2);
    }
  });

  it('when a list reaches the end of a page → its last item is not alone on the next', () => {
    for (const count of FILLERS) {
      const items = Array.from({ length: 5 }, (_, index) => `punkt ${String(index)}`);
      const pages = linesOf([...filler(count), { kind: 'list', ordered: false, items }]);
      const onPages = pages.map((lines) => lines.filter((line) => textOf(line).startsWith('punkt')).length);
      expect(onPages.findLast((number) => number > 0)).toBeGreaterThanOrEqual(2);
    }
  });

  it('when a letter ends with a page → the signature takes what is before it along', () => {
    const signature = danishLetter.blocks.at(-1);
    if (!signature) throw new Error('No signature in the sample');
    for (const count of FILLERS) {
      const last = linesOf([...filler(count), signature]).at(-1) ?? [];
      expect(textOf(last[0])).toMatch(/^Linje|^Fjordpay/);
    }
  });

  it('when a paragraph is cut by a page break → two lines at least are on either side', () => {
    for (const count of FILLERS) {
      const pages = linesOf([...filler(count), { kind: 'paragraph', text: words(70) }]);
      const onPages = pages.map((lines) => lines.filter((line) => textOf(line).startsWith('ord')).length);
      for (const number of onPages) expect(number).not.toBe(1);
    }
  });
});

function textIn(owner: OwnedLine['owner']): string {
  return owner?.text.map((run) => run.text).join('') ?? '';
}
