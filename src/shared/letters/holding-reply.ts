import { addDays } from '../core/local-date';
import type { LocalDate } from '../core/local-date';
import { heading, paragraph, paragraphs } from './blocks';
import type { Block, Letter } from './letter';
import { letterContext, letterOf } from './letter-context';
import type { LetterContext } from './letter-context';
import type { LetterInput } from './letter-input';
import { caseFacts } from './parts/case-facts';
import { closing } from './parts/closing';
import { ROUTES_ID, placesInBrief } from './parts/routes';
import { standardParagraphs } from './parts/standard-paragraphs';
import { signpostsOf } from './signpost';
import type { Signpost } from './signpost';

export interface HoldingReplyInput extends LetterInput {
  /** What causes the delay. */
  readonly reason: string;
  /** Why that lies beyond the firm's control. */
  readonly beyondControl: string;
  readonly finalReplyBy?: LocalDate;
  /** The last date the law allows, where it sets one. */
  readonly latestReplyOn?: LocalDate;
}

/**
 * Tells why the answer takes longer and when it comes, and that nobody has to wait for it where a board takes the
 * complaint after silence.
 * @source PSD2 Art. 101(2): reasons for the delay, beyond the provider's control, and the date of the final reply
 */
export function buildHoldingReply(input: HoldingReplyInput): Letter {
  const context = letterContext(input);
  const { texts, organisation } = context;
  const by = input.finalReplyBy ? context.date(input.finalReplyBy) : context.gap('date');
  return letterOf(context, 'holding-reply', texts.title.holding, [
    {
      kind: 'callout',
      tone: 'important',
      title: texts.holding.result(by),
      paragraphs: [texts.holding.resultText(organisation)],
    },
    ...caseFacts(context, 'brief'),
    heading(2, texts.headings.holdingWhy, 'why'),
    ...paragraphs(context.filled(input.reason, 'delayReason')),
    heading(2, texts.headings.holdingControl(organisation), 'control'),
    ...paragraphs(context.filled(input.beyondControl, 'beyondControl')),
    heading(2, texts.headings.holdingWhen, 'when'),
    paragraph(
      [
        texts.holding.when(by),
        ...(input.latestReplyOn ? [texts.holding.latest(context.date(input.latestReplyOn))] : []),
      ].join(' '),
    ),
    ...standardParagraphs(context),
    ...rightsNow(context),
    ...closing(context, 'complainant'),
  ]);
}

/** When one may go there stands above already, where silence is enough. */
function needed({ silenceWeeks }: Signpost): readonly ('when' | 'fee')[] {
  return silenceWeeks === undefined ? ['when', 'fee'] : ['fee'];
}

/** Silence is counted from the day the firm received the complaint; a holding reply does not break it. */
function rightsNow(context: LetterContext): readonly Block[] {
  const { texts, input, state, organisation } = context;
  const words = texts.holding;
  const silence: string[] = [];
  for (const { name, silenceWeeks } of signpostsOf(input.signposts, 'adr')) {
    if (silenceWeeks === undefined) continue;
    const weeks = texts.common.weeks(silenceWeeks);
    const on = addDays(state.complaint.receivedByFirmOn, 7 * silenceWeeks);
    const say = on < input.date ? words.silencePassed : words.silenceFrom;
    silence.push(words.silenceNow(name, organisation, weeks), say(weeks, context.date(on)));
  }
  const intro = silence.length > 0 ? [words.now, ...silence].join(' ') : words.noSilence;
  return [
    heading(2, texts.headings.holdingNow, ROUTES_ID),
    paragraph(intro),
    ...placesInBrief(context, needed),
  ];
}
