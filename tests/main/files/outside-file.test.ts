import { truncateSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

import { describe, expect, it } from 'vitest';

import { createOutsideFiles, fileAmong } from '../../../src/main/files/outside-file';
import { FILE_BYTES_LIMIT } from '../../../src/shared/intake/intake-source';
import { tempFolder } from '../support/temp-folder';

const FOLDER = resolve('/home/mette/sager');
const inFolder = (name: string) => join(FOLDER, name);

describe('the file a command line asks to open', () => {
  it.each([
    ['a file beside', ['uvildig', 'sager.json'], inFolder('sager.json')],
    ['a whole path', ['uvildig', inFolder('pakke.pdf')], inFolder('pakke.pdf')],
    [
      'an address of a file',
      ['uvildig', pathToFileURL(inFolder('to sager.csv')).href],
      inFolder('to sager.csv'),
    ],
    ['an ending in capitals', ['uvildig', 'SAGER.CSV'], inFolder('SAGER.CSV')],
    ['switches around it', ['uvildig', '--no-sandbox', 'sager.json', '--lang=da'], inFolder('sager.json')],
    ['the folder of the app first', ['electron', '.', 'sager.json'], inFolder('sager.json')],
    ['several files', ['uvildig', 'sager.json', 'flere.csv'], inFolder('flere.csv')],
    ['a file of another kind after it', ['uvildig', 'sager.json', 'billede.png'], inFolder('sager.json')],
  ])('when there is %s → that file', (_, argv, path) => {
    expect(fileAmong(argv, FOLDER)).toBe(path);
  });

  it.each([
    ['nothing', ['uvildig']],
    ['only the program, though it ends like one', ['/opt/uvildig.json']],
    ['a switch that ends like one', ['uvildig', '--open=sager.json']],
    ['a file of another kind', ['uvildig', 'program.exe']],
    ['an address of the net', ['uvildig', 'https://example.com/sager.json']],
    ['an address that is none', ['uvildig', 'file://%zz/sager.json']],
  ])('when there is %s → none', (_, argv) => {
    expect(fileAmong(argv, FOLDER)).toBeUndefined();
  });
});

describe('the file that waits', () => {
  const withFile = (name: string, content = '{}') => {
    const path = join(tempFolder(), name);
    writeFileSync(path, content);
    const files = createOutsideFiles();
    expect(files.offer(path)).toBe(true);
    return files;
  };

  it('when a file with cases waits → it can be asked for again and again, and is taken once', async () => {
    const files = withFile('sager.json', '{"cases":[]}');
    for (let time = 0; time < 2; time++)
      expect(files.waiting()).toEqual({ kind: 'import', name: 'sager.json' });
    const taken = await files.take();
    expect(taken).toMatchObject({ ok: true, value: { name: 'sager.json' } });
    if (taken.ok) expect(new TextDecoder().decode(taken.value?.bytes)).toBe('{"cases":[]}');
    expect(files.waiting()).toBeNull();
    expect(await files.take()).toEqual({ ok: true, value: null });
  });

  it('when an audit pack waits → its name is told once and its bytes never', async () => {
    const files = withFile('pakke.pdf');
    expect(await files.take()).toEqual({ ok: true, value: null });
    expect(files.waiting()).toEqual({ kind: 'pack', name: 'pakke.pdf' });
    expect(files.waiting()).toBeNull();
  });

  it('when a newer one comes → it takes the place; one of another kind does not', () => {
    const files = withFile('sager.json');
    expect(files.offer(inFolder('program.exe'))).toBe(false);
    expect(files.offer(undefined)).toBe(false);
    expect(files.waiting()?.name).toBe('sager.json');
    expect(files.offer(inFolder('flere.csv'))).toBe(true);
    expect(files.waiting()?.name).toBe('flere.csv');
  });

  it('when the file is too large, gone or a folder → that is the answer, and it waits no longer', async () => {
    const path = join(tempFolder(), 'sager.csv');
    writeFileSync(path, '');
    truncateSync(path, FILE_BYTES_LIMIT + 1);
    const large = createOutsideFiles();
    large.offer(path);
    expect(await large.take()).toEqual({ ok: false, error: { code: 'TOO_LARGE' } });
    expect(large.waiting()).toBeNull();
    const gone = createOutsideFiles();
    gone.offer(join(tempFolder(), 'gone.json'));
    expect(await gone.take()).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } });
  });
});
