import { assertNever } from '../core/assert-never';
import { changeIn, withEvidence, withIssue, withKey, withRemedy, withRequest, without } from './case-changes';
import type { CaseEvent, CaseEventType, RecordedEvent } from './events';
import { mayWrite } from './role-rights';
import type { Case, InformationRequest, Stamp } from './state';
import { CONCLUDING_LETTERS } from './vocabulary';
import type { Stage } from './vocabulary';

/**
 * One fact more. Uses nothing but what was recorded, so that the same facts give the same case on every machine. Facts
 * before the receipt, a second receipt, whatever follows the erasure, and what the writer's role does not allow, change
 * nothing: they can only come from a damaged or hostile stream.
 */
export function evolve(state: Case | undefined, recorded: RecordedEvent): Case | undefined {
  if (!mayWrite(recorded.event.type, recorded.role)) return state;
  if (state === undefined) {
    return recorded.event.type === 'ComplaintReceived' ? received(recorded, recorded.event) : undefined;
  }
  if (state.erased) return state;
  const next = apply(state, recorded.event, { by: recorded.by, at: recorded.at });
  if (next === state) return state;
  const read = rereadAfter(recorded.event.type, next);
  return { ...read, stage: stageOf(read), lastChangeAt: recorded.at };
}

/** Folds a whole history, oldest first. */
export function fold(history: Iterable<RecordedEvent>): Case | undefined {
  let state: Case | undefined;
  for (const recorded of history) state = evolve(state, recorded);
  return state;
}

function received(
  recorded: RecordedEvent,
  event: Extract<CaseEvent, { readonly type: 'ComplaintReceived' }>,
): Case {
  return {
    stage: 'received',
    complaint: event.complaint,
    receivedAt: recorded.at,
    supplements: [],
    conflicts: new Map(),
    recused: new Map(),
    issues: new Map(),
    evidence: new Map(),
    requests: new Map(),
    contacts: event.complaint.contacts,
    notes: [],
    remedies: new Map(),
    letters: [],
    addenda: [],
    reopenings: [],
    adr: [],
    duties: new Map(),
    recommendations: [],
    lastChangeAt: recorded.at,
  };
}

