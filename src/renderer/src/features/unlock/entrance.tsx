import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';

import { useTexts } from '../../lib/language';
import { texts } from './texts';

interface EntranceProps {
  readonly title: string;
  /** "Step 2 of 4". */
  readonly step?: string;
  readonly text?: ReactNode;
  readonly children: ReactNode;
}

/** The page in front of the vault: one thing to do, in the middle of the window. */
export function Entrance({ title, step, text, children }: EntranceProps) {
  const t = useTexts(texts);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} – Uvildig`;
    // A new step is a new page; its first field, if it asked for the focus, keeps it.
    const focused = document.activeElement;
    if (!focused || focused === document.body) heading.current?.focus();
  }, [title]);
  return (
    <Box component="main" sx={{ height: '100%', overflow: 'auto', display: 'grid', px: 2, py: 4 }}>
      <Box sx={{ width: 'min(480px, 100%)', m: 'auto' }}>
        <Box sx={{ mb: 3 }}>
          <Typography sx={{ fontSize: 22, lineHeight: '28px', fontWeight: 600, color: 'primary.main' }}>
            {t.appName}
          </Typography>
          <Typography variant="body2" color="textSecondary">
            {t.tagline}
          </Typography>
        </Box>
        <Box sx={{ bgcolor: 'background.paper', border: 1, borderColor: 'divider', borderRadius: 1, p: 3 }}>
          {step !== undefined && (
            <Typography variant="caption" color="textSecondary" component="p">
              {step}
            </Typography>
          )}
          <Typography ref={heading} variant="h1" tabIndex={-1} sx={{ outline: 'none' }}>
            {title}
          </Typography>
          {text !== undefined && (
            <Typography variant="body2" color="textSecondary" sx={{ mt: 0.5 }}>
              {text}
            </Typography>
          )}
          <Box sx={{ mt: 2.5 }}>{children}</Box>
        </Box>
      </Box>
    </Box>
  );
}
