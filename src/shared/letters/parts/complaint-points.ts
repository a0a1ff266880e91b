import { openIssues } from '../../complaint/state';
import { heading, list, listed, paragraph, quotes } from '../blocks';
import type { Block } from '../letter';
import type { LetterContext } from '../letter-context';
import { mergedInto } from '../../complaint/issue-numbers';

/**
 * What was complained about, point by point, and the result that was asked for.
 * @param undivided what it means when there are no issues: missing, or that none are needed because the complaint ends
 *   without an assessment
 */
export function complaintPoints(
  context: LetterContext,
  undivided: 'missing' | 'not-needed',
): readonly Block[] {
  const { state, texts, language, gap, money } = context;
  const { complaint } = state;
  const issues = openIssues(state);
  const blocks: Block[] = [heading(2, texts.headings.complaint, 'complaint')];
  if (issues.length === 0) {
    blocks.push(paragraph(undivided === 'missing' ? gap('issues') : texts.complaint.noPoints));
  } else {
    blocks.push(paragraph(texts.complaint.points(issues.length)));
    blocks.push(
      list(
        issues.map((issue) => {
          const taken = mergedInto(state, issue).map((other) => texts.common.quoted(other.title.trim()));
          const covers =
            taken.length > 0 ? ` ${texts.complaint.covers(listed(taken, texts.common.and))}` : '';
          return `${context.filled(issue.title, 'issues')}${covers}`;
        }),
        true,
      ),
    );
  }
  const wish = complaint.desiredOutcome.trim();
  if (wish === '') {
    blocks.push(paragraph(texts.complaint.noWish));
  } else {
    blocks.push(paragraph(texts.complaint.wish));
    blocks.push(...quotes(wish, complaint.language === language ? undefined : complaint.language));
  }
  if (complaint.disputedAmount)
    blocks.push(paragraph(texts.complaint.claim(money(complaint.disputedAmount))));
  return blocks;
}
