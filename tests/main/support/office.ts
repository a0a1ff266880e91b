import { randomBytes } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import type { EntryHeader } from '../../../src/shared/audit/entry';
import { makeEntries } from '../../../src/shared/audit/make-entries';
import { ERASED_TYPE, registerKeyId } from '../../../src/shared/audit/register-key';
import type { Role } from '../../../src/shared/complaint/vocabulary';
import { asId } from '../../../src/shared/core/ids';
import type { CaseId, DeviceId, DocumentId, ErasureId } from '../../../src/shared/core/ids';
import { ok } from '../../../src/shared/core/result';
import type { Request, Session } from '../../../src/shared/ipc/contract';
import { sha256 } from '../../../src/main/audit/signing';
import { createErasing } from '../../../src/main/erasing/erasing';
import type { Erasing } from '../../../src/main/erasing/erasing';
import { createDocuments } from '../../../src/main/files/documents';
import { createRecords } from '../../../src/main/files/records';
import { createHandlers } from '../../../src/main/ipc/handlers';
import { createPreferences } from '../../../src/main/preferences';
import type { OpenSession } from '../../../src/main/vault/open-session';
import { PASSPHRASE, handClock, testKeeper, valueOf, workspace } from './vaults';

/** Everything of one case that lies sealed on the disk. */
export interface WrittenCase {
  readonly caseId: CaseId;
  readonly wrappedKey: Uint8Array;
  readonly bodies: readonly Uint8Array[];
  readonly documentId: DocumentId;
  readonly document: Uint8Array;
  readonly draftId: string;
  readonly draft: Uint8Array;
}

export const ERASING_STEPS = [
  'keys',
  'bodies',
  'documents',
  'drafts',
  'store',
  'note',
  'record',
  'plan',
] as const;
type ErasingStep = (typeof ERASING_STEPS)[number];

/** As the operating system reports that a disk is gone. */
class StoppedHere extends Error {
  readonly code = 'EIO';
  readonly syscall = 'write';
}

const unexpected = () => {
  throw new Error('not in this test');
};

