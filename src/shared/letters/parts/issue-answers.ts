import { EVIDENCE_WEIGHT_LABELS, FINDING_OUTCOME_LABELS } from '../../complaint/labels';
import { openIssues } from '../../complaint/state';
import type { Consideration, Evidence, Issue } from '../../complaint/state';
import { heading, label, labelled, labelledQuotes, list, paragraph } from '../blocks';
import type { Block, Text } from '../letter';
import type { LetterContext } from '../letter-context';
import { listedEvidence } from './material';

/** How a case ended when it ended without findings on every issue. */
export type EndedBy = 'settled' | 'withdrawn' | 'redirected';

/**
 * Every issue in order: both sides, evidence, rule, finding, reasons.
 * @param endedBy set when issues may stay without a finding; absent: what is missing shows as a gap
 */
export function issueAnswers(context: LetterContext, endedBy: EndedBy | undefined): readonly Block[] {
  const { texts, state } = context;
  const issues = openIssues(state);
  if (issues.length === 0 && endedBy) return [];
  const head = [heading(2, texts.headings.assessment, 'assessment'), paragraph(texts.assessment.intro)];
  return [...head, ...issues.flatMap((issue, index) => issueAnswer(context, issue, index + 1, endedBy))];
}

/** Id of the heading under which the issue of that number is answered. */
export function issueHeadingId(number: number): string {
  return `issue-${number}`;
}

function issueAnswer(
  context: LetterContext,
  issue: Issue,
  number: number,
  endedBy: EndedBy | undefined,
): readonly Block[] {
  const { texts } = context;
  const title = texts.headings.issue(number, context.filled(issue.title, 'issues'));
  const blocks: Block[] = [heading(3, title, issueHeadingId(number))];
  if (issue.finding === undefined && endedBy) {
    return [...blocks, paragraph(texts.assessment.notAssessed[endedBy])];
  }
  return [
    ...blocks,
    ...positions(context, issue),
    ...evidenceFor(context, issue),
    ...finding(context, issue),
  ];
}

function positions(context: LetterContext, issue: Issue): readonly Block[] {
  const words = context.texts.assessment;
  return [
    ...labelledQuotes(words.youSay, context.filled(issue.positions.complainant, 'position')),
    ...labelledQuotes(
      words.firmSays(context.organisation),
      context.filled(issue.positions.respondent, 'position'),
    ),
  ];
}

/** Exhibits weighed for this issue, and those the whole case rests on. */
function evidenceFor(context: LetterContext, issue: Issue): readonly Block[] {
  const { texts, state } = context;
  const items = listedEvidence(state).flatMap((exhibit) => {
    const own = exhibit.considerations.find((given) => given.issueId === issue.issueId);
    const general = exhibit.considerations.find((given) => given.issueId === undefined);
    const given = own ?? (general?.weight === 'relied-on' ? general : undefined);
    return given ? [exhibitLine(context, exhibit, given)] : [];
  });
  const { evidence, noEvidence } = texts.assessment;
  return items.length > 0 ? [label(`${evidence}:`), list(items)] : labelled(evidence, noEvidence);
}

function exhibitLine({ texts, language }: LetterContext, exhibit: Evidence, given: Consideration): Text {
  const weight = EVIDENCE_WEIGHT_LABELS[given.weight][language].toLowerCase();
  const note = given.note.trim();
  return [
    { text: texts.material.exhibit(exhibit.exhibitNumber), strong: true },
    { text: `, ${exhibit.title.trim()}: ${weight}.${note === '' ? '' : ` ${note}`}` },
  ];
}

function finding(context: LetterContext, issue: Issue): readonly Block[] {
  const { texts, language, gap, input } = context;
  const words = texts.assessment;
  const given = issue.finding;
  const written = given ?? input.unfinished?.get(issue.issueId);
  const outcome = given ? FINDING_OUTCOME_LABELS[given.outcome][language] : gap('finding');
  return [
    ...labelled(words.rule, context.filled(written?.rule, 'rule')),
    paragraph([
      { text: words.finding(outcome), strong: true },
      ...(given ? [{ text: ` ${words.findingSentence[given.outcome]}` }] : []),
    ]),
    ...labelled(words.reasons, context.filled(written?.reasons, 'reasons')),
  ];
}
