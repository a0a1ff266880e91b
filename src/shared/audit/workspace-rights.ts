import type { Role } from '../complaint/vocabulary';
import type { StaffId } from '../core/ids';
import type { Person } from './people';
import type { ReportedEvent } from './workspace-events';

/** When somebody stands in for compliance: nobody from compliance works here, or nobody else ever has. */
type StandIn = { readonly roles: readonly Role[]; readonly while: 'no-compliance' | 'alone' };

interface Right {
  readonly roles: readonly Role[];
  readonly standIn?: StandIn;
}

const EVERYBODY: readonly Role[] = ['reviewer', 'approver', 'auditor'];

/** Facts of the workspace that people bring about. */
export type Attempted = ReportedEvent['type'] | 'TimeStampAuthoritySet' | 'RegisterRowsDestroyed';

/** Who may have which fact of the workspace recorded. The window shows by it, the main process refuses by it. */
const RIGHTS: Readonly<Record<Attempted, Right>> = {
  ImportCompleted: { roles: ['reviewer', 'approver'] },
  Exported: { roles: EVERYBODY },
  PacksExported: { roles: EVERYBODY },
  Printed: { roles: EVERYBODY },
  RulePackLoaded: { roles: ['auditor'], standIn: { roles: ['reviewer'], while: 'no-compliance' } },
  SettingsChanged: { roles: ['auditor'], standIn: { roles: ['reviewer'], while: 'no-compliance' } },
  // It decides whether the app ever reaches the network.
  TimeStampAuthoritySet: { roles: ['auditor'], standIn: { roles: ['reviewer'], while: 'no-compliance' } },
  ClauseSaved: { roles: EVERYBODY },
  ClauseApproved: { roles: ['auditor'], standIn: { roles: EVERYBODY, while: 'alone' } },
  ClauseWithdrawn: { roles: EVERYBODY },
  // Whoever confirms must be another person than who proposed (retention/proposals): a second reader is none of them.
  ErasureProposed: { roles: ['reviewer', 'auditor'] },
  ErasureDeclined: { roles: ['reviewer', 'auditor'] },
  ErasureConfirmed: { roles: ['reviewer', 'auditor'] },
  RegisterRowsDestroyed: { roles: ['reviewer', 'auditor'] },
};

/** Whether the person's signed role allows it, among those the workspace's own stream says were enrolled. */
export function mayRecord(
  type: Attempted,
  actor: { readonly staffId: StaffId; readonly role: Role },
  people: readonly Person[],
): boolean {
  const { roles, standIn } = RIGHTS[type];
  if (roles.includes(actor.role)) return true;
  if (!standIn?.roles.includes(actor.role)) return false;
  return standIn.while === 'alone'
    ? worksAlone(actor.staffId, people)
    : !people.some(({ role, until }) => role === 'auditor' && until === undefined);
}

/** Nobody else was ever enrolled. */
export function worksAlone(staffId: StaffId, people: readonly Person[]): boolean {
  return people.every((person) => person.staffId === staffId);
}
