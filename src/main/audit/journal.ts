import { WORKSPACE_STREAM } from '../../shared/audit/entry';
import type { EntryHeader, SignedHeader } from '../../shared/audit/entry';
import { ERASED_TYPE, registerKeyId } from '../../shared/audit/register-key';
import type { CaseId } from '../../shared/core/ids';
import { err, ok } from '../../shared/core/result';
import type { Result } from '../../shared/core/result';
import { MAX_APPEND_BYTES } from '../../shared/ipc/contract';
import type { Failure, JournalFinding, JournalRecord } from '../../shared/ipc/contract';
import { failureOf, systemCode } from '../failure';
import { makeFolder } from '../files/durable';
import { replaceAndShred } from '../files/shred';
import { createSerial } from '../serial';
import type { Keyring, WrappedCaseKey } from '../vault/keyring';
import { blankSegment } from './blank-segment';
import { openFrameFile } from './frame-file';
import type { FrameFile } from './frame-file';
import { HEAD_BYTES } from './frames';
import { continues, createHeads, headAfter } from './heads';
import type { Heads } from './heads';
import type { SnapshotStore } from './heads-snapshot';
import { readJournal } from './journal-opening';
import { createJournalReader } from './journal-reader';
import type { JournalReader, JournalScan } from './journal-reader';
import { encodeRecords } from './record-codec';
import { readRange, segmentPath } from './segments';
import type { Segment } from './segments';
import { sha256 } from './signing';
import type { Signer } from './signing';

/** A segment is closed once it is this long, in bytes. */
const SEGMENT_BYTES = 64 * 1_048_576;
/** A new snapshot of the heads after so many bytes of journal. */
const SNAPSHOT_EVERY_BYTES = 16 * 1_048_576;

export interface JournalOptions {
  readonly folder: string;
  readonly signer: Signer;
  readonly keyring: Keyring;
  readonly snapshots: SnapshotStore;
  /** For trouble that costs time but no data: a snapshot that could not be written. */
  readonly onTrouble: (error: unknown) => void;
  readonly segmentBytes?: number;
  readonly snapshotEveryBytes?: number;
}

export interface NewRecord {
  readonly header: EntryHeader;
  readonly sealedBody: Uint8Array;
}

export interface AppendRequest {
  readonly entries: readonly NewRecord[];
  /** Keys of cases that begin here; on the disk before the entries are. */
  readonly newKeys: readonly WrappedCaseKey[];
}

/**
 * Every sealed entry, in append-only files. An append is answered after its bytes are on the disk; appends that come
 * while the disk is busy share the next flush.
 */
export interface Journal {
  readonly append: (request: AppendRequest) => Promise<Result<readonly SignedHeader[], Failure>>;
  readonly heads: Heads;
  /** What was wrong when the journal was opened. */
  readonly findings: readonly JournalFinding[];
  readonly scan: (position: number) => Promise<JournalScan>;
  /** As a scan, for the findings alone. */
  readonly inspect: (position: number) => Promise<JournalScan>;
  /** Where the next entry will stand. */
  readonly position: () => number;
  /** Hashes of all entries between two positions, 32 bytes each; undefined when part of it cannot be read. */
  readonly hashes: (from: number, to: number) => Promise<Buffer | undefined>;
  /** Every entry of some cases without its body, in the order of writing; undefined when part of it cannot be read. */
  readonly headersOf: JournalReader['headersOf'];
  /**
   * Overwrites sealed bodies of some cases, in the files too; headers, hashes and signatures stay. May be repeated.
   * @throws the operating system's error
   */
  readonly blank: (cases: ReadonlySet<CaseId>, which: (header: EntryHeader) => boolean) => Promise<void>;
  /** The records of the workspace's own stream, in the order they were written. */
  readonly workspaceRecords: () => Promise<JournalRecord[]>;
  /** Waits for what is being written; later appends are answered LOCKED. */
  readonly close: () => Promise<void>;
}

interface Job {
  readonly request: AppendRequest;
  readonly resolve: (outcome: Result<readonly SignedHeader[], Failure>) => void;
  readonly reject: (bug: unknown) => void;
}

/** What the requests of a group that were accepted so far lead to. */
interface Ahead {
  readonly heads: Heads;
  readonly keys: Map<CaseId, Uint8Array>;
}

interface Accepted {
  readonly job: Job;
  readonly records: readonly JournalRecord[];
}

