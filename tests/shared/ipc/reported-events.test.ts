import { describe, expect, test } from 'vitest';

import { MAX_REASON, requests } from '../../../src/shared/ipc/contract';

const EXPORTED = { type: 'Exported', v: 1, kind: 'register', sha256: 'a'.repeat(64) };
const PACKS = {
  type: 'PacksExported',
  v: 1,
  batchId: '9'.repeat(32),
  packs: 2,
  chosen: 4,
  by: 'receipt',
  from: '2026-01-01',
  to: '2026-12-31',
  sample: { size: 4, seed: 'autumn-2026' },
  sha256: 'a'.repeat(64),
};

function accepted(event: unknown): boolean {
  return requests.workspaceRecord.safeParse({ event }).success;
}

describe('what the window has recorded of exports', () => {
  test('when it is whole → accepted', () => {
    expect(accepted(EXPORTED)).toBe(true);
    expect(accepted({ ...EXPORTED, reason: 'Asked for by the board' })).toBe(true);
    expect(accepted(PACKS)).toBe(true);
    expect(accepted({ ...PACKS, purpose: 'regulator-sample' })).toBe(true);
    expect(accepted({ ...PACKS, market: 'DK', product: 'card', outcome: 'upheld' })).toBe(true);
  });

  test.each([
    { ...EXPORTED, reason: '' },
    { ...EXPORTED, reason: 'x'.repeat(MAX_REASON + 1) },
    { ...EXPORTED, kind: 'everything' },
    { ...PACKS, batchId: '../9' },
    { ...PACKS, packs: -1 },
    { ...PACKS, purpose: 'disclosure' },
    { ...PACKS, from: '2026-02-30' },
    { ...PACKS, sample: { size: 4, seed: 'a b' } },
    { ...PACKS, sample: { size: 4, seed: '' } },
    { ...PACKS, sample: { size: 4, seed: 'x'.repeat(65) } },
    { ...PACKS, sha256: 'A'.repeat(64) },
    { ...PACKS, note: 'more' },
  ])('when it is %j → refused at the door', (event) => {
    expect(accepted(event)).toBe(false);
  });
});
