import { useCallback, useEffect, useRef, useState } from 'react';

import { useServices } from '../../store/services';
import type { Settings } from '../../store/settings';

type QueueSettings = Settings['queue'];

/** Changes are written this long after the last one, ms. */
const SETTLED_MS = 400;

/** How a person left the queue, and how they leave it now. */
export function useQueueSettings(): readonly [QueueSettings, (change: Partial<QueueSettings>) => void] {
  const { settings } = useServices();
  const [queue, setQueue] = useState(() => settings.get().queue);
  const unsaved = useRef<QueueSettings>(undefined);

  const save = useCallback(() => {
    if (unsaved.current) void settings.set({ queue: unsaved.current });
    unsaved.current = undefined;
  }, [settings]);
  useEffect(() => {
    const timer = setTimeout(save, SETTLED_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [queue, save]);
  // Leaving the page does not wait.
  useEffect(() => save, [save]);

  const change = useCallback((part: Partial<QueueSettings>) => {
    setQueue((before) => {
      const after = { ...before, ...part };
      unsaved.current = after;
      return after;
    });
  }, []);
  return [queue, change];
}
