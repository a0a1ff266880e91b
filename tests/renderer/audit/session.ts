import { Dexie } from 'dexie';
import { vi } from 'vitest';

import { openSession } from '../../../src/renderer/src/store/open-session';
import type { OpenSession } from '../../../src/renderer/src/store/open-session';
import type { CaseCommand } from '../../../src/shared/complaint/commands';
import type { CaseId } from '../../../src/shared/core/ids';
import { asId } from '../../../src/shared/core/ids';
import { err, ok } from '../../../src/shared/core/result';
import { WORKSPACE_STREAM } from '../../../src/shared/audit/entry';
import type { WorkspaceEvent } from '../../../src/shared/audit/workspace-events';
import type { Desktop } from '../../../src/shared/ipc/contract';
import { complaintOf, exhibitOf, HOLDING, issuing, NOW } from '../../support/cases';
import { FakeMain } from '../../support/fake-desktop';
import { SEAL, signedEntries } from '../../support/packs';

export const CASE = asId<CaseId>('c'.repeat(32));
export const LETTER = new TextEncoder().encode('%PDF-1.7 the letter');
export const EXHIBIT = new TextEncoder().encode('%PDF-1.7 the exhibit');
export const PACK = new TextEncoder().encode('%PDF-1.7 the pack');

/** An open session over real hashes and signatures, with the requests an audit makes. */
export interface AuditSession {
  /** Closes it and removes what it left. */
  readonly end: () => Promise<void>;
  readonly main: FakeMain;
  readonly session: OpenSession;
  readonly renderReport: ReturnType<typeof vi.fn<Desktop['renderReport']>>;
  readonly saveFile: ReturnType<typeof vi.fn<Desktop['saveFile']>>;
  readonly workspaceRecord: ReturnType<typeof vi.fn<Desktop['workspaceRecord']>>;
}

/** A case with one exhibit and one letter that went out. */
export async function auditSession(): Promise<AuditSession> {
  const main = new FakeMain();
  const renderReport = vi.fn<Desktop['renderReport']>(() => Promise.resolve(ok(PACK)));
  const saveFile = vi.fn<Desktop['saveFile']>(({ suggestedName }) =>
    Promise.resolve(ok({ savedAs: suggestedName })),
  );
  const workspaceRecord = vi.fn<Desktop['workspaceRecord']>(() => Promise.resolve(ok(null)));
  const enrolment: WorkspaceEvent = {
    type: 'DeviceEnrolled',
    v: 1,
    deviceId: main.session.deviceId,
    publicKey: main.key.publicKey,
    staffId: main.session.staff.staffId,
    staffName: 'Anna Lind',
    role: 'reviewer',
    from: NOW,
  };
  const documentKey: WorkspaceEvent = {
    type: 'DocumentKeySet',
    v: 1,
    kind: 'self-issued',
    certificate: SEAL.certificate,
    subject: SEAL.subject,
  };
  const entries = signedEntries<WorkspaceEvent>([enrolment, documentKey], main.key, {
    caseId: asId<CaseId>(WORKSPACE_STREAM),
  });
  const workspaceEntries: Desktop['workspaceEntries'] = ({ offset }) =>
    Promise.resolve(ok({ entries: entries.slice(offset), total: entries.length }));
  const facts = {
    kind: 'self-issued',
    subject: '',
    issuer: '',
    fingerprint: SEAL.certificate,
    validTo: NOW,
  } as const;
  const desktop = {
    ...main.desktop,
    documentKey: () => Promise.resolve(ok(facts)),
    renderReport,
    saveFile,
    workspaceRecord,
    workspaceEntries,
  };
  const session = await openSession(desktop, main.open(), NOW - Date.now());
  const { services } = session;
  await vi.waitFor(() => {
    if (services.health.status().state !== 'done') throw new Error('The witness check is under way');
  });
  const exhibit = await services.documents.add(CASE, EXHIBIT);
  const letter = await services.documents.add(CASE, LETTER);
  if (!exhibit.ok || !letter.ok) throw new Error('The documents were not kept');
  const received = await services.cases.receive(complaintOf(), [exhibitOf(exhibit.value)], CASE);
  if (!received.ok) throw new Error('The case was not received');
  const run = async (command: CaseCommand) => {
    const done = await services.cases.execute(CASE, command);
    if (!done.ok) throw new Error(JSON.stringify(done.error));
  };
  await run({ type: 'DeclareConflict', conflict: false, statement: 'None.' });
  const checkpoint = await services.cases.checkpoint(CASE);
  if (!checkpoint.ok) throw new Error('The witness did not sign');
  await run(issuing({ ...letter.value, ...HOLDING, checkpoint: checkpoint.value }));
  const end = async () => {
    await session.close();
    await Dexie.delete(`uvildig-${main.session.workspace.workspaceId}`);
  };
  return { end, main, session, renderReport, saveFile, workspaceRecord };
}

/** The journal says that the case is at another place than the window does. */
export function disagree(main: FakeMain): void {
  main.checkpoint = () => err({ code: 'STREAM_MISMATCH' });
}
