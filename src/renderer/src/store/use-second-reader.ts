import { useSyncExternalStore } from 'react';

import { useServices } from './services';

/** Whether the workspace asks for a second reader. */
export function useSecondReader(): boolean {
  const { settings } = useServices();
  return useSyncExternalStore(
    (listener) => settings.subscribe(listener),
    () => settings.get().secondReader,
  );
}
