import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';

interface StepFrameProps {
  readonly title: string;
  readonly text?: ReactNode;
  /** At the right of the title. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
  /** The buttons that lead on, always in view. */
  readonly foot: ReactNode;
}

/** One step of the import over the whole page. Its heading takes the focus, since the step before is gone. */
export function StepFrame({ title, text, aside, children, foot }: StepFrameProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <>
      <Box sx={{ display: 'flex', alignItems: 'flex-end', gap: 3, px: 3, pt: 2, pb: 1.5, flexShrink: 0 }}>
        <Box sx={{ flexGrow: 1, minWidth: 0 }}>
          <Typography ref={heading} variant="h2" tabIndex={-1} sx={{ outline: 'none' }}>
            {title}
          </Typography>
          {text !== undefined && (
            <Typography variant="body2" color="textSecondary" component="div">
              {text}
            </Typography>
          )}
        </Box>
        {aside}
      </Box>
      {children}
      <Box
        sx={{
          display: 'flex',
          alignItems: 'center',
          gap: 1,
          px: 3,
          py: 1,
          minHeight: 52,
          flexShrink: 0,
          borderTop: 1,
          borderColor: 'divider',
          bgcolor: 'background.paper',
        }}
      >
        {foot}
      </Box>
    </>
  );
}
