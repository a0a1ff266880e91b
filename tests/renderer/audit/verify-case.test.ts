import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { filterRows, trailRows } from '../../../src/renderer/src/features/audit/trail-rows';
import type { CaseView, Services } from '../../../src/renderer/src/store/services';
import { verifyCase } from '../../../src/renderer/src/store/verify-case';
import type { CaseVerdict } from '../../../src/renderer/src/store/verify-case';
import { ok } from '../../../src/shared/core/result';
import { auditSession, CASE, disagree } from './session';
import type { AuditSession } from './session';

let open: AuditSession;
let services: Services;

async function verdict(changed: Services = services): Promise<CaseVerdict> {
  const result = await verifyCase(changed, CASE);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

function view(): CaseView {
  const shown = services.cases.peek(CASE);
  if (!shown) throw new Error('The case is open');
  return shown;
}

/** The services, with something else in the window's memory than was recorded. */
function pretending(history: CaseView['history']): Services {
  const lie = { ...view(), history };
  return { ...services, cases: { ...services.cases, peek: () => lie, open: () => Promise.resolve(ok(lie)) } };
}

beforeEach(async () => {
  open = await auditSession();
  services = open.session.services;
});

afterEach(async () => {
  await open.end();
});

describe('verifying a case', () => {
  test('when nothing was touched → sound, with the witness’s checkpoint', async () => {
    const { faults, checkpoint, entries } = await verdict();
    expect(faults).toEqual([]);
    expect(entries).toHaveLength(4);
    expect(checkpoint.ok && checkpoint.value.code).toMatch(/^([0-9A-Z]{4}-){3}[0-9A-Z]{4}$/);
  });

  test('when a body was changed → the entry is named', async () => {
    const { history } = view();
    const forged = history.map((item, place) =>
      place === 2
        ? { ...item, entry: { ...item.entry, body: { ...item.event, statement: 'Forged.' } } }
        : item,
    );
    const { faults } = await verdict(pretending(forged));
    expect(faults.map(({ code }) => code)).toEqual(['BODY_WRONG']);
    expect(faults[0]?.place).toContain('line 3');
  });

  test('when a signature is not the device’s → found', async () => {
    const forged = view().history.map((item, place) =>
      place === 1 ? { ...item, entry: { ...item.entry, sig: 'f'.repeat(128) } } : item,
    );
    expect((await verdict(pretending(forged))).faults.map(({ code }) => code)).toEqual(['SIGNATURE_WRONG']);
  });

  test('when the last entry is gone → the checkpoint shows it', async () => {
    const { faults } = await verdict(pretending(view().history.slice(0, -1)));
    expect(faults.map(({ code }) => code)).toContain('CUT_SHORT');
  });

  test('when something is recorded while the witness signs → it waits for the next check', async () => {
    const late: Services = {
      ...services,
      cases: {
        ...services.cases,
        checkpoint: async (caseId) => {
          const signed = await services.cases.checkpoint(caseId);
          await services.cases.execute(caseId, { type: 'AddNote', text: 'Late.' });
          return signed;
        },
      },
    };
    const { faults, entries } = await verdict(late);
    expect(faults).toEqual([]);
    expect(entries).toHaveLength(4);
  });

  test('when the witness refuses to sign → the hashes are checked all the same, and the refusal is told', async () => {
    disagree(open.main);
    const { faults, checkpoint } = await verdict();
    expect(faults).toEqual([]);
    expect(checkpoint).toMatchObject({ ok: false, error: { failure: { code: 'STREAM_MISMATCH' } } });
  });
});

describe('the trail as rows', () => {
  test('when nothing was verified → every row says so', () => {
    expect(trailRows(view(), undefined, 'en').map(({ state }) => state)).toEqual(
      view().history.map(() => 'unchecked'),
    );
  });

  test('when an entry is wrong → that row says so, and the others are sound', async () => {
    const forged = view().history.map((item, place) =>
      place === 1 ? { ...item, entry: { ...item.entry, sig: 'f'.repeat(128) } } : item,
    );
    const lie = pretending(forged);
    const rows = trailRows({ ...view(), history: forged }, await verdict(lie), 'en');
    expect(rows.map(({ state }) => state)).toEqual(['sound', 'wrong', 'sound', 'sound']);
    expect(rows.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
  });

  test('when readings are left out → the others keep their numbers', async () => {
    await services.cases.execute(CASE, { type: 'OpenCase', purpose: 'read' });
    await services.cases.execute(CASE, { type: 'AddNote', text: 'Read it.' });
    const rows = trailRows(view(), undefined, 'en');
    expect(filterRows(rows, 'without-readings').map(({ number }) => number)).toEqual([1, 2, 3, 4, 6]);
    expect(filterRows(rows, { type: 'CaseOpened' }).map(({ number }) => number)).toEqual([5]);
    expect(filterRows(rows, 'all')).toEqual(rows);
  });
});