function apply(state: Case, event: CaseEvent, stamp: Stamp): Case {
  switch (event.type) {
    case 'ComplaintReceived':
    case 'CaseOpened':
      return state;
    case 'ComplaintSupplemented': {
      const { receivedOn, contentHash, changes } = event;
      return { ...state, supplements: [...state.supplements, { receivedOn, contentHash, changes }] };
    }
    case 'CaseAssigned':
      return { ...state, assignee: event.to };
    case 'ConflictDeclared': {
      const declaration = { ...stamp, conflict: event.conflict, statement: event.statement };
      return { ...state, conflicts: withKey(state.conflicts, stamp.by, declaration) };
    }
    case 'RepresentativeRecused': {
      const next = { ...state, recused: withKey(state.recused, stamp.by, event.reason) };
      return state.assignee === stamp.by ? without(next, 'assignee') : next;
    }
    case 'AdmissibilityDecided': {
      const { admissible, reason, explanation, notInCourtOrAdr = false } = event;
      // Earlier versions of the app asked for it in the explanation.
      const { noFinalAnswerBecause = explanation } = event;
      const unanswered = admissible && state.complaint.finalAnswer === undefined;
      return {
        ...state,
        admissibility: {
          ...stamp,
          admissible,
          explanation,
          notInCourtOrAdr,
          ...(reason && { reason }),
          ...(unanswered && { noFinalAnswerBecause }),
        },
      };
    }
    case 'AuthorityRecorded': {
      const { authorisedPerson } = state.complaint;
      if (!authorisedPerson) return state;
      const complaint = {
        ...state.complaint,
        authorisedPerson: { ...authorisedPerson, authority: event.authority },
      };
      return { ...state, complaint };
    }
    case 'IssueRaised': {
      const { issueId, title, regime } = event;
      return {
        ...state,
        issues: withKey(state.issues, issueId, { issueId, title, regime, positions: {}, notHeard: {} }),
      };
    }
    case 'IssueReworded':
      return withIssue(state, event.issueId, (issue) => ({
        ...issue,
        title: event.title,
        regime: event.regime,
      }));
    case 'IssueMerged':
      return withIssue(state, event.issueId, (issue) => ({ ...issue, mergedInto: event.into }));
    case 'EvidenceAdded':
      return {
        ...state,
        evidence: withKey(state.evidence, event.exhibit.evidenceId, {
          ...event.exhibit,
          exhibitNumber: state.evidence.size + 1,
          considerations: [],
        }),
      };
    case 'EvidenceWithdrawn':
      return withEvidence(state, event.evidenceId, (evidence) => ({
        ...evidence,
        withdrawnBecause: event.reason,
      }));
    case 'EvidenceConsidered':
      return withEvidence(state, event.evidenceId, ({ passedOverBecause: _gone, ...evidence }) => ({
        ...evidence,
        considerations: [
          ...evidence.considerations.filter((earlier) => earlier.issueId !== event.issueId),
          {
            weight: event.weight,
            note: event.note,
            ...(event.issueId && { issueId: event.issueId }),
          },
        ],
      }));
    case 'EvidencePassedOver':
      return withEvidence(state, event.evidenceId, (evidence) => ({
        ...evidence,
        considerations: [],
        passedOverBecause: event.reason,
      }));
    case 'InformationRequested': {
      const { requestId, from, question, dueOn } = event;
      const request: InformationRequest = {
        requestId,
        from,
        question,
        dueOn,
        requestedAt: stamp.at,
        status: 'open',
      };
      return { ...state, requests: withKey(state.requests, requestId, request) };
    }
    case 'InformationReceived':
      return withRequest(state, event.requestId, (request) => ({
        ...request,
        status: 'received',
        receivedOn: event.receivedOn,
        summary: event.summary,
      }));
    case 'InformationOverdue':
      return withRequest(state, event.requestId, (request) => ({ ...request, status: 'overdue' }));
    case 'ContactLogged':
      return { ...state, contacts: [...state.contacts, event.contact] };
    case 'NoteAdded':
      return { ...state, notes: [...state.notes, { ...stamp, text: event.text }] };
    case 'PositionRecorded':
      return withIssue(state, event.issueId, (issue) => {
        const { [event.party]: _heard, ...notHeard } = issue.notHeard;
        return { ...issue, notHeard, positions: { ...issue.positions, [event.party]: event.text } };
      });
    case 'PartyNotHeard':
      return withIssue(state, event.issueId, (issue) => ({
        ...issue,
        notHeard: { ...issue.notHeard, [event.party]: event.reason },
      }));
    case 'FindingRecorded': {
      const { outcome, rule, reasons } = event;
      return withIssue(state, event.issueId, (issue) => ({
        ...issue,
        finding: { ...stamp, outcome, rule, reasons },
      }));
    }
    case 'RemedyProposed':
      return { ...state, remedies: withKey(state.remedies, event.remedy.remedyId, event.remedy) };
    case 'RemedyWithdrawn':
      return withRemedy(state, event.remedyId, (remedy) => ({ ...remedy, withdrawnBecause: event.reason }));
    case 'OutcomeSet':
      return { ...state, outcome: { ...stamp, outcome: event.outcome, summary: event.summary } };
    case 'SecondReadingRequested':
      return { ...state, secondReading: { requested: { ...stamp, note: event.note }, outdated: false } };
    case 'SecondReadingGiven': {
      const { secondReading } = state;
      const { agrees, comments, assessment } = event;
      const given = { ...stamp, agrees, comments, ...(assessment && { assessment }) };
      return secondReading ? { ...state, secondReading: { ...secondReading, given } } : state;
    }
    case 'SecondReadingSettled': {
      const { secondReading } = state;
      const { kept, reason } = event;
      return secondReading?.given
        ? { ...state, secondReading: { ...secondReading, settled: { ...stamp, kept, reason } } }
        : state;
    }
    case 'LetterIssued': {
      const next = { ...state, letters: [...state.letters, event.letter] };
      return CONCLUDING_LETTERS.includes(event.letter.kind) ? { ...next, finalLetter: event.letter } : next;
    }
    case 'CaseFinalised':
      return { ...state, finalisedOn: event.finalisedOn, checkpoint: event.checkpoint };
    case 'AddendumIssued':
      return { ...state, addenda: [...state.addenda, { letter: event.letter, reason: event.reason }] };
    case 'CaseReopened': {
      const reopened = { ...state, reopenings: [...state.reopenings, { ...stamp, reason: event.reason }] };
      return without(without(without(reopened, 'finalisedOn'), 'finalLetter'), 'outcome');
    }
    case 'CaseErased': {
      const { erasureId, basis } = event;
      return { ...state, erased: { ...stamp, erasureId, basis } };
    }
    case 'RemedyCarriedOut':
      return withRemedy(state, event.remedyId, (remedy) => ({
        ...remedy,
        carriedOutOn: event.carriedOutOn,
      }));
    case 'AdrReferralRecorded': {
      const { entity, referredOn } = event;
      return { ...state, adr: [...state.adr, { entity, referredOn }] };
    }
    case 'AdrOutcomeRecorded': {
      const { entity, decidedOn, outcome } = event;
      const earlier = state.adr.find((referral) => referral.entity === entity);
      const rest = state.adr.filter((referral) => referral !== earlier);
      return { ...state, adr: [...rest, { ...earlier, entity, decidedOn, outcome }] };
    }
    case 'DutyNoted': {
      const { dutyId, kind, arisenOn, note } = event;
      return { ...state, duties: withKey(state.duties, dutyId, { dutyId, kind, arisenOn, note }) };
    }
    case 'DutyExtended': {
      const { toldOn, until, reason } = event;
      const duties = changeIn(state.duties, event.dutyId, (duty) => ({
        ...duty,
        extended: { toldOn, until, reason },
      }));
      return duties ? { ...state, duties } : state;
    }
    case 'DutyFulfilled': {
      const fulfilled = { on: event.fulfilledOn, note: event.note };
      const duties = changeIn(state.duties, event.dutyId, (duty) => ({ ...duty, fulfilled }));
      return duties ? { ...state, duties } : state;
    }
    case 'RootCauseRecorded': {
      const { cause, mayAffectOthers, explanation } = event;
      return { ...state, rootCause: { cause, mayAffectOthers, explanation } };
    }
    case 'RecommendationRecorded': {
      const { text, followUpOn } = event;
      const recommendation = { text, ...(followUpOn && { followUpOn }) };
      return { ...state, recommendations: [...state.recommendations, recommendation] };
    }
    case 'LegalHoldPlaced':
      return { ...state, hold: { ...stamp, reason: event.reason } };
    case 'LegalHoldReleased':
      return state.hold ? without(state, 'hold') : state;
    default:
      return assertNever(event);
  }
}

