import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { isSafeFileName } from '../../../src/shared/intake/file-name';
import { fileNameFrom, saveBeside, saveChosen } from '../../../src/main/files/save-file';
import { tempFolder } from '../support/temp-folder';

describe('saving files', () => {
  it('when a file is there already → it is replaced, and nothing else is left in the folder', async () => {
    const folder = tempFolder();
    const path = join(folder, 'brev.pdf');
    writeFileSync(path, 'old and longer');
    await saveChosen(path, Buffer.from('new'));
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(readdirSync(folder)).toEqual(['brev.pdf']);
  });

  it('when it cannot be put there → it throws, and nothing is left behind', async () => {
    const folder = tempFolder();
    mkdirSync(join(folder, 'brev.pdf', 'inside'), { recursive: true });
    await expect(saveChosen(join(folder, 'brev.pdf'), Buffer.from('x'))).rejects.toThrow();
    expect(readdirSync(folder)).toEqual(['brev.pdf']);
  });

  it('when a second file is saved beside → it replaces nothing, and the same bytes are not written twice', async () => {
    const folder = tempFolder();
    const pack = join(folder, 'pack.pdf');
    const save = (text: string) => saveBeside(pack, 'verify.html', Buffer.from(text));
    expect(await save('one')).toBe('verify.html');
    expect(await save('one')).toBe('verify.html');
    expect(await save('two')).toBe('verify-2.html');
    expect(await save('two')).toBe('verify-2.html');
    expect(readFileSync(join(folder, 'verify.html'), 'utf8')).toBe('one');
    expect(readdirSync(folder).sort()).toEqual(['verify-2.html', 'verify.html']);
    mkdirSync(join(folder, 'verify-3.html'));
    expect(await save('three')).toBe('verify-4.html');
  });

  it('when the folder does not take a second file → null, and no error', async () => {
    expect(
      await saveBeside(join(tempFolder(), 'gone', 'pack.pdf'), 'verify.html', Buffer.from('x')),
    ).toBeNull();
  });

  it('when a name can be kept → it is; otherwise a safe one near to it', () => {
    expect(fileNameFrom('UVI-2026-0417 endelig vurdering.pdf')).toBe('UVI-2026-0417 endelig vurdering.pdf');
    expect(fileNameFrom('UVI/2026/0417: vurdering.pdf')).toBe('UVI-2026-0417-vurdering.pdf');
    expect(fileNameFrom('con.pdf')).toBe('uvildig.pdf');
  });

  it('when any text is suggested → the name is safe on every system', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (suggestion) => {
        expect(isSafeFileName(fileNameFrom(suggestion))).toBe(true);
      }),
    );
  });
});
