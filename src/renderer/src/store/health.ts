import { Dexie } from 'dexie';

import { WORKSPACE_STREAM } from '../../../shared/audit/entry';
import type { CaseId, DeviceId } from '../../../shared/core/ids';
import type { JournalFinding, Responses, StreamHead } from '../../../shared/ipc/contract';
import type { QueueStore } from './queue-store';
import { rebuildFromJournal } from './rebuild';
import type { Rebuilt } from './rebuild';
import type { Damage, Health, Soundness } from './services';
import type { StoreParts } from './store-parts';
import { workspaceEntries } from './workspace-entries';

export interface HealthStore extends Health {
  /** Holds the working store against the journal, and brings back from the journal what the store lacks. */
  check(queue: QueueStore): Promise<void>;
  /** Brought back from the journal; each case counts once. */
  repaired(cases: Iterable<CaseId>): void;
  damaged(caseId: CaseId, damage: Damage): void;
  /** An append reached the journal but not the working store. */
  storeBehind(): void;
}

const NOTHING_REBUILT: Rebuilt = { cases: [], stubs: [] };
const HEADS_PER_CALL = 10_000;
const KEYS_PER_READ = 5_000;
/** So many cases are looked at again before they are said to have been missing: somebody may just be writing there. */
const FEW = 100;
/** Between two parts of the journal, ms: whoever works meanwhile comes first. */
const INSPECTION_PAUSE = 50;

export function createHealthStore(parts: StoreParts): HealthStore {
  let status: Soundness = { state: 'checking', progress: 0, repaired: 0, damaged: new Map(), findings: [] };
  const repaired = new Set<CaseId>();
  const listeners = new Set<() => void>();

  function change(next: Partial<Soundness>): void {
    status = { ...status, ...next };
    for (const listener of listeners) listener();
  }

  function markDamaged(caseId: CaseId, damage: Damage): void {
    change({ damaged: new Map(status.damaged).set(caseId, damage) });
  }

  function noteRepaired(cases: Iterable<CaseId>): void {
    for (const caseId of cases) repaired.add(caseId);
    change({ repaired: repaired.size });
  }

  function report(findings: readonly JournalFinding[]): void {
    const known = new Set(status.findings.map(nameOf));
    const fresh = findings.filter((finding) => !known.has(nameOf(finding)));
    if (fresh.length > 0) change({ findings: [...status.findings, ...fresh] });
  }

  async function check(queue: QueueStore): Promise<void> {
    change({ state: 'checking', progress: 0 });
    await forgetReturnedStubs(parts);
    const stored = await storedStreams(parts);
    change({ progress: 0.3 });
    const { heads: journal, findings } = await journalHeads(parts);
    change({ progress: 0.5 });
    report(findings);
    const behind = new Map<CaseId, number>();
    const lengths = new Map<CaseId, number>();
    for (const { caseId, deviceId, length } of journal) {
      const inStore = stored.get(streamName(caseId, deviceId));
      if (inStore !== length) behind.set(caseId, 0);
      lengths.set(caseId, (lengths.get(caseId) ?? 0) + length);
    }
    for (const { caseId, deviceId, length } of journal) {
      const inStore = stored.get(streamName(caseId, deviceId)) ?? 0;
      if (inStore <= length) continue;
      behind.delete(caseId);
      markDamaged(caseId, { code: 'JOURNAL_BEHIND_STORE', journal: length, store: inStore });
    }
    reportStreamsWithoutJournal(stored, journal, markDamaged);
    // What only the store still has, the journal must not take away; a stream that was cut comes back as far as it goes.
    for (const caseId of status.damaged.keys()) behind.delete(caseId);
    reportCutStreams(findings, journal, markDamaged);
    for (const caseId of behind.keys()) {
      if (behind.size <= FEW && (await parts.inTurn(caseId, () => hasCaughtUp(parts, caseId))))
        behind.delete(caseId);
      else behind.set(caseId, lengths.get(caseId) ?? 0);
    }
    // After an erasure the store was thrown away on purpose: that everything comes back is nothing to tell of.
    const expected = stored.size === 0 && (await wasDiscarded(parts));
    if (behind.size > 0) await queue.during(() => repair(behind, queue, expected));
    change({ state: 'done', progress: 1 });
    await inspectJournal();
  }

  /** Opening reads only what the journal's summary does not cover: whether the rest is still sound, this tells. */
  async function inspectJournal(): Promise<void> {
    let position: number | null = 0;
    while (position !== null) {
      const answer: Awaited<ReturnType<StoreParts['desktop']['journalInspect']>> =
        await parts.desktop.journalInspect({ position });
      // The vault has been locked, or the disk cannot be read, which the next entry will say.
      if (!answer.ok) return;
      report(answer.value.findings);
      position = answer.value.next;
      if (position !== null) await new Promise((resolve) => setTimeout(resolve, INSPECTION_PAUSE));
    }
  }

  async function repair(
    wanted: ReadonlyMap<CaseId, number>,
    queue: QueueStore,
    expected: boolean,
  ): Promise<void> {
    const rebuilt = await rebuildFromJournal(parts, wanted, (share) => {
      change({ progress: 0.5 + share / 2 });
    });
    const { cases, stubs } = rebuilt.ok ? rebuilt.value : NOTHING_REBUILT;
    queue.put(cases.map(({ row }) => row));
    const back = new Set([...cases.map(({ row }) => row.caseId), ...stubs]);
    if (!expected) noteRepaired(back);
    for (const [caseId, journal] of wanted) {
      if (!back.has(caseId)) markDamaged(caseId, { code: 'ENTRIES_MISSING', journal, store: 0 });
    }
  }

  return {
    status: () => status,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    check,
    repaired: noteRepaired,
    damaged: markDamaged,
    storeBehind() {
      change({ state: 'done' });
    },
  };
}

