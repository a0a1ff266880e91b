import ZoomInIcon from '@mui/icons-material/AddRounded';
import ZoomOutIcon from '@mui/icons-material/RemoveRounded';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import { useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';

import type { Letter } from '../../../../shared/letters/letter';
import { useTexts } from '../../lib/language';
import { LetterPaper } from './letter-paper';
import { texts } from './texts';

const STEPS = [0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 2] as const;
/** Of an A4 sheet at 96 px to the inch, with a margin around it. */
const SHEET_PX = 794 + 48;

interface LetterSheetProps {
  readonly letter: Letter;
  readonly label: string;
}

/** The sheet on its desk, as wide as there is room unless a person chose a size. */
export function LetterSheet({ letter, label }: LetterSheetProps) {
  const t = useTexts(texts);
  const desk = useRef<HTMLDivElement>(null);
  const fitting = useFittingZoom(desk);
  const [chosen, setChosen] = useState<number>();
  const zoom = chosen ?? fitting;
  const smaller = STEPS.findLast((step) => step < zoom - 0.001);
  const larger = STEPS.find((step) => step > zoom + 0.001);
  return (
    <Box sx={{ position: 'relative', height: '100%', minHeight: 0, minWidth: 0 }}>
      <Box
        ref={desk}
        tabIndex={0}
        role="region"
        aria-label={label}
        sx={{ height: '100%', overflow: 'auto', bgcolor: 'background.default', p: 3, outlineOffset: -2 }}
      >
        <LetterPaper letter={letter} label={letter.title} zoom={zoom} />
      </Box>
      <Box
        role="group"
        aria-label={t.zoom}
        sx={{
          position: 'absolute',
          right: 24,
          bottom: 16,
          display: 'flex',
          alignItems: 'center',
          bgcolor: 'background.paper',
          border: 1,
          borderColor: 'divider',
          borderRadius: 1,
          fontSize: 12,
        }}
      >
        <IconButton
          aria-label={t.zoomOut}
          disabled={smaller === undefined}
          onClick={() => {
            setChosen(smaller);
          }}
        >
          <ZoomOutIcon fontSize="small" />
        </IconButton>
        <Box component="span" sx={{ minWidth: 40, textAlign: 'center', fontVariantNumeric: 'tabular-nums' }}>
          {Math.round(zoom * 100)} %
        </Box>
        <IconButton
          aria-label={t.zoomIn}
          disabled={larger === undefined}
          onClick={() => {
            setChosen(larger);
          }}
        >
          <ZoomInIcon fontSize="small" />
        </IconButton>
      </Box>
    </Box>
  );
}

function useFittingZoom(desk: RefObject<HTMLDivElement | null>): number {
  const [zoom, setZoom] = useState(1);
  useEffect(() => {
    const element = desk.current;
    if (!element) return;
    const observer = new ResizeObserver(([entry]) => {
      const width = entry?.contentRect.width ?? SHEET_PX;
      setZoom(Math.min(1.25, Math.max(0.5, Math.floor((width / (SHEET_PX - 48)) * 100) / 100)));
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [desk]);
  return zoom;
}
