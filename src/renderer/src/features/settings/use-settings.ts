import { useCallback, useState, useSyncExternalStore } from 'react';

import type { Failure } from '../../../../shared/ipc/contract';
import { useServices } from '../../store/services';
import type { Settings } from '../../store/settings';

export interface SettingsAccess {
  readonly settings: Settings;
  readonly change: (part: Partial<Settings>) => void;
  /** The last change is in force but could not be written. */
  readonly failure: Failure | undefined;
}

export function useSettings(): SettingsAccess {
  const { settings: store } = useServices();
  const subscribe = useCallback((listener: () => void) => store.subscribe(listener), [store]);
  const settings = useSyncExternalStore(subscribe, () => store.get());
  const [failure, setFailure] = useState<Failure>();
  const change = useCallback(
    (part: Partial<Settings>) => {
      void store.set(part).then((written) => {
        setFailure(written.ok ? undefined : written.error);
      });
    },
    [store],
  );
  return { settings, change, failure };
}