export async function openJournal(options: JournalOptions): Promise<Journal> {
  const { folder, signer, keyring, snapshots } = options;
  const segmentBytes = options.segmentBytes ?? SEGMENT_BYTES;
  await makeFolder(folder);
  const reading = await readJournal(folder, await snapshots.load());
  const { heads, workspaceFrames, findings } = reading;
  const segments: Segment[] = [...reading.segments];
  const cut = new Set(reading.cutStreams.map(({ caseId, deviceId }) => caseId + deviceId));
  let { end, lastFrame } = reading;
  let file = await openLast(folder, segments, end);
  const reader = createJournalReader(segments, () => end, heads);

  /** Nobody else touches the files meanwhile. */
  const alone = createSerial();
  const waiting: Job[] = [];
  let flushing: Promise<void> | undefined;
  let closed = false;
  let snapshotAt = end;
  let savingSnapshot: Promise<void> | undefined;

  async function flushAll(): Promise<void> {
    while (waiting.length > 0) await alone(() => flush(takeGroup(waiting)));
    flushing = undefined;
  }

  async function flush(group: readonly Job[]): Promise<void> {
    const accepted: Accepted[] = [];
    try {
      const ahead: Ahead = { heads: createHeads(), keys: new Map() };
      for (const job of group) {
        const outcome = accept(job.request, ahead);
        if (outcome.ok) accepted.push({ job, records: outcome.value });
        else job.resolve(outcome);
      }
      if (accepted.length === 0) return;
      // Keys first: an entry whose key is lost could never be read, a key without an entry harms nobody.
      await keyring.add(accepted.flatMap(({ job }) => job.request.newKeys));
      await write(accepted.flatMap(({ records }) => records));
    } catch (error) {
      answerAll(accepted, group, error);
      return;
    }
    for (const { job, records } of accepted) job.resolve(ok(records.map(proofOf)));
    if (end - snapshotAt >= (options.snapshotEveryBytes ?? SNAPSHOT_EVERY_BYTES)) void saveSnapshot();
  }

  /** Checks and signs; what the request leads to is added to `ahead`. */
  function accept(request: AppendRequest, ahead: Ahead): Result<JournalRecord[], Failure> {
    const bytes = request.entries.reduce((sum, { sealedBody }) => sum + sealedBody.byteLength, 0);
    if (bytes > MAX_APPEND_BYTES) return err({ code: 'TOO_LARGE' });
    const newKeys = new Map(request.newKeys.map(({ caseId, wrappedKey }) => [caseId, wrappedKey]));
    for (const [caseId, key] of newKeys) {
      if (!mayHaveKey(caseId, key, ahead)) return err({ code: 'NOT_ALLOWED', detail: 'CASE_KEY_EXISTS' });
    }
    const local = createHeads();
    const records: JournalRecord[] = [];
    for (const { header, sealedBody } of request.entries) {
      const { case: caseId, device } = header;
      if (cut.has(caseId + device)) return err({ code: 'JOURNAL_DAMAGED', detail: 'STREAM_CUT' });
      const head =
        [local, ahead.heads, heads].map((known) => known.of(caseId, device)).find(isThere) ?? NO_HEAD;
      if (!continues(header, head)) {
        return err({ code: 'STREAM_MISMATCH', expected: { seq: head.length, prev: head.head } });
      }
      if (!keysFor(header).every((id) => newKeys.get(id) ?? ahead.keys.get(id) ?? keyring.get(id))) {
        return err({ code: 'NOT_ALLOWED', detail: 'CASE_KEY_MISSING' });
      }
      const signed = signer.signHeader(header);
      records.push({ ...signed, sealedBody });
      local.set(headAfter(header, signed.hash));
    }
    for (const head of local.all()) ahead.heads.set(head);
    for (const [caseId, key] of newKeys) ahead.keys.set(caseId, key);
    return ok(records);
  }

  /** A case's key never changes once something is sealed by it. */
  function mayHaveKey(caseId: CaseId, key: Uint8Array, ahead: Ahead): boolean {
    const begun =
      ahead.keys.get(caseId) ?? (heads.ofCase(caseId).length > 0 ? keyring.get(caseId) : undefined);
    return begun === undefined || Buffer.from(begun).equals(key);
  }

  async function write(records: readonly JournalRecord[]): Promise<void> {
    const payload = encodeRecords(records);
    if (file.size() >= segmentBytes) {
      const path = segmentPath(folder, end);
      const next = await openFrameFile(path, 0);
      await file.close();
      segments.push({ start: end, path });
      file = next;
    }
    const head = await file.append(payload);
    if (records.some(({ header }) => header.case === WORKSPACE_STREAM)) workspaceFrames.push(end);
    lastFrame = { offset: end, head };
    end += HEAD_BYTES + payload.length;
    for (const { header, hash } of records) heads.set(headAfter(header, hash));
  }

  async function blank(cases: ReadonlySet<CaseId>, which: (header: EntryHeader) => boolean): Promise<void> {
    for (const [index, { path, start }] of segments.entries()) {
      const isLast = index === segments.length - 1;
      const bytes = await readRange(path, 0, (segments[index + 1]?.start ?? end) - start);
      if (!blankSegment(bytes, cases, which)) continue;
      if (isLast) await file.close();
      try {
        await replaceAndShred(path, bytes);
      } finally {
        if (isLast) file = await openFrameFile(path, end - start);
      }
    }
    await savingSnapshot;
    if (lastFrame) lastFrame = { ...lastFrame, head: await frameHead(lastFrame.offset) };
    // Otherwise the next opening would find another last frame than it expects, and read everything again.
    if (!isShort()) await saveSnapshot();
  }

  async function frameHead(offset: number): Promise<Buffer> {
    const segment = segments.findLast(({ start }) => start <= offset);
    if (!segment) throw new Error('The last frame lies in a segment');
    return readRange(segment.path, offset - segment.start, offset - segment.start + HEAD_BYTES);
  }

  /** A journal that was found shorter than the snapshot keeps that snapshot: it is the proof. */
  function isShort(): boolean {
    return findings.some(({ kind }) => kind === 'truncated');
  }

  function saveSnapshot(): Promise<void> {
    if (savingSnapshot) return savingSnapshot;
    snapshotAt = end;
    const snapshot = {
      position: end,
      lastFrame,
      workspaceFrames: [...workspaceFrames],
      heads: heads.all(),
    };
    savingSnapshot = snapshots
      .save(snapshot)
      .catch(options.onTrouble)
      .finally(() => (savingSnapshot = undefined));
    return savingSnapshot;
  }

  return {
    append: (request) => {
      if (closed) return Promise.resolve(err({ code: 'LOCKED' }));
      return new Promise((resolve, reject) => {
        waiting.push({ request, resolve, reject });
        flushing ??= flushAll();
      });
    },
    heads,
    findings,
    scan: reader.scan,
    inspect: reader.inspect,
    position: () => end,
    hashes: reader.hashes,
    headersOf: reader.headersOf,
    blank: (cases, which) => alone(() => blank(cases, which)),
    workspaceRecords: () => reader.workspaceRecords(workspaceFrames),
    close: async () => {
      closed = true;
      await flushing;
      await alone(async () => {
        await savingSnapshot;
        if (!isShort()) await saveSnapshot();
        await file.close();
      });
    },
  };
}

