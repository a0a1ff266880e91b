import { heading, paragraphs } from '../blocks';
import type { Block } from '../letter';
import type { LetterContext } from '../letter-context';

/**
 * The firm's own paragraphs that the writer has chosen: the last thing the letter says before it tells where to go on.
 * Those without a heading come first, so that none of them falls under the heading of another.
 */
export function standardParagraphs({ input }: LetterContext): readonly Block[] {
  const clauses = input.clauses ?? [];
  const [headed, plain] = [clauses.filter(isHeaded), clauses.filter((clause) => !isHeaded(clause))];
  return [
    ...plain.flatMap(({ text }) => paragraphs(text)),
    ...headed.flatMap((clause, index) => [
      heading(2, clause.heading, `clause-${index + 1}`),
      ...paragraphs(clause.text),
    ]),
  ];
}

function isHeaded(clause: { readonly heading: string }): boolean {
  return clause.heading !== '';
}
