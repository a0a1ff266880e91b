import { describe, expect, test } from 'vitest';

import { readPackFile } from '../../../src/renderer/src/features/law/read-pack-file';
import { PACK_SIZE_LIMIT } from '../../../src/shared/law/read-rule-pack';

describe('reading the file of a rule pack', () => {
  test('when it begins with a byte order mark → the mark stays, so that the fingerprint is that of the file', async () => {
    const text = '\uFEFF{ "id": "å" }';
    expect(await readPackFile(new File([text], 'pack.json'))).toEqual({ ok: true, value: text });
  });

  test('when a byte is no UTF-8 → the place of it is named', async () => {
    const bytes = new Uint8Array([...new TextEncoder().encode('{\n  "id": "'), 0xe6, 0x22, 0x7d]);
    const read = await readPackFile(new File([bytes], 'pack.json'));
    if (read.ok) throw new Error('It is not UTF-8');
    expect(read.error).toMatchObject([{ code: 'not-json', line: 2, column: 10 }]);
  });

  test('when it is far too large → it is refused unread', async () => {
    const file = new File([new Uint8Array(PACK_SIZE_LIMIT * 3 + 1)], 'film.json');
    const read = await readPackFile(file);
    if (read.ok) throw new Error('It is too large');
    expect(read.error).toMatchObject([{ code: 'too-large', value: String(file.size) }]);
  });
});
