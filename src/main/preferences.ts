import { readFileSync } from 'node:fs';

import { z } from 'zod';

import type { DeviceId } from '../shared/core/ids';
import { id } from '../shared/core/shapes';
import { ok } from '../shared/core/result';
import type { Result } from '../shared/core/result';
import { UI_LANGUAGES } from '../shared/core/text';
import type { UiLanguage } from '../shared/core/text';
import type { Failure } from '../shared/ipc/contract';
import { outcomeOf } from './failure';
import { writeAtomically } from './files/durable';
import { createSerial } from './serial';

const schema = z.object({
  language: z.enum(UI_LANGUAGES).optional(),
  lastSeat: id<DeviceId>().optional(),
});

/** What is wanted before the vault is open, in the clear. */
export interface Preferences {
  /** Undefined when nobody has chosen one. */
  readonly language: () => UiLanguage | undefined;
  /** Who unlocked last. */
  readonly lastSeat: () => DeviceId | undefined;
  readonly setLastSeat: (seat: DeviceId) => Promise<Result<null, Failure>>;
  readonly setLanguage: (language: UiLanguage) => Promise<Result<null, Failure>>;
}

export function createPreferences(path: string, onLanguage: (language: UiLanguage) => void): Preferences {
  const serial = createSerial();
  let known = load(path);
  const change = (next: Partial<z.infer<typeof schema>>): Promise<Result<null, Failure>> =>
    serial(() =>
      outcomeOf(async () => {
        const changed = { ...known, ...next };
        await writeAtomically(path, Buffer.from(JSON.stringify(changed)));
        known = changed;
        return ok(null);
      }),
    );
  return {
    language: () => known.language,
    lastSeat: () => known.lastSeat,
    setLastSeat: (lastSeat) => change({ lastSeat }),
    setLanguage: async (language) => {
      const changed = await change({ language });
      if (changed.ok) onLanguage(language);
      return changed;
    },
  };
}

/** The language nearest to a locale of the operating system, such as `sv-SE`. */
export function languageOf(locale: string): UiLanguage {
  return UI_LANGUAGES.find((language) => locale.toLowerCase().startsWith(language)) ?? 'en';
}

/** Lost preferences are no harm: whatever is wrong with the file, there are none. */
function load(path: string): z.infer<typeof schema> {
  try {
    return schema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return {};
  }
}
