import type { IssueId } from '../core/ids';
import { openIssues } from './state';
import type { Case } from './state';
import type { CaseOutcome, FindingOutcome } from './vocabulary';

/** The two assessments side by side. */
export interface ReadingComparison {
  readonly issues: readonly {
    readonly issueId: IssueId;
    readonly first: FindingOutcome | undefined;
    readonly second: FindingOutcome | undefined;
    readonly secondReasons: string;
    readonly differs: boolean;
  }[];
  readonly outcome: {
    readonly first: CaseOutcome | undefined;
    readonly second: CaseOutcome;
    readonly differs: boolean;
  };
  /** Anywhere. */
  readonly differs: boolean;
}

/** Undefined while no second reader has given an assessment of their own. */
export function compareReadings(state: Case): ReadingComparison | undefined {
  const assessment = state.secondReading?.given?.assessment;
  if (!assessment) return undefined;
  const seconds = new Map(assessment.findings.map((finding) => [finding.issueId, finding]));
  const issues = openIssues(state).map(({ issueId, finding }) => {
    const second = seconds.get(issueId);
    return {
      issueId,
      first: finding?.outcome,
      second: second?.outcome,
      secondReasons: second?.reasons ?? '',
      differs: finding?.outcome !== second?.outcome,
    };
  });
  const first = state.outcome?.outcome;
  const outcome = { first, second: assessment.outcome, differs: first !== assessment.outcome };
  return { issues, outcome, differs: outcome.differs || issues.some(({ differs }) => differs) };
}
