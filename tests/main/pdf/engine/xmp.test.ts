import { describe, expect, it } from 'vitest';

import { descriptionXml } from '../../../../src/main/pdf/engine/xmp';

describe('descriptionXml', () => {
  it('when metadata holds markup → it is escaped', () => {
    const xml = descriptionXml({
      title: 'Klage & <svar>',
      author: `"A" & 'B'`,
      subject: ']]>',
      language: 'da-DK',
      creator: 'c',
      producer: 'p',
      createdAt: new Date('2026-11-05T12:00:00.500Z'),
    });
    expect(xml).toContain('Klage &amp; &lt;svar&gt;');
    expect(xml).toContain('&quot;A&quot; &amp; &apos;B&apos;');
    expect(xml).toContain(']]&gt;');
    expect(xml).toContain('<xmp:CreateDate>2026-11-05T12:00:00Z</xmp:CreateDate>');
  });
});
