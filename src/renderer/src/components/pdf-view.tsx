import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';

import { useTexts } from '../lib/language';
import { PdfPage } from './pdf/pdf-page';
import type { PageSize } from './pdf/pdf-page';
import { pdfTexts } from './pdf/pdf-texts';
import { PdfToolbar } from './pdf/pdf-toolbar';
import type { OpenedPdf } from './pdf/open-pdf';
import { useOpenPdf } from './pdf/use-open-pdf';

interface PdfViewProps {
  /** The whole file; a new array is a new document. */
  readonly bytes: Uint8Array;
  /** Names the region for those who do not see it. */
  readonly title: string;
}

/** Shows a PDF in the space it is given. Whatever is wrong with the file becomes a sentence. */
export function PdfView({ bytes, title }: PdfViewProps) {
  const t = useTexts(pdfTexts);
  const opened = useOpenPdf(bytes);
  switch (opened.state) {
    case 'opening':
      return (
        <Box role="status" sx={{ p: 2 }}>
          <LinearProgress aria-hidden sx={{ mb: 1 }} />
          <Typography variant="body2" color="textSecondary">
            {t.opening}
          </Typography>
        </Box>
      );
    case 'fault':
      return (
        <Alert severity="warning" sx={{ m: 2 }}>
          {t.faults[opened.fault]}
        </Alert>
      );
    case 'open':
      return <Pages pdf={opened.pdf} firstPage={opened.firstPage} title={title} />;
  }
}

/** CSS pixels per point at the size on paper. */
const FULL_SIZE = 96 / 72;
const ZOOMS = [0.25, 0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4];
/** Around and between the pages, px. */
const GAP = 12;
/** Place-holders for more pages would weigh on the window. */
const SHOWN_PAGES = 2_000;

interface PagesProps {
  readonly pdf: OpenedPdf;
  readonly firstPage: PageSize;
  readonly title: string;
}

function Pages({ pdf, firstPage, title }: PagesProps) {
  const t = useTexts(pdfTexts);
  const scroller = useRef<HTMLDivElement>(null);
  const [zoom, setZoom] = useState<number | 'fit'>('fit');
  const width = useInnerWidth(scroller);
  const shown = Math.min(pdf.pages, SHOWN_PAGES);
  const { near, page } = usePagesInView(scroller, shown);
  const fitting = Math.min(4, Math.max(0.1, (width - 2 * GAP) / (firstPage.width * FULL_SIZE)));
  const factor = zoom === 'fit' ? fitting : zoom;

  const change = (how: 'in' | 'out' | 'fit') => {
    if (how === 'fit') setZoom('fit');
    else {
      const next =
        how === 'in'
          ? ZOOMS.find((step) => step > factor + 0.01)
          : ZOOMS.findLast((step) => step < factor - 0.01);
      if (next !== undefined) setZoom(next);
    }
  };
  const goTo = (number: number) => {
    const target = scroller.current?.querySelector<HTMLElement>(`[data-page="${number}"]`);
    if (target && scroller.current) scroller.current.scrollTop = target.offsetTop - GAP;
  };
  const pressed = (event: KeyboardEvent) => {
    const how = event.ctrlKey || event.metaKey || event.altKey ? undefined : ZOOM_KEYS.get(event.key);
    if (how === undefined) return;
    event.preventDefault();
    change(how);
  };

  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', minHeight: 0, height: '100%' }}>
      <PdfToolbar
        page={page}
        pages={pdf.pages}
        percent={Math.round(factor * 100)}
        fits={zoom === 'fit'}
        onPage={goTo}
        onZoom={change}
      />
      <Box
        ref={scroller}
        role="region"
        aria-label={title}
        tabIndex={0}
        onKeyDown={pressed}
        sx={{
          position: 'relative',
          flexGrow: 1,
          minHeight: 0,
          overflow: 'auto',
          display: 'flex',
          flexDirection: 'column',
          gap: `${GAP}px`,
          p: `${GAP}px`,
          bgcolor: 'background.default',
        }}
      >
        {width > 0 &&
          Array.from({ length: shown }, (_, index) => (
            <PdfPage
              key={index}
              pdf={pdf}
              number={index + 1}
              pages={pdf.pages}
              scale={factor * FULL_SIZE}
              likelySize={firstPage}
              near={near.has(index + 1)}
            />
          ))}
        {shown < pdf.pages && <Alert severity="info">{t.tooManyPages(shown, pdf.pages)}</Alert>}
      </Box>
    </Box>
  );
}

/** As in every browser; they act only while the pages have the focus. */
const ZOOM_KEYS: ReadonlyMap<string, 'in' | 'out' | 'fit'> = new Map([
  ['+', 'in'],
  ['-', 'out'],
  ['0', 'fit'],
]);

type ElementRef = Readonly<{ current: HTMLElement | null }>;

/** Without scroll bars, px; 0 until it is known. */
function useInnerWidth(element: ElementRef): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const watched = element.current;
    if (!watched) return undefined;
    const observer = new ResizeObserver(() => {
      setWidth(watched.clientWidth);
    });
    observer.observe(watched);
    return () => {
      observer.disconnect();
    };
  }, [element]);
  return width;
}

/** The pages in view or within one screen of it, and the one that is being read. */
function usePagesInView(element: ElementRef, pages: number) {
  const [near, setNear] = useState<ReadonlySet<number>>(new Set());
  const [page, setPage] = useState(1);
  useEffect(() => {
    const scroller = element.current;
    if (!scroller) return undefined;
    let asked = 0;
    const look = () => {
      asked = 0;
      const { reading, around } = pagesIn(scroller);
      setPage(reading);
      setNear((before) => (sameSet(before, around) ? before : around));
    };
    const lookSoon = () => {
      asked ||= requestAnimationFrame(look);
    };
    // Pages change their height when they are drawn, zoomed or first measured.
    const observer = new MutationObserver(lookSoon);
    observer.observe(scroller, { childList: true, subtree: true, attributeFilter: ['style'] });
    scroller.addEventListener('scroll', lookSoon, { passive: true });
    lookSoon();
    return () => {
      cancelAnimationFrame(asked);
      observer.disconnect();
      scroller.removeEventListener('scroll', lookSoon);
    };
  }, [element, pages]);
  return { near, page };
}

function pagesIn(scroller: HTMLElement) {
  const { scrollTop, clientHeight } = scroller;
  const around = new Set<number>();
  let reading = 1;
  for (const child of scroller.querySelectorAll<HTMLElement>('[data-page]')) {
    const number = Number(child.dataset['page']);
    const [top, bottom] = [child.offsetTop, child.offsetTop + child.offsetHeight];
    if (top < scrollTop + clientHeight / 2) reading = number;
    if (bottom > scrollTop - clientHeight && top < scrollTop + 2 * clientHeight) around.add(number);
  }
  return { reading, around };
}

function sameSet(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  return a.size === b.size && [...a].every((value) => b.has(value));
}
