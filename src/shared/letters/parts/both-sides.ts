import { allHeard } from '../../complaint/state';
import { heading, paragraph, quotes } from '../blocks';
import type { Block } from '../letter';
import type { LetterContext } from '../letter-context';

/** Whether both were heard, and customer service's last word before the escalation. */
export function bothSides({ state, texts, language, organisation, date }: LetterContext): readonly Block[] {
  const { heard, notAllHeard } = texts.sides;
  const { finalAnswer, language: written } = state.complaint;
  const blocks: Block[] = [
    heading(2, texts.headings.sides(organisation), 'sides'),
    paragraph(allHeard(state) ? heard(organisation) : notAllHeard(organisation)),
  ];
  if (!finalAnswer) return [...blocks, paragraph(texts.sides.noFinalAnswer)];
  blocks.push(paragraph(texts.sides.finalAnswer(date(finalAnswer.answeredOn))));
  return [...blocks, ...quotes(finalAnswer.text, written === language ? undefined : written)];
}