/** What a second reader has agreed to no longer stands after any of these. */
const REREAD_AFTER: ReadonlySet<CaseEventType> = new Set<CaseEventType>([
  'AdmissibilityDecided',
  'IssueRaised',
  'IssueReworded',
  'IssueMerged',
  'EvidenceAdded',
  'EvidenceWithdrawn',
  'EvidenceConsidered',
  'EvidencePassedOver',
  'InformationReceived',
  'PositionRecorded',
  'PartyNotHeard',
  'FindingRecorded',
  'RemedyProposed',
  'RemedyWithdrawn',
  'OutcomeSet',
  'CaseReopened',
]);

/** What the first assessment decides, and the second reader decided without seeing it. */
const JUDGEMENT: ReadonlySet<CaseEventType> = new Set<CaseEventType>([
  'EvidenceConsidered',
  'EvidencePassedOver',
  'FindingRecorded',
  'RemedyProposed',
  'RemedyWithdrawn',
  'OutcomeSet',
]);

/**
 * A reading of the assessment is outdated when that changes. An assessment of the second reader's own is not: it is
 * outdated when the case is another one, and needs settling anew when the first assessment changes.
 */
function rereadAfter(type: CaseEventType, state: Case): Case {
  const { secondReading } = state;
  if (!secondReading?.given || !REREAD_AFTER.has(type)) return state;
  const own = secondReading.given.assessment !== undefined;
  const { settled: _gone, ...unsettled } = secondReading;
  return {
    ...state,
    secondReading: own && JUDGEMENT.has(type) ? unsettled : { ...unsettled, outdated: true },
  };
}

function stageOf(state: Case): Stage {
  if (state.finalisedOn !== undefined) return 'finalised';
  if (state.finalLetter !== undefined) return 'issued';
  if ([...state.requests.values()].some((request) => request.status !== 'received')) return 'waiting';
  if (state.outcome !== undefined) return 'assessed';
  return state.admissibility === undefined ? 'received' : 'review';
}
