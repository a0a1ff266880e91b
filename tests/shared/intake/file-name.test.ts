import { describe, expect, it } from 'vitest';
import { isSafeFileName } from '../../../src/shared/intake/file-name';

describe('isSafeFileName', () => {
  it.each([
    'kvittering.pdf',
    'Åses kvittering (2).PDF',
    '契約.txt',
    '.profil',
    'a',
    'console.txt',
    'com10.txt',
    'nulla.csv',
  ])('when a file is called %j → the name is safe', (name) => {
    expect(isSafeFileName(name)).toBe(true);
  });

  it.each([
    ...['', '.', '..', '../x', '..\\x', 'a/b', 'a\\b', '/etc/passwd', 'C:\\x', 'C:x', '\\\\server\\share'],
    ...[
      'x\u0000.pdf',
      'x\n.pdf',
      'x\u0085',
      'con',
      'CON.txt',
      'nul.tar.gz',
      'Com1',
      'lpt9.pdf',
      'COM¹.txt',
      'AUX',
    ],
    ...[
      'x.',
      'x ',
      ' x',
      'x?.pdf',
      'x*',
      'x<y>',
      'x|y',
      'x"y',
      'exe.\u202egpj',
      'a\u200bb',
      '\ufeffx',
      'file::$DATA',
    ],
    ...['x'.repeat(121), 'a\ud800b', '...', 'CONIN$'],
  ])('when a file is called %j → the name is refused', (name) => {
    expect(isSafeFileName(name)).toBe(false);
  });
});
