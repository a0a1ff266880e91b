import { openIssues } from './state';
import type { Case, Issue } from './state';
import type { IssueId } from '../core/ids';

/** The number under which an issue is answered, from 1; a merged issue has the number of the one it was taken up in. */
export function issueNumber(state: Case, issueId: IssueId): number | undefined {
  const root = answeredAs(state, issueId);
  const place = openIssues(state).findIndex((issue) => issue.issueId === root);
  return place < 0 ? undefined : place + 1;
}

/** The issues that were taken up in this one, directly or through another. */
export function mergedInto(state: Case, issue: Issue): readonly Issue[] {
  return [...state.issues.values()].filter(
    (other) => other.mergedInto !== undefined && answeredAs(state, other.issueId) === issue.issueId,
  );
}

/** The issue under which this one is answered: itself, or the one it was taken up in at last. */
export function answeredAs(state: Case, issueId: IssueId): IssueId {
  const passed = new Set<IssueId>();
  let current = issueId;
  for (;;) {
    const next = state.issues.get(current)?.mergedInto;
    // A circle cannot come from the app; a damaged history must not hang it.
    if (next === undefined || passed.has(current)) return current;
    passed.add(current);
    current = next;
  }
}
