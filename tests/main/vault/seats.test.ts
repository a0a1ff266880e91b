import { cpSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { packKeys } from '../../../src/shared/audit/pack-files';
import { peopleOf } from '../../../src/shared/audit/people';
import { subkey, unseal } from '../../../src/main/vault/sealing';
import { tempFolder } from '../support/temp-folder';
import { PASSPHRASE, handClock, testKeeper, testVault, valueOf, workspace } from '../support/vaults';
import type { TestKeeper } from '../support/vaults';

const BIRK = { name: 'Birk Sand', role: 'approver', passphrase: 'kaffe uden sukker' } as const;
const VERSION_1 = fileURLToPath(new URL('../../fixtures/vault/version-1', import.meta.url));
/** What the fixture was made with. */
const FIRST = JSON.parse(readFileSync(join(VERSION_1, 'facts.json'), 'utf8')) as {
  readonly recoveryCode: string;
  readonly devicePublicKey: string;
  readonly deviceId: string;
  readonly vaultKey: string;
};

function fileIn(folder: string, name = 'vault.json'): string {
  return join(folder, 'vault', name);
}

async function two() {
  const folder = tempFolder();
  const clock = handClock();
  const keeper = testKeeper(folder, clock);
  valueOf(await keeper.create(workspace));
  const { recoveryCode } = valueOf(await keeper.addPerson(BIRK));
  const people = await peopleIn(keeper);
  await keeper.lock('asked');
  return { folder, clock, keeper, recoveryCode, anna: people[0]!, birk: people[1]! };
}

async function peopleIn(keeper: TestKeeper) {
  return peopleOf((await valueOf(keeper.session()).log.entries()).map(({ body }) => body));
}

describe('seats: two people', () => {
  it('when somebody is added → each opens the same vault with their own secrets, as themselves', async () => {
    const { keeper, recoveryCode, anna, birk } = await two();
    const first = valueOf(await keeper.unlock({ passphrase: PASSPHRASE }, anna.device));
    await keeper.lock('asked');
    const second = valueOf(await keeper.unlock({ passphrase: BIRK.passphrase }, birk.device));
    expect(second.staff).toEqual({ staffId: birk.staffId, name: 'Birk Sand', role: 'approver' });
    expect([first.founder, second.founder]).toEqual([true, false]);
    expect(second.vaultKey).toEqual(first.vaultKey);
    expect(second.devicePublicKey).not.toBe(first.devicePublicKey);
    await keeper.lock('asked');
    expect(await keeper.unlock({ recoveryCode }, birk.device)).toMatchObject({ ok: true });
    await keeper.lock('asked');
  });

  it("when a secret is another person's → WRONG_SECRET, at either seat", async () => {
    const { keeper, recoveryCode, anna, birk } = await two();
    const wrong = { error: { code: 'WRONG_SECRET' } };
    expect(await keeper.unlock({ passphrase: PASSPHRASE }, birk.device)).toMatchObject(wrong);
    expect(await keeper.unlock({ passphrase: BIRK.passphrase }, anna.device)).toMatchObject(wrong);
    expect(await keeper.unlock({ recoveryCode }, anna.device)).toMatchObject(wrong);
  });

  it("when somebody knows the vault key and every file → another's signing key stays shut", async () => {
    const { folder, keeper, birk } = await two();
    const { vaultKey } = valueOf(await keeper.unlock({ passphrase: PASSPHRASE }));
    const file = JSON.parse(readFileSync(fileIn(folder), 'utf8')) as {
      seats: { device: string; identity: string; vaultKey: string }[];
    };
    const seat = file.seats.find(({ device }) => device === birk.device)!;
    for (const context of ['uvildig|vault|1|identity', `uvildig|vault|2|${birk.device}|identity`]) {
      const sealed = Buffer.from(seat.identity, 'base64');
      expect(unseal(subkey(vaultKey, 'identity'), sealed, context)).toBeUndefined();
    }
    await keeper.lock('asked');
  });

  it("when the locks of one seat are put in another's place → they open nothing", async () => {
    const { folder, birk } = await two();
    const {
      seats,
      check: _check,
      ...rest
    } = JSON.parse(readFileSync(fileIn(folder), 'utf8')) as {
      seats: Record<string, unknown>[];
      check: string;
    };
    const [anna, other] = seats;
    const swapped = { ...other, kdf: anna!['kdf'], passphrase: anna!['passphrase'] };
    const { writeVaultFile } = await import('../../../src/main/vault/vault-file');
    await writeVaultFile(join(folder, 'vault'), { ...rest, seats: [anna, swapped] } as never);
    const opened = await testVault(folder).open({ passphrase: PASSPHRASE }, birk.device);
    expect(opened).toMatchObject({ error: { code: 'WRONG_SECRET' } });
  });

  it('when one person mistypes → only their seat waits, and opening the own one gives no free guesses', async () => {
    const { keeper, clock, birk } = await two();
    for (let i = 0; i < 2; i++) await keeper.unlock({ passphrase: 'some guess' }, birk.device);
    expect(await keeper.unlock({ passphrase: PASSPHRASE })).toMatchObject({ ok: true });
    const failed = (await valueOf(keeper.session()).log.entries()).find(
      ({ body }) => body.type === 'UnlockFailed',
    );
    expect(failed?.body).toMatchObject({ attempts: [{ device: birk.device }, { device: birk.device }] });
    await keeper.lock('asked');
    await keeper.unlock({ passphrase: 'some guess' }, birk.device);
    expect(await keeper.unlock({ passphrase: BIRK.passphrase }, birk.device)).toMatchObject({
      error: { code: 'WAIT', until: clock.at + 2_000 },
    });
  });

  it('when names are shown → only while there are several people', async () => {
    const { folder, keeper, birk } = await two();
    expect(valueOf(await keeper.status())).toMatchObject({
      people: [
        { name: 'Åse Ærøgård', role: 'reviewer', failures: 0 },
        { name: 'Birk Sand', role: 'approver', failures: 0 },
      ],
    });
    await keeper.unlock({ passphrase: PASSPHRASE });
    valueOf(await keeper.removePerson(birk.device));
    await keeper.lock('asked');
    expect(valueOf(await keeper.status())).toMatchObject({ people: [] });
    expect(readFileSync(fileIn(folder), 'utf8')).not.toMatch(/Åse|Birk/);
  });

  it('when the name is taken or the passphrase too short → refused, and nobody is enrolled', async () => {
    const keeper = testKeeper(tempFolder());
    valueOf(await keeper.create(workspace));
    const again = { ...BIRK, name: ' åse ærøgård' };
    expect(await keeper.addPerson(again)).toEqual({ ok: false, error: { code: 'NAME_TAKEN' } });
    expect(await keeper.addPerson({ ...BIRK, passphrase: 'kort' })).toMatchObject({
      error: { code: 'WEAK_PASSPHRASE' },
    });
    expect(await peopleIn(keeper)).toHaveLength(1);
    await keeper.lock('asked');
  });

  it('when somebody who did not make the workspace adds or removes → ROLE_NOT_ALLOWED', async () => {
    const { keeper, anna, birk } = await two();
    valueOf(await keeper.unlock({ passphrase: BIRK.passphrase }, birk.device));
    const refused = { error: { code: 'ROLE_NOT_ALLOWED' } };
    expect(await keeper.addPerson({ ...BIRK, name: 'Cleo' })).toMatchObject(refused);
    expect(await keeper.removePerson(anna.device)).toMatchObject(refused);
    await keeper.lock('asked');
  });
});

describe('seats: removal', () => {
  it('when somebody is removed → the trail says until when, and their secrets open nothing', async () => {
    const { folder, keeper, clock, recoveryCode, birk } = await two();
    await keeper.unlock({ passphrase: BIRK.passphrase }, birk.device);
    valueOf(await valueOf(keeper.session()).documentKeys.current());
    await keeper.lock('asked');
    await keeper.unlock({ passphrase: PASSPHRASE });
    clock.at += 60_000;
    valueOf(await keeper.removePerson(birk.device));
    expect((await peopleIn(keeper))[1]).toMatchObject({ name: 'Birk Sand', until: clock.at });
    await keeper.lock('asked');
    for (const secret of [{ passphrase: BIRK.passphrase }, { recoveryCode }]) {
      expect(await keeper.unlock(secret, birk.device)).toMatchObject({ ok: false });
    }
    const left = readdirSync(join(folder, 'vault')).filter((name) => name.includes(birk.device));
    expect(left).toEqual([]);
  });

  it('when an older vault file is put back → the removed person is not let in all the same', async () => {
    const { folder, keeper, birk } = await two();
    const older = readFileSync(fileIn(folder));
    await keeper.unlock({ passphrase: PASSPHRASE });
    valueOf(await keeper.removePerson(birk.device));
    await keeper.lock('asked');
    writeFileSync(fileIn(folder), older);
    expect(await keeper.unlock({ passphrase: BIRK.passphrase }, birk.device)).toEqual({
      ok: false,
      error: { code: 'SEAT_REMOVED' },
    });
    // The next unlock of the founder takes the seat away for good.
    await keeper.unlock({ passphrase: PASSPHRASE });
    await keeper.lock('asked');
    expect(await keeper.unlock({ passphrase: BIRK.passphrase }, birk.device)).toMatchObject({
      error: { code: 'NOT_FOUND' },
    });
  });

  it('when the founder is to be removed, or nobody has that seat → refused', async () => {
    const { keeper, anna } = await two();
    await keeper.unlock({ passphrase: PASSPHRASE });
    expect(await keeper.removePerson(anna.device)).toMatchObject({ error: { code: 'NOT_ALLOWED' } });
    expect(await keeper.removePerson('f'.repeat(32) as never)).toMatchObject({
      error: { code: 'NOT_FOUND' },
    });
    await keeper.lock('asked');
  });
});

describe('seats: the trail', () => {
  it('when both have written → every device is enrolled by the first, once', async () => {
    const { keeper, anna, birk } = await two();
    const session = valueOf(await keeper.unlock({ passphrase: BIRK.passphrase }, birk.device));
    const entries = await valueOf(keeper.session()).log.entries();
    const keys = packKeys(session.workspace.workspaceId, entries);
    expect(keys?.root).toBe(anna.device);
    expect(keys?.devices.map(({ device, role }) => [device, role])).toEqual([
      [anna.device, 'reviewer'],
      [birk.device, 'approver'],
    ]);
    expect(keys?.enrolments.map(({ header }) => header.device)).toEqual([anna.device, anna.device]);
    expect(entries.at(-1)?.header).toMatchObject({ device: birk.device, role: 'approver', seq: 0 });
    await keeper.lock('asked');
  });
});

describe('seats: a version 1 file', () => {
  function kept(): string {
    const folder = tempFolder();
    cpSync(VERSION_1, join(folder, 'vault'), { recursive: true });
    return folder;
  }
  const versionIn = (folder: string, name?: string) =>
    (JSON.parse(readFileSync(fileIn(folder, name), 'utf8')) as { version: number }).version;

  it.each([{ passphrase: PASSPHRASE }, { recoveryCode: FIRST.recoveryCode }])(
    'when it is opened by either secret → same keys, both files rewritten, both secrets still fit',
    async (secret) => {
      const folder = kept();
      const keeper = testKeeper(folder);
      const session = valueOf(await keeper.unlock(secret));
      expect(session).toMatchObject({ deviceId: FIRST.deviceId, devicePublicKey: FIRST.devicePublicKey });
      expect(Buffer.from(session.vaultKey).toString('hex')).toBe(FIRST.vaultKey);
      const types = (await valueOf(keeper.session()).log.entries()).map(({ header }) => header.type);
      expect(types.slice(0, 2)).toEqual(['WorkspaceCreated', 'DeviceEnrolled']);
      expect(valueOf(await valueOf(keeper.session()).documentKeys.current()).kind).toBe('self-issued');
      await keeper.lock('asked');
      expect([versionIn(folder), versionIn(folder, 'vault.json.bak')]).toEqual([2, 2]);
      for (const other of [{ passphrase: PASSPHRASE }, { recoveryCode: FIRST.recoveryCode }]) {
        expect(await keeper.unlock(other)).toMatchObject({ ok: true });
        await keeper.lock('asked');
      }
    },
  );

  it('when the secret is wrong → the file stays as it was', async () => {
    const folder = kept();
    const before = readFileSync(fileIn(folder));
    expect(await testKeeper(folder).unlock({ passphrase: 'something else' })).toMatchObject({ ok: false });
    expect(readFileSync(fileIn(folder))).toEqual(before);
  });

  it('when the machine stops between the two files → the vault opens, and both are mended', async () => {
    const folder = kept();
    const first = readFileSync(fileIn(folder));
    valueOf(await testVault(folder).open({ passphrase: PASSPHRASE }));
    writeFileSync(fileIn(folder, 'vault.json.bak'), first);
    valueOf(await testVault(folder).open({ passphrase: PASSPHRASE }));
    expect(versionIn(folder, 'vault.json.bak')).toBe(2);
    writeFileSync(fileIn(folder), first.subarray(0, 80));
    expect(await testVault(folder).open({ passphrase: PASSPHRASE })).toMatchObject({ ok: true });
  });

  it('when somebody is to be added → first a new recovery code, which parts the two keys', async () => {
    const folder = kept();
    const keeper = testKeeper(folder);
    valueOf(await keeper.unlock({ passphrase: PASSPHRASE }));
    const before = valueOf(await valueOf(keeper.session()).documentKeys.current());
    expect(await keeper.addPerson(BIRK)).toEqual({ ok: false, error: { code: 'SEAT_OLD' } });
    const { recoveryCode } = valueOf(await keeper.renewRecoveryCode(PASSPHRASE));
    valueOf(await keeper.addPerson(BIRK));
    await keeper.lock('asked');
    expect(await keeper.unlock({ recoveryCode: FIRST.recoveryCode })).toMatchObject({ ok: false });
    const opened = await keeper.unlock({ recoveryCode });
    expect(valueOf(opened).deviceId).toBe(FIRST.deviceId);
    const after = valueOf(await valueOf(keeper.session()).documentKeys.current());
    expect(after.fingerprint).toBe(before.fingerprint);
    const key = Buffer.from(FIRST.vaultKey, 'hex');
    const sealed = readFileSync(fileIn(folder, 'document-key.sealed'));
    expect(unseal(subkey(key, 'document signing'), sealed, 'uvildig|vault|1|document-key')).toBeUndefined();
    await keeper.lock('asked');
  });
});
