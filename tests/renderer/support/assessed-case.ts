import type { Services } from '../../../src/renderer/src/store/services';
import type { CaseCommand } from '../../../src/shared/complaint/commands';
import { openIssues, standingEvidence } from '../../../src/shared/complaint/state';
import type { Case } from '../../../src/shared/complaint/state';
import { asId } from '../../../src/shared/core/ids';
import type { CaseId } from '../../../src/shared/core/ids';
import { localDate } from '../../../src/shared/core/local-date';
import { complaintOf, exhibitOf } from '../../support/cases';

export const CASE = asId<CaseId>('c'.repeat(32));

export function stateOf(services: Services): Case {
  const view = services.cases.peek(CASE);
  if (!view) throw new Error('The case is open');
  return view.state;
}

/** What is on record, oldest first. */
export function recordedTypes(services: Services): readonly string[] {
  return services.cases.peek(CASE)?.history.map(({ event }) => event.type) ?? [];
}

/** Carries out commands that must be accepted. */
export async function does(services: Services, ...commands: readonly CaseCommand[]): Promise<void> {
  for (const command of commands) {
    const done = await services.cases.execute(CASE, command);
    if (!done.ok) throw new Error(`${command.type}: ${JSON.stringify(done.error)}`);
  }
}

export async function receivedCase(services: Services): Promise<void> {
  const received = await services.cases.receive(complaintOf(), [exhibitOf()], CASE);
  if (!received.ok) throw new Error('The case was not received');
}

/** A case with one bare issue, ready to be judged. */
export async function admittedCase(services: Services): Promise<void> {
  await receivedCase(services);
  await does(
    services,
    { type: 'DeclareConflict', conflict: false, statement: 'None.' },
    { type: 'DecideAdmissibility', admissible: true, notInCourtOrAdr: true, explanation: '' },
    { type: 'RaiseIssue', title: 'Dobbelt betaling', regime: 'payment-service' },
  );
}

/** A case with everything its letter needs. */
export async function assessedCase(services: Services): Promise<void> {
  await admittedCase(services);
  const [issue] = openIssues(stateOf(services));
  const [evidence] = standingEvidence(stateOf(services));
  if (!issue || !evidence) throw new Error('The case has an issue and an exhibit');
  const { issueId } = issue;
  const { evidenceId } = evidence;
  await does(
    services,
    { type: 'RecordPosition', issueId, party: 'complainant', text: 'To træk.' },
    { type: 'RecordPosition', issueId, party: 'respondent', text: 'Ét køb.' },
    { type: 'ConsiderEvidence', evidenceId, issueId, weight: 'relied-on', note: '' },
    {
      type: 'RecordFinding',
      issueId,
      outcome: 'upheld',
      rule: 'Lov om betalinger § 99',
      reasons: 'Kvitteringen viser to træk.',
    },
    {
      type: 'ProposeRemedy',
      remedy: {
        kind: 'refund',
        issueId,
        description: 'Det ene træk betales tilbage',
        amount: { amountMinor: 49_950, currency: 'DKK' },
        dueOn: localDate('2026-12-04'),
      },
    },
    { type: 'SetOutcome', outcome: 'upheld', summary: 'Du får medhold.' },
  );
}
