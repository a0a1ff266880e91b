import CssBaseline from '@mui/material/CssBaseline';
import { ThemeProvider } from '@mui/material/styles';
import { useState } from 'react';

import type { UiLanguage } from '../../../shared/core/text';
import type { Desktop } from '../../../shared/ipc/contract';
import { LanguageProvider } from '../lib/language';
import { ErrorBoundary } from './error-boundary';
import { Gate } from './session/gate';
import { themeFor } from './theme';

/** The whole window: language and look around the gate, which shows what the vault's state allows. */
export function App({ desktop }: { readonly desktop: Desktop }) {
  const [language, setLanguage] = useState<UiLanguage>('da');
  return (
    <LanguageProvider language={language}>
      <ThemeProvider theme={themeFor(language)} defaultMode="system" storageManager={null} noSsr>
        <CssBaseline />
        <ErrorBoundary>
          <Gate desktop={desktop} onLanguage={setLanguage} />
        </ErrorBoundary>
      </ThemeProvider>
    </LanguageProvider>
  );
}
