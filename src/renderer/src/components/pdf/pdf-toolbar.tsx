import AddIcon from '@mui/icons-material/AddRounded';
import DownIcon from '@mui/icons-material/KeyboardArrowDownRounded';
import UpIcon from '@mui/icons-material/KeyboardArrowUpRounded';
import RemoveIcon from '@mui/icons-material/RemoveRounded';
import FitIcon from '@mui/icons-material/FitScreenOutlined';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import InputBase from '@mui/material/InputBase';
import Tooltip from '@mui/material/Tooltip';
import { useState } from 'react';
import type { ReactNode } from 'react';

import { useTexts } from '../../lib/language';
import { pdfTexts } from './pdf-texts';

interface PdfToolbarProps {
  readonly page: number;
  readonly pages: number;
  /** Of the size on paper. */
  readonly percent: number;
  readonly fits: boolean;
  readonly onPage: (page: number) => void;
  readonly onZoom: (change: 'in' | 'out' | 'fit') => void;
}

export function PdfToolbar({ page, pages, percent, fits, onPage, onZoom }: PdfToolbarProps) {
  const t = useTexts(pdfTexts);
  return (
    <Box
      role="toolbar"
      aria-label={t.tools}
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 0.25,
        px: 1,
        minHeight: 36,
        flexShrink: 0,
        borderBottom: 1,
        borderColor: 'divider',
        bgcolor: 'background.paper',
        color: 'text.secondary',
        fontVariantNumeric: 'tabular-nums',
        '& svg': { fontSize: 18 },
      }}
    >
      <Tool label={t.previousPage} disabled={page <= 1} onClick={() => onPage(page - 1)}>
        <UpIcon />
      </Tool>
      <Tool label={t.nextPage} disabled={page >= pages} onClick={() => onPage(page + 1)}>
        <DownIcon />
      </Tool>
      <PageNumber key={page} page={page} pages={pages} onPage={onPage} />
      <Box component="span" sx={{ whiteSpace: 'nowrap' }}>
        {t.ofPages(pages)}
      </Box>
      <Box sx={{ flexGrow: 1 }} />
      <Tool label={t.zoomOut} onClick={() => onZoom('out')}>
        <RemoveIcon />
      </Tool>
      <Box component="span" aria-live="polite" sx={{ minWidth: 44, textAlign: 'center' }}>
        {t.zoomedTo(percent)}
      </Box>
      <Tool label={t.zoomIn} onClick={() => onZoom('in')}>
        <AddIcon />
      </Tool>
      <Tool label={t.fitWidth} pressed={fits} onClick={() => onZoom('fit')}>
        <FitIcon />
      </Tool>
    </Box>
  );
}

interface ToolProps {
  readonly label: string;
  readonly disabled?: boolean;
  readonly pressed?: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

function Tool({ label, disabled = false, pressed, onClick, children }: ToolProps) {
  return (
    <Tooltip title={label}>
      {/* A disabled button gives no hover: the tooltip listens to the span. */}
      <span>
        <IconButton
          aria-label={label}
          {...(pressed !== undefined && { 'aria-pressed': pressed })}
          disabled={disabled}
          color={pressed === true ? 'primary' : 'inherit'}
          onClick={onClick}
        >
          {children}
        </IconButton>
      </span>
    </Tooltip>
  );
}

interface PageNumberProps {
  readonly page: number;
  readonly pages: number;
  readonly onPage: (page: number) => void;
}

/** Goes to the page on Enter or when left; a number that is no page is forgotten. */
function PageNumber({ page, pages, onPage }: PageNumberProps) {
  const t = useTexts(pdfTexts);
  const [text, setText] = useState(String(page));
  const go = () => {
    const wanted = Number(text);
    if (Number.isInteger(wanted) && wanted >= 1 && wanted <= pages && wanted !== page) onPage(wanted);
    else setText(String(page));
  };
  return (
    <InputBase
      value={text}
      onChange={(event) => {
        setText(event.target.value);
      }}
      onFocus={(event) => {
        event.target.select();
      }}
      onBlur={go}
      onKeyDown={(event) => {
        if (event.key === 'Enter') go();
      }}
      inputProps={{ 'aria-label': t.pageNumber, inputMode: 'numeric', maxLength: 5 }}
      sx={{
        mx: 0.5,
        width: 40,
        fontSize: 13,
        border: 1,
        borderColor: 'divider',
        borderRadius: 1,
        '& input': { py: '2px', px: 0.5, textAlign: 'center' },
      }}
    />
  );
}
