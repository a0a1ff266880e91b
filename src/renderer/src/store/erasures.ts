import type { ErasedStub, WorkspaceEvent } from '../../../shared/audit/workspace-events';
import { ERASED_TYPE, registerKeyId } from '../../../shared/audit/register-key';
import type { CaseRefusal } from '../../../shared/complaint/refusals';
import type { Case } from '../../../shared/complaint/state';
import type { ErasureBasis } from '../../../shared/complaint/vocabulary';
import { asId } from '../../../shared/core/ids';
import type { CaseId, DocumentId, ErasureId, StaffId } from '../../../shared/core/ids';
import { err, ok } from '../../../shared/core/result';
import type { Result } from '../../../shared/core/result';
import type { Failure } from '../../../shared/ipc/contract';
import { registerRowOf } from '../../../shared/reports/register-row-of';
import { proposalsOf } from '../../../shared/retention/proposals';
import { draftsOfCases } from './drafts-of-cases';
import { rulesOf } from './rules-of';
import type { CaseRepository, CarriedOut, ErasedCase, Erasures, SettingsStore, Trouble } from './services';
import type { StoreParts } from './store-parts';
import { openStub, stubEntries } from './stubs';
import { workspaceEntries } from './workspace-entries';

export interface ErasingParts {
  readonly cases: Pick<CaseRepository, 'open' | 'execute'>;
  readonly settings: Pick<SettingsStore, 'get' | 'set'>;
  /** Everybody whose drafts may be there. */
  readonly authors: () => readonly StaffId[];
}

/** One erasure with the cases that are to go. */
interface Wanted {
  readonly erasureId: ErasureId;
  readonly basis: ErasureBasis;
  readonly again?: true;
  readonly caseIds: readonly CaseId[];
}

/** A case that says itself that it is erased, with the files that are its. */
interface Said {
  readonly caseId: CaseId;
  readonly documents: readonly DocumentId[];
}

/** The share of the work that is over when every case has said it is erased. */
const SAID = 0.7;

