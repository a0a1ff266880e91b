import type { LocalDate } from '../core/local-date';
import { heading, paragraph, paragraphs } from './blocks';
import type { Letter } from './letter';
import { letterContext, letterOf } from './letter-context';
import type { LetterInput } from './letter-input';
import { caseFacts } from './parts/case-facts';
import { closing } from './parts/closing';
import { routes } from './parts/routes';
import { standardParagraphs } from './parts/standard-paragraphs';

export interface AddendumInput extends LetterInput {
  /** The letter it adds to or corrects. */
  readonly earlier: { readonly title: string; readonly issuedOn: LocalDate };
  readonly reason: string;
  readonly text: string;
}

/** A dated correction or addition to a letter that has gone out; the earlier letter stays as it was. */
export function buildAddendum(input: AddendumInput): Letter {
  const context = letterContext(input);
  const { texts } = context;
  const { earlier } = input;
  const refers = texts.addendum.refers(earlier.title, context.date(earlier.issuedOn));
  const outcome = context.state.outcome?.outcome ?? 'not-upheld';
  return letterOf(context, 'addendum', texts.title.addendum, [
    { kind: 'callout', tone: 'important', title: texts.addendum.result, paragraphs: [refers] },
    ...caseFacts(context),
    heading(2, texts.headings.addendumWhy, 'why'),
    ...paragraphs(context.filled(input.reason, 'reasons')),
    heading(2, texts.headings.addendumText, 'text'),
    ...paragraphs(context.filled(input.text, 'addendum')),
    paragraph(texts.addendum.rest),
    ...standardParagraphs(context),
    ...routes(context, texts.disagree.intro[outcome]),
    ...closing(context, 'complainant'),
  ]);
}
