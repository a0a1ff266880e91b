import type { LocalDate } from '../core/local-date';
import { heading, list, paragraph } from './blocks';
import type { Letter } from './letter';
import { letterContext, letterOf } from './letter-context';
import type { LetterInput } from './letter-input';
import { caseFacts } from './parts/case-facts';
import { closing } from './parts/closing';
import { ROUTES_ID, placesInBrief } from './parts/routes';
import { standardParagraphs } from './parts/standard-paragraphs';

export interface AcknowledgementInput extends LetterInput {
  /** The day by which the answer is promised. */
  readonly answerBy?: LocalDate;
}

/**
 * Confirms that the complaint has come, says what happens next and by when, how to send more or withdraw it, and
 * where else one may go meanwhile.
 * @source Joint Committee Guidelines on complaints-handling (JC 2014 43), guideline 6
 */
export function buildAcknowledgement(input: AcknowledgementInput): Letter {
  const context = letterContext(input);
  const { texts, organisation, state } = context;
  const words = texts.acknowledgement;
  const { reference, receivedByRepresentativeOn } = state.complaint;
  const by = input.answerBy ? context.date(input.answerBy) : context.gap('answerDate');
  const name = context.filled(input.representative.name, 'name');
  return letterOf(context, 'acknowledgement', texts.title.acknowledgement, [
    {
      kind: 'callout',
      tone: 'important',
      title: words.result,
      paragraphs: [
        words.resultText(organisation, context.date(receivedByRepresentativeOn)),
        `${words.handledBy(name)} ${words.answerBy(by)}`,
      ],
    },
    ...caseFacts(context, 'brief'),
    heading(2, texts.headings.acknowledgementNext, 'next'),
    list(words.next(organisation), true),
    heading(2, texts.headings.acknowledgementSend, 'send'),
    paragraph(words.send(reference).join(' ')),
    paragraph(words.withdraw),
    ...standardParagraphs(context),
    heading(2, texts.headings.holdingNow, ROUTES_ID),
    paragraph(words.routes),
    ...placesInBrief(context),
    ...closing(context, 'complainant'),
  ]);
}
