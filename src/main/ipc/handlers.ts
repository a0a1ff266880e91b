import { WORKSPACE_STREAM } from '../../shared/audit/entry';
import { peopleOf } from '../../shared/audit/people';
import { ERASED_TYPE } from '../../shared/audit/register-key';
import { mayWrite } from '../../shared/complaint/role-rights';
import { err, ok } from '../../shared/core/result';
import type { Result } from '../../shared/core/result';
import type { Clock } from '../../shared/core/ports';
import type { DocumentKeyFacts, Failure, Request, Responses } from '../../shared/ipc/contract';
import { allowedTo, recordReported, refuseForRole } from '../audit/role-guard';
import { signCheckpoint } from '../audit/sign-checkpoint';
import { verifySignatures } from '../audit/signing';
import type { Erasing } from '../erasing/erasing';
import { outcomeOf } from '../failure';
import type { Dialogs } from '../files/dialogs';
import type { Documents } from '../files/documents';
import type { Folders } from '../files/folders';
import type { OutsideFiles } from '../files/outside-file';
import { ownBytes } from '../files/own-bytes';
import type { Records } from '../files/records';
import type { Preferences } from '../preferences';
import type { Signing } from '../pdf/signing/signing-order';
import type { DocumentKey } from '../vault/document-keys';
import type { Keeper } from '../vault/keeper';
import type { OpenSession } from '../vault/open-session';
import type { Handlers } from './answer';
import { checkpointState } from './checkpoint-state';

/** Makes PDF files in a process of its own (main/pdf). */
export interface PdfRenderer {
  readonly renderLetter: (
    letter: Request<'renderLetter'>['letter'],
    options: { readonly signing: Signing },
  ) => Promise<Result<Uint8Array, Failure>>;
  readonly renderReport: (
    report: Request<'renderReport'>['report'],
    files: Request<'renderReport'>['files'],
    createdAt: number,
    options: { readonly signing: Signing },
  ) => Promise<Result<Uint8Array, Failure>>;
}

export interface HandlerOptions {
  readonly environment: () => Responses['environment'];
  readonly preferences: Preferences;
  readonly onIdleMinutes: (minutes: number) => void;
  readonly onRemind: (reminder: Request<'remind'>) => void;
  readonly onReadyToClose: () => void;
  readonly keeper: Keeper;
  readonly erasing: Erasing;
  readonly clock: Clock;
  readonly documents: Documents;
  readonly records: Records;
  readonly dialogs: Dialogs;
  readonly folders: Folders;
  readonly outside: Pick<OutsideFiles, 'waiting' | 'take'>;
  readonly pdf: PdfRenderer;
  readonly printPdf: (title: string, bytes: Uint8Array) => Promise<Result<null, Failure>>;
  /** For what goes wrong after the answer was given. */
  readonly onTrouble: (error: unknown) => void;
}

