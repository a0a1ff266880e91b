import type { Case, CaseRemedy, Evidence, InformationRequest, Issue } from './state';

/** Copies of a case with one thing different. What is not there stays not there. */

export function withKey<K, V>(map: ReadonlyMap<K, V>, key: K, value: V): ReadonlyMap<K, V> {
  return new Map(map).set(key, value);
}

export function without<K extends 'assignee' | 'finalisedOn' | 'finalLetter' | 'outcome' | 'hold'>(
  state: Case,
  key: K,
): Case {
  const { [key]: _removed, ...rest } = state;
  // Only optional members are ever taken away, so what is left is still a whole case.
  return rest as Case;
}

export function changeIn<K, V>(
  map: ReadonlyMap<K, V>,
  key: K,
  change: (value: V) => V,
): ReadonlyMap<K, V> | undefined {
  const value = map.get(key);
  return value === undefined ? undefined : withKey(map, key, change(value));
}

export function withIssue(state: Case, id: Issue['issueId'], change: (issue: Issue) => Issue): Case {
  const issues = changeIn(state.issues, id, change);
  return issues ? { ...state, issues } : state;
}

export function withEvidence(
  state: Case,
  id: Evidence['evidenceId'],
  change: (evidence: Evidence) => Evidence,
): Case {
  const evidence = changeIn(state.evidence, id, change);
  return evidence ? { ...state, evidence } : state;
}

export function withRequest(
  state: Case,
  id: InformationRequest['requestId'],
  change: (request: InformationRequest) => InformationRequest,
): Case {
  const requests = changeIn(state.requests, id, change);
  return requests ? { ...state, requests } : state;
}

export function withRemedy(
  state: Case,
  id: CaseRemedy['remedyId'],
  change: (remedy: CaseRemedy) => CaseRemedy,
): Case {
  const remedies = changeIn(state.remedies, id, change);
  return remedies ? { ...state, remedies } : state;
}
