import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';

interface EmptyStateProps {
  readonly title: string;
  /** What there would be here and what to do to get it. */
  readonly text: ReactNode;
  /** The one or two buttons that do it. */
  readonly action?: ReactNode;
  /** A decorative icon. */
  readonly icon?: ReactNode;
  /** Heading level below the page's h1. */
  readonly level?: 2 | 3;
}

export function EmptyState({ title, text, action, icon, level = 2 }: EmptyStateProps) {
  return (
    <Box
      sx={{
        display: 'flex',
        flexDirection: 'column',
        alignItems: 'center',
        textAlign: 'center',
        gap: 1,
        px: 3,
        py: 6,
        maxWidth: 460,
        mx: 'auto',
      }}
    >
      {icon !== undefined && (
        <Box aria-hidden sx={{ color: 'text.secondary', '& svg': { fontSize: 32 } }}>
          {icon}
        </Box>
      )}
      <Typography variant="h3" component={level === 2 ? 'h2' : 'h3'}>
        {title}
      </Typography>
      <Typography variant="body2" color="textSecondary" component="div">
        {text}
      </Typography>
      {action !== undefined && (
        <Box sx={{ display: 'flex', gap: 1, mt: 1, flexWrap: 'wrap', justifyContent: 'center' }}>
          {action}
        </Box>
      )}
    </Box>
  );
}
