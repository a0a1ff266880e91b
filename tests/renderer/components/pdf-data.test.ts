// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';

import { BundledPdfData, decodersUrl } from '../../../src/renderer/src/components/pdf/pdf-data';

const data = new BundledPdfData();

describe('what the PDF reader brings along', () => {
  test('when a font or a character map is asked for by its name → its bytes, without any network', async () => {
    const font = await data.fetch({ kind: 'standardFontDataUrl', filename: 'FoxitSymbol.pfb' });
    expect(new TextDecoder('latin1').decode(font.slice(0, 40))).toContain('ChromSymbol');
    const map = await data.fetch({ kind: 'cMapUrl', filename: 'UniGB-UCS2-H.bcmap' });
    expect(map.byteLength).toBeGreaterThan(10_000);
  });

  test('when something else is asked for → it is refused, and the reader goes on without', async () => {
    for (const filename of ['../../secret.pfb', 'None.pfb', 'UniGB-UCS2-H.bcmap']) {
      await expect(data.fetch({ kind: 'standardFontDataUrl', filename })).rejects.toThrow();
    }
    await expect(data.fetch({ kind: 'wasmUrl', filename: 'openjpeg.wasm' })).rejects.toThrow();
  });

  test('when decoders are imported → they are the app’s own', () => {
    expect(decodersUrl()).toBe(`${document.location.origin}/pdf-decoders/`);
  });
});
