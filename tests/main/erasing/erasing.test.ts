import { cpSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { asId } from '../../../src/shared/core/ids';
import type { ErasureId } from '../../../src/shared/core/ids';
import { ERASING_STEPS, openOffice } from '../support/office';
import type { WrittenCase } from '../support/office';
import { tempFolder } from '../support/temp-folder';
import { valueOf } from '../support/vaults';

const ONE = asId<ErasureId>('1'.repeat(32));
const TWO = asId<ErasureId>('2'.repeat(32));
const WHOLE = { header: true, key: true, bodies: 4, document: true, draft: true };
const STUB = { header: true, key: false, bodies: 0, document: false, draft: false };

type Office = Awaited<ReturnType<typeof openOffice>>;

/** Two cases closed by the representative, the first of them proposed; compliance sits at the machine. */
async function proposed(folder = tempFolder()) {
  const office = await openOffice(folder);
  await office.enter('reviewer');
  const cases = [await office.begin(1), await office.begin(2)] as const;
  valueOf(await office.propose(ONE, [cases[0].caseId]));
  await office.enter('auditor');
  return { folder, office, cases };
}

async function eraseFirst(office: Office, written: WrittenCase) {
  valueOf(await office.confirm(ONE));
  valueOf(await office.say(written.caseId));
  return office.erase(ONE, [written]);
}

function notAllowed(detail?: string) {
  return { ok: false, error: { code: 'NOT_ALLOWED', ...(detail && { detail }) } };
}

describe('erasing: what two people agreed on', () => {
  it('when it is carried out → nothing of the case is on the disk but its headers, and the other case is whole', async () => {
    const { office, cases } = await proposed();
    expect(office.leftOf(cases[0])).toEqual(WHOLE);
    expect(await eraseFirst(office, cases[0])).toEqual({ ok: true, value: null });
    expect(office.leftOf(cases[0])).toEqual(STUB);
    expect(office.leftOf(cases[1])).toEqual(WHOLE);
    expect(office.discarded()).toBe(1);
    expect((await office.events()).at(-1)).toMatchObject({
      type: 'CasesErased',
      erasureId: ONE,
      cases: [
        { caseId: cases[0].caseId, entries: 5, root: expect.stringMatching(/^[0-9a-f]{64}$/) as string },
      ],
      documents: 1,
      drafts: 1,
    });
    await office.leave();
  });

  it('when the vault is opened again → the journal is sound, nothing is carried on, and nothing can follow', async () => {
    const { folder, office, cases } = await proposed();
    await eraseFirst(office, cases[0]);
    await office.enter('reviewer');
    const heads = valueOf(await office.handlers.journalHeads({ offset: 0, limit: 10 }));
    expect(heads.findings).toEqual([]);
    expect(heads.heads).toHaveLength(3);
    expect(valueOf(await office.handlers.journalInspect({ position: 0 })).findings).toEqual([]);
    expect(await office.add(cases[0].caseId, ['NoteAdded'])).toEqual(notAllowed('CASE_KEY_MISSING'));
    expect((await office.events()).filter(({ type }) => type === 'CasesErased')).toHaveLength(1);
    expect(readdirSync(join(folder, 'vault', 'erasing'))).toEqual([]);
    await office.leave();
  });

  it('when the register row is destroyed ten years on → only headers are left, and it says so', async () => {
    const { folder, office, cases } = await proposed();
    const { caseId } = cases[0];
    await eraseFirst(office, cases[0]);
    const bodyOf = async () =>
      valueOf(await office.handlers.journalScan({ position: 0 })).records.find(
        ({ header }) => header.case === caseId && header.type === 'CaseErased',
      )?.sealedBody;
    expect((await bodyOf())?.some((byte) => byte !== 0)).toBe(true);
    expect(await office.handlers.registerRowsDestroy({ caseIds: [cases[1].caseId] })).toMatchObject({
      error: { code: 'NOT_FOUND' },
    });
    expect(await office.handlers.registerRowsDestroy({ caseIds: [caseId] })).toMatchObject({ ok: true });
    expect((await bodyOf())?.every((byte) => byte === 0)).toBe(true);
    expect((await office.events()).at(-1)).toEqual({
      type: 'RegisterRowsDestroyed',
      v: 1,
      caseIds: [caseId],
    });
    await office.leave();
    const again = await openOffice(folder);
    await again.enter('reviewer');
    expect(valueOf(await again.handlers.journalInspect({ position: 0 })).findings).toEqual([]);
    await again.leave();
  });
});

describe('erasing: what the main process refuses', () => {
  it('when the one who proposed confirms → SECOND_PERSON_NEEDED, and nothing goes', async () => {
    const { office, cases } = await proposed();
    await office.enter('reviewer');
    expect(await office.confirm(ONE)).toEqual({ ok: false, error: { code: 'SECOND_PERSON_NEEDED' } });
    expect(await office.say(cases[0].caseId)).toEqual(notAllowed('NOT_AGREED'));
    expect(await office.erase(ONE, [cases[0]])).toEqual(notAllowed('NOT_AGREED'));
    expect(office.leftOf(cases[0])).toEqual(WHOLE);
    await office.leave();
  });

  it('when nobody has confirmed it, or it is unknown, declined or done → refused', async () => {
    const { office, cases } = await proposed();
    expect(await office.say(cases[0].caseId)).toEqual(notAllowed('NOT_AGREED'));
    expect(await office.erase(ONE, [cases[0]])).toEqual(notAllowed('NOT_AGREED'));
    expect(await office.confirm(TWO)).toEqual({ ok: false, error: { code: 'ERASURE_NOT_OPEN' } });
    valueOf(
      await office.handlers.workspaceRecord({ event: { type: 'ErasureDeclined', v: 1, erasureId: ONE } }),
    );
    expect(await office.confirm(ONE)).toEqual({ ok: false, error: { code: 'ERASURE_NOT_OPEN' } });
    expect(await office.erase(ONE, [cases[0]])).toEqual(notAllowed('NOT_AGREED'));
    expect(await office.erase(ONE, [cases[0]], true)).toEqual(notAllowed('NOT_AGREED'));
    expect(office.leftOf(cases[0])).toEqual(WHOLE);
    await office.leave();
  });

  it('when the same id is proposed twice → refused: nobody may change what was confirmed', async () => {
    const { office, cases } = await proposed();
    expect(await office.propose(ONE, [cases[1].caseId])).toEqual({
      ok: false,
      error: { code: 'ERASURE_NOT_OPEN' },
    });
    await office.leave();
  });

  it('when a case is in no confirmed erasure, or in another one → refused as a whole', async () => {
    const { office, cases } = await proposed();
    valueOf(await office.confirm(ONE));
    expect(await office.say(cases[1].caseId)).toEqual(notAllowed('NOT_AGREED'));
    valueOf(await office.say(cases[0].caseId));
    expect(await office.erase(ONE, [...cases])).toEqual(notAllowed('ANOTHER_CASE'));
    expect(office.leftOf(cases[0])).toMatchObject({ key: true, bodies: 4 });
    await office.leave();
  });

  it.each([
    ['it does not say so itself', [], 'NOT_ERASED', false],
    ['it was reopened', ['CaseReopened'], 'OPEN', true],
    ['it is under legal hold', ['LegalHoldPlaced'], 'HELD', true],
  ] as const)('when %s → refused', async (_why, more, detail, said) => {
    const { office, cases } = await proposed();
    await office.enter('reviewer');
    if (more.length > 0) valueOf(await office.add(cases[0].caseId, more));
    await office.enter('auditor');
    valueOf(await office.confirm(ONE));
    if (said) valueOf(await office.say(cases[0].caseId));
    expect(await office.erase(ONE, [cases[0]])).toEqual(notAllowed(detail));
    expect(office.leftOf(cases[0])).toMatchObject({ key: true, bodies: 4, document: true, draft: true });
    await office.leave();
  });

  it('when a hold was placed and released → it can be erased', async () => {
    const { office, cases } = await proposed();
    await office.enter('reviewer');
    valueOf(await office.add(cases[0].caseId, ['LegalHoldPlaced', 'LegalHoldReleased']));
    await office.enter('auditor');
    expect(await eraseFirst(office, cases[0])).toMatchObject({ ok: true });
    await office.leave();
  });

  it('when a second reader tries → ROLE_NOT_ALLOWED, recorded', async () => {
    const { office, cases } = await proposed();
    await office.enter('reviewer');
    await office.enrol('approver');
    await office.enter('auditor');
    valueOf(await office.confirm(ONE));
    valueOf(await office.say(cases[0].caseId));
    await office.enter('approver');
    const beyond = { ok: false, error: { code: 'ROLE_NOT_ALLOWED' } };
    expect(await office.erase(ONE, [cases[0]])).toEqual(beyond);
    expect(await office.propose(TWO, [cases[1].caseId])).toEqual(beyond);
    expect((await office.events()).at(-1)).toMatchObject({
      type: 'AttemptRefused',
      attempt: 'ErasureProposed',
    });
    await office.leave();
  });
});

describe('erasing: when the machine stops in the middle', () => {
  it.each(ERASING_STEPS.flatMap((step) => [`before ${step}`, `after ${step}`]))(
    'when it stops %s → the next unlock finishes it, once, and the stub is whole',
    async (place) => {
      const { folder, office, cases } = await proposed();
      office.stopAt(place);
      expect(await eraseFirst(office, cases[0])).toMatchObject({ ok: false, error: { code: 'DISK_FAILED' } });
      office.stopAt(undefined);
      // Whoever comes next, and whatever was left: without locking, as a machine does that stops.
      const next = await openOffice(folder);
      await next.enter('reviewer');
      expect(next.leftOf(cases[0])).toEqual(STUB);
      expect(next.leftOf(cases[1])).toEqual(WHOLE);
      expect((await next.events()).filter(({ type }) => type === 'CasesErased')).toMatchObject([
        { erasureId: ONE, cases: [{ caseId: cases[0].caseId, entries: 5 }], documents: 1, drafts: 1 },
      ]);
      expect(valueOf(await next.handlers.journalInspect({ position: 0 })).findings).toEqual([]);
      expect(readdirSync(join(folder, 'vault', 'erasing'))).toEqual([]);
      await next.leave();
      await office.leave().catch(() => undefined);
    },
  );
});

describe('erasing: an older copy of the vault', () => {
  it('when it is put back → the cases it brings are named, and can be erased again by one person', async () => {
    const { folder, office, cases } = await proposed();
    await office.leave();
    const backup = join(tempFolder(), 'vault');
    cpSync(join(folder, 'vault'), backup, { recursive: true });
    await office.enter('auditor');
    expect(valueOf(await office.handlers.erasuresReturned(undefined))).toEqual([]);
    await eraseFirst(office, cases[0]);
    expect(valueOf(await office.handlers.erasuresReturned(undefined))).toEqual([]);
    await office.leave();

    rmSync(join(folder, 'vault'), { recursive: true });
    cpSync(backup, join(folder, 'vault'), { recursive: true });
    const restored = await openOffice(folder);
    await restored.enter('reviewer');
    expect(restored.leftOf(cases[0])).toEqual(WHOLE);
    const [returned, ...others] = valueOf(await restored.handlers.erasuresReturned(undefined));
    expect(returned).toMatchObject({ caseId: cases[0].caseId, erasureId: ONE, basis: 'retention' });
    expect(others).toEqual([]);

    expect(await restored.erase(ONE, [cases[1]], true)).toEqual(notAllowed('ANOTHER_CASE'));
    valueOf(await restored.say(cases[0].caseId));
    expect(await restored.erase(ONE, [cases[0]], true)).toMatchObject({ ok: true });
    expect(restored.leftOf(cases[0])).toEqual(STUB);
    expect(valueOf(await restored.handlers.erasuresReturned(undefined))).toEqual([]);
    expect((await restored.events()).at(-1)).toMatchObject({ type: 'CasesErased', again: true });
    await restored.leave();
  });

  it('when a note is changed, or is of another workspace → it says nothing', async () => {
    const { folder, office, cases } = await proposed();
    await eraseFirst(office, cases[0]);
    await office.leave();
    const foreign = await proposed();
    cpSync(join(folder, 'erasures'), join(foreign.folder, 'erasures'), { recursive: true });
    await foreign.office.enter('reviewer');
    expect(valueOf(await foreign.office.handlers.erasuresReturned(undefined))).toEqual([]);
    await foreign.office.leave();
  });
});
