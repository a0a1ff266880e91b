import { plain } from './letter';
import type { Block, Letter } from './letter';

/** Everything a letter says, in reading order, one piece a line: for checks and comparisons, not for people. */
export function letterText(letter: Letter): string {
  return [
    letter.sender.organisation,
    letter.sender.unit,
    ...letter.sender.lines,
    letter.addressee.name,
    ...letter.addressee.lines,
    letter.title,
    letter.reference,
    ...letter.blocks.map(blockText),
    letter.foot,
    `${letter.checkpoint.label} ${letter.checkpoint.code}`,
  ].join('\n');
}

export function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return block.text;
    case 'paragraph':
    case 'quote':
      return plain(block.text);
    case 'list':
      return block.items.map(plain).join('\n');
    case 'facts':
      return block.facts.map(({ label, value }) => `${label}: ${plain(value)}`).join('\n');
    case 'table':
      return [block.columns.map(({ header }) => header), ...block.rows.map((row) => row.map(plain))]
        .map((cells) => cells.join(' | '))
        .join('\n');
    case 'callout':
      return [block.title, ...block.paragraphs.map(plain)].join('\n');
    case 'signature':
      return [block.name, block.role, block.organisation].join('\n');
  }
}

/** What a letter prints, piece by piece and cell by cell, in the order in which it is read. */
export function printedPieces(letter: Letter): readonly string[] {
  const { sender, addressee } = letter;
  return [
    sender.organisation,
    sender.unit,
    ...sender.lines,
    addressee.name,
    ...addressee.lines,
    letter.title,
    ...letter.blocks.flatMap(piecesOf),
    letter.checkpoint.code,
  ].filter((piece) => piece.trim() !== '');
}

function piecesOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'list':
      return block.items.map(plain);
    case 'facts':
      return block.facts.flatMap(({ label, value }) => [label, plain(value)]);
    case 'table':
      return [...block.columns.map(({ header }) => header), ...block.rows.flat().map(plain)];
    case 'callout':
      return [block.title, ...block.paragraphs.map(plain)];
    case 'signature':
      return [block.name, block.role, block.organisation];
    case 'heading':
    case 'paragraph':
    case 'quote':
      return [blockText(block)];
  }
}

/** Targets of the links in a letter. */
export function letterLinks(letter: Letter): readonly string[] {
  return letter.blocks.flatMap((block) => {
    switch (block.kind) {
      case 'paragraph':
      case 'quote':
        return linksIn(block.text);
      case 'list':
        return block.items.flatMap(linksIn);
      case 'facts':
        return block.facts.flatMap(({ value }) => linksIn(value));
      case 'table':
        return block.rows.flat().flatMap(linksIn);
      case 'callout':
        return block.paragraphs.flatMap(linksIn);
      case 'heading':
      case 'signature':
        return [];
    }
  });
}

function linksIn(text: Parameters<typeof plain>[0]): readonly string[] {
  return typeof text === 'string' ? [] : text.flatMap(({ href }) => (href === undefined ? [] : [href]));
}
