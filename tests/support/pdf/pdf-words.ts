import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

import { wordsOf } from '../../../src/renderer/src/components/pdf/page-words';

/** The text and link targets of a PDF as the window reads them. */
export async function pdfWords(pdf: Uint8Array): Promise<string> {
  return (await pdfPages(pdf)).join('\n');
}

/** The same, page by page. */
export async function pdfPages(pdf: Uint8Array): Promise<readonly string[]> {
  // The reader takes its bytes for good.
  const task = getDocument({ data: pdf.slice(), useSystemFonts: false });
  const document = await task.promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    pages.push(
      wordsOf(await page.getTextContent({ includeMarkedContent: true }), await page.getAnnotations()),
    );
  }
  await task.destroy();
  return pages;
}
