import { canonicalJson } from '../../../shared/audit/canonical-json';
import { ok } from '../../../shared/core/result';
import type { Result } from '../../../shared/core/result';
import type { Desktop, Failure, Request } from '../../../shared/ipc/contract';
import type { Records } from './records';
import type { SettingsStore } from './services';
import { settingsSchema } from './settings';
import type { Settings } from './settings';

const KEY = 'settings';

/**
 * Reads the settings once; changes are shown at once and written in order. What changes letters or what they need stands
 * in the workspace's trail before it is written.
 * @param mayChange whether the person's role lets them change that
 */
export async function openSettings(
  desktop: Pick<Desktop, 'workspaceRecord'>,
  records: Records,
  initial: Partial<Settings>,
  mayChange: () => boolean,
): Promise<SettingsStore> {
  const stored = await records.read(KEY);
  const known = stored.ok && typeof stored.value === 'object' ? stored.value : {};
  let settings = settingsSchema.parse({ ...initial, ...known });
  let writing: Promise<unknown> = Promise.resolve();
  const listeners = new Set<() => void>();

  async function keep(event: SettingsEvent | undefined, next: Settings): Promise<Result<null, Failure>> {
    const told = event ? await desktop.workspaceRecord({ event }) : ok(null);
    return told.ok ? records.write(KEY, next) : told;
  }

  return {
    get: () => settings,
    set(change) {
      const event = tellOf(settings, change);
      // Told all the same: the main process refuses it and records the attempt.
      if (event && !mayChange()) return desktop.workspaceRecord({ event });
      settings = { ...settings, ...change };
      for (const listener of listeners) listener();
      const next = settings;
      const written = writing.then(() => keep(event, next));
      writing = written.catch(() => undefined);
      return written;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

type SettingsEvent = Extract<Request<'workspaceRecord'>['event'], { readonly type: 'SettingsChanged' }>;

/** The rest is taste. */
const TOLD = ['secondReader', 'establishments'] as const;

function tellOf(before: Settings, change: Partial<Settings>): SettingsEvent | undefined {
  const changed = TOLD.filter(
    (name) => change[name] !== undefined && canonicalJson(change[name]) !== canonicalJson(before[name]),
  );
  if (changed.length === 0) return undefined;
  return {
    type: 'SettingsChanged',
    v: 1,
    ...Object.fromEntries(changed.map((name) => [name, change[name]])),
  };
}
