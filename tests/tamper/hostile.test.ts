import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { expect, test } from 'vitest';
import { z } from 'zod';

import { builtScript } from '../support/built-script';
import { SEED } from './support/chance';

const MIB = 1_048_576;
const MAX_MS_PER_MIB = 2_000;
const MAX_RSS_KIB = 500 * 1_024;

const line = z.object({ name: z.string(), outcome: z.string(), bytes: z.number(), ms: z.number() });
const last = z.object({ rss: z.number() });

test('when a file is made to hurt its reader → a verdict, in little time and memory', async () => {
  const script = await builtScript(fileURLToPath(new URL('support/read-hostile.ts', import.meta.url)));
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--max-old-space-size=400', '--expose-gc', script],
    {
      env: { ...process.env, TAMPER_SEED: String(SEED) },
      maxBuffer: 16 * MIB,
      timeout: 240_000,
    },
  );
  const said = stdout
    .trim()
    .split('\n')
    // The PDF parser warns of what it finds odd.
    .filter((text) => text.startsWith('{'))
    .map((text): unknown => JSON.parse(text));
  const { rss } = last.parse(said.at(-1));
  const files = said.slice(0, -1).map((one) => line.parse(one));
  const slow = files.filter(({ bytes, ms }) => ms > MAX_MS_PER_MIB * Math.max(1, bytes / MIB));
  const slowest = files.reduce((most, file) => (file.ms > most.ms ? file : most));
  process.stdout.write(
    `Hostile files: seed ${String(SEED)}, ${String(files.length)} read, slowest ${String(slowest.ms)} ms ` +
      `(${slowest.name}, ${(slowest.bytes / MIB).toFixed(1)} MiB), at most ${String(Math.round(rss / 1_024))} MiB in memory\n`,
  );
  expect(files.filter(({ outcome }) => outcome !== 'fault' && outcome !== 'unreadable')).toEqual([]);
  expect(slow).toEqual([]);
  expect(rss).toBeLessThan(MAX_RSS_KIB);
}, 300_000);
