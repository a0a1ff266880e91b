import { openIssues } from '../../../../shared/complaint/state';
import type { Case } from '../../../../shared/complaint/state';

/** The top of the letter, where the result stands. */
export const LETTER_TOP = 'top';

/**
 * Which part of the letter a field is printed in: the id of its heading.
 * @param field name of a draft field
 * @returns undefined for fields that no letter shows
 */
export function letterPartOf(field: string, state: Case): string | undefined {
  const [part, id, scope] = field.split('.');
  switch (part) {
    case 'outcome':
      return LETTER_TOP;
    case 'issue':
      return issueHeading(id, state);
    case 'evidence':
      return issueHeading(scope, state) ?? 'material';
    case 'request':
      return 'material';
    case 'remedy':
      return 'decision';
    case 'admissibility':
      return 'reasons';
    default:
      return undefined;
  }
}

function issueHeading(issueId: string | undefined, state: Case): string | undefined {
  const place = openIssues(state).findIndex((issue) => issue.issueId === issueId);
  return place < 0 ? undefined : `issue-${place + 1}`;
}
