import type { StaffId, DeviceId } from '../../../shared/core/ids';
import type { LocalDate } from '../../../shared/core/local-date';
import type { Clock, Sha256 } from '../../../shared/core/ports';
import type { Role } from '../../../shared/complaint/vocabulary';
import type { Desktop, Workspace } from '../../../shared/ipc/contract';
import type { RuleBook } from '../../../shared/law/rule-book';
import type { HybridClock } from '../../../shared/sync/hybrid-clock';
import type { CaseKeys } from './case-keys';
import type { Database } from './database';
import type { InTurn } from './turns';
import type { VaultKeys } from './vault-keys';

/** What the rooms of the store share while a session is open. */
export interface StoreParts {
  readonly desktop: Desktop;
  readonly database: Database;
  readonly keys: VaultKeys;
  readonly caseKeys: CaseKeys;
  readonly workspace: Workspace;
  readonly staff: { readonly staffId: StaffId; readonly name: string; readonly role: Role };
  readonly deviceId: DeviceId;
  readonly clock: Clock;
  readonly hybridClock: HybridClock;
  readonly today: () => LocalDate;
  readonly newId: () => string;
  readonly sha256: Sha256;
  /** Counts every change of a case record on this machine. */
  readonly nextRevision: () => number;
  readonly inTurn: InTurn;
  /** The law in force. */
  readonly book: () => RuleBook;
}
