import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { clockOffset } from '../../src/main/clock';
import { failureOf } from '../../src/main/failure';
import { createLog, describe as describeError } from '../../src/main/log';
import { createPreferences, languageOf } from '../../src/main/preferences';
import { createSerial } from '../../src/main/serial';
import { isReachable, loadWindowState, saveWindowState } from '../../src/main/window-state';
import { tempFolder } from './support/temp-folder';

describe('clock', () => {
  it('when told to believe in another day → moved by whole days, also across summer time', () => {
    const now = Date.UTC(2026, 10, 22, 8, 30);
    expect(clockOffset('2026-11-25', now)).toBe(3 * 86_400_000);
    expect(clockOffset('2026-06-01', now)).toBe(-174 * 86_400_000);
    expect([clockOffset(undefined, now), clockOffset('tomorrow', now)]).toEqual([0, 0]);
  });
});

describe('failures', () => {
  it('when the operating system refuses → a code and its own code, never a path', () => {
    const refusal = (code: string) =>
      Object.assign(new Error(`${code}: no, '/home/mette/x'`), {
        code,
        syscall: 'open',
        path: '/home/mette/x',
      });
    const codes = ['ENOSPC', 'EDQUOT', 'ENOENT', 'EACCES', 'EROFS', 'EIO'].map((code) =>
      failureOf(refusal(code)),
    );
    expect(codes.map(({ code }) => code)).toEqual([
      'DISK_FULL',
      'DISK_FULL',
      'NOT_FOUND',
      'NOT_ALLOWED',
      'NOT_ALLOWED',
      'DISK_FAILED',
    ]);
    expect(JSON.stringify(codes)).not.toContain('mette');
  });

  it('when it is a bug → thrown on', () => {
    const bug = new TypeError('x is undefined');
    expect(() => failureOf(bug)).toThrow(bug);
  });
});

describe('log', () => {
  it('when an error is written down → its kind and places, not its message and no folders', () => {
    const folder = tempFolder();
    const error = Object.assign(new RangeError('Mette Sørensen owes 499,50'), { code: 'EX' });
    createLog(join(folder, 'logs'))(error);
    const text = readFileSync(join(folder, 'logs', 'errors.log'), 'utf8');
    expect(text).toMatch(/RangeError EX surroundings\.test\.ts:\d+:\d+/);
    expect(text).not.toContain('Mette');
    expect(text).not.toContain('/');
    expect(describeError('Mette')).toBe('string');
  });
});

describe('preferences', () => {
  it('when a language is chosen → kept, and told', async () => {
    const path = join(tempFolder(), 'preferences.json');
    const told: string[] = [];
    const preferences = createPreferences(path, (language) => told.push(language));
    expect(preferences.language()).toBeUndefined();
    await preferences.setLanguage('sv');
    expect([preferences.language(), told]).toEqual(['sv', ['sv']]);
    expect(createPreferences(path, () => undefined).language()).toBe('sv');
  });

  it('when the file is nonsense → as if there were none', () => {
    const path = join(tempFolder(), 'preferences.json');
    writeFileSync(path, '{"language":"xx"}');
    expect(createPreferences(path, () => undefined).language()).toBeUndefined();
  });

  it('when nothing was chosen → the language nearest to that of the system', () => {
    expect(['da-DK', 'sv', 'SV-fi', 'en-GB', 'de'].map(languageOf)).toEqual(['da', 'sv', 'sv', 'en', 'en']);
  });
});

describe('serial', () => {
  it('when one job fails → the next still runs, in order', async () => {
    const serial = createSerial();
    const seen: number[] = [];
    const jobs = [1, 2, 3].map((number) =>
      serial(async () => {
        await new Promise((resolve) => setTimeout(resolve, 5 - number));
        seen.push(number);
        if (number === 2) throw new Error('second');
        return number;
      }),
    );
    expect(await Promise.allSettled(jobs)).toMatchObject([
      { value: 1 },
      { status: 'rejected' },
      { value: 3 },
    ]);
    expect(seen).toEqual([1, 2, 3]);
  });
});

describe('window state', () => {
  const state = { bounds: { x: 10, y: 20, width: 900, height: 700 }, maximized: true, zoomLevel: 1 };

  it('when saved → the same again; when the file is nonsense → as at the first start', () => {
    const path = join(tempFolder(), 'window.json');
    saveWindowState(path, state);
    expect(loadWindowState(path)).toEqual(state);
    writeFileSync(path, '{"bounds":{"x":"left"}}');
    expect(loadWindowState(path)).toEqual({ maximized: false, zoomLevel: 0 });
  });

  it('when the screen it was on is gone → it would be out of reach', () => {
    const screens = [{ x: 0, y: 0, width: 1920, height: 1080 }];
    expect(isReachable(state.bounds, screens)).toBe(true);
    expect(isReachable({ ...state.bounds, x: 2_500 }, screens)).toBe(false);
    expect(isReachable({ ...state.bounds, y: -300 }, screens)).toBe(false);
    expect(isReachable({ ...state.bounds, y: 1_070 }, screens)).toBe(false);
  });
});
