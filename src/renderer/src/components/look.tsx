import CssBaseline from '@mui/material/CssBaseline';
import { ThemeProvider } from '@mui/material/styles';
import type { ReactNode } from 'react';

import { useLanguage } from '../lib/language';
import { themeFor } from './theme';

/** The look of every page but the first one, which is painted before MUI is loaded. */
export function Look({ children }: { readonly children: ReactNode }) {
  return (
    <ThemeProvider theme={themeFor(useLanguage())} defaultMode="system" storageManager={null} noSsr>
      <CssBaseline />
      {children}
    </ThemeProvider>
  );
}