/** The main process of a workspace with a representative and somebody from compliance, driven through its handlers. */
export async function openOffice(folder: string) {
  const clock = handClock();
  const documents = createDocuments(join(folder, 'vault', 'documents'));
  const records = createRecords(join(folder, 'vault', 'records'));
  let discarded = 0;
  let stopsAt: string | undefined;
  /** The machine stops before the step, or right after it. */
  async function step<T>(name: ErasingStep, work: () => Promise<T>): Promise<T> {
    if (stopsAt === `before ${name}`) throw new StoppedHere(name);
    const done = await work();
    if (stopsAt === `after ${name}`) throw new StoppedHere(name);
    return done;
  }
  function stepping(open: OpenSession): OpenSession {
    const { keyring, journal, erasureNotes, erasurePlans, log } = open;
    return {
      ...open,
      keyring: { ...keyring, remove: (ids) => step('keys', () => keyring.remove(ids)) },
      journal: { ...journal, blank: (ids, which) => step('bodies', () => journal.blank(ids, which)) },
      erasureNotes: { ...erasureNotes, add: (note) => step('note', () => erasureNotes.add(note)) },
      erasurePlans: { ...erasurePlans, done: (plan) => step('plan', () => erasurePlans.done(plan)) },
      log: { ...log, record: (event) => step('record', () => log.record(event)) },
    };
  }
  const inner = createErasing({
    documents: { ...documents, destroy: (ids) => step('documents', () => documents.destroy(ids)) },
    records: { ...records, destroy: (of, ids) => step('drafts', () => records.destroy(of, ids)) },
    clock,
    discardStore: () => step('store', () => Promise.resolve(void (discarded += 1))),
  });
  const erasing: Erasing = { ...inner, erase: (request, open) => inner.erase(request, stepping(open)) };
  const keeper = testKeeper(folder, clock, erasing.carryOn);
  const handlers = createHandlers({
    environment: unexpected,
    preferences: createPreferences(join(folder, 'preferences.json'), () => undefined),
    onIdleMinutes: () => undefined,
    onRemind: () => undefined,
    onReadyToClose: () => undefined,
    keeper,
    clock,
    erasing,
    documents,
    records,
    dialogs: {
      openImport: unexpected,
      readBeside: unexpected,
      openCertificate: unexpected,
      openFolder: unexpected,
      openEvidence: unexpected,
      saveFile: unexpected,
      forget: unexpected,
    },
    folders: {
      choose: unexpected,
      read: unexpected,
      hash: unexpected,
      write: unexpected,
      forget: unexpected,
    },
    outside: { waiting: unexpected, take: unexpected },
    pdf: { renderLetter: unexpected, renderReport: unexpected },
    printPdf: () => Promise.resolve(ok(null)),
    onTrouble: unexpected,
  });
  const secrets = new Map<Role, { readonly passphrase: string; readonly seat?: DeviceId }>();
  let session: Session;
  let ticks = clock.at;

  async function enter(role: Role): Promise<Session> {
    await keeper.lock('asked');
    session = valueOf(await handlers.vaultUnlock(secrets.get(role)!));
    return session;
  }

  /** Somebody of the role joins; the representative does the enrolling. */
  async function enrol(role: Role): Promise<void> {
    const passphrase = `${role} kaffe uden sukker`;
    valueOf(await handlers.personAdd({ name: role, role, passphrase }));
    const people = valueOf(await handlers.people(undefined));
    secrets.set(role, { passphrase, seat: people.at(-1)!.device });
  }

  function appendRequest(
    caseId: CaseId,
    types: readonly string[],
    newKeys: Request<'journalAppend'>['newKeys'],
  ) {
    const open = valueOf(keeper.session());
    const own = open.journal.heads.of(caseId, session.deviceId);
    const entries = makeEntries(
      types.map((type) => ({ type, v: 1 })),
      {
        workspace: session.workspace.workspaceId,
        caseId,
        device: session.deviceId,
        seq: own.length,
        prev: own.head,
        seen: open.journal.heads
          .ofCase(caseId)
          .filter(({ deviceId }) => deviceId !== session.deviceId)
          .map(({ deviceId, length, head }) => ({ device: deviceId, seq: length - 1, hash: head })),
      },
      {
        staff: session.staff.staffId,
        role: session.staff.role,
        recordedAt: clock.at,
        tick: () => `${(++ticks).toString(16).padStart(12, '0')}-0000`,
        newSalt: () => randomBytes(16).toString('hex'),
        sha256,
      },
    );
    return {
      entries: entries.map(({ header }) => ({
        header: header as EntryHeader & { seen: [] },
        sealedBody: Uint8Array.from(randomBytes(90)),
      })),
      newKeys,
    };
  }

  const office = {
    keeper,
    handlers,
    clock,
    enter,
    enrol,
    discarded: () => discarded,
    stopAt: (place: string | undefined) => {
      stopsAt = place;
    },
    /** Begins a case with entries of these types, a document and a draft. */
    async begin(
      number: number,
      types: readonly string[] = ['ComplaintReceived', 'NoteAdded', 'LetterIssued', 'CaseFinalised'],
    ): Promise<WrittenCase> {
      const caseId = asId<CaseId>((number + 0xc000).toString(16).padStart(32, '0'));
      const wrappedKey = Uint8Array.from(randomBytes(60));
      const request = appendRequest(caseId, types, [{ caseId, wrappedKey }]);
      valueOf(await handlers.journalAppend(request));
      const documentId = asId<DocumentId>(randomBytes(16).toString('hex'));
      const document = Uint8Array.from(randomBytes(300));
      valueOf(await handlers.documentWrite({ documentId, index: 0, last: true, chunk: document }));
      const draftId = randomBytes(16).toString('hex');
      const draft = Uint8Array.from(randomBytes(200));
      valueOf(await handlers.recordWrite({ collection: 'drafts', recordId: draftId, bytes: draft }));
      const bodies = request.entries.map(({ sealedBody }) => sealedBody);
      return { caseId, wrappedKey, bodies, documentId, document, draftId, draft };
    },
    add: (caseId: CaseId, types: readonly string[]) =>
      handlers.journalAppend(appendRequest(caseId, types, [])),
    /** The last entry of a case, with the key that seals it. */
    say: (caseId: CaseId) =>
      handlers.journalAppend(
        appendRequest(
          caseId,
          [ERASED_TYPE],
          [{ caseId: registerKeyId(caseId, sha256), wrappedKey: Uint8Array.from(randomBytes(60)) }],
        ),
      ),
    propose: (erasureId: ErasureId, caseIds: readonly CaseId[]) =>
      handlers.workspaceRecord({
        event: { type: 'ErasureProposed', v: 1, erasureId, basis: 'retention', caseIds },
      }),
    confirm: (erasureId: ErasureId) =>
      handlers.workspaceRecord({ event: { type: 'ErasureConfirmed', v: 1, erasureId } }),
    erase: (erasureId: ErasureId, cases: readonly WrittenCase[], again?: true) =>
      handlers.eraseCases({
        erasureId,
        ...(again && { again }),
        cases: cases.map(({ caseId, documentId, draftId }) => ({
          caseId,
          documents: [documentId],
          drafts: [draftId, 'f'.repeat(32)],
        })),
      }),
    events: async () => (await valueOf(keeper.session()).log.entries()).map(({ body }) => body),
    /** What the vault holds of a case, by name. */
    leftOf: (written: WrittenCase) => leftOf(folder, written),
    leave: () => keeper.lock('asked'),
  };
  const status = valueOf(await handlers.vaultStatus(undefined));
  secrets.set('reviewer', { passphrase: PASSPHRASE });
  if (status.state === 'absent') {
    session = valueOf(await handlers.vaultCreate(workspace)).session;
    const [founder] = valueOf(await handlers.people(undefined));
    secrets.set('reviewer', { passphrase: PASSPHRASE, seat: founder!.device });
    await enrol('auditor');
  } else if (status.state === 'locked') {
    for (const { role, seat } of status.people)
      secrets.set(role, {
        passphrase: role === 'reviewer' ? PASSPHRASE : `${role} kaffe uden sukker`,
        seat,
      });
  }
  return office;
}

/** Every file beneath a folder. */
function allBytes(folder: string): Buffer {
  return Buffer.concat(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name))),
  );
}

function leftOf(folder: string, { caseId, wrappedKey, bodies, document, draft }: WrittenCase) {
  const bytes = allBytes(folder);
  const has = (part: Uint8Array) => bytes.includes(Buffer.from(part));
  return {
    header: bytes.includes(caseId),
    key: has(wrappedKey),
    bodies: bodies.filter(has).length,
    document: has(document),
    draft: has(draft),
  };
}
