import { assertNever } from '../core/assert-never';
import type { CaseEvent, RecordedEvent } from './events';
import type { Case, CaseRemedy, Evidence, InformationRequest, Issue, Stamp } from './state';
import { CONCLUDING_LETTERS } from './vocabulary';
import type { Stage } from './vocabulary';

/**
 * One fact more. Uses nothing but what was recorded, so that the same facts give the same case on every machine. Facts
 * before the receipt, and a second receipt, change nothing: they can only come from a damaged or hostile stream.
 */
export function evolve(state: Case | undefined, recorded: RecordedEvent): Case | undefined {
  if (state === undefined) {
    return recorded.event.type === 'ComplaintReceived' ? received(recorded, recorded.event) : undefined;
  }
  const next = apply(state, recorded.event, { by: recorded.by, at: recorded.at });
  if (next === state) return state;
  return { ...next, stage: stageOf(next), lastChangeAt: recorded.at };
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
      const { admissible, reason, explanation } = event;
      return {
        ...state,
        admissibility: { ...stamp, admissible, explanation, ...(reason && { reason }) },
      };
    }
    case 'IssueRaised': {
      const { issueId, title, regime } = event;
      return { ...state, issues: withKey(state.issues, issueId, { issueId, title, regime, positions: {} }) };
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
      return withEvidence(state, event.evidenceId, (evidence) => ({
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
      return withIssue(state, event.issueId, (issue) => ({
        ...issue,
        positions: { ...issue.positions, [event.party]: event.text },
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
    case 'RootCauseRecorded': {
      const { cause, mayAffectOthers, explanation } = event;
      return { ...state, rootCause: { cause, mayAffectOthers, explanation } };
    }
    case 'RecommendationRecorded': {
      const { text, followUpOn } = event;
      const recommendation = { text, ...(followUpOn && { followUpOn }) };
      return { ...state, recommendations: [...state.recommendations, recommendation] };
    }
    default:
      return assertNever(event);
  }
}

function stageOf(state: Case): Stage {
  if (state.finalisedOn !== undefined) return 'finalised';
  if (state.finalLetter !== undefined) return 'issued';
  if ([...state.requests.values()].some((request) => request.status !== 'received')) return 'waiting';
  if (state.outcome !== undefined) return 'assessed';
  return state.admissibility === undefined ? 'received' : 'review';
}

function withKey<K, V>(map: ReadonlyMap<K, V>, key: K, value: V): ReadonlyMap<K, V> {
  return new Map(map).set(key, value);
}

function without<K extends 'assignee' | 'finalisedOn' | 'finalLetter' | 'outcome'>(
  state: Case,
  key: K,
): Case {
  const { [key]: _removed, ...rest } = state;
  // Only optional members are ever taken away, so what is left is still a whole case.
  return rest as Case;
}

function changeIn<K, V>(
  map: ReadonlyMap<K, V>,
  key: K,
  change: (value: V) => V,
): ReadonlyMap<K, V> | undefined {
  const value = map.get(key);
  return value === undefined ? undefined : withKey(map, key, change(value));
}

function withIssue(state: Case, id: Issue['issueId'], change: (issue: Issue) => Issue): Case {
  const issues = changeIn(state.issues, id, change);
  return issues ? { ...state, issues } : state;
}

function withEvidence(
  state: Case,
  id: Evidence['evidenceId'],
  change: (evidence: Evidence) => Evidence,
): Case {
  const evidence = changeIn(state.evidence, id, change);
  return evidence ? { ...state, evidence } : state;
}

function withRequest(
  state: Case,
  id: InformationRequest['requestId'],
  change: (request: InformationRequest) => InformationRequest,
): Case {
  const requests = changeIn(state.requests, id, change);
  return requests ? { ...state, requests } : state;
}

function withRemedy(
  state: Case,
  id: CaseRemedy['remedyId'],
  change: (remedy: CaseRemedy) => CaseRemedy,
): Case {
  const remedies = changeIn(state.remedies, id, change);
  return remedies ? { ...state, remedies } : state;
}
