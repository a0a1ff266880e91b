import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { WORKSPACE_STREAM } from '../../../src/shared/audit/entry';
import { makeEntries } from '../../../src/shared/audit/make-entries';
import { asId } from '../../../src/shared/core/ids';
import type { CaseId } from '../../../src/shared/core/ids';
import { ok } from '../../../src/shared/core/result';
import type { Session } from '../../../src/shared/ipc/contract';
import { sha256 } from '../../../src/main/audit/signing';
import { createDocuments } from '../../../src/main/files/documents';
import { createRecords } from '../../../src/main/files/records';
import { createHandlers } from '../../../src/main/ipc/handlers';
import { createPreferences } from '../../../src/main/preferences';
import { caseId } from '../support/desk';
import { tempFolder } from '../support/temp-folder';
import { PASSPHRASE, handClock, testKeeper, valueOf, workspace } from '../support/vaults';

function handlersIn(folder: string) {
  const clock = handClock();
  const unexpected = () => {
    throw new Error('not in this test');
  };
  return createHandlers({
    environment: unexpected,
    preferences: createPreferences(join(folder, 'preferences.json'), () => undefined),
    onIdleMinutes: () => undefined,
    onRemind: () => undefined,
    onReadyToClose: () => undefined,
    keeper: testKeeper(folder, clock),
    clock,
    erasing: {
      erase: unexpected,
      carryOn: unexpected,
      returned: unexpected,
      mayBeSaid: () => Promise.resolve(false),
      destroyRows: unexpected,
    },
    documents: createDocuments(join(folder, 'vault', 'documents')),
    records: createRecords(join(folder, 'vault', 'records')),
    dialogs: {
      openImport: () => Promise.resolve(ok(null)),
      readBeside: unexpected,
      openCertificate: () => Promise.resolve({ ok: true, value: null } as const),
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
    printPdf: unexpected,
    onTrouble: unexpected,
  });
}

function requestBy(
  session: Session,
  change: Partial<{ staff: string; role: 'auditor'; caseId: CaseId }> = {},
) {
  const id = change.caseId ?? caseId(1);
  const [entry] = makeEntries(
    [{ type: 'NoteAdded', v: 1 }],
    {
      workspace: session.workspace.workspaceId,
      caseId: id,
      device: session.deviceId,
      seq: 0,
      prev: '',
      seen: [],
    },
    {
      staff: asId(change.staff ?? session.staff.staffId),
      role: change.role ?? session.staff.role,
      recordedAt: 1,
      tick: () => '000000000001-0000',
      newSalt: () => '0'.repeat(32),
      sha256,
    },
  );
  return {
    entries: [{ header: { ...entry!.header, seen: [] }, sealedBody: new Uint8Array(3) }],
    newKeys: [{ caseId: id, wrappedKey: new Uint8Array(60) }],
  };
}

describe('handlers', () => {
  it('when the vault is locked → everything that needs it answers LOCKED', async () => {
    const handlers = handlersIn(tempFolder());
    const locked = { ok: false, error: { code: 'LOCKED' } };
    const recordId = 'ab'.repeat(16);
    expect(await handlers.journalHeads({ offset: 0, limit: 1 })).toEqual(locked);
    expect(await handlers.journalScan({ position: 0 })).toEqual(locked);
    expect(await handlers.journalInspect({ position: 0 })).toEqual(locked);
    expect(await handlers.keyringGet({ caseIds: [caseId(1)] })).toEqual(locked);
    expect(await handlers.documentRead({ documentId: asId('ab'.repeat(16)), index: 0 })).toEqual(locked);
    expect(await handlers.recordRead({ collection: 'drafts', recordId })).toEqual(locked);
    expect(await handlers.recordWrite({ collection: 'drafts', recordId, bytes: new Uint8Array(1) })).toEqual(
      locked,
    );
    expect(await handlers.openImport(undefined)).toEqual(locked);
    const file = { folder: '0'.repeat(64), name: 'index.csv' };
    expect(await handlers.folderChoose(undefined)).toEqual(locked);
    expect(await handlers.folderRead(file)).toEqual(locked);
    expect(await handlers.folderHash(file)).toEqual(locked);
    expect(await handlers.folderWrite({ ...file, bytes: new Uint8Array(1) })).toEqual(locked);
    expect(await handlers.workspaceEntries({ offset: 0, limit: 1 })).toEqual(locked);
    expect(await handlers.vaultStatus(undefined)).toEqual({ ok: true, value: { state: 'absent' } });
  });

  it('when the window writes as itself → appended, with head and key; as somebody else → NOT_ALLOWED', async () => {
    const handlers = handlersIn(tempFolder());
    const { session } = valueOf(await handlers.vaultCreate(workspace));
    for (const change of [
      { staff: '9'.repeat(32) },
      { role: 'auditor' as const },
      { caseId: asId<CaseId>(WORKSPACE_STREAM) },
    ]) {
      expect(await handlers.journalAppend(requestBy(session, change))).toEqual({
        ok: false,
        error: { code: 'NOT_ALLOWED', detail: 'FOREIGN_ENTRY' },
      });
    }
    const [signed] = valueOf(await handlers.journalAppend(requestBy(session)));
    const head = { caseId: caseId(1), deviceId: session.deviceId, length: 1, head: signed!.hash };
    expect(valueOf(await handlers.journalHeads({ offset: 0, limit: 5 }))).toEqual({
      heads: [head],
      total: 1,
      findings: [],
    });
    expect(valueOf(await handlers.journalCaseHeads({ caseIds: [caseId(1), caseId(2)] }))).toEqual([head]);
    expect(valueOf(await handlers.keyringGet({ caseIds: [caseId(1), caseId(2)] }))).toEqual([
      { caseId: caseId(1), wrappedKey: new Uint8Array(60) },
    ]);
    expect(valueOf(await handlers.journalScan({ position: 0 })).records).toHaveLength(1);
    expect(valueOf(await handlers.journalInspect({ position: 0 }))).toEqual({ next: null, findings: [] });
    await handlers.vaultLock(undefined);
  });

  it('when an export is recorded → it stands in the stream of the workspace, and pages of it can be asked for', async () => {
    const handlers = handlersIn(tempFolder());
    await handlers.vaultCreate(workspace);
    const event = {
      type: 'Exported',
      v: 1,
      kind: 'letter',
      sha256: 'ab'.repeat(32),
      caseId: caseId(1),
    } as const;
    expect(await handlers.workspaceRecord({ event })).toEqual({ ok: true, value: null });
    const { entries, total } = valueOf(await handlers.workspaceEntries({ offset: 3, limit: 10 }));
    expect(total).toBe(4);
    expect(entries.map(({ body }) => body)).toEqual([event]);
    await handlers.vaultLock(undefined);
  });

  it('when a draft arrives just after locking → it is still written, and read after unlocking', async () => {
    const handlers = handlersIn(tempFolder());
    await handlers.vaultCreate(workspace);
    await handlers.vaultLock(undefined);
    const record = { collection: 'drafts', recordId: 'ab'.repeat(16) } as const;
    expect(await handlers.recordWrite({ ...record, bytes: new Uint8Array([7]) })).toEqual({
      ok: true,
      value: null,
    });
    await handlers.vaultUnlock({ passphrase: PASSPHRASE });
    expect(await handlers.recordRead(record)).toEqual({ ok: true, value: new Uint8Array([7]) });
    await handlers.vaultLock(undefined);
  });

  it('when a workspace is made in a language → that is the language from then on', async () => {
    const folder = tempFolder();
    const handlers = handlersIn(folder);
    await handlers.vaultCreate({ ...workspace, language: 'sv' });
    await handlers.vaultLock(undefined);
    const preferences = createPreferences(join(folder, 'preferences.json'), () => undefined);
    expect(preferences.language()).toBe('sv');
  });

  it('when compliance forges a command → refused by the role it unlocked with, and the attempt is recorded', async () => {
    const handlers = handlersIn(tempFolder());
    await handlers.vaultCreate(workspace);
    valueOf(
      await handlers.personAdd({
        name: 'Ingrid Falk',
        role: 'auditor',
        passphrase: 'gule gardiner i vinden',
      }),
    );
    const people = valueOf(await handlers.people(undefined));
    await handlers.vaultLock(undefined);
    const session = valueOf(
      await handlers.vaultUnlock({ passphrase: 'gule gardiner i vinden', seat: people[1]!.device }),
    );
    const refused = { ok: false, error: { code: 'ROLE_NOT_ALLOWED' } };
    expect(await handlers.journalAppend(requestBy(session))).toEqual(refused);
    const imported = { imported: 1, added: 0, unchanged: 0, unreadable: 0 };
    const sha = 'ab'.repeat(32);
    expect(
      await handlers.workspaceRecord({
        event: { type: 'ImportCompleted', v: 1, sha256: sha, format: 'csv', ...imported },
      }),
    ).toEqual(refused);
    expect(await handlers.personRemove({ seat: people[0]!.device })).toEqual(refused);
    const pack = { type: 'RulePackLoaded', v: 1, id: 'x', version: '1', sha256: sha } as const;
    expect(await handlers.workspaceRecord({ event: pack })).toEqual({ ok: true, value: null });
    const { entries } = valueOf(await handlers.workspaceEntries({ offset: 0, limit: 100 }));
    const attempts = entries.map(({ body }) => body).filter(({ type }) => type === 'AttemptRefused');
    const common = { type: 'AttemptRefused', v: 1, role: 'auditor', code: 'ROLE_NOT_ALLOWED' };
    expect(attempts).toEqual([
      { ...common, attempt: 'NoteAdded', caseId: caseId(1) },
      { ...common, attempt: 'ImportCompleted' },
      { ...common, attempt: 'DeviceRetired' },
    ]);
    await handlers.vaultLock(undefined);
  });

  it('when the representative is no longer alone with it → packs and time stamps are for compliance, not for her', async () => {
    const handlers = handlersIn(tempFolder());
    await handlers.vaultCreate(workspace);
    const event = { type: 'RulePackLoaded', v: 1, id: 'x', version: '1', sha256: 'ab'.repeat(32) } as const;
    const url = 'https://stamps.example/tsr';
    expect(await handlers.workspaceRecord({ event })).toMatchObject({ ok: true });
    expect(await handlers.timeStampAuthoritySet({ url })).toMatchObject({ ok: true });
    await handlers.personAdd({ name: 'Ingrid Falk', role: 'auditor', passphrase: 'gule gardiner i vinden' });
    const refused = { error: { code: 'ROLE_NOT_ALLOWED' } };
    expect(await handlers.workspaceRecord({ event })).toMatchObject(refused);
    expect(await handlers.timeStampAuthoritySet({ url: null })).toMatchObject(refused);
    expect(await handlers.checkpointState(undefined)).toMatchObject({ value: { authority: url } });
    await handlers.vaultLock(undefined);
  });
});
