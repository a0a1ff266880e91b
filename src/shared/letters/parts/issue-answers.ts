import { notHeardBecause, openIssues } from '../../complaint/state';
import type { Consideration, Evidence, Issue } from '../../complaint/state';
import { PARTIES } from '../../complaint/vocabulary';
import type { Party } from '../../complaint/vocabulary';
import { heading, label, labelled, labelledQuotes, list, paragraph } from '../blocks';
import type { Block, Text } from '../letter';
import type { LetterContext } from '../letter-context';
import type { LetterTexts } from '../texts/letter-texts';
import { listedEvidence } from './material';

/** How a case ended when it ended without findings on every issue. */
export type EndedBy = 'settled' | 'withdrawn' | 'redirected';

/**
 * Every issue in order: both sides or why one was not heard, evidence, rule, finding, reasons.
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
    return [
      ...blocks,
      paragraph(texts.assessment.notAssessed[endedBy]),
      ...PARTIES.flatMap((party) => notHeard(context, issue, party)),
    ];
  }
  return [
    ...blocks,
    ...positions(context, issue),
    ...evidenceFor(context, issue),
    ...finding(context, issue),
  ];
}

/** A point outside the remit is not gone into, so what nobody said about it is no gap. */
function positions(context: LetterContext, issue: Issue): readonly Block[] {
  const { youSay, firmSays } = context.texts.assessment;
  const opening = { complainant: youSay, respondent: firmSays(context.organisation) };
  return PARTIES.flatMap((party) => {
    const unheard = notHeard(context, issue, party);
    if (unheard.length > 0) return unheard;
    const said = issue.positions[party];
    return issue.finding?.outcome === 'outside-remit' && (said ?? '').trim() === ''
      ? []
      : labelledQuotes(opening[party], context.filled(said, 'position'));
  });
}

function notHeard({ texts, organisation }: LetterContext, issue: Issue, party: Party): readonly Block[] {
  const reason = notHeardBecause(issue, party);
  return reason === undefined ? [] : labelled(notHeardOpening(texts, organisation, party), reason);
}

/** What stands before the reason why that side was not heard. */
export function notHeardOpening(
  { assessment }: Pick<LetterTexts, 'assessment'>,
  organisation: string,
  party: Party,
): string {
  return party === 'complainant' ? assessment.youNotHeard : assessment.firmNotHeard(organisation);
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

function exhibitLine({ texts }: LetterContext, exhibit: Evidence, given: Consideration): Text {
  const weight = texts.common.inSentence(texts.labels.evidenceWeight[given.weight]);
  const note = given.note.trim();
  return [
    { text: texts.material.exhibit(exhibit.exhibitNumber), strong: true },
    { text: `, ${exhibit.title.trim()}: ${weight}.${note === '' ? '' : ` ${note}`}` },
  ];
}

function finding(context: LetterContext, issue: Issue): readonly Block[] {
  const { texts, gap, input } = context;
  const words = texts.assessment;
  const given = issue.finding;
  const written = given ?? input.unfinished?.get(issue.issueId);
  const outcome = given ? texts.labels.findingOutcome[given.outcome] : gap('finding');
  return [
    paragraph(words.regime[issue.regime]),
    ...labelled(words.rule, context.filled(written?.rule, 'rule')),
    paragraph([
      { text: words.finding(outcome), strong: true },
      ...(given ? [{ text: ` ${words.findingSentence[given.outcome]}` }] : []),
    ]),
    ...labelled(words.reasons, context.filled(written?.reasons, 'reasons')),
  ];
}
