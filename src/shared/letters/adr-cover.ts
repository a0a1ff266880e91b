import { openIssues } from '../complaint/state';
import { heading, list, paragraph, paragraphs } from './blocks';
import type { Block, Letter } from './letter';
import { letterContext, letterOf, organisationAs } from './letter-context';
import type { LetterContext } from './letter-context';
import type { LetterInput } from './letter-input';
import { caseFacts } from './parts/case-facts';
import { closing } from './parts/closing';
import { enclosures } from './parts/enclosures';
import { standardParagraphs } from './parts/standard-paragraphs';

export interface AdrCoverInput extends LetterInput {
  /** The board, as it is named on the case and in the letter. */
  readonly entity: string;
  /** Lines as on an envelope. */
  readonly entityAddress: readonly string[];
  /** The board's own number; empty when there is none. */
  readonly theirReference: string;
  readonly remark: string;
}

/** Goes with the documents to a board: what the case was, how it ended, what is enclosed, and who answers for the firm. */
export function buildAdrCover(input: AdrCoverInput): Letter {
  const context = letterContext(input);
  const { texts, organisation, state } = context;
  const words = texts.adrCover;
  const { headings } = texts;
  const entity = context.filled(input.entity, 'entity');
  const remark = input.remark.trim();
  return letterOf(
    context,
    'adr-cover',
    texts.title.adrCover,
    [
      {
        kind: 'callout',
        tone: 'important',
        title: words.result(state.complaint.complainant.name, organisation),
        paragraphs: [[words.resultText(organisation), ...referral(context, input)].join(' ')],
      },
      ...caseFacts(context),
      ...result(context),
      ...(remark === '' ? [] : [heading(2, headings.coverRemark, 'remark'), ...paragraphs(remark)]),
      ...enclosures(context),
      ...standardParagraphs(context),
      heading(2, headings.coverContact, 'contact'),
      paragraph(words.contact(organisation)),
      paragraph(words.questions),
      ...closing(context, 'others'),
    ],
    organisationAs(context, entity, input.entityAddress),
  );
}

function referral({ texts, state, date }: LetterContext, input: AdrCoverInput): readonly string[] {
  const words = texts.adrCover;
  const referred = state.adr.find(({ entity }) => entity === input.entity)?.referredOn;
  const number = input.theirReference.trim();
  return [
    ...(referred ? [words.referredOn(date(referred))] : []),
    ...(number === '' ? [] : [words.yourReference(number)]),
  ];
}

/** The result and the finding on each issue: the reasons stand in the letter that is enclosed. */
function result({ texts, state, date }: LetterContext): readonly Block[] {
  const words = texts.adrCover;
  const { labels, common } = texts;
  const head = heading(2, texts.headings.coverResult, 'result');
  const { finalLetter, outcome, admissibility } = state;
  if (!finalLetter || !outcome) return [head, paragraph(words.notAssessed)];
  const reason = admissibility?.admissible === false ? admissibility.reason : undefined;
  const name = reason ? labels.inadmissibleReason[reason] : labels.caseOutcome[outcome.outcome];
  const issues = openIssues(state).map(({ title, finding }) => {
    const found = finding ? common.inSentence(labels.findingOutcome[finding.outcome]) : words.noFinding;
    return `${title.trim()}: ${found}`;
  });
  return [
    head,
    paragraph(words.assessed(date(finalLetter.issuedOn), common.inSentence(name))),
    ...(reason || issues.length === 0 ? [] : [paragraph(words.findings), list(issues, true)]),
  ];
}
