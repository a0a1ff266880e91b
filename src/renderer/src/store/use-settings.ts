import { useCallback, useSyncExternalStore } from 'react';

import { useServices } from './services';
import type { Settings } from './settings';

/** The settings as they are now; the page is drawn anew when one of them changes. */
export function useSettings(): Settings {
  const { settings } = useServices();
  const subscribe = useCallback((listener: () => void) => settings.subscribe(listener), [settings]);
  return useSyncExternalStore(subscribe, () => settings.get());
}
