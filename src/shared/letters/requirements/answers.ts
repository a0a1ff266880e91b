import { allHeard, notHeardBecause, openIssues, standingRemedies } from '../../complaint/state';
import type { Case, Issue } from '../../complaint/state';
import { PARTIES } from '../../complaint/vocabulary';
import { formatDate, formatMoney } from '../../core/format';
import { comparable } from '../comparable';
import { plain } from '../letter';
import { issueHeadingId, notHeardOpening } from '../parts/issue-answers';
import { listedEvidence } from '../parts/material';
import { CITED } from './citations';
import { TOP, headingAt } from './reading';
import type { Reading } from './reading';
import { ANSWERING, CONCLUDING } from './requirement';
import type { Fault, Requirement } from './requirement';

/** What a letter that ends a case must say about the complaint itself. */
export const ANSWERS: readonly Requirement[] = [
  {
    id: 'result-first',
    kind: 'required',
    letters: CONCLUDING,
    markets: 'all',
    citation: CITED.guidelineAnswer,
    overridable: false,
    check: resultFirst,
  },
  {
    id: 'issues-in-order',
    kind: 'required',
    letters: ANSWERING,
    markets: 'all',
    citation: CITED.allPoints,
    overridable: false,
    check: issuesInOrder,
  },
  {
    id: 'findings',
    kind: 'required',
    letters: ANSWERING,
    markets: 'all',
    citation: CITED.allPoints,
    overridable: false,
    check: (reading) =>
      eachAnswered(reading, ({ finding }) => {
        const { assessment, labels } = reading.texts;
        return [finding ? assessment.finding(labels.findingOutcome[finding.outcome]) : ''];
      }),
  },
  {
    id: 'reasons',
    kind: 'required',
    letters: ANSWERING,
    markets: 'all',
    citation: CITED.guidelineAnswer,
    overridable: false,
    check: (reading) => eachAnswered(reading, ({ finding }) => [finding?.reasons ?? '']),
  },
  {
    id: 'rules',
    kind: 'required',
    letters: ANSWERING,
    markets: 'all',
    citation: CITED.guidelineAnswer,
    overridable: true,
    check: (reading) => eachAnswered(reading, ({ finding }) => [finding?.rule ?? '']),
  },
  {
    id: 'regimes',
    kind: 'required',
    letters: ANSWERING,
    markets: 'all',
    citation: CITED.allPoints,
    overridable: true,
    check: (reading) => eachAnswered(reading, ({ regime }) => [reading.texts.assessment.regime[regime]]),
  },
  {
    id: 'positions',
    kind: 'required',
    letters: ANSWERING,
    markets: 'all',
    citation: CITED.fairness,
    overridable: true,
    check: (reading) => eachAnswered(reading, (issue) => positionsOf(reading, issue)),
  },
  {
    id: 'both-heard',
    kind: 'required',
    letters: ANSWERING,
    markets: 'all',
    citation: CITED.fairness,
    overridable: false,
    check: bothHeard,
  },
  {
    id: 'wish',
    kind: 'required',
    letters: CONCLUDING,
    markets: 'all',
    citation: CITED.allPoints,
    overridable: false,
    check: ({ state, texts, says }) => {
      const wish = state.complaint.desiredOutcome.trim();
      return says('complaint', wish === '' ? texts.complaint.noWish : wish) ? [] : [{ at: 'complaint' }];
    },
  },
  {
    id: 'evidence-listed',
    kind: 'required',
    letters: ANSWERING,
    markets: 'all',
    citation: CITED.guidelineEvidence,
    overridable: false,
    check: ({ state, says }) =>
      listedEvidence(state)
        .filter(({ title }) => !says('material', title))
        .map(({ title }) => ({ words: title, at: 'material' })),
  },
  {
    id: 'remedy-amount',
    kind: 'required',
    letters: ANSWERING,
    markets: 'all',
    citation: CITED.guidelineAnswer,
    overridable: false,
    check: ({ state, letter, says }) =>
      unsaid(
        says,
        standingRemedies(state).map(({ amount }) => amount && formatMoney(amount, letter.language)),
      ),
  },
  {
    id: 'remedy-date',
    kind: 'required',
    letters: ANSWERING,
    markets: 'all',
    citation: CITED.guidelineAnswer,
    overridable: false,
    check: ({ state, letter, says }) =>
      unsaid(
        says,
        standingRemedies(state).map(({ dueOn, carriedOutOn }) => {
          const on = carriedOutOn ?? dueOn;
          return on && formatDate(on, letter.language);
        }),
      ),
  },
  {
    id: 'remedy-actor',
    kind: 'required',
    letters: ANSWERING,
    markets: 'all',
    citation: CITED.guidelineAnswer,
    overridable: false,
    check: ({ state, letter, expected }) => {
      const rows = letter.blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
      const acts = rows.filter((row) => row.at(-1) === expected.organisation).length;
      return acts >= standingRemedies(state).length ? [] : [{ words: expected.organisation, at: DECISION }];
    },
  },
  {
    id: 'settlement-kept',
    kind: 'required',
    letters: ['settlement'],
    markets: 'all',
    citation: CITED.ownProcedure,
    overridable: true,
    check: ({ texts, expected, says }) => {
      const words = texts.decision.howTo(expected.organisation).settled;
      return says(DECISION, words) ? [] : [{ words, at: DECISION }];
    },
  },
];

