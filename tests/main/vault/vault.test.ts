import { readFileSync, readdirSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { tempFolder } from '../support/temp-folder';
import { PASSPHRASE, handClock, testVault, valueOf, workspace } from '../support/vaults';

async function created() {
  const folder = tempFolder();
  const clock = handClock();
  const vault = testVault(folder, clock);
  const { recoveryCode, opened } = valueOf(await vault.create(workspace));
  return { folder, clock, vault, recoveryCode, key: Buffer.from(opened.key).toString('hex') };
}

function path(folder: string, name: string): string {
  return join(folder, 'vault', name);
}

/** Changes one byte of the value of a JSON member without breaking the JSON. */
function damage(file: string, member: string): void {
  const text = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    text.replace(new RegExp(`("${member}": ")(.)`), (_all, start: string, first: string) => {
      return start + (first === 'A' ? 'B' : 'A');
    }),
  );
}

describe('vault: life', () => {
  it('when nothing is there → absent, and opening says so', async () => {
    const vault = testVault(tempFolder());
    expect(await vault.state()).toEqual({ ok: true, value: { state: 'absent' } });
    expect(await vault.open({ passphrase: PASSPHRASE })).toEqual({
      ok: false,
      error: { code: 'VAULT_ABSENT' },
    });
  });

  it('when created → passphrase and recovery code open it, with the same key and identity', async () => {
    const { vault, recoveryCode, key } = await created();
    const byPassphrase = valueOf(await vault.open({ passphrase: PASSPHRASE }));
    const byCode = valueOf(
      await vault.open({ recoveryCode: recoveryCode.toLowerCase().replaceAll('-', ' ') }),
    );
    expect([byPassphrase.by, byCode.by]).toEqual(['passphrase', 'recovery-code']);
    expect([byPassphrase.key.toString('hex'), byCode.key.toString('hex')]).toEqual([key, key]);
    expect(byCode.identity).toEqual(byPassphrase.identity);
    expect(byCode.identity).toMatchObject({ staffName: 'Åse Ærøgård', role: 'reviewer', market: 'DK' });
  });

  it('when the passphrase has fewer than ten characters → WEAK_PASSPHRASE, nothing is written', async () => {
    const folder = tempFolder();
    const vault = testVault(folder);
    // Nine letters, one of them of two code units.
    const answer = await vault.create({ ...workspace, passphrase: '12345678😀' });
    expect(answer).toEqual({ ok: false, error: { code: 'WEAK_PASSPHRASE' } });
    expect(valueOf(await vault.state())).toEqual({ state: 'absent' });
  });

  it('when there is one already → VAULT_EXISTS, and it stays as it was', async () => {
    const { folder, vault } = await created();
    const before = readFileSync(path(folder, 'vault.json'));
    expect(await vault.create(workspace)).toEqual({ ok: false, error: { code: 'VAULT_EXISTS' } });
    expect(readFileSync(path(folder, 'vault.json'))).toEqual(before);
  });

  it('when the passphrase is wrong → WRONG_SECRET, and after the third time the moment of the next attempt', async () => {
    const { vault, clock } = await created();
    const wrong = () => vault.open({ passphrase: 'something else' });
    expect(await wrong()).toEqual({ ok: false, error: { code: 'WRONG_SECRET' } });
    await wrong();
    expect(await wrong()).toEqual({ ok: false, error: { code: 'WRONG_SECRET', until: clock.at + 2_000 } });
    expect(await vault.open({ passphrase: PASSPHRASE })).toMatchObject({ error: { code: 'WAIT' } });
    clock.at += 2_000;
    expect(await vault.open({ passphrase: PASSPHRASE })).toMatchObject({ ok: true });
  });

  it('when the attempt is made → it is on file as failed before the secret is tried', async () => {
    const { folder } = await created();
    const seen: number[] = [];
    const vault = testVault(folder, handClock(), async () => {
      seen.push(
        (JSON.parse(readFileSync(path(folder, 'attempts.json'), 'utf8')) as { failures: number }).failures,
      );
      return new Uint8Array(32);
    });
    await vault.open({ passphrase: 'something else' });
    expect(seen).toEqual([1]);
  });

  it('when a recovery code is mistyped → WRONG_SECRET, not counted; when it is another one → counted', async () => {
    const { vault, recoveryCode } = await created();
    const mistyped = recoveryCode.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'));
    expect(await vault.open({ recoveryCode: mistyped })).toMatchObject({ error: { code: 'WRONG_SECRET' } });
    expect(valueOf(await vault.state())).toMatchObject({ failures: 0 });
    const { recoveryCode: foreign } = await created();
    expect(await vault.open({ recoveryCode: foreign })).toEqual({
      ok: false,
      error: { code: 'WRONG_SECRET' },
    });
    expect(valueOf(await vault.state())).toMatchObject({ failures: 1 });
  });
});

