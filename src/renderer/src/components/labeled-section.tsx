import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import type { ReactNode } from 'react';

interface LabeledSectionProps {
  readonly title: ReactNode;
  /** Heading level; the look stays the same. */
  readonly level?: 2 | 3 | 4;
  /** A small control at the right of the heading. */
  readonly action?: ReactNode;
  readonly description?: ReactNode;
  readonly children: ReactNode;
}

/** A named region of a page: heading, hairline, content. */
export function LabeledSection({ title, level = 2, action, description, children }: LabeledSectionProps) {
  const headingId = useId();
  return (
    <Box component="section" aria-labelledby={headingId} sx={{ '& + &': { mt: 3 } }}>
      <Box
        sx={{
          display: 'flex',
          alignItems: 'center',
          gap: 1,
          minHeight: 32,
          mb: 1,
          borderBottom: 1,
          borderColor: 'divider',
        }}
      >
        <Typography id={headingId} variant="h2" component={`h${level}`} sx={{ flexGrow: 1 }}>
          {title}
        </Typography>
        {action}
      </Box>
      {description !== undefined && (
        <Typography variant="body2" color="textSecondary" sx={{ mb: 1.5 }}>
          {description}
        </Typography>
      )}
      {children}
    </Box>
  );
}
