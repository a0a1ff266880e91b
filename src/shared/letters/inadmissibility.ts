import { heading, paragraph, paragraphs } from './blocks';
import type { Block, Letter } from './letter';
import { letterContext, letterOf } from './letter-context';
import type { LetterContext } from './letter-context';
import type { LetterInput } from './letter-input';
import { caseFacts } from './parts/case-facts';
import { closing } from './parts/closing';
import { complaintPoints } from './parts/complaint-points';
import { routes } from './parts/routes';
import { standardParagraphs } from './parts/standard-paragraphs';
import { timeline } from './parts/timeline';

/** The letter of a complaint that is not examined: why, what to do now, and where else to go. */
export function buildInadmissibility(input: LetterInput): Letter {
  const context = letterContext(input);
  const { texts } = context;
  return letterOf(context, 'inadmissibility', texts.title.inadmissible, [
    result(context),
    ...caseFacts(context),
    ...complaintPoints(context, 'not-needed'),
    ...timeline(context),
    ...why(context),
    ...standardParagraphs(context),
    ...routes(context, texts.disagree.intro.inadmissible),
    ...closing(context, 'complainant'),
  ]);
}

function result({ texts, state }: LetterContext): Block {
  const summary = (state.outcome?.summary ?? '').trim();
  return {
    kind: 'callout',
    tone: 'result',
    title: texts.result.title.inadmissible,
    paragraphs: [...(summary === '' ? [] : [summary]), texts.inadmissible.notAssessed],
  };
}

function why(context: LetterContext): readonly Block[] {
  const { texts, state, organisation, gap } = context;
  const decided = state.admissibility?.admissible === false ? state.admissibility : undefined;
  const words = texts.inadmissible;
  return [
    heading(2, texts.headings.inadmissibleWhy, 'reasons'),
    paragraph(decided?.reason ? words.reason(organisation)[decided.reason] : gap('reasons')),
    ...paragraphs(context.filled(decided?.explanation, 'explanation')),
    ...(decided?.reason
      ? [heading(2, texts.headings.inadmissibleNext, 'next'), paragraph(words.next[decided.reason])]
      : []),
  ];
}
