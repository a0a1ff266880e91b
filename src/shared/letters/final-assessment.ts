import { openIssues } from '../complaint/state';
import type { Case } from '../complaint/state';
import { paragraphs } from './blocks';
import type { Block, Letter } from './letter';
import { letterContext, letterOf } from './letter-context';
import type { LetterContext } from './letter-context';
import type { LetterInput } from './letter-input';
import { bothSides } from './parts/both-sides';
import { caseFacts } from './parts/case-facts';
import { closing } from './parts/closing';
import { complaintPoints } from './parts/complaint-points';
import { issueAnswers } from './parts/issue-answers';
import { material } from './parts/material';
import { decision, remedySentences } from './parts/remedies';
import { routes } from './parts/routes';
import { standardParagraphs } from './parts/standard-paragraphs';
import { timeline } from './parts/timeline';
import type { AssessedOutcome } from './texts/letter-texts';

/**
 * The letter that ends an assessment, result first, every issue answered in order. Works on an unfinished case too, for
 * the preview: what is missing shows as a marked gap, and such a letter must not be issued (see checkLetter).
 * A settled case gives a letter of kind `settlement`.
 */
export function buildFinalAssessment(input: LetterInput): Letter {
  const context = letterContext(input);
  const { texts, state } = context;
  const outcome = assessedOutcome(context);
  const endedBy =
    outcome === 'settled' || outcome === 'withdrawn' || outcome === 'redirected' ? outcome : undefined;
  return letterOf(
    context,
    outcome === 'settled' ? 'settlement' : 'final-assessment',
    texts.title[outcome ?? 'upheld'],
    [
      result(context, outcome),
      ...caseFacts(context),
      ...complaintPoints(context, endedBy === undefined ? 'missing' : 'not-needed'),
      ...timeline(context),
      ...(endedBy && !answersAny(state) ? [] : bothSides(context)),
      ...material(context),
      ...issueAnswers(context, endedBy),
      ...decision(context, outcome),
      ...standardParagraphs(context),
      ...routes(context, texts.disagree.intro[outcome ?? 'not-upheld']),
      ...closing(context, 'assessed'),
    ],
  );
}

/** At least one issue was decided, so the positions of both sides are set out. */
function answersAny(state: Case): boolean {
  return openIssues(state).some(({ finding }) => finding !== undefined);
}

/** A case declared inadmissible has a letter of its own; should it come here, its result shows as missing. */
function assessedOutcome({ state }: LetterContext): AssessedOutcome | undefined {
  const outcome = state.outcome?.outcome;
  return outcome === 'inadmissible' ? undefined : outcome;
}

function result(context: LetterContext, outcome: AssessedOutcome | undefined): Block {
  const { texts, state, gap } = context;
  const summary = paragraphs(context.filled(state.outcome?.summary, 'summary'));
  return {
    kind: 'callout',
    tone: 'result',
    title: outcome ? texts.result.title[outcome] : gap('result'),
    paragraphs: [
      ...summary.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : [])),
      ...(outcome ? remedySentences(context, outcome) : []),
    ],
  };
}
