import { merkleRoot } from '../../shared/audit/merkle';
import { streamsOf } from '../../shared/audit/causal-order';
import type { SignedHeader } from '../../shared/audit/entry';
import { ERASED_TYPE, registerKeyId } from '../../shared/audit/register-key';
import type { ErasedStub } from '../../shared/audit/workspace-events';
import type { CaseId } from '../../shared/core/ids';
import type { Clock } from '../../shared/core/ports';
import { err, ok } from '../../shared/core/result';
import type { Result } from '../../shared/core/result';
import type { Failure, Request, Responses } from '../../shared/ipc/contract';
import { refusalByHeaders } from '../../shared/retention/erasable';
import { proposalsOf } from '../../shared/retention/proposals';
import { sha256 } from '../audit/signing';
import type { Documents } from '../files/documents';
import type { Records } from '../files/records';
import type { OpenSession } from '../vault/open-session';
import type { ErasurePlan } from './erasure-plan';

export interface ErasingOptions {
  readonly documents: Pick<Documents, 'among' | 'destroy'>;
  readonly records: Pick<Records, 'list' | 'destroy'>;
  /** Throws the window's working store away, files and all. */
  readonly discardStore: () => Promise<void>;
  readonly clock: Clock;
}

/** Destroys what two people have agreed to destroy, and nothing else. */
export interface Erasing {
  /** NOT_ALLOWED with the reason as its detail. */
  readonly erase: (request: Request<'eraseCases'>, session: OpenSession) => Promise<Result<null, Failure>>;
  /** Goes on with what the machine stopped in. At every unlock. */
  readonly carryOn: (session: OpenSession) => Promise<void>;
  /** Cases that were erased and are here again with an older copy of the vault. */
  readonly returned: (session: OpenSession) => Promise<Responses['erasuresReturned']>;
  /** Whether somebody may write that these cases are erased. */
  readonly mayBeSaid: (caseIds: readonly CaseId[], session: OpenSession) => Promise<boolean>;
  /** NOT_FOUND when one of the cases is not erased. */
  readonly destroyRows: (caseIds: readonly CaseId[], session: OpenSession) => Promise<Result<null, Failure>>;
}

/** What was agreed on, whether the trail says so or a note of what an older copy does not know. */
type Agreed = Pick<ErasurePlan, 'erasureId' | 'basis'> & { readonly caseIds: readonly CaseId[] };

