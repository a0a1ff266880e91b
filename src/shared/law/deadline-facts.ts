import { openIssues } from '../complaint/state';
import type { Case } from '../complaint/state';
import type { DeadlineFacts } from './deadlines';

/** What the clocks need to know of a case. */
export function deadlineFactsOf(state: Case): DeadlineFacts {
  const { complaint } = state;
  return {
    market: complaint.market,
    // The imported regime stays in: dividing a complaint into issues must not make a clock disappear.
    regimes: [...new Set([complaint.regime, ...openIssues(state).map((issue) => issue.regime)])],
    receivedByFirmOn: complaint.receivedByFirmOn,
    receivedByRepresentativeOn: complaint.receivedByRepresentativeOn,
    ...(complaint.finalAnswer ? { finalAnswerOn: complaint.finalAnswer.answeredOn } : {}),
    letters: state.letters,
    ...(state.finalisedOn ? { closedOn: state.finalisedOn } : {}),
  };
}
