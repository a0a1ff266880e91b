import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';

interface PageHeaderProps {
  /** The page's only h1. */
  readonly title: ReactNode;
  readonly description?: ReactNode;
  /** Buttons at the right. */
  readonly actions?: ReactNode;
  /** A second row: chips, dates, tabs. */
  readonly children?: ReactNode;
}

/** Top of a page. The heading takes the focus when the page is entered (see app/page-focus). */
export function PageHeader({ title, description, actions, children }: PageHeaderProps) {
  return (
    <Box
      component="header"
      sx={{
        px: 3,
        py: 1.5,
        borderBottom: 1,
        borderColor: 'divider',
        bgcolor: 'background.paper',
        flexShrink: 0,
      }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 2, minHeight: 32, flexWrap: 'wrap' }}>
        <Box sx={{ flexGrow: 1, minWidth: 0 }}>
          <Typography variant="h1" tabIndex={-1} data-page-heading="" sx={{ outline: 'none' }}>
            {title}
          </Typography>
          {description !== undefined && (
            <Typography variant="body2" color="textSecondary" sx={{ mt: 0.25 }}>
              {description}
            </Typography>
          )}
        </Box>
        {actions !== undefined && <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>{actions}</Box>}
      </Box>
      {children !== undefined && <Box sx={{ mt: 1 }}>{children}</Box>}
    </Box>
  );
}
