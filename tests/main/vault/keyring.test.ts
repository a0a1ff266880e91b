import { randomBytes } from 'node:crypto';
import { readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { openKeyring } from '../../../src/main/vault/keyring';
import { caseId } from '../support/desk';
import { tempFolder } from '../support/temp-folder';

const keys = [1, 2, 3].map((number) => ({
  caseId: caseId(number),
  wrappedKey: Uint8Array.from(randomBytes(60)),
}));

async function written() {
  const folder = tempFolder();
  const keyring = await openKeyring(folder);
  for (const key of keys) await keyring.add([key]);
  await keyring.close();
  return {
    folder,
    paths: ['keys.ring', 'keys.ring.bak'].map((name) => join(folder, name)) as [string, string],
  };
}

async function readBack(folder: string) {
  const keyring = await openKeyring(folder);
  const found = keys.filter(({ caseId: id, wrappedKey }) => {
    const key = keyring.get(id);
    return key && Buffer.from(key).equals(wrappedKey);
  }).length;
  await keyring.close();
  return { found, damaged: keyring.damaged };
}

/** Turns a bit within the second of three records. */
function damage(path: string): void {
  const bytes = readFileSync(path);
  const at = Math.floor(bytes.length / 2);
  bytes[at] = bytes[at]! ^ 1;
  writeFileSync(path, bytes);
}

describe('keyring', () => {
  it('when keys were added → they are there after opening again, in both files', async () => {
    const { folder, paths } = await written();
    expect(await readBack(folder)).toEqual({ found: 3, damaged: false });
    expect(readFileSync(paths[0])).toEqual(readFileSync(paths[1]));
  });

  it('when one of the files is missing, cut short or damaged → the other has everything, and both are whole again', async () => {
    const breakages = [
      rmSync,
      damage,
      (path: string) => truncateSync(path, 10),
      (path: string) => writeFileSync(path, ''),
    ];
    for (const breakIt of breakages) {
      for (const index of [0, 1] as const) {
        const { folder, paths } = await written();
        breakIt(paths[index]);
        expect(await readBack(folder)).toEqual({ found: 3, damaged: false });
        expect(readFileSync(paths[0])).toEqual(readFileSync(paths[1]));
      }
    }
  });

  it('when both files are damaged → it says so each time, keeps what is left and takes new keys', async () => {
    const { folder, paths } = await written();
    paths.forEach(damage);
    expect(await readBack(folder)).toEqual({ found: 2, damaged: true });
    const keyring = await openKeyring(folder);
    await keyring.add([{ caseId: caseId(9), wrappedKey: Buffer.alloc(60, 1) }]);
    await keyring.close();
    const again = await openKeyring(folder);
    expect(again.damaged).toBe(true);
    expect(again.get(caseId(9))).toEqual(new Uint8Array(60).fill(1));
    await again.close();
  });

  it('when the last write was cut short → the keys before it are there', async () => {
    const { folder, paths } = await written();
    for (const path of paths) truncateSync(path, readFileSync(path).length - 1);
    expect(await readBack(folder)).toEqual({ found: 2, damaged: false });
  });

  it('when keys are removed → their bytes are in no file any more, the others stay', async () => {
    const { folder, paths } = await written();
    const keyring = await openKeyring(folder);
    await keyring.remove([keys[1]!.caseId]);
    expect(keyring.get(keys[1]!.caseId)).toBeUndefined();
    await keyring.add([{ caseId: caseId(4), wrappedKey: Buffer.alloc(60, 4) }]);
    await keyring.close();
    for (const path of paths)
      expect(readFileSync(path).includes(Buffer.from(keys[1]!.wrappedKey))).toBe(false);
    expect(await readBack(folder)).toEqual({ found: 2, damaged: false });
  });
});
