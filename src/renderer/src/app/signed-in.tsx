import { useCallback, useEffect, useSyncExternalStore } from 'react';
import { HashRouter } from 'react-router';

import type { UiLanguage } from '../../../shared/core/text';
import { ServicesContext } from '../store/services';
import type { Services } from '../store/services';
import { useColourChoice } from './colour-choice';
import { AppRoutes } from './routes';
import type { Environment } from './session/gate-state';
import { Shell } from './shell';

interface SignedInProps {
  readonly services: Services;
  readonly environment: Environment;
  readonly onLanguage: (language: UiLanguage) => void;
  readonly onLock: () => void;
}

/** An open session: services, settings that concern the whole window, and the pages. */
export function SignedIn({ services, environment, onLanguage, onLock }: SignedInProps) {
  const subscribe = useCallback((listener: () => void) => services.settings.subscribe(listener), [services]);
  const { language, theme } = useSyncExternalStore(subscribe, () => services.settings.get());
  useColourChoice(theme);
  useEffect(() => {
    onLanguage(language);
    // The native menu and the unlock page speak the same language; a failure to tell them changes nothing here.
    void services.desktop.setLanguage({ language });
  }, [language, onLanguage, services]);
  return (
    <ServicesContext value={services}>
      {/* No transitions: what is typed right after a shortcut belongs to the page it leads to. */}
      <HashRouter useTransitions={false}>
        <Shell onLock={onLock}>
          <AppRoutes environment={environment} />
        </Shell>
      </HashRouter>
    </ServicesContext>
  );
}