export function createErasures(parts: StoreParts, around: ErasingParts): Erasures {
  const { desktop, database, caseKeys, newId, sha256 } = parts;

  /** Has every case say that it is erased, then has all of them destroyed. */
  async function carryOut(
    erasures: readonly Wanted[],
    onProgress: (share: number) => void,
  ): Promise<Result<CarriedOut, Trouble>> {
    const total = erasures.reduce((sum, { caseIds }) => sum + caseIds.length, 0);
    const kept: { caseId: CaseId; refusal: CaseRefusal }[] = [];
    const said = new Map<Wanted, Said[]>();
    let looked = 0;
    for (const erasure of erasures) {
      const those: Said[] = [];
      for (const caseId of erasure.caseIds) {
        const answer = await say(erasure, caseId);
        if (answer.ok) those.push(answer.value);
        else kept.push({ caseId, refusal: answer.error });
        onProgress((SAID * ++looked) / total);
      }
      said.set(erasure, those);
    }
    const caseIds = [...said.values()].flat().map(({ caseId }) => caseId);
    const drafts = await draftsOfCases(parts, caseIds, around.authors());
    if (!drafts.ok) return failed(drafts.error);
    const settings = around.settings.get();
    // What was searched for last may be somebody's name.
    await around.settings.set({ queue: { ...settings.queue, find: '' } });
    // It is about to be thrown away, which waits for whoever has it open.
    database.close();
    for (const [{ erasureId, again }, those] of said) {
      const done = await desktop.eraseCases({
        erasureId,
        ...(again && { again }),
        cases: those.map(({ caseId, documents }) => ({
          caseId,
          documents: [...documents],
          drafts: [...(drafts.value.get(caseId) ?? [])],
        })),
      });
      if (!done.ok) return failed(done.error);
    }
    onProgress(1);
    return ok({ erased: caseIds.length, kept });
  }

  /** The case's last entry. What an earlier attempt has said already is as good. */
  async function say(
    { erasureId, basis, again }: Wanted,
    caseId: CaseId,
  ): Promise<Result<Said, CaseRefusal>> {
    const opened = await around.cases.open(caseId);
    if (!opened.ok) return err(refusalIn(opened.error));
    const { state } = opened.value;
    const documents = documentsOf(state);
    if (state.erased?.erasureId === erasureId) return ok({ caseId, documents });
    const register = registerRowOf(state, rulesOf(state, parts.book()), parts.today());
    const command = { type: 'EraseCase', erasureId, basis, register, ...(again && { again }) } as const;
    const executed = await around.cases.execute(caseId, command);
    return executed.ok ? ok({ caseId, documents }) : err(refusalIn(executed.error));
  }

  return {
    async proposals() {
      const entries = await workspaceEntries(desktop);
      return entries.ok ? ok(proposalsOf(entries.value)) : entries;
    },
    async propose(basis, caseIds) {
      const erasureId = asId<ErasureId>(newId());
      const recorded = await desktop.workspaceRecord({
        event: { type: 'ErasureProposed', v: 1, erasureId, basis, caseIds },
      });
      return recorded.ok ? ok(erasureId) : recorded;
    },
    decline: (erasureId) => desktop.workspaceRecord({ event: { type: 'ErasureDeclined', v: 1, erasureId } }),
    async carryOut(erasureId, onProgress) {
      const entries = await workspaceEntries(desktop);
      if (!entries.ok) return failed(entries.error);
      const proposal = proposalsOf(entries.value).find((each) => each.erasureId === erasureId);
      if (proposal?.state === 'open') {
        const confirmed = await desktop.workspaceRecord({
          event: { type: 'ErasureConfirmed', v: 1, erasureId },
        });
        if (!confirmed.ok) return failed(confirmed.error);
      } else if (proposal?.state !== 'confirmed') return failed({ code: 'ERASURE_NOT_OPEN' });
      return carryOut([proposal], onProgress);
    },
    async erased() {
      const entries = await workspaceEntries(desktop);
      if (!entries.ok) return entries;
      const told = toldIn(entries.value.map(({ body }) => body));
      const stubs = await database.stubs.toArray();
      const keyIds = stubs.map(({ caseId }) => registerKeyId(caseId, sha256));
      const keys = await caseKeys.load(keyIds);
      if (!keys.ok) return keys;
      const erased: ErasedCase[] = [];
      for (const [index, stub] of stubs.entries()) {
        const keyId = keyIds[index];
        const event = await openStub(stub, keyId && keys.value.get(keyId));
        const header = stub.headers.find((each) => each.header.type === ERASED_TYPE)?.header;
        const fact = told.get(stub.caseId);
        if (!header || !fact) continue;
        const { caseId } = stub;
        const { erasureId, basis, entries: length, root } = fact;
        erased.push({
          caseId,
          erasureId,
          basis,
          erasedAt: header.recordedAt,
          erasedBy: header.staff,
          ...(event && { register: event.register }),
          entries: length,
          root,
        });
      }
      return ok(erased.toSorted((a, b) => b.erasedAt - a.erasedAt));
    },
    async trail(caseId) {
      const stub = await database.stubs.get(caseId);
      if (!stub) return err({ code: 'NOT_FOUND', detail: 'stub' });
      const keyId = registerKeyId(caseId, sha256);
      const keys = await caseKeys.load([keyId]);
      return keys.ok ? ok(await stubEntries(stub, keys.value.get(keyId))) : keys;
    },
    returned: () => desktop.erasuresReturned(),
    async eraseAgain(onProgress) {
      const returned = await desktop.erasuresReturned();
      if (!returned.ok) return failed(returned.error);
      const wanted = Map.groupBy(returned.value, ({ erasureId }) => erasureId);
      const erasures = [...wanted].map(([erasureId, those]) => ({
        erasureId,
        basis: those[0]?.basis ?? 'retention',
        again: true as const,
        caseIds: those.map(({ caseId }) => caseId),
      }));
      return carryOut(erasures, onProgress);
    },
    async destroyRows(caseIds) {
      const destroyed = await desktop.registerRowsDestroy({ caseIds: [...caseIds] });
      if (destroyed.ok) caseKeys.forget(caseIds.map((caseId) => registerKeyId(caseId, sha256)));
      return destroyed;
    },
  };
}

interface Told extends ErasedStub {
  readonly erasureId: ErasureId;
  readonly basis: ErasureBasis;
}

/** What the workspace's own stream says of each erased case. */
function toldIn(events: readonly WorkspaceEvent[]): ReadonlyMap<CaseId, Told> {
  return new Map(
    events.flatMap((event) => {
      if (event.type !== 'CasesErased') return [];
      const { erasureId, basis } = event;
      return event.cases.map((stub) => [stub.caseId, { ...stub, erasureId, basis }] as const);
    }),
  );
}

/** Exhibits that were withdrawn, too. */
function documentsOf({ evidence, letters, addenda }: Case): readonly DocumentId[] {
  return [
    ...[...evidence.values()].map(({ documentId }) => documentId),
    ...[...letters, ...addenda.map(({ letter }) => letter)].map(({ documentId }) => documentId),
  ];
}

/** A case that cannot be read stays, and says why; the others go. */
function refusalIn(trouble: Trouble): CaseRefusal {
  return trouble.kind === 'refused' ? trouble.refusal : { code: 'CASE_UNREADABLE' };
}

function failed(failure: Failure): Result<never, Trouble> {
  return err({ kind: 'failed', failure });
}
