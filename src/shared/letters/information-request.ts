import type { InformationRequest } from '../complaint/state';
import type { Party } from '../complaint/vocabulary';
import { heading, list, paragraph, paragraphs } from './blocks';
import type { Block, Letter } from './letter';
import { letterContext, letterOf, organisationAs } from './letter-context';
import type { LetterContext } from './letter-context';
import type { LetterInput } from './letter-input';
import { caseFacts } from './parts/case-facts';
import { closing } from './parts/closing';
import { standardParagraphs } from './parts/standard-paragraphs';

export interface InformationRequestInput extends LetterInput {
  /** Whom the questions go to: the respondent is the firm's customer service. */
  readonly to: Party;
  /** Why the answers matter; empty when nothing is to be said about it. */
  readonly why: string;
}

/** The questions that wait for an answer from one of the parties, by when and how to answer, and what silence means. */
export function buildInformationRequest(input: InformationRequestInput): Letter {
  const context = letterContext(input);
  const { texts, organisation, state } = context;
  const words = texts.informationRequest[input.to];
  const { headings } = texts;
  const requests = openRequestsTo(context, input.to);
  const [first] = requests.map(({ dueOn }) => dueOn).toSorted();
  const by = first ? context.date(first) : context.gap('answerDate');
  const why = input.why.trim();
  const toFirm = input.to === 'respondent';
  const { customerService } = texts.common;
  return letterOf(
    context,
    'information-request',
    texts.title.informationRequest,
    [
      {
        kind: 'callout',
        tone: 'important',
        title: words.result(by),
        paragraphs: [words.resultText(organisation, state.complaint.complainant.name)],
      },
      ...caseFacts(context, toFirm ? 'full' : 'brief'),
      heading(2, headings.requestQuestions, QUESTIONS_ID),
      ...questions(context, requests, words.questions(requests.length)),
      ...(why === '' ? [] : [heading(2, headings.requestWhy, 'why'), ...paragraphs(why)]),
      heading(2, headings.requestHow, 'how'),
      ...words.how(state.complaint.reference).map((text) => paragraph(text)),
      heading(2, headings.requestSilence, 'silence'),
      paragraph(words.silence(by)),
      ...standardParagraphs(context),
      ...(toFirm ? closing(context, 'others') : closing(context, 'complainant', false)),
    ],
    ...(toFirm ? [organisationAs(context, organisation, [customerService], customerService)] : []),
  );
}

/** Id of the heading over the questions, whatever it says. */
export const QUESTIONS_ID = 'questions';

/** Questions to that party that nobody has answered and whose time has not run out. */
export function openRequestsTo(
  { state }: Pick<LetterContext, 'state'>,
  party: Party,
): readonly InformationRequest[] {
  return [...state.requests.values()].filter(({ from, status }) => from === party && status === 'open');
}

/** One question stands by itself; several are numbered, each with its own date when the dates differ. */
function questions(
  { texts, date, gap }: LetterContext,
  requests: readonly InformationRequest[],
  intro: string,
): readonly Block[] {
  const [only, ...others] = requests;
  if (!only) return [paragraph(gap('question'))];
  if (others.length === 0) return [paragraph(intro), ...paragraphs(only.question)];
  const differ = others.some(({ dueOn }) => dueOn !== only.dueOn);
  const items = requests.map(({ question, dueOn }) =>
    differ ? `${question.trim()} ${texts.informationRequest.dueOn(date(dueOn))}` : question.trim(),
  );
  return [paragraph(intro), list(items, true)];
}
