import { useState } from 'react';

import type { UiLanguage } from '../../../shared/core/text';
import type { Desktop } from '../../../shared/ipc/contract';
import { LanguageProvider } from '../lib/language';
import { ErrorBoundary } from './error-boundary';
import { Gate } from './session/gate';
import { languageOf } from './session/gate-state';
import type { GateState } from './session/gate-state';

interface AppProps {
  readonly desktop: Desktop;
  /** What was found before anything was drawn. */
  readonly first: GateState;
}

/** The whole window: the language around the gate, which shows what the vault's state allows. */
export function App({ desktop, first }: AppProps) {
  const [language, setLanguage] = useState<UiLanguage>(languageOf(first) ?? 'da');
  return (
    <LanguageProvider language={language}>
      <ErrorBoundary>
        <Gate desktop={desktop} first={first} onLanguage={setLanguage} />
      </ErrorBoundary>
    </LanguageProvider>
  );
}
