import { createPublicKey, hash as digest, verify } from 'node:crypto';

import { expect, test } from '@playwright/test';

import { nodeVerifiers } from '../../scripts/node-verifiers';
import { canonicalJson } from '../../src/shared/audit/canonical-json';
import type { Entry } from '../../src/shared/audit/entry';
import { verifyTrail } from '../../src/shared/audit/verify-trail';
import { testKey } from '../support/fake-desktop';
import { ANNA } from '../support/cases';
import { CASE, WORKSPACE, signedEntries } from '../support/packs';
import { median, record } from './support/record';

const ENTRIES = 100_000;
const LIMIT = 1.3;
const RUNS = 5;
/** SubjectPublicKeyInfo of an Ed25519 key before its 32 bytes (RFC 8410). */
const SPKI_PREFIX = Buffer.from('302a300506032b6570032100', 'hex');

/** A whole trail against the least that must be computed for it: two hashes and a signature an entry. */
test('verifying', () => {
  test.setTimeout(600_000);
  const key = testKey();
  const notes = Array.from({ length: ENTRIES }, (_, index) => ({
    type: 'NoteAdded',
    v: 1,
    text: `Der er talt med kunden om betaling nummer ${String(index)}, og svaret er skrevet ned.`,
  }));
  const entries = signedEntries(notes, key);
  const device = entries[0]?.header.device;
  if (device === undefined) throw new Error('No entries');
  const frame = {
    workspace: WORKSPACE,
    case: CASE,
    devices: [
      {
        device,
        publicKey: key.publicKey,
        staff: ANNA,
        staffName: 'Anna',
        role: 'reviewer' as const,
        from: 0,
      },
    ],
  };
  const bare = entries.map(bytesOf);
  const publicKey = createPublicKey({
    key: Buffer.concat([SPKI_PREFIX, Buffer.from(key.publicKey, 'hex')]),
    format: 'der',
    type: 'spki',
  });
  const ours: number[] = [];
  const floor: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    floor.push(
      timed(() => {
        for (const { header, salted, hash, sig } of bare) {
          digest('sha256', header, 'buffer');
          digest('sha256', salted, 'buffer');
          if (!verify(null, hash, publicKey, sig)) throw new Error('A signature does not hold');
        }
      }),
    );
    ours.push(
      timed(() => {
        if (verifyTrail(entries, frame, nodeVerifiers()).length > 0)
          throw new Error('The trail is not sound');
      }),
    );
  }
  const value = median(ours) / median(floor);
  record({
    name: `Verifying ${String(ENTRIES)} entries, CPU time`,
    ours: `${median(ours).toFixed(0)} ms`,
    peer: `their SHA-256 and Ed25519 alone ${median(floor).toFixed(0)} ms`,
    value,
    limit: LIMIT,
    unit: 'x',
  });
  expect(value).toBeLessThanOrEqual(LIMIT);
});

function bytesOf({ header, salt, body, hash, sig }: Entry) {
  return {
    header: Buffer.from(canonicalJson(header)),
    salted: Buffer.concat([Buffer.from(salt, 'hex'), Buffer.from(canonicalJson(body))]),
    hash: Buffer.from(hash, 'hex'),
    sig: Buffer.from(sig, 'hex'),
  };
}

/** CPU time, ms: what else the machine does counts for neither side. */
function timed(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}
