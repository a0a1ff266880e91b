import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { build } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';

import { openDesk, scanAll } from '../support/desk';
import { tempFolder } from '../support/temp-folder';

const ROUNDS = 12;

describe('journal: kill -9', () => {
  const script = { path: '' };

  beforeAll(async () => {
    const outDir = join(import.meta.dirname, '../../../.tsbuild/journal-writer');
    await build({
      configFile: false,
      logLevel: 'error',
      ssr: { noExternal: true },
      build: {
        ssr: fileURLToPath(new URL('../support/journal-writer.ts', import.meta.url)),
        outDir,
        emptyOutDir: true,
        target: 'node20.18',
      },
    });
    script.path = join(outDir, 'journal-writer.js');
  }, 60_000);

  it(`when the process is killed while it writes, ${ROUNDS} times over → nothing acknowledged is lost, nothing is damaged`, async () => {
    const folder = tempFolder();
    const acknowledged = new Map<string, string>();
    for (let round = 0; round < ROUNDS; round++) {
      const lines = await writeAndKill(script.path, folder, round * 3 + 1, 30 + round * 25);
      expect(lines.length).toBeGreaterThan(0);
      for (const [id = '', seq = '', hash = ''] of lines) acknowledged.set(`${id} ${seq}`, hash);
      const desk = await openDesk(folder);
      expect(desk.journal.findings).toEqual([]);
      const { records, findings } = await scanAll(desk.journal);
      expect(findings).toEqual([]);
      const stored = new Map(records.map(({ header, hash }) => [`${header.case} ${header.seq}`, hash]));
      expect([...acknowledged].filter(([entry, hash]) => stored.get(entry) !== hash)).toEqual([]);
      expect(records.filter(({ header }) => !desk.keyring.get(header.case))).toEqual([]);
      await desk.close();
    }
  }, 120_000);
});

/** @param ms how long it may write after its first acknowledgement */
function writeAndKill(script: string, folder: string, firstCase: number, ms: number): Promise<string[][]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, folder, String(firstCase)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let output = '';
    let killed = false;
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      if (!killed) setTimeout(() => child.kill('SIGKILL'), ms);
      killed = true;
    });
    child.on('error', reject);
    child.on('close', () => {
      // The last line may have been cut.
      resolve(
        output
          .split('\n')
          .slice(0, -1)
          .map((line) => line.split(' ')),
      );
    });
  });
}
