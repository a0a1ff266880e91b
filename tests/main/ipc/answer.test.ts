import { describe, expect, it } from 'vitest';

import { ok } from '../../../src/shared/core/result';
import { answer } from '../../../src/main/ipc/answer';

const noBugs = (error: unknown): void => {
  throw error;
};

describe('answering a request', () => {
  it('when it fits the schema → the handler gets it', async () => {
    const seen: unknown[] = [];
    const handler = (request: { language: string }) => {
      seen.push(request);
      return ok(null);
    };
    expect(await answer('setLanguage', handler, { language: 'sv' }, noBugs)).toEqual({
      ok: true,
      value: null,
    });
    expect(seen).toEqual([{ language: 'sv' }]);
  });

  it('when it is malformed, oversized or has more than it should → BAD_REQUEST, and the handler never hears of it', async () => {
    const never = () => {
      throw new Error('called');
    };
    const id = 'ab'.repeat(16);
    const record = { collection: 'drafts', recordId: id, bytes: new Uint8Array(1) };
    const bad = [
      undefined,
      null,
      'text',
      {},
      { ...record, recordId: '../../../etc/passwd' },
      { ...record, collection: 'journal' },
      { ...record, bytes: [1, 2] },
      { ...record, bytes: new Uint8Array(8 * 1_048_576 + 1) },
      { ...record, extra: true },
    ];
    for (const payload of bad) {
      expect(await answer('recordWrite', never, payload, noBugs)).toMatchObject({
        error: { code: 'BAD_REQUEST' },
      });
    }
    expect(await answer('vaultLock', never, { surprise: 1 }, noBugs)).toMatchObject({
      error: { code: 'BAD_REQUEST' },
    });
  });

  it('when it is refused → the answer says where, never what', async () => {
    const never = () => ok(null);
    const answered = await answer('setLanguage', never, { language: 'Mette Sørensen' }, noBugs);
    expect(JSON.stringify(answered)).toContain('language');
    expect(JSON.stringify(answered)).not.toContain('Mette');
  });

  it('when the handler has a bug → it is logged, and the window gets a value', async () => {
    const logged: unknown[] = [];
    const bug = new Error('oops');
    const handler = () => Promise.reject(bug);
    const answered = await answer('vaultLock', handler, undefined, (error) => logged.push(error));
    expect(answered).toEqual({ ok: false, error: { code: 'BAD_REQUEST', detail: 'BUG' } });
    expect(logged).toEqual([bug]);
  });
});
