import CssBaseline from '@mui/material/CssBaseline';
import { ThemeProvider } from '@mui/material/styles';
import { useState } from 'react';

import type { UiLanguage } from '../../../shared/core/text';
import type { Desktop } from '../../../shared/ipc/contract';
import { LanguageProvider } from '../lib/language';
import { ErrorBoundary } from './error-boundary';
import { Gate } from './session/gate';
import { languageOf } from './session/gate-state';
import type { GateState } from './session/gate-state';
import { themeFor } from './theme';

interface AppProps {
  readonly desktop: Desktop;
  /** What was found before anything was drawn. */
  readonly first: GateState;
}

/** The whole window: language and look around the gate, which shows what the vault's state allows. */
export function App({ desktop, first }: AppProps) {
  const [language, setLanguage] = useState<UiLanguage>(languageOf(first) ?? 'da');
  return (
    <LanguageProvider language={language}>
      <ThemeProvider theme={themeFor(language)} defaultMode="system" storageManager={null} noSsr>
        <CssBaseline />
        <ErrorBoundary>
          <Gate desktop={desktop} first={first} onLanguage={setLanguage} />
        </ErrorBoundary>
      </ThemeProvider>
    </LanguageProvider>
  );
}
