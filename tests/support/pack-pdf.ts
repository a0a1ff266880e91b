import { renderReport } from '../../src/main/pdf/render-report';
import type { EmbeddedFile } from '../../src/shared/audit/report';
import { NOW, TODAY } from './cases';
import { ORGANISATION } from './signed-packs';

/** A PDF/A-3a with these files in it, its pages as short as may be; not signed. */
export async function pdfWith(files: readonly EmbeddedFile[]): Promise<Uint8Array> {
  const pdf = await renderReport(
    {
      language: 'da',
      title: 'Revisionspakke UVI-2026-0417',
      subtitle: 'Mette Sørensen',
      organisation: ORGANISATION,
      reference: 'UVI-2026-0417',
      date: TODAY,
      blocks: [
        { kind: 'callout', tone: 'result', title: 'Journalen er ubrudt', paragraphs: ['Ingen fejl.'] },
      ],
      foot: ORGANISATION,
      pageOf: 'Side {page} af {pages}',
    },
    files,
    NOW,
  );
  if (!pdf.ok) throw new Error(pdf.error.code);
  return pdf.value;
}
