import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import type { ReactNode } from 'react';

interface PartProps {
  readonly title: string;
  readonly intro?: string;
  readonly children: ReactNode;
}

/** One named part of the column beside the letter. */
export function Part({ title, intro, children }: PartProps) {
  const headingId = useId();
  return (
    <Box
      component="section"
      aria-labelledby={headingId}
      sx={{ display: 'flex', flexDirection: 'column', gap: 1.5 }}
    >
      <div>
        <Typography id={headingId} variant="h2" sx={{ fontSize: 13 }}>
          {title}
        </Typography>
        {intro !== undefined && (
          <Typography variant="caption" color="textSecondary" component="p">
            {intro}
          </Typography>
        )}
      </div>
      {children}
    </Box>
  );
}