export function createHandlers(options: HandlerOptions): Handlers {
  const { erasing, keeper, clock, documents, records, dialogs, folders, outside, pdf, preferences } = options;

  /** What may be asked only while the vault is open. */
  const whenOpen = async <T>(
    work: (session: OpenSession) => Promise<Result<T, Failure>> | Result<T, Failure>,
  ): Promise<Result<T, Failure>> => {
    const session = keeper.session();
    return session.ok ? outcomeOf(async () => work(session.value)) : session;
  };

  const signed = (
    render: (signing: Signing) => Promise<Result<Uint8Array, Failure>>,
  ): Promise<Result<Uint8Array, Failure>> =>
    whenOpen(async ({ documentKeys, stamping }) => {
      const key = await documentKeys.current();
      if (!key.ok) return key;
      const authority = await stamping.authority();
      const stamped = authority.ok && authority.value !== undefined;
      const { certificate, chain, keyType, sign } = key.value;
      return render({
        order: { certificate, chain, keyType, at: clock.now(), stamped },
        sign,
        ...(stamped && { stamp: stamping.stampBytes }),
      });
    });

  return {
    environment: () => ok(options.environment()),
    setLanguage: ({ language }) => preferences.setLanguage(language),
    setIdleMinutes: ({ minutes }) => {
      options.onIdleMinutes(minutes);
      return ok(null);
    },
    remind: (reminder) =>
      whenOpen(() => {
        options.onRemind(reminder);
        return ok(null);
      }),
    readyToClose: () => {
      options.onReadyToClose();
      return ok(null);
    },

    vaultStatus: () => keeper.status(),
    vaultCreate: async (workspace) => {
      const created = await keeper.create(workspace);
      if (created.ok) await preferences.setLanguage(workspace.language);
      return created;
    },
    vaultUnlock: ({ seat, ...secret }) => keeper.unlock(secret, seat),
    vaultLock: async () => {
      await keeper.lock('asked');
      return ok(null);
    },
    vaultChangePassphrase: ({ current, next }) => keeper.changePassphrase(current, next),
    vaultRenewRecoveryCode: ({ passphrase }) => keeper.renewRecoveryCode(passphrase),

    people: () => whenOpen(async ({ log }) => ok(peopleOf((await log.entries()).map(({ body }) => body)))),
    personAdd: (person) => keeper.addPerson(person),
    personRemove: ({ seat }) => keeper.removePerson(seat),

    journalAppend: (request) =>
      whenOpen(async (session) => {
        if (!request.entries.every(({ header }) => isOwn(header, session))) {
          return err({ code: 'NOT_ALLOWED', detail: 'FOREIGN_ENTRY' });
        }
        const beyond = request.entries.find(({ header }) => !mayWrite(header.type, header.role));
        if (beyond) {
          const { type, case: ofCase } = beyond.header;
          return refuseForRole({ attempt: type, caseId: ofCase }, session);
        }
        const erased = request.entries.filter(({ header }) => header.type === ERASED_TYPE);
        const said = erased.map(({ header }) => header.case);
        if (erased.length > 0 && !(await erasing.mayBeSaid(said, session))) {
          return err({ code: 'NOT_ALLOWED', detail: 'NOT_AGREED' });
        }
        const appended = await session.journal.append(request);
        return appended.ok ? ok(appended.value.map(({ hash, sig }) => ({ hash, sig }))) : appended;
      }),
    journalHeads: ({ offset, limit }) =>
      whenOpen(({ journal, keyring }) =>
        ok({
          heads: journal.heads.page(offset, limit),
          total: journal.heads.caseStreams(),
          findings: [...journal.findings, ...(keyring.damaged ? [{ kind: 'keyring-damaged' } as const] : [])],
        }),
      ),
    journalCaseHeads: ({ caseIds }) =>
      whenOpen(({ journal }) => ok(caseIds.flatMap((caseId) => journal.heads.ofCase(caseId)))),
    journalScan: ({ position }) => whenOpen(async ({ journal }) => ok(await journal.scan(position))),
    journalInspect: ({ position }) =>
      whenOpen(async ({ journal }) => {
        const { next, findings } = await journal.inspect(position);
        return ok({ next, findings });
      }),
    signCheckpoint: (request) =>
      whenOpen(async ({ journal, identity, signer, checkpoints }) => {
        const [newest] = await checkpoints.all();
        const author = { identity, signer, clock };
        return signCheckpoint(request, journal.heads, author, newest?.taken.checkpoint.body);
      }),
    verifySignatures: async ({ items }) => ok(await verifySignatures(items)),

    workspaceRecord: ({ event }) => whenOpen((session) => recordReported(event, session)),
    workspaceEntries: ({ offset, limit }) =>
      whenOpen(async ({ log }) => {
        const entries = await log.entries();
        return ok({ entries: entries.slice(offset, offset + limit), total: entries.length });
      }),
    keyringGet: ({ caseIds }) =>
      whenOpen(({ keyring }) =>
        ok(
          caseIds.flatMap((caseId) => {
            const wrappedKey = keyring.get(caseId);
            return wrappedKey ? [{ caseId, wrappedKey: ownBytes(wrappedKey) }] : [];
          }),
        ),
      ),

    documentWrite: (request) => whenOpen(() => documents.write(request)),
    documentRead: ({ documentId, index }) => whenOpen(() => documents.read(documentId, index)),
    // Also after locking: what was typed in the last second before it still arrives, sealed.
    recordWrite: ({ collection, recordId, bytes }) =>
      keeper.wasOpen() ? records.write(collection, recordId, bytes) : err({ code: 'LOCKED' }),
    recordRead: ({ collection, recordId }) => whenOpen(() => records.read(collection, recordId)),

    draftIds: () => whenOpen(async () => ok(await records.list('drafts'))),
    eraseCases: (request) =>
      keeper.undisturbed(async (session) => {
        const allowed = await allowedTo('ErasureConfirmed', session);
        return allowed.ok ? erasing.erase(request, session) : allowed;
      }),
    erasuresReturned: () => whenOpen(async (session) => ok(await erasing.returned(session))),
    registerRowsDestroy: ({ caseIds }) =>
      keeper.undisturbed(async (session) => {
        const allowed = await allowedTo('RegisterRowsDestroyed', session);
        return allowed.ok ? erasing.destroyRows(caseIds, session) : allowed;
      }),

    openImport: () => whenOpen(() => dialogs.openImport()),
    readBeside: ({ name }) => whenOpen(() => dialogs.readBeside(name)),
    outsideFile: () => whenOpen(() => ok(outside.waiting())),
    takeOutsideFile: () => whenOpen(() => outside.take()),
    openEvidence: () => whenOpen(() => dialogs.openEvidence()),
    folderChoose: () => whenOpen(() => folders.choose()),
    folderRead: ({ folder, name }) => whenOpen(() => folders.read(folder, name)),
    folderHash: ({ folder, name }) => whenOpen(() => folders.hash(folder, name)),
    folderWrite: ({ folder, name, bytes }) => whenOpen(() => folders.write(folder, name, bytes)),
    saveFile: ({ suggestedName, bytes, beside }) =>
      whenOpen(() => dialogs.saveFile(suggestedName, bytes, beside)),
    printPdf: ({ title, bytes }) => whenOpen(() => options.printPdf(title, bytes)),

    checkpointState: () => whenOpen(checkpointState),
    checkpointTake: () =>
      whenOpen(async (session) => {
        const taken = await session.checkpoints.take('asked');
        // The authority may take its time, or not be there: the checkpoint is taken.
        if (taken.ok) session.stamping.askNow().catch(options.onTrouble);
        return taken.ok ? checkpointState(session) : taken;
      }),
    checkpointCover: ({ streams }) => whenOpen(({ checkpoints }) => checkpoints.covering.of(streams)),
    checkpointStamp: () =>
      whenOpen(async (session) => {
        await session.stamping.askNow();
        return checkpointState(session);
      }),
    timeStampAuthoritySet: ({ url }) =>
      whenOpen(async (session) => {
        const allowed = await allowedTo('TimeStampAuthoritySet', session);
        if (!allowed.ok) return allowed;
        const set = await session.stamping.setAuthority(url);
        return set.ok ? checkpointState(session) : set;
      }),
    documentKey: () =>
      whenOpen(async ({ documentKeys }) => {
        const key = await documentKeys.current();
        return key.ok ? ok(factsOf(key.value)) : key;
      }),
    documentKeyTake: ({ password }) =>
      whenOpen(async ({ documentKeys }) => {
        const file = await dialogs.openCertificate();
        if (!file.ok || !file.value) return file.ok ? ok(null) : file;
        const key = await documentKeys.take(file.value.bytes, password);
        return key.ok ? ok(factsOf(key.value)) : key;
      }),
    renderLetter: ({ letter }) => signed((signing) => pdf.renderLetter(letter, { signing })),
    renderReport: ({ report, files, createdAt }) =>
      signed((signing) => pdf.renderReport(report, files, createdAt, { signing })),
  };
}

function factsOf({ kind, subject, issuer, fingerprint, validTo }: DocumentKey): DocumentKeyFacts {
  return { kind, subject, issuer, fingerprint, validTo };
}

/** The window writes as the person who unlocked, on this device, and never into the workspace's own stream. */
function isOwn(
  header: Request<'journalAppend'>['entries'][number]['header'],
  { identity }: OpenSession,
): boolean {
  return (
    header.workspace === identity.workspaceId &&
    header.device === identity.deviceId &&
    header.staff === identity.staffId &&
    header.role === identity.role &&
    header.case !== WORKSPACE_STREAM
  );
}
