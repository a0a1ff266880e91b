import { describe, expect, it } from 'vitest';

import { checkpointMessage } from '../../../src/shared/audit/checkpoint';
import { merkleRoot } from '../../../src/shared/audit/merkle';
import { workspaceCheckpointHash } from '../../../src/shared/audit/workspace-checkpoint';
import { asId } from '../../../src/shared/core/ids';
import type { DeviceId } from '../../../src/shared/core/ids';
import { createHeads } from '../../../src/main/audit/heads';
import { signCheckpoint } from '../../../src/main/audit/sign-checkpoint';
import { createSigner, sha256, verifySignatures } from '../../../src/main/audit/signing';
import { caseId, identity } from '../support/desk';
import { handClock, valueOf } from '../support/vaults';

const hash = (letter: string): string => letter.repeat(64);
const devices = ['b', 'a'].map((letter) => asId<DeviceId>(letter.repeat(32)));
const author = { identity, signer: createSigner(identity.devicePrivateKey), clock: handClock() };

/** Device a wrote two entries, device b three. */
function heads() {
  const known = createHeads();
  known.set({ caseId: caseId(1), deviceId: devices[0]!, length: 3, head: hash('5') });
  known.set({ caseId: caseId(1), deviceId: devices[1]!, length: 2, head: hash('2') });
  return known;
}

const request = {
  caseId: caseId(1),
  streams: [
    { deviceId: devices[1]!, length: 2 },
    { deviceId: devices[0]!, length: 3 },
  ],
  hashes: ['1', '2', '3', '4', '5'].map(hash),
};

describe('signing a checkpoint', () => {
  it('when the window holds what the journal holds → body, Merkle root and a signature that holds', async () => {
    const { body, sig } = valueOf(signCheckpoint(request, heads(), author));
    expect(body).toEqual({
      v: 1,
      workspace: identity.workspaceId,
      case: caseId(1),
      streams: [
        { device: devices[1], length: 2, head: hash('2') },
        { device: devices[0], length: 3, head: hash('5') },
      ],
      root: merkleRoot(request.hashes, sha256),
      takenAt: author.clock.at,
      signer: identity.deviceId,
    });
    const message = Buffer.from(checkpointMessage(body, sha256)).toString('hex');
    const check = { publicKey: identity.devicePublicKey, hash: message, sig };
    expect(await verifySignatures([check])).toEqual([true]);
  });

  it('when there is a checkpoint of the workspace → the case’s goes on from it', () => {
    const newest = {
      v: 1,
      workspace: identity.workspaceId,
      number: 4,
      prev: hash('7'),
      entries: 9,
      root: hash('8'),
      takenAt: author.clock.at,
      signer: identity.deviceId,
    } as const;
    const { body } = valueOf(signCheckpoint(request, heads(), author, newest));
    expect(body.after).toEqual({ number: 4, hash: workspaceCheckpointHash(newest, sha256) });
  });

  it('when an entry, a stream or a head is another, or the order is → STREAM_MISMATCH, nothing is signed', () => {
    const [a, b] = request.streams;
    const wrong = [
      { ...request, hashes: request.hashes.slice(0, 4) },
      { ...request, hashes: [...request.hashes, hash('6')] },
      { ...request, hashes: request.hashes.with(4, hash('6')) },
      { ...request, hashes: request.hashes.with(1, hash('6')) },
      { ...request, streams: [a!] },
      { ...request, streams: [b!, a!] },
      { ...request, streams: [a!, b!, { deviceId: identity.deviceId, length: 1 }] },
      {
        ...request,
        streams: [
          { ...a!, length: 3 },
          { ...b!, length: 2 },
        ],
      },
    ];
    for (const claim of wrong) {
      expect(signCheckpoint(claim, heads(), author)).toEqual({
        ok: false,
        error: { code: 'STREAM_MISMATCH' },
      });
    }
  });

  it('when the journal knows nothing of the case → NOT_FOUND', () => {
    expect(signCheckpoint({ ...request, caseId: caseId(2) }, heads(), author)).toEqual({
      ok: false,
      error: { code: 'NOT_FOUND' },
    });
  });
});

describe('verifying signatures', () => {
  it('when key, hash or signature is another, or the key is no key → false, and the others are still judged', async () => {
    const good = {
      publicKey: identity.devicePublicKey,
      hash: hash('a'),
      sig: author.signer.sign(Buffer.from(hash('a'), 'hex')),
    };
    const items = [
      good,
      { ...good, hash: hash('b') },
      { ...good, sig: '0'.repeat(128) },
      { ...good, publicKey: hash('0') },
      { ...good, publicKey: hash('f') },
      good,
    ];
    expect(await verifySignatures(items)).toEqual([true, false, false, false, false, true]);
  });
});
