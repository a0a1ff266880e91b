import { canonicalJson } from '../../shared/audit/canonical-json';
import type { EntryHeader } from '../../shared/audit/entry';
import { WORKSPACE_STREAM } from '../../shared/audit/entry';
import { makeEntries } from '../../shared/audit/make-entries';
import type { WorkspaceEvent } from '../../shared/audit/workspace-events';
import type { CaseId } from '../../shared/core/ids';
import { asId } from '../../shared/core/ids';
import type { Clock, Instant } from '../../shared/core/ports';
import { ok } from '../../shared/core/result';
import type { Result } from '../../shared/core/result';
import type { Failure, JournalRecord, WorkspaceEntry } from '../../shared/ipc/contract';
import { createHybridClock } from '../../shared/sync/hybrid-clock';
import { createSerial } from '../serial';
import type { Identity } from '../vault/identity';
import { newId } from '../vault/identity';
import { seal, unseal } from '../vault/sealing';
import type { Journal } from './journal';
import { sha256 } from './signing';

/** The workspace's own stream: devices, unlocks, imports, exports. Its bodies are sealed by a key of its own. */
export interface WorkspaceLog {
  /** Returns once the entry is on the disk. */
  readonly record: (event: WorkspaceEvent) => Promise<Result<null, Failure>>;
  /** When the latest entry was written, also one whose seal does not hold; undefined before the first. */
  readonly lastRecordedAt: Instant | undefined;
  /**
   * All entries whose seal holds; another one shows as a gap in the numbers.
   * @param from so many are left out at the beginning
   */
  readonly entries: (from?: number) => Promise<readonly WorkspaceEntry[]>;
}

export interface WorkspaceLogOptions {
  readonly journal: Journal;
  readonly identity: Identity;
  /** 32 bytes, for this purpose only. */
  readonly key: Uint8Array;
  readonly clock: Clock;
}

const STREAM = asId<CaseId>(WORKSPACE_STREAM);

export async function openWorkspaceLog(options: WorkspaceLogOptions): Promise<WorkspaceLog> {
  const { journal, identity, key, clock } = options;
  const serial = createSerial();
  const hybridClock = createHybridClock(clock);
  const records = await journal.workspaceRecords();
  // A wall clock that was set back must not take the stream's own clock back.
  for (const { header } of records) hybridClock.observe(header.hlc);
  const known = records.flatMap((record) => openRecord(record, key));
  const times = records.map(({ header }) => header.recordedAt);

  return {
    lastRecordedAt: times.length === 0 ? undefined : Math.max(...times),
    record: (event) =>
      serial(async () => {
        const { length, head } = journal.heads.of(STREAM, identity.deviceId);
        const entries = makeEntries(
          [event],
          {
            workspace: identity.workspaceId,
            caseId: STREAM,
            device: identity.deviceId,
            seq: length,
            prev: head,
            seen: journal.heads
              .ofCase(STREAM)
              .filter(({ deviceId }) => deviceId !== identity.deviceId)
              .map(({ deviceId, length: count, head: hash }) => ({ device: deviceId, seq: count - 1, hash })),
          },
          {
            staff: identity.staffId,
            role: identity.role,
            recordedAt: clock.now(),
            tick: () => hybridClock.tick(),
            newSalt: newId,
            sha256,
          },
        );
        const appended = await journal.append({
          entries: entries.map(({ header, salt, body }) => ({
            header,
            sealedBody: sealBody(header, salt, body, key),
          })),
          newKeys: [],
        });
        if (!appended.ok) return appended;
        appended.value.forEach((signed, index) => {
          const entry = entries[index];
          if (entry) known.push({ ...signed, salt: entry.salt, body: entry.body });
        });
        return ok(null);
      }),
    entries: (from) => serial(() => Promise.resolve(known.slice(from))),
  };
}

function sealBody(header: EntryHeader, salt: string, body: WorkspaceEvent, key: Uint8Array): Uint8Array {
  return seal(key, Buffer.from(canonicalJson({ salt, body })), contextOf(header));
}

function openRecord(record: JournalRecord, key: Uint8Array): WorkspaceEntry[] {
  const { sealedBody, ...signed } = record;
  const plain = unseal(key, sealedBody, contextOf(record.header));
  if (!plain) return [];
  // Only sealBody makes what this key opens in this context.
  const { salt, body } = JSON.parse(plain.toString('utf8')) as { salt: string; body: WorkspaceEvent };
  return [{ ...signed, salt, body }];
}

function contextOf({ workspace, device, seq }: EntryHeader): string {
  return `uvildig|workspace-entry|1|${workspace}|${device}|${seq}`;
}
