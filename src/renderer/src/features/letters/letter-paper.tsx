import Box from '@mui/material/Box';
import { memo, useContext, useId } from 'react';
import type { ReactNode } from 'react';

import { LANGUAGE_TAGS } from '../../../../shared/letters/letter';
import type { Block, Letter, Span, Text } from '../../../../shared/letters/letter';
import { GAP_PATTERN } from '../../../../shared/letters/letter-context';
import { textsOf } from '../../../../shared/letters/texts/texts-of';
import { formatDate } from '../../../../shared/core/format';
import { assertNever } from '../../../../shared/core/assert-never';
import { HardSentences } from './hard-sentences';
import { paperStyle } from './paper-style';

interface LetterPaperProps {
  readonly letter: Letter;
  /** What the sheet is, for those who do not see it. */
  readonly label: string;
  /** 1 is the size of the printed sheet. */
  readonly zoom: number;
}

/** The letter as it will be read: the same value the PDF is made from, on a sheet of the same width. */
export const LetterPaper = memo(function LetterPaper({ letter, label, zoom }: LetterPaperProps) {
  const { head } = textsOf(letter.language);
  return (
    <Box
      component="article"
      aria-label={label}
      lang={LANGUAGE_TAGS[letter.language]}
      sx={paperStyle}
      style={{ zoom }}
    >
      <header className="letterhead">
        <div>
          <div className="organisation">{letter.sender.organisation}</div>
          <div className="quiet">{letter.sender.unit}</div>
        </div>
        <div className="sender">
          {letter.sender.lines.map((line, place) => (
            <div key={place}>{line}</div>
          ))}
        </div>
      </header>
      <div className="address">
        <div>
          {[letter.addressee.name, ...letter.addressee.lines].map((line, place) => (
            <div key={place}>{line}</div>
          ))}
        </div>
        <dl>
          <dt>{head.date}</dt>
          <dd>{formatDate(letter.date, letter.language)}</dd>
          <dt>{head.reference}</dt>
          <dd>{letter.reference}</dd>
        </dl>
      </div>
      <h2 className="title">{letter.title}</h2>
      {letter.blocks.map((block, place) => (
        <BlockView key={place} block={block} />
      ))}
      <p className="checkpoint">
        {letter.checkpoint.label}: <Marked text={letter.checkpoint.code} />
      </p>
    </Box>
  );
});

const BlockView = memo(function BlockView({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'heading':
      return <Heading block={block} />;
    case 'paragraph':
      return (
        <p>
          <Run text={block.text} />
        </p>
      );
    case 'quote':
      return (
        <blockquote>
          <Run text={block.text} />
        </blockquote>
      );
    case 'list': {
      const items = block.items.map((item, place) => (
        <li key={place}>
          <Run text={item} />
        </li>
      ));
      return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
    case 'facts':
      return (
        <table className="facts" aria-label={block.summary}>
          <tbody>
            {block.facts.map((fact, place) => (
              <tr key={place}>
                <th scope="row">{fact.label}</th>
                <td>
                  <Run text={fact.value} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      );
    case 'table':
      return <TableView block={block} />;
    case 'callout':
      return <Callout block={block} />;
    case 'signature':
      return (
        <div className="signature">
          <div className="name">
            <Marked text={block.name} />
          </div>
          <div>{block.role}</div>
          <div>{block.organisation}</div>
        </div>
      );
    default:
      return assertNever(block);
  }
});

type Kind<K extends Block['kind']> = Extract<Block, { readonly kind: K }>;

/** The title of the letter is the page's level 2; its own headings follow below it. */
function Heading({ block }: { readonly block: Kind<'heading'> }) {
  const content = <Marked text={block.text} />;
  if (block.level === 1) return <h2 className="title">{content}</h2>;
  return block.level === 2 ? (
    <h3 data-part={block.id}>{content}</h3>
  ) : (
    <h4 data-part={block.id}>{content}</h4>
  );
}

function TableView({ block }: { readonly block: Kind<'table'> }) {
  const total = block.columns.reduce((sum, column) => sum + column.weight, 0);
  return (
    <table className="grid" aria-label={block.summary}>
      <colgroup>
        {block.columns.map((column, place) => (
          <col key={place} style={{ width: `${(100 * column.weight) / total}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {block.columns.map((column, place) => (
            <th key={place} scope="col" className={column.numeric ? 'numeric' : undefined}>
              {column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {block.rows.map((row, number) => (
          <tr key={number}>
            {block.columns.map((column, place) => (
              <td key={place} className={column.numeric ? 'numeric' : undefined}>
                <Run text={row[place] ?? ''} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Callout({ block }: { readonly block: Kind<'callout'> }) {
  const titleId = useId();
  return (
    <div role="group" aria-labelledby={titleId} className={`callout ${block.tone}`}>
      <p id={titleId} className="callout-title">
        <Marked text={block.title} />
      </p>
      {block.paragraphs.map((paragraph, place) => (
        <p key={place}>
          <Run text={paragraph} />
        </p>
      ))}
    </div>
  );
}

function Run({ text }: { readonly text: Text }) {
  if (typeof text === 'string') return <Marked text={text} />;
  return text.map((span, place) => <SpanView key={place} span={span} />);
}

/** Links are shown and not followed: the letter is read here, not used. */
function SpanView({ span }: { readonly span: Span }) {
  let content: ReactNode = <Marked text={span.text} />;
  if (span.href !== undefined) content = <span className="link">{content}</span>;
  if (span.strong) content = <strong>{content}</strong>;
  if (span.emphasis) content = <em>{content}</em>;
  return span.lang ? <span lang={LANGUAGE_TAGS[span.lang]}>{content}</span> : content;
}

/** Plain text in which every gap and every hard sentence stands out. */
function Marked({ text }: { readonly text: string }) {
  const hard = useContext(HardSentences).find((sentence) => text.includes(sentence));
  if (hard === undefined) return <Gapped text={text} />;
  const at = text.indexOf(hard);
  return (
    <>
      <Marked text={text.slice(0, at)} />
      <span className="hard">
        <Gapped text={hard} />
      </span>
      <Marked text={text.slice(at + hard.length)} />
    </>
  );
}

function Gapped({ text }: { readonly text: string }) {
  const parts = text.split(GAPS);
  if (parts.length === 1) return text;
  return parts.map((part, place) => (place % 2 === 1 ? <mark key={place}>{part}</mark> : part));
}

/** In parentheses, so that splitting keeps the gaps themselves, at the odd places. */
const GAPS = new RegExp(`(${GAP_PATTERN.source})`, 'u');