/**
 * A case an older copy of the vault has brought back is a case again until it is erased again: what the store kept of it
 * afterwards is ahead of that copy's journal, and nothing is lost with it.
 */
async function forgetReturnedStubs({ desktop, database }: StoreParts): Promise<void> {
  const returned = await desktop.erasuresReturned();
  if (returned.ok) await database.stubs.bulkDelete(returned.value.map(({ caseId }) => caseId));
}

/** Cases were erased, and this is the first session since. */
async function wasDiscarded({ desktop }: StoreParts): Promise<boolean> {
  const entries = await workspaceEntries(desktop);
  if (!entries.ok) return false;
  const types = entries.value.map(({ body }) => body.type);
  const erasedAt = types.lastIndexOf('CasesErased');
  return erasedAt >= 0 && types.slice(erasedAt).filter((type) => type === 'Unlocked').length <= 1;
}

/** @returns whether the working store now holds all the journal has of a case */
async function hasCaughtUp(parts: StoreParts, caseId: CaseId): Promise<boolean> {
  const heads = await parts.desktop.journalCaseHeads({ caseIds: [caseId] });
  if (!heads.ok) return false;
  const stored = await storedStreams(parts, caseId);
  return heads.value.every(({ deviceId, length }) => stored.get(streamName(caseId, deviceId)) === length);
}

/**
 * How many entries of each stream the working store holds, from its keys alone; -1 when there is a gap.
 * @param only of one case
 */
async function storedStreams({ database }: StoreParts, only?: CaseId): Promise<ReadonlyMap<string, number>> {
  const lengths = new Map<string, number>();
  const extend = (caseId: CaseId, deviceId: DeviceId, first: number, last: number) => {
    const name = streamName(caseId, deviceId);
    const length = lengths.get(name) ?? 0;
    lengths.set(name, length === first ? last + 1 : -1);
  };
  const from = only === undefined ? [Dexie.minKey] : [only];
  const to = only === undefined ? Dexie.maxKey : [only, []];
  let pageFrom: unknown[] = from;
  for (;;) {
    const keys = await database.pages
      .where('[caseId+deviceId+firstSeq+lastSeq]')
      .between(pageFrom, to, false)
      .limit(KEYS_PER_READ)
      .primaryKeys();
    for (const [caseId, deviceId, first, last] of keys) extend(caseId, deviceId, first, last);
    const end = keys.at(-1);
    if (!end) break;
    pageFrom = end;
  }
  let entryFrom: unknown[] = from;
  for (;;) {
    const keys = await database.entries
      .where('[caseId+deviceId+seq]')
      .between(entryFrom, to, false)
      .limit(KEYS_PER_READ)
      .primaryKeys();
    for (const [caseId, deviceId, seq] of keys) extend(caseId, deviceId, seq, seq);
    const end = keys.at(-1);
    if (!end) break;
    entryFrom = end;
  }
  await database.stubs.each(({ caseId, headers }) => {
    if (only !== undefined && caseId !== only) return;
    for (const { header } of headers) extend(caseId, header.device, header.seq, header.seq);
  });
  return lengths;
}

async function journalHeads({
  desktop,
}: StoreParts): Promise<Pick<Responses['journalHeads'], 'heads' | 'findings'>> {
  const heads: StreamHead[] = [];
  for (;;) {
    const answer = await desktop.journalHeads({ offset: heads.length, limit: HEADS_PER_CALL });
    if (!answer.ok) return { heads, findings: [] };
    heads.push(...answer.value.heads);
    const { total, findings } = answer.value;
    if (answer.value.heads.length === 0 || heads.length >= total) return { heads, findings };
  }
}

/**
 * The journal remembers how far every stream had come. A stream that is shorter now was cut, even when the working
 * store was cut to match.
 */
function reportCutStreams(
  findings: readonly JournalFinding[],
  journal: readonly StreamHead[],
  report: (caseId: CaseId, damage: Damage) => void,
): void {
  const lengths = new Map(
    journal.map(({ caseId, deviceId, length }) => [streamName(caseId, deviceId), length]),
  );
  for (const finding of findings) {
    // The workspace's own stream is no case.
    if (finding.kind === 'broken-chain' && finding.caseId !== WORKSPACE_STREAM) {
      report(finding.caseId, { code: 'CHAIN_BROKEN', seq: finding.seq, device: finding.deviceId });
    }
    if (finding.kind !== 'truncated') continue;
    for (const { caseId, deviceId, length } of finding.streams) {
      if (caseId === WORKSPACE_STREAM) continue;
      const now = lengths.get(streamName(caseId, deviceId)) ?? 0;
      if (now < length) report(caseId, { code: 'JOURNAL_BEHIND_STORE', journal: now, store: length });
    }
  }
}

function reportStreamsWithoutJournal(
  stored: ReadonlyMap<string, number>,
  journal: readonly StreamHead[],
  report: (caseId: CaseId, damage: Damage) => void,
): void {
  const known = new Set(journal.map(({ caseId, deviceId }) => streamName(caseId, deviceId)));
  for (const [name, length] of stored) {
    if (known.has(name)) continue;
    // A stream's name begins with its case.
    const caseId = name.slice(0, 32) as CaseId;
    report(caseId, { code: 'JOURNAL_BEHIND_STORE', journal: 0, store: length });
  }
}

/** The same place is found by opening and by inspecting. */
function nameOf(finding: JournalFinding): string {
  return `${finding.kind} ${'position' in finding ? String(finding.position) : ''}`;
}

function streamName(caseId: CaseId, deviceId: DeviceId): string {
  return `${caseId}/${deviceId}`;
}
