import { useEffect, useState } from 'react';

import { inTime, openPdf } from './open-pdf';
import type { OpenedPdf, PdfFault } from './open-pdf';
import type { PageSize } from './pdf-page';

export type PdfState =
  | { readonly state: 'opening' }
  | { readonly state: 'fault'; readonly fault: PdfFault }
  | { readonly state: 'open'; readonly pdf: OpenedPdf; readonly firstPage: PageSize };

/** Longest time for the first page's measures, ms. */
const FIRST_PAGE_MS = 30_000;
const A4: PageSize = { width: 595, height: 842 };

/** Opens the file for as long as it is shown. */
export function useOpenPdf(bytes: Uint8Array): PdfState {
  const [last, setLast] = useState<{ readonly bytes: Uint8Array; readonly state: PdfState }>();
  useEffect(() => {
    let current = true;
    let opened: OpenedPdf | undefined;
    const show = (state: PdfState) => {
      if (current) setLast({ bytes, state });
    };
    void openPdf(bytes).then(async (answer) => {
      if (!answer.ok) {
        show({ state: 'fault', fault: answer.error });
        return;
      }
      const pdf = answer.value;
      opened = pdf;
      if (!current) {
        pdf.close();
        return;
      }
      show({ state: 'open', pdf, firstPage: await sizeOfFirst(pdf) });
    });
    return () => {
      current = false;
      opened?.close();
    };
  }, [bytes]);
  return last?.bytes === bytes ? last.state : { state: 'opening' };
}

/** A first page that cannot be had says so itself when it is shown. */
async function sizeOfFirst(pdf: OpenedPdf): Promise<PageSize> {
  try {
    const page = await inTime(pdf.page(1), FIRST_PAGE_MS);
    const { width, height } = page.getViewport({ scale: 1 });
    return width > 0 && height > 0 && width < 1e7 && height < 1e7 ? { width, height } : A4;
  } catch {
    return A4;
  }
}
