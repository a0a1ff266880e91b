import type { CaseCommand } from './commands';
import type { CaseEventType } from './events';
import type { Role } from './vocabulary';

/** Only a second reader gives a second reading. */
const SECOND_READERS = new Set<CaseEventType | CaseCommand['type']>([
  'SecondReadingGiven',
  'GiveSecondReading',
]);

/** Who confirms an erasure carries it out: the representative or compliance (see audit/workspace-rights). */
const ERASING = new Set<CaseEventType | CaseCommand['type']>(['CaseErased', 'EraseCase']);

/** Compliance reads; that it read is all it writes in a case, until the case is to go. */
const COMPLIANCE = new Set<CaseEventType | CaseCommand['type']>(['CaseOpened', 'OpenCase', ...ERASING]);

/**
 * Whether a person of that role may give the command, or have an entry of that type in a case. What a device wrote beyond
 * the role it was enrolled for is kept and shown, and changes nothing.
 */
export function mayWrite(type: string, role: Role): boolean {
  if (role === 'auditor') return isIn(COMPLIANCE, type);
  return role === 'approver' ? !isIn(ERASING, type) : !isIn(SECOND_READERS, type);
}

function isIn(types: ReadonlySet<string>, type: string): boolean {
  return types.has(type);
}
