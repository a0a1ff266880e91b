import { useCallback, useSyncExternalStore } from 'react';

/** Something outside React that tells when it changed. `status` answers the same object until then. */
export interface StatusSource<T> {
  status(): T;
  subscribe(listener: () => void): () => void;
}

export function useStatus<T>(source: StatusSource<T>): T {
  const subscribe = useCallback((listener: () => void) => source.subscribe(listener), [source]);
  return useSyncExternalStore(subscribe, () => source.status());
}