export function createErasing(options: ErasingOptions): Erasing {
  const { documents, records, clock } = options;

  /** Each step may be repeated; a plan is kept until all of them are done. */
  async function carryOut(plan: ErasurePlan, session: OpenSession): Promise<Result<null, Failure>> {
    const { erasureId, basis, at, stubs, again } = plan;
    const caseIds = stubs.map(({ caseId }) => caseId);
    await session.keyring.remove(caseIds);
    // The entry that says so stays: its key is another one.
    await session.journal.blank(new Set(caseIds), ({ type }) => type !== ERASED_TYPE);
    await documents.destroy(plan.documents);
    await records.destroy('drafts', plan.drafts);
    await options.discardStore();
    await session.erasureNotes.add({ erasureId, basis, erasedAt: at, cases: caseIds });
    if (!(await isRecorded(plan, session))) {
      const recorded = await session.log.record({
        type: 'CasesErased',
        v: 1,
        erasureId,
        basis,
        cases: stubs,
        documents: plan.documents.length,
        drafts: plan.drafts.length,
        ...(again && { again }),
      });
      if (!recorded.ok) return recorded;
    }
    await session.erasurePlans.done(plan);
    return ok(null);
  }

  return {
    erase: async ({ erasureId, again, cases }, session) => {
      const caseIds = cases.map(({ caseId }) => caseId);
      const agreed = (again ? await notedIn(session) : await confirmedIn(session)).find(
        (each) => each.erasureId === erasureId,
      );
      if (!agreed) return refused('NOT_AGREED');
      if (!caseIds.every((caseId) => agreed.caseIds.includes(caseId))) return refused('ANOTHER_CASE');
      const headers = await session.journal.headersOf(new Set(caseIds));
      if (!headers) return err({ code: 'JOURNAL_DAMAGED' });
      const byCase = Map.groupBy(headers, ({ header }) => header.case);
      for (const caseId of caseIds) {
        const own = (byCase.get(caseId) ?? []).map(({ header }) => header);
        const refusal = refusalByHeaders(own, again === true);
        if (refusal) return refused(refusal);
        if (!session.keyring.get(registerKeyId(caseId, sha256))) return refused('REGISTER_KEY_MISSING');
      }
      const wanted = new Set(cases.flatMap(({ drafts }) => drafts));
      const plan: ErasurePlan = {
        erasureId,
        basis: agreed.basis,
        ...(again && { again }),
        at: clock.now(),
        stubs: caseIds.map((caseId) => stubOf(caseId, byCase.get(caseId) ?? [])),
        documents: [...(await documents.among(cases.flatMap((each) => each.documents)))],
        drafts: (await records.list('drafts')).filter((id) => wanted.has(id)),
      };
      await session.erasurePlans.keep(plan);
      return carryOut(plan, session);
    },
    carryOn: async (session) => {
      for (const plan of await session.erasurePlans.all()) {
        const done = await carryOut(plan, session);
        if (!done.ok) throw new Error(`Erasure not finished: ${done.error.code}`);
      }
      const unfinished = (await destroyedRows(session)).filter((caseId) =>
        session.keyring.get(registerKeyId(caseId, sha256)),
      );
      if (unfinished.length > 0) await destroyRowsOf(unfinished, session);
    },
    returned: async (session) =>
      (await session.erasureNotes.all(await eventsIn(session))).flatMap(
        ({ erasureId, basis, erasedAt, cases }) =>
          cases
            .filter((caseId) => session.keyring.get(caseId))
            .map((caseId) => ({ caseId, erasureId, basis, erasedAt })),
      ),
    mayBeSaid: async (caseIds, session) => {
      const agreed = [...(await confirmedIn(session)), ...(await notedIn(session))];
      return caseIds.every((caseId) => agreed.some((each) => each.caseIds.includes(caseId)));
    },
    destroyRows: async (caseIds, session) => {
      const erased = new Set(
        (await eventsIn(session)).flatMap((event) =>
          event.type === 'CasesErased' ? event.cases.map(({ caseId }) => caseId) : [],
        ),
      );
      const isStub = (caseId: CaseId) => erased.has(caseId) && !session.keyring.get(caseId);
      if (!caseIds.every(isStub)) return err({ code: 'NOT_FOUND', detail: 'NOT_ERASED' });
      // Said before it is done: what the machine stops in is carried on at the next unlock.
      const recorded = await session.log.record({ type: 'RegisterRowsDestroyed', v: 1, caseIds });
      if (recorded.ok) await destroyRowsOf(caseIds, session);
      return recorded;
    },
  };
}

/** The key goes last: as long as it is there, this is not finished. */
async function destroyRowsOf(caseIds: readonly CaseId[], { journal, keyring }: OpenSession): Promise<void> {
  await journal.blank(new Set(caseIds), () => true);
  await keyring.remove(caseIds.map((caseId) => registerKeyId(caseId, sha256)));
}

function stubOf(caseId: CaseId, headers: readonly SignedHeader[]): ErasedStub {
  const hashes = streamsOf(headers)
    .flat()
    .map(({ hash }) => hash);
  return { caseId, entries: hashes.length, root: merkleRoot(hashes, sha256) };
}

async function eventsIn({ log }: OpenSession) {
  return (await log.entries()).map(({ body }) => body);
}

async function confirmedIn({ log }: OpenSession): Promise<readonly Agreed[]> {
  return proposalsOf(await log.entries()).filter(({ state }) => state === 'confirmed');
}

async function notedIn(session: OpenSession): Promise<readonly Agreed[]> {
  const notes = await session.erasureNotes.all(await eventsIn(session));
  return notes.map(({ erasureId, basis, cases }) => ({ erasureId, basis, caseIds: cases }));
}

async function isRecorded({ erasureId, at }: ErasurePlan, { log }: OpenSession): Promise<boolean> {
  return (await log.entries()).some(
    ({ header, body }) =>
      body.type === 'CasesErased' && body.erasureId === erasureId && header.recordedAt >= at,
  );
}

async function destroyedRows(session: OpenSession): Promise<readonly CaseId[]> {
  return (await eventsIn(session)).flatMap((event) =>
    event.type === 'RegisterRowsDestroyed' ? event.caseIds : [],
  );
}

function refused(detail: string): Result<never, Failure> {
  return err({ code: 'NOT_ALLOWED', detail });
}
