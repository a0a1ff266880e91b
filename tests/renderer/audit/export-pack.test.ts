import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { exportPack, makePack, recordExport } from '../../../src/renderer/src/store/export-pack';
import type { PackStep } from '../../../src/renderer/src/store/export-pack';
import type { Services } from '../../../src/renderer/src/store/services';
import { verifyPack } from '../../../src/shared/audit/verify-pack';
import type { EvidenceId } from '../../../src/shared/core/ids';
import { err, ok } from '../../../src/shared/core/result';
import { nodeSha256 } from '../../support/fake-desktop';
import { SEAL, verifiers } from '../../support/packs';
import { auditSession, CASE, disagree, EXHIBIT, LETTER, PACK } from './session';
import type { AuditSession } from './session';

let open: AuditSession;
let services: Services;

function exhibits(): ReadonlySet<EvidenceId> {
  return new Set(services.cases.peek(CASE)?.state.evidence.keys());
}

async function exported(chosen: ReadonlySet<EvidenceId> = new Set(), steps: PackStep[] = []) {
  return exportPack(services, CASE, { purpose: 'full', exhibits: chosen, language: 'en' }, (step) =>
    steps.push(step),
  );
}

/** The files that were handed over for embedding. */
function embedded() {
  return open.renderReport.mock.calls[0]?.[0].files ?? [];
}

beforeEach(async () => {
  open = await auditSession();
  services = open.session.services;
});

afterEach(async () => {
  await open.end();
});

describe('exporting an audit pack', () => {
  test('when a pack is exported → an outsider finds it sound, with the letter and the export itself inside', async () => {
    const steps: PackStep[] = [];
    const result = await exported(new Set(), steps);
    expect(result).toMatchObject({
      ok: true,
      value: { savedAs: 'UVI-2026-0417-audit-pack.pdf', faults: 0, entries: 5, size: PACK.byteLength },
    });
    expect(steps).toEqual(['record', 'verify', 'collect', 'render', 'save']);
    const verdict = verifyPack({ parts: embedded(), seal: SEAL }, verifiers, (bytes) =>
      new TextDecoder().decode(bytes),
    );
    expect(verdict).toMatchObject({ sound: true, faults: [], entries: 5 });
    expect(result.ok && result.value.checkpointCode).toBe(verdict.checkpointCode);
    expect(services.cases.peek(CASE)?.history.at(-1)?.event).toEqual({
      type: 'CaseOpened',
      v: 1,
      purpose: 'export',
    });
  });

  test('when exhibits are chosen → their bytes are in; otherwise only the letter’s', async () => {
    await exported();
    const bytes = embedded().map((file) => Buffer.from(file.bytes).toString());
    expect(bytes).toContain(Buffer.from(LETTER).toString());
    expect(bytes).not.toContain(Buffer.from(EXHIBIT).toString());
    open.renderReport.mockClear();
    await exported(exhibits());
    expect(embedded().map((file) => Buffer.from(file.bytes).toString())).toContain(
      Buffer.from(EXHIBIT).toString(),
    );
  });

  test('when the pack is saved → the workspace’s own trail tells of it, with the hash of the saved bytes', async () => {
    const result = await exported();
    const sha256 = Buffer.from(nodeSha256(PACK)).toString('hex');
    expect(result.ok && result.value.sha256).toBe(sha256);
    expect(open.workspaceRecord).toHaveBeenCalledWith({
      event: { type: 'Exported', v: 1, caseId: CASE, kind: 'audit-pack', sha256, purpose: 'full' },
    });
  });

  test('when the pack is saved → the page that verifies it goes beside it', async () => {
    open.saveFile.mockResolvedValue(ok({ savedAs: 'pack.pdf', beside: 'verify-2.html' }));
    expect(await exported()).toMatchObject({ ok: true, value: { page: 'verify-2.html' } });
    const beside = open.saveFile.mock.calls[0]?.[0].beside;
    expect(beside?.name).toBe('verify.html');
    expect(Buffer.from(beside?.bytes ?? []).toString()).toContain('<!doctype html>');
  });

  test('when it is made for the complainant → an outsider finds it sound, and what is withheld stated', async () => {
    await services.cases.execute(CASE, { type: 'AddNote', text: 'Spoke with Bo Ek.' });
    const passages = [{ text: 'bo ek', reason: 'third-party' }] as const;
    const wish = { purpose: 'disclosure', language: 'en', passages, letters: new Set<never>() } as const;
    expect(await exportPack(services, CASE, wish, () => undefined)).toMatchObject({
      ok: true,
      value: { purpose: 'disclosure', withheld: [{ reason: 'internal-note', count: 1 }] },
    });
    const verdict = verifyPack({ parts: embedded(), seal: SEAL }, verifiers, (bytes) =>
      new TextDecoder().decode(bytes),
    );
    expect(verdict).toMatchObject({ sound: true, purpose: 'disclosure', lettersLeftOut: 1, letters: [] });
    const everything = embedded().map((file) => Buffer.from(file.bytes).toString());
    expect(everything.join()).not.toContain('Bo Ek');
    expect(open.workspaceRecord).toHaveBeenCalledWith({
      event: expect.objectContaining({ type: 'Exported', purpose: 'disclosure' }),
    });
  });

  test('when a name is to be blacked out that every pack holds → no pack, and the name is told', async () => {
    const passages = [{ text: 'Anna Lind', reason: 'third-party' }] as const;
    const wish = { purpose: 'adr-file', language: 'en', passages } as const;
    expect(await exportPack(services, CASE, wish, () => undefined)).toEqual({
      ok: false,
      error: { kind: 'stuck', passage: passages[0] },
    });
    expect(open.renderReport).not.toHaveBeenCalled();
  });

  test('when a pack is only made → nothing is saved or told until somebody says so', async () => {
    const made = await makePack(services, CASE, { purpose: 'full', language: 'en' }, () => undefined);
    if (!made.ok) throw new Error('The pack was not made');
    expect(open.saveFile).not.toHaveBeenCalled();
    expect(open.workspaceRecord).not.toHaveBeenCalled();
    await recordExport(services, CASE, made.value);
    expect(open.workspaceRecord).toHaveBeenCalledOnce();
  });

  test('when the person cancels → nothing was exported and nothing is told', async () => {
    open.saveFile.mockResolvedValue(ok({ savedAs: null }));
    expect(await exported()).toMatchObject({ ok: true, value: { savedAs: null } });
    expect(open.workspaceRecord).not.toHaveBeenCalled();
  });

  test('when the witness does not agree with the window → there is no pack', async () => {
    disagree(open.main);
    expect(await exported()).toMatchObject({
      ok: false,
      error: { kind: 'failed', failure: { code: 'STREAM_MISMATCH' } },
    });
    expect(open.renderReport).not.toHaveBeenCalled();
  });

  test('when the PDF process fails → nothing is saved', async () => {
    open.renderReport.mockResolvedValue(err({ code: 'PDF_PROCESS_FAILED' }));
    expect((await exported()).ok).toBe(false);
    expect(open.saveFile).not.toHaveBeenCalled();
  });
});
