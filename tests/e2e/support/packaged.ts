import { chromium, type Browser, type Page } from '@playwright/test';
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { inProject } from '../../../scripts/lib/paths.mjs';
import { chromiumSandboxWorks } from './app';
import { familyOf, killAll } from './processes';

/** Milliseconds until the packaged app has opened its debugging port. */
const startTimeoutMs = 30_000;

export interface PackagedApp {
  readonly window: Page;
  close(): Promise<void>;
}

/** Folder of `electron-builder --dir` for this system. */
function packagedFolder(): string {
  const names = existsSync(inProject('dist')) ? readdirSync(inProject('dist')) : [];
  const folder = names.find((name) => /^(linux|win|mac)(-\w+)?(-unpacked)?$/.test(name));
  if (folder === undefined) throw new Error('There is no packaged app: run `npm run dist`.');
  return inProject('dist', folder);
}

export function packagedResources(): string {
  return process.platform === 'darwin'
    ? join(packagedFolder(), 'Uvildig.app', 'Contents', 'Resources')
    : join(packagedFolder(), 'resources');
}

export function packagedExecutable(): string {
  if (process.platform === 'darwin')
    return join(packagedFolder(), 'Uvildig.app', 'Contents', 'MacOS', 'Uvildig');
  return join(packagedFolder(), process.platform === 'win32' ? 'Uvildig.exe' : 'uvildig');
}

/** Its fuses refuse the inspector that Playwright uses for Electron: attaches as to any Chromium. */
export async function launchPackaged(profile: string): Promise<PackagedApp> {
  const child = spawn(
    packagedExecutable(),
    [
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      '--lang=en-GB',
      ...(chromiumSandboxWorks() ? [] : ['--no-sandbox']),
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  try {
    const browser = await connect(await debuggingAddress(child));
    const window = await firstPage(browser);
    return {
      window,
      async close() {
        await browser.close();
        end(child, profile);
      },
    };
  } catch (error) {
    end(child, profile);
    throw error;
  }
}

function end(child: ChildProcess, profile: string): void {
  if (child.pid !== undefined) killAll(familyOf(child.pid, profile));
}

/** Chromium writes the address to the standard error output. */
function debuggingAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const timer = setTimeout(() => {
      reject(new Error(`The packaged app opened no debugging port. It wrote:\n${output}`));
    }, startTimeoutMs);
    child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk;
      const address = /^DevTools listening on (ws:\/\/\S+)/m.exec(output)?.[1];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(address);
    });
    child.on('error', reject);
    child.on('exit', (code) => {
      reject(new Error(`The packaged app ended with code ${String(code)}. It wrote:\n${output}`));
    });
  });
}

/**
 * A window that swaps its process while Playwright attaches to it can leave the connection waiting for ever: then
 * a second attempt finds it settled.
 */
async function connect(address: string): Promise<Browser> {
  try {
    return await chromium.connectOverCDP(address, { timeout: 10_000 });
  } catch {
    return chromium.connectOverCDP(address, { timeout: 20_000 });
  }
}

async function firstPage(browser: Browser): Promise<Page> {
  const context = browser.contexts()[0];
  if (context === undefined) throw new Error('The packaged app has no browser context');
  return context.pages()[0] ?? (await context.waitForEvent('page', { timeout: startTimeoutMs }));
}
