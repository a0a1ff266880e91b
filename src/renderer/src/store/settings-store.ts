import type { Records } from './records';
import type { SettingsStore } from './services';
import { settingsSchema } from './settings';
import type { Settings } from './settings';

const KEY = 'settings';

/** Reads the settings once; changes are shown at once and written in order. */
export async function openSettings(records: Records, initial: Partial<Settings>): Promise<SettingsStore> {
  const stored = await records.read(KEY);
  const known = stored.ok && typeof stored.value === 'object' ? stored.value : {};
  let settings = settingsSchema.parse({ ...initial, ...known });
  let writing: Promise<unknown> = Promise.resolve();
  const listeners = new Set<() => void>();
  return {
    get: () => settings,
    set(change) {
      settings = { ...settings, ...change };
      for (const listener of listeners) listener();
      const written = writing.then(() => records.write(KEY, settings));
      writing = written.catch(() => undefined);
      return written;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
