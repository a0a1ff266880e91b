import { readFileSync } from 'node:fs';

import { z } from 'zod';

import { ok } from '../shared/core/result';
import type { Result } from '../shared/core/result';
import { UI_LANGUAGES } from '../shared/core/text';
import type { UiLanguage } from '../shared/core/text';
import type { Failure } from '../shared/ipc/contract';
import { outcomeOf } from './failure';
import { writeAtomically } from './files/durable';
import { createSerial } from './serial';

const schema = z.object({ language: z.enum(UI_LANGUAGES).optional() });

/** What is wanted before the vault is open, in the clear. */
export interface Preferences {
  /** Undefined when nobody has chosen one. */
  readonly language: () => UiLanguage | undefined;
  readonly setLanguage: (language: UiLanguage) => Promise<Result<null, Failure>>;
}

export function createPreferences(path: string, onLanguage: (language: UiLanguage) => void): Preferences {
  const serial = createSerial();
  let { language } = load(path);
  return {
    language: () => language,
    setLanguage: (chosen) =>
      serial(() =>
        outcomeOf(async () => {
          await writeAtomically(path, Buffer.from(JSON.stringify({ language: chosen })));
          language = chosen;
          onLanguage(chosen);
          return ok(null);
        }),
      ),
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
