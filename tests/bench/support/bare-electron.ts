import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';

import { chromium } from '@playwright/test';
import type { Browser, Page } from '@playwright/test';

import { findElectron } from '../../../scripts/lib/electron.mjs';
import { chromiumSandboxWorks } from '../../e2e/support/app';
import { familyOf, killAll, stillRunning } from '../../e2e/support/processes';

/** Nobody looks at the app during its first moments, ms: a watcher would slow down what is measured. */
const QUIET_START_MS = 1_500;
const PATIENCE_MS = 60_000;

export interface BareElectron {
  /** Just before the process was started, ms since 1970. */
  readonly startedAt: number;
  readonly page: Page;
  readonly browser: Browser;
  /** Evaluates an expression in the main process. */
  readonly inMain: (expression: string) => Promise<unknown>;
  /** Quits as a person would and waits for the end of every process. */
  readonly close: () => Promise<void>;
}

/**
 * Starts an app as a person does. Playwright's own way of starting Electron holds the app back until Playwright is
 * attached, which would be most of what there is to measure.
 * @param today `YYYY-MM-DD` the app is to believe in
 */
export async function startBare(appFolder: string, profile: string, today?: string): Promise<BareElectron> {
  const executable = findElectron()?.executable;
  if (executable === undefined) throw new Error('There is no Electron yet: run `npm run bench`.');
  const args = ['--inspect=0', appFolder, '--remote-debugging-port=0', `--user-data-dir=${profile}`];
  const sandbox = chromiumSandboxWorks() ? [] : ['--no-sandbox'];
  const startedAt = Date.now();
  const child = spawn(executable, [...args, '--lang=en-GB', ...sandbox], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...(today !== undefined && { UVILDIG_TODAY: today }) },
  });
  const { pid } = child;
  if (pid === undefined) throw new Error('Electron did not start');
  const end = (): void => {
    killAll(familyOf(pid, profile));
  };
  try {
    const [inspector, devTools] = await Promise.all([
      addressOf('Debugger', child.stderr),
      addressOf('DevTools', child.stderr),
    ]);
    await wait(Math.max(0, startedAt + QUIET_START_MS - Date.now()));
    const browser = await chromium.connectOverCDP(devTools);
    const [context] = browser.contexts();
    if (!context) throw new Error('The app has no browser context');
    const page = context.pages()[0] ?? (await context.waitForEvent('page', { timeout: PATIENCE_MS }));
    return {
      startedAt,
      page,
      browser,
      inMain: (expression) => evaluateIn(inspector, expression),
      close: async () => {
        const family = familyOf(pid, profile);
        const deadline = Date.now() + PATIENCE_MS;
        // Chromium takes it as the wish to quit: windows are closed one by one, and the app saves and locks.
        child.kill('SIGTERM');
        while (stillRunning(family).length > 0 && Date.now() < deadline) await wait(20);
        end();
        await browser.close();
      },
    };
  } catch (error) {
    end();
    throw error;
  }
}

/** Chromium and Node print `<name> listening on <address>`. The rest of what they print is read and forgotten. */
function addressOf(name: string, output: NodeJS.ReadableStream): Promise<string> {
  return new Promise((resolve, reject) => {
    createInterface({ input: output })
      .on('line', (line) => {
        const [, listener, address] = /^(\w+) listening on (ws:\S+)/.exec(line) ?? [];
        if (listener === name && address) resolve(address);
      })
      .on('close', () => {
        reject(new Error(`The app ended before its ${name} listened`));
      });
  });
}

/** One expression by way of Node's inspector. */
function evaluateIn(inspector: string, expression: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(inspector);
    socket.onerror = () => {
      reject(new Error('The main process does not answer'));
    };
    socket.onopen = () => {
      const params = { expression, returnByValue: true };
      socket.send(JSON.stringify({ id: 1, method: 'Runtime.evaluate', params }));
    };
    socket.onmessage = ({ data }) => {
      socket.close();
      const { result, exceptionDetails } = JSON.parse(String(data)).result;
      if (exceptionDetails) reject(new Error(String(result.description)));
      else resolve(result.value);
    };
  });
}
