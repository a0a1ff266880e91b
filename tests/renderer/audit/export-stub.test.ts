import { Dexie } from 'dexie';
import { expect, test, vi } from 'vitest';

import { exportStub } from '../../../src/renderer/src/store/export-stub';
import { openSession } from '../../../src/renderer/src/store/open-session';
import { verifyPack } from '../../../src/shared/audit/verify-pack';
import { asId } from '../../../src/shared/core/ids';
import type { ErasureId } from '../../../src/shared/core/ids';
import { NOW } from '../../support/cases';
import { SEAL, verifiers } from '../../support/packs';
import { auditSession, CASE } from './session';

test('when the pack of an erased case is exported → an outsider finds it sound, and no content but that it is erased', async () => {
  const { end, main, session, renderReport, workspaceRecord } = await auditSession();
  const { desktop, erasures } = session.services;
  const erasureId = asId<ErasureId>('e'.repeat(32));
  main.returned = [{ caseId: CASE, erasureId, basis: 'request', erasedAt: NOW }];
  expect(await erasures.eraseAgain(() => undefined)).toMatchObject({ ok: true, value: { erased: 1 } });
  await session.close().catch(() => undefined);
  await Dexie.delete(`uvildig-${main.session.workspace.workspaceId}`);

  const again = await openSession(desktop, main.open(), NOW - Date.now());
  await vi.waitFor(() => {
    expect(again.services.health.status().state).toBe('done');
  });
  const stub = {
    caseId: CASE,
    erasureId,
    basis: 'request',
    erasedAt: NOW,
    erasedBy: main.session.staff.staffId,
    entries: 5,
    root: '0'.repeat(64),
  } as const;
  expect(await exportStub(again.services, stub, 'en')).toMatchObject({
    ok: true,
    value: {
      savedAs: 'CCCCCCCC-erased.pdf',
      purpose: 'erased',
      faults: 0,
      entries: 5,
      withheld: [{ reason: 'erased', count: 4 }],
    },
  });
  const parts = renderReport.mock.calls[0]?.[0].files ?? [];
  const verdict = verifyPack({ parts, seal: SEAL }, verifiers, (bytes) => new TextDecoder().decode(bytes));
  expect(verdict).toMatchObject({ sound: true, faults: [], entries: 5, purpose: 'erased', letters: [] });
  const text = parts.map(({ bytes }) => new TextDecoder().decode(bytes)).join('\n');
  expect(text).toContain('"type":"CaseErased"');
  expect(text).not.toContain('Mette');
  expect(workspaceRecord).toHaveBeenCalledWith({
    event: expect.objectContaining({ type: 'Exported', caseId: CASE, purpose: 'erased' }) as unknown,
  });
  await again.close();
  await end().catch(() => undefined);
});
