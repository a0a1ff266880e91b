import Box from '@mui/material/Box';
import { useEffect, useRef, useState } from 'react';
import type { CSSProperties } from 'react';
import type { PDFPageProxy, RenderTask } from 'pdfjs-dist/legacy/build/pdf.mjs';

import { useTexts } from '../../lib/language';
import { inTime } from './open-pdf';
import type { OpenedPdf } from './open-pdf';
import { pdfTexts } from './pdf-texts';
import { SCALE_VARIABLE, textLayerStyle } from './text-layer-style';

/** In PDF points, 1/72 inch, before zooming. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

interface PdfPageProps {
  readonly pdf: OpenedPdf;
  readonly number: number;
  readonly pages: number;
  /** CSS pixels per point. */
  readonly scale: number;
  /** Assumed until the page itself is there. */
  readonly likelySize: PageSize;
  /** In view or close to it: only then is it drawn. */
  readonly near: boolean;
}

/** Longest time for one page, ms. */
const PAGE_MS = 30_000;
/** Pixels of one drawn page: 64 MB of memory. A larger page is drawn less sharp. */
const CANVAS_PIXELS = 16 * 1024 * 1024;
/** CSS pixels of one side; a page can claim to be as large as a town. */
const LONGEST_SIDE = 12_000;

/** One page as a picture with its words above it. */
export function PdfPage({ pdf, number, pages, scale: wanted, likelySize, near }: PdfPageProps) {
  const t = useTexts(pdfTexts);
  const paper = useRef<HTMLDivElement>(null);
  const [ownSize, setOwnSize] = useState<PageSize>();
  const [failed, setFailed] = useState(false);
  const size = ownSize ?? likelySize;
  const scale = Math.min(wanted, LONGEST_SIDE / Math.max(size.width, size.height));

  useEffect(() => {
    const place = paper.current;
    if (!near || !place) return undefined;
    const drawing = new AbortController();
    draw(pdf, number, scale, place, drawing.signal, setOwnSize).catch(() => {
      if (!drawing.signal.aborted) setFailed(true);
    });
    return () => {
      drawing.abort();
    };
  }, [pdf, number, scale, near]);

  return (
    <Box
      role="group"
      aria-label={t.page(number, pages)}
      data-page={number}
      sx={{
        position: 'relative',
        flexShrink: 0,
        mx: 'auto',
        bgcolor: '#ffffff',
        color: '#172123',
        boxShadow: '0 0 0 1px rgb(18 42 46 / 0.16), 0 1px 4px rgb(18 42 46 / 0.12)',
      }}
      style={dimensions(size, scale)}
    >
      <Box
        ref={paper}
        sx={{
          position: 'absolute',
          inset: 0,
          '& canvas': { display: 'block', width: '100%', height: '100%' },
          '& .words': textLayerStyle,
        }}
      />
      {failed && (
        <Box
          role="alert"
          sx={{ position: 'absolute', inset: 0, display: 'grid', placeItems: 'center', p: 2 }}
        >
          {t.pageFault(number)}
        </Box>
      )}
    </Box>
  );
}

function dimensions({ width, height }: PageSize, scale: number): CSSProperties {
  // React's type knows no custom properties; React itself sets them.
  return {
    width: Math.round(width * scale),
    height: Math.round(height * scale),
    [SCALE_VARIABLE]: scale,
  } as CSSProperties;
}

/** Draws beside what is shown and changes over when it is done, so that zooming does not flicker. */
async function draw(
  pdf: OpenedPdf,
  number: number,
  scale: number,
  place: HTMLElement,
  signal: AbortSignal,
  onSize: (size: PageSize) => void,
): Promise<void> {
  const page = await inTime(pdf.page(number), PAGE_MS);
  if (isAborted(signal)) return;
  const { width, height } = page.getViewport({ scale: 1 });
  if (!(width > 0 && height > 0 && width < Infinity && height < Infinity)) throw new Error('No page size');
  onSize({ width, height });
  const canvas = document.createElement('canvas');
  const task = page.render({ canvas, viewport: viewportOf(page, canvas, scale) });
  const cancel = () => {
    task.cancel();
  };
  signal.addEventListener('abort', cancel);
  await finished(task, signal);
  if (isAborted(signal)) return;
  place.replaceChildren(canvas);
  const words = await wordsOf(page, scale);
  if (!isAborted(signal)) place.replaceChildren(canvas, words);
}

/** Sizes the canvas for the screen's pixels, within {@link CANVAS_PIXELS}. */
function viewportOf(page: PDFPageProxy, canvas: HTMLCanvasElement, scale: number) {
  const { width, height } = page.getViewport({ scale });
  const sharpness = Math.min(window.devicePixelRatio || 1, Math.sqrt(CANVAS_PIXELS / (width * height)));
  const viewport = page.getViewport({ scale: scale * sharpness });
  canvas.width = Math.max(1, Math.floor(viewport.width));
  canvas.height = Math.max(1, Math.floor(viewport.height));
  return viewport;
}

async function finished(task: RenderTask, signal: AbortSignal): Promise<void> {
  try {
    await inTime(task.promise, PAGE_MS);
  } catch (error) {
    task.cancel();
    if (!isAborted(signal)) throw error;
  }
}

async function wordsOf(page: PDFPageProxy, scale: number): Promise<HTMLElement> {
  const { TextLayer } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const container = document.createElement('div');
  container.className = 'words';
  const layer = new TextLayer({
    textContentSource: page.streamTextContent(),
    container,
    viewport: page.getViewport({ scale }),
  });
  // A page whose words cannot be had is still a picture.
  await inTime(layer.render(), PAGE_MS).catch(() => undefined);
  return container;
}

/** Asked anew: the signal may have changed while something was awaited. */
function isAborted(signal: AbortSignal): boolean {
  return signal.aborted;
}
