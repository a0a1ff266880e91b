import { createHash } from 'node:crypto';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { causalOrder } from '../../../src/shared/audit/causal-order';
import { checkpointCode } from '../../../src/shared/audit/checkpoint';
import { merkleRoot } from '../../../src/shared/audit/merkle';
import type { DeviceId } from '../../../src/shared/core/ids';
import { createHybridClock } from '../../../src/shared/sync/hybrid-clock';
import { nodeSha256 } from '../../support/fake-desktop';
import { testPack } from '../../support/packs';

const sha = (...parts: (string | Buffer)[]) => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

describe('Merkle root', () => {
  it('when there are none, one, two or three leaves → as RFC 6962 2.1 writes it out', () => {
    const leaves = ['a', 'b', 'c'].map((text) => sha(text));
    const hashes = leaves.map((leaf) => leaf.toString('hex'));
    const leaf = (index: number) => sha(Buffer.of(0), leaves[index] ?? Buffer.of());
    const node = (left: Buffer, right: Buffer) => sha(Buffer.of(1), left, right);
    expect(merkleRoot([], nodeSha256)).toBe(sha('').toString('hex'));
    expect(merkleRoot(hashes.slice(0, 1), nodeSha256)).toBe(leaf(0).toString('hex'));
    expect(merkleRoot(hashes.slice(0, 2), nodeSha256)).toBe(node(leaf(0), leaf(1)).toString('hex'));
    expect(merkleRoot(hashes, nodeSha256)).toBe(node(node(leaf(0), leaf(1)), leaf(2)).toString('hex'));
  });

  it('when leaves are dropped, repeated or reordered → another root', () => {
    const hash = fc.nat(1_000).map((n) => sha(String(n)).toString('hex'));
    fc.assert(
      fc.property(fc.uniqueArray(hash, { minLength: 2, maxLength: 40 }), (hashes) => {
        const root = merkleRoot(hashes, nodeSha256);
        expect(merkleRoot(hashes.slice(1), nodeSha256)).not.toBe(root);
        expect(merkleRoot([...hashes, hashes.at(-1) ?? ''], nodeSha256)).not.toBe(root);
        expect(merkleRoot([...hashes].reverse(), nodeSha256)).not.toBe(root);
      }),
    );
  });
});

describe('checkpoint code', () => {
  it('when anything in the checkpoint differs → another code', () => {
    const { body } = testPack().checkpoint;
    const code = checkpointCode(body, nodeSha256);
    expect(checkpointCode({ ...body }, nodeSha256)).toBe(code);
    expect(checkpointCode({ ...body, takenAt: body.takenAt + 1 }, nodeSha256)).not.toBe(code);
  });
});

describe('hybrid clock', () => {
  it('when wall time stands still or goes back → readings still grow', () => {
    let now = 1_000;
    const clock = createHybridClock({ now: () => now });
    const readings = [clock.tick(), clock.tick()];
    now = 10;
    readings.push(clock.tick());
    for (let count = 0; count < 70_000; count++) clock.tick();
    readings.push(clock.tick());
    expect([...readings].sort()).toEqual(readings);
    expect(new Set(readings).size).toBe(4);
  });

  it('when a later reading was observed → the next one is later still; nonsense is ignored', () => {
    const clock = createHybridClock({ now: () => 1_000 });
    expect(clock.observe('000000002000-0005')).toBe(true);
    expect(clock.tick()).toBe('000000002000-0006');
    expect(clock.observe('tomorrow')).toBe(false);
    expect(clock.tick()).toBe('000000002000-0007');
  });
});

describe('causal order', () => {
  interface Made {
    readonly header: ReturnType<typeof testPack>['entries'][number]['header'];
  }

  /** Random devices writing and hearing of one another. */
  const history = fc
    .array(fc.record({ device: fc.nat(2), hears: fc.nat(2), late: fc.nat(5) }), { maxLength: 30 })
    .map((steps) => {
      const [base] = testPack().entries;
      if (!base) throw new Error('No entry');
      const devices = [0, 1, 2].map(() => ({ seq: 0, seen: new Map<number, number>() }));
      return steps.map((step, index): Made => {
        const device = devices[step.device];
        const other = devices[step.hears];
        if (!device || !other) throw new Error('No device');
        if (step.hears !== step.device && other.seq > 0) device.seen.set(step.hears, other.seq - 1);
        const name = (n: number) => String(n).repeat(32) as DeviceId;
        const seen = [...device.seen].map(([n, seq]) => ({ device: name(n), seq, hash: '' }));
        const hlc = `${(index + 10 - step.late).toString(16).padStart(12, '0')}-0000`;
        const header = { ...base.header, device: name(step.device), seq: device.seq, seen, hlc };
        device.seq += 1;
        return { header };
      });
    });

  it('when the same entries arrive in any order → they are folded in the same order', () => {
    fc.assert(
      fc.property(history, fc.infiniteStream(fc.nat()), (entries, chance) => {
        const shuffled = [...entries].sort(() => (chance.next().value % 2 === 0 ? 1 : -1));
        const names = (list: readonly Made[]) =>
          list.map(({ header }) => `${header.device}${String(header.seq)}`);
        expect(names(causalOrder(shuffled))).toEqual(names(causalOrder(entries)));
      }),
    );
  });

  it('when an entry knew of another → it comes after it', () => {
    fc.assert(
      fc.property(history, (entries) => {
        const ordered = causalOrder(entries);
        expect(ordered).toHaveLength(entries.length);
        for (const [index, { header }] of ordered.entries()) {
          const before = ordered.slice(0, index);
          for (const seen of header.seen) {
            expect(
              before.some((each) => each.header.device === seen.device && each.header.seq === seen.seq),
            ).toBe(true);
          }
        }
      }),
    );
  });
});