describe('vault: changes', () => {
  it('when the passphrase is changed → the old one opens nothing, not even from the copy', async () => {
    const { folder, vault, key } = await created();
    expect(await vault.changePassphrase(PASSPHRASE, 'en helt anden sætning')).toEqual({
      ok: true,
      value: 'passphrase',
    });
    rmSync(path(folder, 'vault.json'));
    expect(await vault.open({ passphrase: PASSPHRASE })).toMatchObject({ error: { code: 'WRONG_SECRET' } });
    const opened = valueOf(await vault.open({ passphrase: 'en helt anden sætning' }));
    expect(opened.key.toString('hex')).toBe(key);
  });

  it('when it was forgotten → the recovery code serves to set a new one', async () => {
    const { vault, recoveryCode } = await created();
    expect(await vault.changePassphrase(recoveryCode, 'en helt anden sætning')).toEqual({
      ok: true,
      value: 'recovery-code',
    });
    expect(await vault.open({ passphrase: 'en helt anden sætning' })).toMatchObject({ ok: true });
    expect(await vault.open({ recoveryCode })).toMatchObject({ ok: true });
  });

  it('when the current passphrase is wrong or the new one too short → nothing changes', async () => {
    const { vault } = await created();
    expect(await vault.changePassphrase('something else', 'en helt anden sætning')).toMatchObject({
      error: { code: 'WRONG_SECRET' },
    });
    expect(await vault.changePassphrase(PASSPHRASE, 'kort')).toEqual({
      ok: false,
      error: { code: 'WEAK_PASSPHRASE' },
    });
    expect(await vault.open({ passphrase: PASSPHRASE })).toMatchObject({ ok: true });
  });

  it('when the recovery code is renewed → the old one opens nothing', async () => {
    const { vault, recoveryCode } = await created();
    const { recoveryCode: next } = valueOf(await vault.renewRecoveryCode(PASSPHRASE));
    expect(await vault.open({ recoveryCode })).toMatchObject({ error: { code: 'WRONG_SECRET' } });
    expect(await vault.open({ recoveryCode: next })).toMatchObject({ ok: true });
  });
});

describe('vault: damage', () => {
  it('when the file is empty, cut, changed or from elsewhere → its copy opens, and the file is mended', async () => {
    const breakages = [
      (file: string) => writeFileSync(file, ''),
      (file: string) => writeFileSync(file, readFileSync(file).subarray(0, 100)),
      (file: string) => damage(file, 'wrapped'),
      (file: string) => writeFileSync(file, '{"format":"something else"}'),
      (file: string) => rmSync(file),
    ];
    for (const breakIt of breakages) {
      const { folder, vault } = await created();
      const file = path(folder, 'vault.json');
      const whole = readFileSync(file);
      breakIt(file);
      expect(await vault.open({ passphrase: PASSPHRASE })).toMatchObject({ ok: true });
      expect(readFileSync(file)).toEqual(whole);
    }
  });

  it('when both files are damaged → VAULT_DAMAGED everywhere, and never a new vault', async () => {
    const { folder, vault } = await created();
    for (const name of ['vault.json', 'vault.json.bak']) damage(path(folder, name), 'identity');
    const damaged = { ok: false, error: { code: 'VAULT_DAMAGED' } };
    expect(await vault.state()).toEqual(damaged);
    expect(await vault.open({ passphrase: PASSPHRASE })).toEqual(damaged);
    expect(await vault.create(workspace)).toEqual(damaged);
  });

  it('when both files are gone but a journal is there → VAULT_DAMAGED, not absent', async () => {
    const { folder, vault } = await created();
    mkdirSync(path(folder, 'journal'));
    for (const name of ['vault.json', 'vault.json.bak']) rmSync(path(folder, name));
    expect(await vault.state()).toEqual({ ok: false, error: { code: 'VAULT_DAMAGED' } });
    expect(await vault.create(workspace)).toEqual({ ok: false, error: { code: 'VAULT_DAMAGED' } });
  });

  it('when a first start was cut short before the file was there → absent, and it can be made', async () => {
    const folder = tempFolder();
    mkdirSync(path(folder, ''));
    writeFileSync(path(folder, 'vault.json.new'), '{"format":');
    const vault = testVault(folder);
    expect(valueOf(await vault.state())).toEqual({ state: 'absent' });
    expect(await vault.create(workspace)).toMatchObject({ ok: true });
  });

  it('when the parameters of the key derivation are changed to cheaper ones → the seal does not open', async () => {
    const { folder, vault } = await created();
    const file = path(folder, 'vault.json');
    const content = JSON.parse(readFileSync(file, 'utf8')) as {
      seats: [{ kdf: { iterations: number } }];
    };
    content.seats[0].kdf.iterations = 2;
    for (const name of ['vault.json', 'vault.json.bak'])
      writeFileSync(path(folder, name), JSON.stringify(content));
    expect(await vault.open({ passphrase: PASSPHRASE })).toMatchObject({ error: { code: 'VAULT_DAMAGED' } });
  });

  it('when written → in the clear stand the organisation and the language, not the person, not the keys', async () => {
    const { folder, key } = await created();
    for (const name of readdirSync(path(folder, ''))) {
      const bytes = readFileSync(path(folder, name));
      for (const secret of ['Åse', 'reviewer', PASSPHRASE, key]) {
        expect(bytes.includes(secret)).toBe(false);
        expect(bytes.includes(Buffer.from(secret, 'utf16le'))).toBe(false);
      }
    }
    expect(readFileSync(path(folder, 'vault.json'), 'utf8')).toContain('Betal A/S');
  });
});
