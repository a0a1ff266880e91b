import type { Result } from '../../../../shared/core/result';
import { ok } from '../../../../shared/core/result';
import { openPdf } from './open-pdf';
import type { PdfFault } from './open-pdf';
import { wordsOf } from './page-words';

/**
 * The text of a PDF in reading order, page after page, and after each page the targets of its links. Running heads and
 * feet, which are marked as artifacts, are left out.
 */
export async function pdfText(bytes: Uint8Array): Promise<Result<string, PdfFault>> {
  const opened = await openPdf(bytes);
  if (!opened.ok) return opened;
  const pages: string[] = [];
  try {
    for (let number = 1; number <= opened.value.pages; number += 1) {
      const page = await opened.value.page(number);
      pages.push(
        wordsOf(await page.getTextContent({ includeMarkedContent: true }), await page.getAnnotations()),
      );
    }
  } finally {
    opened.value.close();
  }
  return ok(pages.join('\n'));
}
