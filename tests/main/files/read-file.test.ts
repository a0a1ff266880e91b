import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { readChosen, readSibling } from '../../../src/main/files/read-file';
import { tempFolder } from '../support/temp-folder';

describe('reading files', () => {
  it('when a file was chosen → its name without the folder, and its bytes', async () => {
    const path = join(tempFolder(), 'sager.json');
    writeFileSync(path, '[]');
    expect(await readChosen(path, 10)).toEqual({
      ok: true,
      value: { name: 'sager.json', bytes: new Uint8Array(Buffer.from('[]')) },
    });
  });

  it('when it is larger than allowed → TOO_LARGE', async () => {
    const path = join(tempFolder(), 'sager.json');
    writeFileSync(path, Buffer.alloc(11));
    expect(await readChosen(path, 10)).toEqual({ ok: false, error: { code: 'TOO_LARGE' } });
  });

  it('when it is a folder or is not there → NOT_FOUND', async () => {
    const folder = tempFolder();
    expect(await readChosen(folder, 10)).toMatchObject({ error: { code: 'NOT_FOUND' } });
    expect(await readChosen(join(folder, 'nothing'), 10)).toMatchObject({ error: { code: 'NOT_FOUND' } });
  });

  it('when a file beside the import is named → read; when the name leads elsewhere → refused', async () => {
    const home = tempFolder();
    const folder = join(home, 'import');
    mkdirSync(join(folder, 'inside'), { recursive: true });
    writeFileSync(join(home, 'secret.txt'), 'secret');
    writeFileSync(join(folder, 'kvittering.pdf'), 'pdf');
    symlinkSync(join(home, 'secret.txt'), join(folder, 'link.txt'));
    symlinkSync(join(folder, 'kvittering.pdf'), join(folder, 'alias.pdf'));
    expect(await readSibling(folder, 'kvittering.pdf', 100)).toMatchObject({ ok: true });
    expect(await readSibling(folder, 'alias.pdf', 100)).toMatchObject({ ok: true });
    const tricks = [
      '../secret.txt',
      '..',
      '.',
      '/etc/passwd',
      'inside/../../secret.txt',
      'a\\..\\b',
      'C:x',
      'x\0',
      'con',
    ];
    for (const trick of [...tricks, 'link.txt']) {
      expect(await readSibling(folder, trick, 100)).toMatchObject({ error: { code: 'NOT_ALLOWED' } });
    }
    expect(await readSibling(folder, 'inside', 100)).toMatchObject({ error: { code: 'NOT_FOUND' } });
  });
});
