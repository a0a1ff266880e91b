import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import type { CheckpointStamp, StampedCheckpoint } from '../../../src/main/audit/stamped-checkpoint';
import { askAuthority } from '../../../src/main/stamping/ask-authority';
import { createStamping } from '../../../src/main/stamping/stamping';
import type { Stamping } from '../../../src/main/stamping/stamping';
import { stampRequest, tokenIn } from '../../../src/main/stamping/time-stamp-request';
import { workspaceCheckpointText } from '../../../src/shared/audit/workspace-checkpoint';
import type { WorkspaceEvent } from '../../../src/shared/audit/workspace-events';
import { ok } from '../../../src/shared/core/result';
import { sha256 } from '../../../src/main/audit/signing';
import { readTimeStamp } from '../../../src/verifier/read-time-stamp';
import { startTimeStampAuthority } from '../../support/time-stamp-authority';
import type { TimeStampAuthority } from '../../support/time-stamp-authority';
import { identity } from '../support/desk';
import { tempFolder } from '../support/temp-folder';
import { handClock } from '../support/vaults';

const body = {
  v: 1,
  workspace: identity.workspaceId,
  number: 4,
  prev: 'a'.repeat(64),
  entries: 12,
  root: 'b'.repeat(64),
  takenAt: Date.UTC(2026, 10, 23, 8),
  signer: identity.deviceId,
} as const;

let authority: TimeStampAuthority;
let clock: ReturnType<typeof handClock>;
let folder: string;
let recorded: WorkspaceEvent[];
let stamps: CheckpointStamp[];

beforeAll(async () => {
  authority = await startTimeStampAuthority();
});

afterAll(async () => {
  await authority.close();
});

beforeEach(() => {
  folder = tempFolder();
  clock = handClock();
  recorded = [];
  stamps = [];
  authority.answerWith(undefined);
});

function stamping(ask = askAuthority): Stamping {
  const taken: StampedCheckpoint['taken'] = {
    type: 'CheckpointTaken',
    v: 1,
    occasion: 'daily',
    checkpoint: { body, sig: 'c'.repeat(128) },
    code: '',
    journal: { from: 0, to: 1 },
  };
  return createStamping({
    folder,
    key: Buffer.alloc(32, 5),
    clock,
    checkpoints: {
      all: () => Promise.resolve([{ taken, stamp: stamps[0] }]),
      stamp: (stamp) => {
        stamps.push(stamp);
        return Promise.resolve(ok(null));
      },
    },
    record: (event) => {
      recorded.push(event);
      return Promise.resolve(ok(null));
    },
    ask,
  });
}

describe('time stamps', () => {
  it('when an authority is named → the newest checkpoint is stamped once, and openssl agrees', async () => {
    const stamper = stamping();
    expect(await stamper.setAuthority(authority.url)).toEqual(ok(null));
    expect(recorded).toEqual([{ type: 'TimeStampAuthoritySet', v: 1, url: authority.url }]);
    const before = authority.asked();
    await stamper.look();
    await stamper.look();
    expect(authority.asked()).toBe(before + 1);
    expect(stamper.trouble()).toBeUndefined();
    const [stamp] = stamps;
    expect(stamp).toMatchObject({ type: 'CheckpointStamped', number: 4, authority: authority.url });
    expect(Math.abs(stamp!.stampedAt - Date.now())).toBeLessThan(120_000);
    writeFileSync(join(folder, 'token'), Buffer.from(stamp!.token, 'base64'));
    writeFileSync(join(folder, 'text'), workspaceCheckpointText(body));
    const verify = ['ts', '-verify', '-token_in', '-in', join(folder, 'token'), '-CAfile', authority.caFile];
    const verified = execFileSync('openssl', [...verify, '-data', join(folder, 'text')], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    expect(verified).toContain('Verification: OK');
  });

  it('when nobody answers → it is said, and asked again after a while or when told to', async () => {
    let asked = 0;
    let online = false;
    const stamper = stamping((url, query) => {
      asked += 1;
      return online ? askAuthority(url, query) : Promise.resolve(undefined);
    });
    await stamper.setAuthority(authority.url);
    await stamper.look();
    expect(stamper.trouble()).toBe('no-answer');
    await stamper.look();
    expect(asked).toBe(1);
    clock.at += 11 * 60_000;
    await stamper.look();
    expect(asked).toBe(2);
    online = true;
    await stamper.askNow();
    expect(stamps).toHaveLength(1);
    expect(stamper.trouble()).toBeUndefined();
  });

  it('when the answer is rubbish, a refusal, or an older stamp → no stamp, and that is said', async () => {
    const older = await askAuthority(
      authority.url,
      stampRequest(sha256(workspaceCheckpointText(body))).bytes,
    );
    const other = await askAuthority(authority.url, stampRequest(sha256(Buffer.from('x'))).bytes);
    const refused = Buffer.from('30053003020102', 'hex');
    const stamper = stamping();
    await stamper.setAuthority(authority.url);
    for (const answer of [Buffer.from('<html>'), refused, Buffer.alloc(0), older!, other!]) {
      authority.answerWith(answer);
      await stamper.askNow();
      expect(stamper.trouble()).toBe('no-stamp');
    }
    authority.answerWith(Buffer.alloc(70_000));
    await stamper.askNow();
    expect(stamper.trouble()).toBe('no-answer');
    expect(stamps).toEqual([]);
  });

  it('when no authority is named, or it is named no more → nobody is asked', async () => {
    const asked = authority.asked();
    const stamper = stamping();
    await stamper.look();
    await stamper.setAuthority(authority.url);
    await stamper.setAuthority(null);
    await stamper.askNow();
    expect(authority.asked()).toBe(asked);
    expect(await stamper.authority()).toEqual(ok(undefined));
  });

  it('when the address is none for the web or holds a password → refused, and nothing is written', async () => {
    const stamper = stamping();
    for (const url of [
      'ftp://stamps.example',
      'file:///etc/passwd',
      'stamps',
      'https://me:secret@stamps.example',
    ]) {
      expect(await stamper.setAuthority(url)).toMatchObject({ ok: false, error: { code: 'NOT_ALLOWED' } });
    }
    expect(recorded).toEqual([]);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('when it was named → it is known after a restart, and not readable on the disk', async () => {
    await stamping().setAuthority(authority.url);
    expect(await stamping().authority()).toEqual(ok(authority.url));
    expect(readFileSync(join(folder, 'time-stamping')).includes('127.0.0.1')).toBe(false);
  });
});

describe('reading a token', () => {
  it('when any byte of it is changed → never another time, hash or authority', async () => {
    const text = workspaceCheckpointText(body);
    const answer = await askAuthority(authority.url, stampRequest(sha256(text)).bytes);
    const token = tokenIn(answer!)!;
    const honest = await readTimeStamp(token, text);
    expect(honest?.authority).toBe('Test stamps');
    for (let at = 0; at < token.length; at += 3) {
      const changed = Uint8Array.from(token);
      changed[at] = (changed[at] ?? 0) ^ (1 << (at % 8));
      const read = await readTimeStamp(changed, text);
      if (read) expect(read).toEqual(honest);
    }
    expect(await readTimeStamp(token, Buffer.from('another text'))).toBeUndefined();
    expect(await readTimeStamp(Buffer.concat([token, Buffer.of(0)]), text)).toBeUndefined();
  });
});