const NO_HEAD = { length: 0, head: '' } as const;

function isThere(head: { readonly length: number }): boolean {
  return head.length > 0;
}

function proofOf({ header, hash, sig }: JournalRecord): SignedHeader {
  return { header, hash, sig };
}

/** Without them nobody could ever read it. The case's own key must be there for its last entry, too: nothing follows it. */
function keysFor({ case: caseId, type }: EntryHeader): readonly CaseId[] {
  if (caseId === WORKSPACE_STREAM) return [];
  return type === ERASED_TYPE ? [caseId, registerKeyId(caseId, sha256)] : [caseId];
}

/** The requests of one flush: at least one, and no more than one request may carry by itself. */
function takeGroup(waiting: Job[]): Job[] {
  let bytes = 0;
  const tooMany = waiting.findIndex(({ request }, index) => {
    for (const { sealedBody } of request.entries) bytes += sealedBody.byteLength;
    return index > 0 && bytes > MAX_APPEND_BYTES;
  });
  return waiting.splice(0, tooMany === -1 ? waiting.length : tooMany);
}

/** The disk's refusal goes to those whose entries were to be written; a bug goes to all. */
function answerAll(accepted: readonly Accepted[], group: readonly Job[], error: unknown): void {
  if (systemCode(error) === undefined) {
    for (const job of group) job.reject(error);
    return;
  }
  for (const { job } of accepted) job.resolve(err(failureOf(error)));
}

/** The last segment for writing, cut to where the journal ends; the first one when there is none. */
async function openLast(folder: string, segments: Segment[], end: number): Promise<FrameFile> {
  const last = segments.at(-1);
  if (last) return openFrameFile(last.path, end - last.start);
  const path = segmentPath(folder, end);
  const file = await openFrameFile(path, 0);
  segments.push({ start: end, path });
  return file;
}
