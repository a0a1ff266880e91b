import { openIssues } from '../complaint/state';
import type { Case } from '../complaint/state';
import type { DeadlineFacts } from './deadlines';

/** What the clocks need to know of a case, and nothing more: it is kept beside the queue's row. */
export function deadlineFactsOf(state: Case): DeadlineFacts {
  const { complaint, duties } = state;
  return {
    market: complaint.market,
    // The imported regime stays in: dividing a complaint into issues must not make a clock disappear.
    regimes: [...new Set([complaint.regime, ...openIssues(state).map((issue) => issue.regime)])],
    receivedByFirmOn: complaint.receivedByFirmOn,
    receivedByRepresentativeOn: complaint.receivedByRepresentativeOn,
    ...(complaint.finalAnswer ? { finalAnswerOn: complaint.finalAnswer.answeredOn } : {}),
    letters: state.letters.map(({ kind, issuedOn, finalReplyBy, delayedBecause }) => ({
      kind,
      issuedOn,
      ...(finalReplyBy !== undefined && { finalReplyBy }),
      ...(delayedBecause !== undefined && { delayedBecause }),
    })),
    ...(duties.size > 0 && {
      duties: [...duties.values()].map(({ kind, arisenOn, note, fulfilled, extended }) => ({
        kind,
        arisenOn,
        note,
        ...(fulfilled && { fulfilledOn: fulfilled.on }),
        ...(extended && { extended }),
      })),
    }),
    ...(state.finalisedOn ? { closedOn: state.finalisedOn } : {}),
  };
}
