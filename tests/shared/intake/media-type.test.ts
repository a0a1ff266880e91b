import { describe, expect, it } from 'vitest';
import { mediaTypeByName, mediaTypeOf } from '../../../src/shared/intake/media-type';
import { encoded } from '../../fixtures/intake/files';

describe('mediaTypeOf', () => {
  it.each([
    ['brev.pdf', encoded('%PDF-1.7'), 'application/pdf'],
    ['løgn.txt', encoded('%PDF-1.7'), 'application/pdf'],
    ['a.bin', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), 'image/png'],
    ['a.jpg', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), 'image/jpeg'],
    ['a.webp', encoded('RIFF0000WEBPVP8 '), 'image/webp'],
    ['a.wav', encoded('RIFF0000WAVEfmt '), 'application/octet-stream'],
    ['kvittering.pdf', encoded('<html><script>'), 'application/octet-stream'],
    ['side.html', encoded('<html><script>'), 'text/plain'],
    ['tegning.svg', encoded('<svg onload="x">'), 'text/plain'],
    ['noter.txt', Uint8Array.of(0x61, 0x00, 0x62), 'application/octet-stream'],
    ['program.exe', encoded('MZ'), 'application/octet-stream'],
  ])('when %s begins with its bytes → it is told by them', (name, bytes, expected) => {
    expect(mediaTypeOf(name, bytes)).toBe(expected);
  });

  it('when only the name is known → it is a guess by the extension', () => {
    expect(mediaTypeByName('A.PDF')).toBe('application/pdf');
    expect(mediaTypeByName('noter.txt')).toBe('text/plain');
    expect(mediaTypeByName('uden')).toBe('application/octet-stream');
  });
});
