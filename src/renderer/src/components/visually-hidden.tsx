import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

interface VisuallyHiddenProps {
  readonly id?: string;
  readonly children: ReactNode;
}

/** Read aloud, not shown. */
export function VisuallyHidden({ id, children }: VisuallyHiddenProps) {
  return (
    <Box
      component="span"
      {...(id === undefined ? {} : { id })}
      sx={{
        position: 'absolute',
        width: '1px',
        height: '1px',
        overflow: 'hidden',
        clipPath: 'inset(50%)',
        whiteSpace: 'nowrap',
      }}
    >
      {children}
    </Box>
  );
}