const DECISION = 'decision';

/** The result stands before everything else, in the case's own words. */
function resultFirst({ letter, state, texts }: Reading): readonly Fault[] {
  const callout = letter.blocks.find((block) => block.kind === 'callout' && block.tone === 'result');
  const heading = letter.blocks.findIndex(({ kind }) => kind === 'heading');
  const early = callout && letter.blocks.indexOf(callout) < heading;
  if (callout?.kind !== 'callout' || !early) return [{ at: TOP }];
  const given = state.outcome;
  const declined = letter.kind === 'inadmissibility';
  const title = declined ? texts.result.title.inadmissible : given && texts.result.title[given.outcome];
  const summary = comparable(given?.summary ?? '');
  const said = comparable(callout.paragraphs.map(plain).join(' '));
  const told = declined || (summary !== '' && said.includes(summary));
  return callout.title === title && told ? [] : [{ at: TOP }];
}

/** Title of each issue under its own heading, one issue after the other. */
function issuesInOrder({ letter, state, says }: Reading): readonly Fault[] {
  let after = headingAt(letter, 'assessment');
  return openIssues(state).flatMap(({ title }, index) => {
    const number = index + 1;
    const id = issueHeadingId(number);
    const at = headingAt(letter, id);
    const inOrder = after >= 0 && at > after && says(id, title);
    after = Math.max(after, at);
    return inOrder ? [] : [{ issueNumber: number, at: id }];
  });
}

/** Whether each issue's part says all of the words; issues that a settled case leaves open are passed over. */
function eachAnswered(
  { state, says }: Reading,
  wordsOf: (issue: Issue) => readonly string[],
): readonly Fault[] {
  return openIssues(state).flatMap((issue, index) => {
    if (!issue.finding && !endsOnMerits(state)) return [];
    const at = issueHeadingId(index + 1);
    const missing = wordsOf(issue).filter((words) => !says(at, words));
    return missing.length === 0 ? [] : [{ issueNumber: index + 1, at }];
  });
}

function endsOnMerits({ outcome }: Case): boolean {
  return !['settled', 'withdrawn', 'redirected'].includes(outcome?.outcome ?? '');
}

/** What each side says, or why it was not heard. What nobody said about a point outside the remit need not stand there. */
function positionsOf({ texts, expected }: Reading, issue: Issue): readonly string[] {
  return PARTIES.flatMap((party) => {
    const because = notHeardBecause(issue, party);
    if (because !== undefined) return [`${notHeardOpening(texts, expected.organisation, party)}: ${because}`];
    const { positions, finding } = issue;
    const said = positions[party] ?? '';
    return said.trim() === '' && finding?.outcome === 'outside-remit' ? [] : [said];
  });
}

/** Says that both were heard where they were, that one was not where one was not, and never the other way round. */
function bothHeard({ state, texts, expected, says, ownWords }: Reading): readonly Fault[] {
  const { heard, notAllHeard, noFinalAnswer } = texts.sides;
  const [right, wrong] = allHeard(state) ? [heard, notAllHeard] : [notAllHeard, heard];
  const untrue = comparable(wrong(expected.organisation));
  if (ownWords.some((words) => comparable(words).includes(untrue))) return [{ at: 'sides' }];
  const answered = openIssues(state).some(({ finding }) => finding !== undefined);
  if (!answered && !endsOnMerits(state)) return [];
  const told = says('sides', right(expected.organisation));
  const quoted = says('sides', state.complaint.finalAnswer?.text ?? noFinalAnswer);
  return told && quoted ? [] : [{ at: 'sides' }];
}

function unsaid(says: Reading['says'], all: readonly (string | undefined)[]): readonly Fault[] {
  return all.flatMap((words) =>
    words === undefined || says(DECISION, words) ? [] : [{ words, at: DECISION }],
  );
}
