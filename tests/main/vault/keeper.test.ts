import { readFileSync, readdirSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { hashBody, hashHeader } from '../../../src/shared/audit/hashing';
import { sha256, verifySignatures } from '../../../src/main/audit/signing';
import type { Keeper } from '../../../src/main/vault/keeper';
import { tempFolder } from '../support/temp-folder';
import { PASSPHRASE, handClock, testKeeper, valueOf, workspace } from '../support/vaults';

async function entriesOf(keeper: Keeper) {
  return valueOf(keeper.session()).log.entries();
}

async function typesOf(keeper: Keeper): Promise<string[]> {
  return (await entriesOf(keeper)).map(({ header }) => header.type);
}

async function clockEvents(keeper: Keeper): Promise<readonly object[]> {
  return (await entriesOf(keeper)).map(({ body }) => body).filter(({ type }) => type === 'ClockSetBack');
}

describe('keeper', () => {
  it('when a workspace is made → it is open, and its stream begins with itself and its first device', async () => {
    const keeper = testKeeper(tempFolder());
    expect(valueOf(await keeper.status())).toEqual({ state: 'absent' });
    const { session } = valueOf(await keeper.create(workspace));
    expect(session).toMatchObject({
      workspace: { organisation: 'Betal A/S', market: 'DK', language: 'da' },
      staff: { name: 'Åse Ærøgård', role: 'reviewer' },
    });
    expect(session.vaultKey).toHaveLength(32);
    expect(valueOf(await keeper.status())).toMatchObject({ state: 'unlocked', organisation: 'Betal A/S' });
    const entries = await entriesOf(keeper);
    expect(entries.map(({ body }) => body)).toEqual([
      { type: 'WorkspaceCreated', v: 1, organisation: 'Betal A/S', market: 'DK' },
      {
        type: 'DeviceEnrolled',
        v: 1,
        deviceId: session.deviceId,
        publicKey: session.devicePublicKey,
        staffId: session.staff.staffId,
        staffName: 'Åse Ærøgård',
        role: 'reviewer',
        from: handClock().at,
      },
      { type: 'Unlocked', v: 1, by: 'passphrase' },
    ]);
    await keeper.lock('closed');
  });

  it('when entries of the workspace are read back after a restart → chain, body hashes and signatures hold', async () => {
    const folder = tempFolder();
    const first = testKeeper(folder);
    const { session } = valueOf(await first.create(workspace));
    await first.lock('idle');
    const keeper = testKeeper(folder);
    await keeper.unlock({ passphrase: PASSPHRASE });
    const entries = await entriesOf(keeper);
    let prev = '';
    for (const [seq, entry] of entries.entries()) {
      expect(entry.header).toMatchObject({ seq, prev, type: entry.body.type, device: session.deviceId });
      expect(hashHeader(entry.header, sha256)).toBe(entry.hash);
      expect(hashBody(entry.salt, entry.body, sha256)).toBe(entry.header.bodyHash);
      prev = entry.hash;
    }
    const publicKey = session.devicePublicKey;
    const checks = entries.map(({ hash, sig }) => ({ publicKey, hash, sig }));
    expect(await verifySignatures(checks)).toEqual(entries.map(() => true));
    await keeper.lock('closed');
  });

  it('when it is locked → the notice goes out, nothing answers any more, and the bytes of the key are zeros', async () => {
    const keeper = testKeeper(tempFolder());
    await keeper.create(workspace);
    const { vaultKey, journal } = valueOf(keeper.session());
    await keeper.lock('screen-locked');
    expect(keeper.locked).toEqual(['screen-locked']);
    expect(keeper.session()).toEqual({ ok: false, error: { code: 'LOCKED' } });
    expect(vaultKey).toEqual(Buffer.alloc(32));
    expect(await journal.append({ entries: [], newKeys: [] })).toEqual({
      ok: false,
      error: { code: 'LOCKED' },
    });
    await keeper.lock('idle');
    expect(keeper.locked).toEqual(['screen-locked']);
    expect(valueOf(await keeper.status())).toMatchObject({ state: 'locked' });
  });

  it('when somebody failed to unlock, also before a restart → the next unlock records when and how', async () => {
    const folder = tempFolder();
    const clock = handClock();
    const keeper = testKeeper(folder, clock);
    await keeper.create(workspace);
    await keeper.lock('asked');
    await keeper.unlock({ passphrase: 'first guess' });
    clock.at += 1_000;
    const later = testKeeper(folder, clock);
    await later.unlock({ passphrase: 'second guess' });
    expect(valueOf(await later.status())).toMatchObject({ failures: 2 });
    await later.unlock({ passphrase: PASSPHRASE });
    expect((await typesOf(later)).slice(3)).toEqual(['Locked', 'UnlockFailed', 'Unlocked']);
    const failed = (await entriesOf(later)).find(({ header }) => header.type === 'UnlockFailed');
    expect(failed?.body).toEqual({
      type: 'UnlockFailed',
      v: 1,
      attempts: [
        { at: clock.at - 1_000, by: 'passphrase', outcome: 'wrong-secret' },
        { at: clock.at, by: 'passphrase', outcome: 'wrong-secret' },
      ],
      unlisted: 0,
    });
    await later.lock('asked');
    await later.unlock({ passphrase: PASSPHRASE });
    expect((await typesOf(later)).filter((type) => type === 'UnlockFailed')).toHaveLength(1);
    await later.lock('closed');
  });

  it('when the clock was set back since the last entry → that is recorded, with when the last one was written', async () => {
    const folder = tempFolder();
    const clock = handClock();
    const keeper = testKeeper(folder, clock);
    await keeper.create(workspace);
    await keeper.lock('asked');
    const lastRecordedAt = clock.at;
    clock.at -= 30_000;
    await keeper.unlock({ passphrase: PASSPHRASE });
    expect(await clockEvents(keeper)).toEqual([]);
    await keeper.lock('asked');
    clock.at -= 86_400_000;
    expect(await keeper.unlock({ passphrase: PASSPHRASE })).toMatchObject({ ok: true });
    expect(await clockEvents(keeper)).toEqual([{ type: 'ClockSetBack', v: 1, lastRecordedAt }]);
    await keeper.lock('closed');
  });

  it('when passphrase and recovery code are changed → both are recorded; while locked neither can be', async () => {
    const keeper = testKeeper(tempFolder());
    await keeper.create(workspace);
    expect(await keeper.changePassphrase(PASSPHRASE, 'en helt anden sætning')).toEqual({
      ok: true,
      value: null,
    });
    const { recoveryCode } = valueOf(await keeper.renewRecoveryCode('en helt anden sætning'));
    expect((await typesOf(keeper)).slice(-2)).toEqual(['PassphraseChanged', 'RecoveryCodeRenewed']);
    await keeper.lock('asked');
    expect(await keeper.changePassphrase(PASSPHRASE, 'x'.repeat(12))).toEqual({
      ok: false,
      error: { code: 'LOCKED' },
    });
    expect(await keeper.renewRecoveryCode(PASSPHRASE)).toEqual({ ok: false, error: { code: 'LOCKED' } });
    expect(await keeper.unlock({ recoveryCode })).toMatchObject({ ok: true });
    await keeper.lock('closed');
  });

  it('when it is open already → the key is not given out a second time', async () => {
    const keeper = testKeeper(tempFolder());
    await keeper.create(workspace);
    expect(await keeper.unlock({ passphrase: PASSPHRASE })).toMatchObject({ error: { code: 'NOT_ALLOWED' } });
    await keeper.lock('closed');
  });

  it('when unlocking and locking are asked for at once → they happen one after the other', async () => {
    const keeper = testKeeper(tempFolder());
    await keeper.create(workspace);
    await Promise.all([
      keeper.lock('asked'),
      keeper.unlock({ passphrase: PASSPHRASE }),
      keeper.lock('suspended'),
    ]);
    expect(keeper.locked).toEqual(['asked', 'suspended']);
    expect(keeper.session().ok).toBe(false);
  });

  it('when entries of the workspace were cut off → its stream goes on from where it was and does not fork', async () => {
    const folder = tempFolder();
    const keeper = testKeeper(folder);
    await keeper.create(workspace);
    await keeper.lock('asked');
    const file = join(folder, 'vault', 'journal', '0000000000000000.journal');
    truncateSync(file, statSync(file).size - 700);
    const later = testKeeper(folder);
    await later.unlock({ passphrase: PASSPHRASE });
    expect(valueOf(later.session()).journal.findings.map(({ kind }) => kind)).toContain('truncated');
    const numbers = (await entriesOf(later)).map(({ header }) => header.seq);
    expect(numbers.at(-1)).toBe(4);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers).not.toContain(3);
    await later.lock('closed');
  });

  it('when anything was recorded → neither names nor bodies are readable in any file of the vault', async () => {
    const folder = tempFolder();
    const keeper = testKeeper(folder);
    await keeper.create(workspace);
    const sha = 'ab'.repeat(32);
    await valueOf(keeper.session()).log.record({ type: 'Exported', v: 1, kind: 'letter', sha256: sha });
    await keeper.lock('closed');
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    expect(files.length).toBeGreaterThan(5);
    for (const file of files) {
      const bytes = readFileSync(join(file.parentPath, file.name));
      for (const secret of ['Åse Ærøgård', 'staffName', sha, PASSPHRASE]) {
        expect(bytes.includes(secret)).toBe(false);
        expect(bytes.includes(Buffer.from(secret, 'utf16le'))).toBe(false);
      }
    }
  });
});
