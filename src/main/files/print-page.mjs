// Runs in the window that prints, which is never shown: draws the pages of /document.pdf one below the other.

/** Dots per inch: sharper than the eye at reading distance, and a page of A4 is still drawn in a moment. */
const DPI = 220;
/** PDF lengths are 1/72 inch. */
const POINTS_PER_INCH = 72;

async function drawPages() {
  // The reader is no file of the project: print-pdf.ts serves it beside this script.
  const { GlobalWorkerOptions, getDocument } = await import(new URL('pdf.mjs', location.href).href);
  GlobalWorkerOptions.workerSrc = './pdf.worker.mjs';
  const bytes = new Uint8Array(await (await fetch('./document.pdf')).arrayBuffer());
  const pdf = await getDocument({ data: bytes, enableXfa: false, useWasm: false }).promise;
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    document.body.append(await picture(page));
    page.cleanup();
  }
  const { width, height } = (await pdf.getPage(1)).getViewport({ scale: 1 });
  return { pages: pdf.numPages, width: width / POINTS_PER_INCH, height: height / POINTS_PER_INCH };
}

async function picture(page) {
  const viewport = page.getViewport({ scale: DPI / POINTS_PER_INCH });
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(viewport.width);
  canvas.height = Math.ceil(viewport.height);
  await page.render({ canvas, viewport, intent: 'print' }).promise;
  const image = new Image();
  const loaded = new Promise((resolve) => image.addEventListener('load', resolve, { once: true }));
  // Not toBlob and not decode: in a window that is not shown they wait for frames, one a second.
  image.src = canvas.toDataURL('image/png');
  await loaded;
  // The canvas takes 18 MB, the picture of a page of text a fiftieth of it.
  canvas.width = 0;
  return image;
}

/** Main waits for this: number of pages, size of the first one in inches. */
window.drawn = drawPages();
