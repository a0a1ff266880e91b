import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { createAttempts } from '../../../src/main/vault/attempts';
import type { Attempts } from '../../../src/main/vault/attempts';
import { tempFolder } from '../support/temp-folder';
import { handClock } from '../support/vaults';

const START = handClock().at;

async function fail(attempts: Attempts, times: number): Promise<void> {
  for (let i = 0; i < times; i++) {
    expect(await attempts.begin('passphrase')).toEqual({ ok: true, value: null });
    await attempts.failed();
  }
}

describe('attempts', () => {
  it('when there were fewer than three failures → no delay', async () => {
    const attempts = createAttempts(join(tempFolder(), 'attempts.json'), handClock());
    await fail(attempts, 2);
    expect(await attempts.status()).toEqual({ failures: 2 });
  });

  it('when failures go on → the delay is 2 s, then doubles, up to a quarter of an hour', async () => {
    const clock = handClock();
    const attempts = createAttempts(join(tempFolder(), 'attempts.json'), clock);
    await fail(attempts, 3);
    const delays: number[] = [];
    for (let i = 0; i < 12; i++) {
      const { waitUntil = 0 } = await attempts.status();
      delays.push((waitUntil - clock.at) / 1_000);
      expect(await attempts.begin('passphrase')).toEqual({
        ok: false,
        error: { code: 'WAIT', until: waitUntil },
      });
      clock.at = waitUntil;
      await fail(attempts, 1);
    }
    expect(delays).toEqual([2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900, 900]);
  });

  it('when the app is started again → the delay is still there', async () => {
    const path = join(tempFolder(), 'attempts.json');
    const clock = handClock();
    await fail(createAttempts(path, clock), 3);
    expect(await createAttempts(path, clock).begin('passphrase')).toMatchObject({ error: { code: 'WAIT' } });
  });

  it('when the process dies before the answer → the attempt counts as failed', async () => {
    const path = join(tempFolder(), 'attempts.json');
    await createAttempts(path, handClock()).begin('recovery-code');
    const after = createAttempts(path, handClock());
    expect(await after.status()).toEqual({ failures: 1 });
    expect(await after.unreported()).toEqual({
      attempts: [{ at: START, by: 'recovery-code', outcome: 'interrupted' }],
      unlisted: 0,
    });
  });

  it('when the clock is set back → the delay starts again and is not shortened', async () => {
    const clock = handClock();
    const attempts = createAttempts(join(tempFolder(), 'attempts.json'), clock);
    await fail(attempts, 3);
    clock.at = START - 3_600_000;
    expect(await attempts.status()).toEqual({ failures: 3, waitUntil: clock.at + 2_000 });
    clock.at += 1_999;
    expect(await attempts.begin('passphrase')).toMatchObject({ error: { code: 'WAIT' } });
    clock.at += 1;
    expect(await attempts.begin('passphrase')).toMatchObject({ ok: true });
  });

  it('when somebody writes nonsense into the file → that gives no free attempt', async () => {
    const path = join(tempFolder(), 'attempts.json');
    for (const nonsense of ['', '{}', '{"failures":-5}', 'null']) {
      writeFileSync(path, nonsense);
      const attempts = createAttempts(path, handClock());
      expect(await attempts.begin('passphrase')).toEqual({
        ok: false,
        error: { code: 'WAIT', until: START + 2_000 },
      });
    }
  });

  it('when one succeeds → the count starts anew, and the failures wait for the trail until they are reported', async () => {
    const attempts = createAttempts(join(tempFolder(), 'attempts.json'), handClock());
    await fail(attempts, 2);
    await attempts.begin('passphrase');
    await attempts.succeeded();
    expect(await attempts.status()).toEqual({ failures: 0 });
    const failed = { at: START, by: 'passphrase', outcome: 'wrong-secret' };
    expect(await attempts.unreported()).toEqual({ attempts: [failed, failed], unlisted: 0 });
    await attempts.reported();
    expect(await attempts.unreported()).toEqual({ attempts: [], unlisted: 0 });
  });

  it('when there are more failures than are listed → the others are counted', async () => {
    const clock = handClock();
    const attempts = createAttempts(join(tempFolder(), 'attempts.json'), clock);
    for (let i = 0; i < 503; i++) {
      clock.at += 3_600_000;
      await fail(attempts, 1);
    }
    clock.at += 3_600_000;
    await attempts.begin('passphrase');
    await attempts.succeeded();
    const { attempts: listed, unlisted } = await attempts.unreported();
    expect([listed.length, unlisted]).toEqual([500, 3]);
  });
});
