import { z } from 'zod';

import { MARKETS, STAGES } from '../../../shared/complaint/vocabulary';
import { UI_LANGUAGES } from '../../../shared/core/text';
import { ESTABLISHMENTS } from '../../../shared/law/adr-entity';

const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** What the app remembers for a person. Sealed on disk; unknown or damaged parts fall back to these defaults. */
export const settingsSchema = z.object({
  language: z.enum(UI_LANGUAGES).catch('da'),
  theme: z.enum(['system', 'light', 'dark']).catch('system'),
  /** Minutes without input until the vault locks itself. */
  idleMinutes: z.number().int().min(1).max(120).catch(10),
  /** Desktop reminders of what is due, at unlock and at midday. */
  reminders: z.boolean().catch(true),
  /** When they keep silent, `HH:MM` on the office's clock; over midnight when `to` is the earlier. */
  quietHours: z
    .object({ from: timeOfDay, to: timeOfDay, weekends: z.boolean() })
    .catch({ from: '18:00', to: '08:00', weekends: true }),
  queue: z
    .object({
      stages: z.array(z.enum(STAGES)).catch([]),
      markets: z.array(z.enum(MARKETS)).catch([]),
      mine: z.boolean().catch(false),
      find: z.string().max(200).catch(''),
      /** Data grid state as the grid exports it. */
      grid: z.unknown(),
    })
    .catch({ stages: [], markets: [], mine: false, find: '', grid: undefined }),
  /** Column mappings of CSV files that were used before, by profile name. Parsed by the import. */
  importProfiles: z.record(z.string(), z.unknown()).catch({}),
  /** How a complainant reaches the representative; printed below the organisation's name on every letter. */
  senderLines: z.array(z.string().max(200)).max(10).catch([]),
  /** How the firm is present in each market, which settles where letters send people; without a word it is not. */
  establishments: z.partialRecord(z.enum(MARKETS), z.enum(ESTABLISHMENTS)).catch({}),
  /** Whether a concluding letter needs a second reader who agrees. */
  secondReader: z.boolean().catch(false),
  /** Share of the workspace's width given to the material, in per cent. */
  workspaceSplit: z.number().min(20).max(80).catch(45),
});

export type Settings = z.infer<typeof settingsSchema>;

export const DEFAULT_SETTINGS: Settings = settingsSchema.parse({});
