import {
  test as base,
  _electron,
  type ConsoleMessage,
  type ElectronApplication,
  type Page,
} from '@playwright/test';
import type { ChildProcess } from 'node:child_process';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { startVirtualScreen } from '../../../scripts/lib/display.mjs';
import { findElectron } from '../../../scripts/lib/electron.mjs';
import { inProject, projectRoot } from '../../../scripts/lib/paths.mjs';
import { familyOf, killAll, stillRunning } from './processes';

export { expect } from '@playwright/test';

/** Milliseconds the app may take to show a window, and to quit when asked. */
const startTimeoutMs = 30_000;
const quitTimeoutMs = 15_000;

export interface LaunchOptions {
  /** User-data folder; by default the one of the test, so that a second launch finds what the first left. */
  readonly profile?: string;
  /** Language of the operating system, as the app sees it. */
  readonly language?: 'da' | 'sv' | 'en-GB';
  readonly colorScheme?: 'light' | 'dark';
  /** The day the app takes for today, YYYY-MM-DD; the time of day is the machine's. */
  readonly today?: string;
  /** Further command-line arguments, files to open among them. */
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Folder (with a package.json) of another app to start in the same way, for comparisons. */
  readonly appFolder?: string;
}

export interface RunningApp {
  readonly electron: ElectronApplication;
  readonly window: Page;
  readonly profile: string;
  /** Console errors and warnings of the pages, and everything main wrote, line by line. */
  readonly log: readonly string[];
  /** A page or main error that the test brings about on purpose: does not fail it. */
  tolerate(pattern: RegExp): void;
  /** What the next open dialogs answer: these files, or nothing (cancelled) for an empty list. */
  answerOpenDialog(files: readonly string[]): Promise<void>;
  /** What the next save dialogs answer; undefined is cancelled. */
  answerSaveDialog(file: string | undefined): Promise<void>;
  /** Which button (0 is the first) the next message boxes press. */
  answerMessageBox(button: number): Promise<void>;
  /** Follows the operating system from light to dark while running. */
  setColorScheme(scheme: 'light' | 'dark'): Promise<void>;
  /** Quits as a person would, and sees that every process ends. */
  close(): Promise<void>;
  /** SIGKILL to every process of the app at once: nobody gets to save anything. */
  kill(): Promise<void>;
}

interface Fixtures {
  /** An empty user-data folder, removed after the test. */
  profile: string;
  /** Starts the app; all that were started are ended after the test, and their uncaught errors fail it. */
  launch: (options?: LaunchOptions) => Promise<RunningApp>;
  /** The app, started with an empty profile. */
  app: RunningApp;
}

interface WorkerFixtures {
  /** Apps that run side by side must not take focus and clipboard from each other. */
  ownScreen: undefined;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  ownScreen: [
    // Playwright reads the names of the fixtures used from this pattern: it must stand, even when empty.
    // eslint-disable-next-line no-empty-pattern -- see above
    async ({}, use, { config }) => {
      const stop = config.workers > 1 ? await startVirtualScreen() : undefined;
      await use(undefined);
      await stop?.();
    },
    { scope: 'worker', auto: true },
  ],

  // Playwright reads the names of the fixtures used from this pattern: it must stand, even when empty.
  // eslint-disable-next-line no-empty-pattern -- see above
  profile: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'uvildig-e2e-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  },

  launch: async ({ profile }, use, testInfo) => {
    const started: Launched[] = [];
    await use(async (options = {}) => {
      const launched = await launchApp({ profile, ...options });
      started.push(launched);
      return launched.app;
    });
    const failed = testInfo.status !== testInfo.expectedStatus;
    for (const [index, { app }] of started.entries()) {
      if (failed) {
        for (const page of app.electron.windows()) {
          const body = await page.screenshot({ timeout: 5_000 }).catch(() => undefined);
          if (body) await testInfo.attach(`window-${String(index)}`, { body, contentType: 'image/png' });
        }
      }
      await app.close();
      if (failed && app.log.length > 0) {
        await testInfo.attach(`log-${String(index)}`, {
          body: app.log.join('\n'),
          contentType: 'text/plain',
        });
      }
    }
    const errors = started.flatMap((launched) => launched.errors());
    if (errors.length > 0) throw new Error(`The app had uncaught errors:\n${errors.join('\n')}`);
  },

  app: async ({ launch }, use) => {
    await use(await launch());
  },
});

interface Launched {
  readonly app: RunningApp;
  /** Uncaught errors that no test asked for. */
  errors(): readonly string[];
}

async function launchApp(options: LaunchOptions & { readonly profile: string }): Promise<Launched> {
  const {
    profile,
    language = 'en-GB',
    colorScheme = 'light',
    today,
    args = [],
    env = {},
    appFolder = builtApp(),
  } = options;
  const errors: string[] = [];
  const log: string[] = [];
  const tolerated: RegExp[] = [];
  const executablePath = electronExecutable();
  const stopWatching = readOutputOf(executablePath, log, errors);
  const electron = await _electron
    .launch({
      executablePath,
      args: [starter, `--user-data-dir=${profile}`, `--lang=${language}`, ...args],
      env: {
        ...currentEnvironment(),
        E2E_APP: appFolder,
        LANGUAGE: language.replace('-', '_'),
        ...(today === undefined ? {} : { UVILDIG_TODAY: today }),
        ...env,
      },
      cwd: projectRoot,
      colorScheme,
      chromiumSandbox: chromiumSandboxWorks(),
    })
    .finally(stopWatching);
  const main = electron.process();
  const pid = main.pid;
  if (pid === undefined) throw new Error('Electron has no process id');

  electron.context().on('page', (page) => {
    listenToPage(page, log, errors);
  });
  for (const page of electron.windows()) listenToPage(page, log, errors);

  const window = await electron.firstWindow({ timeout: startTimeoutMs }).catch((error: unknown) => {
    killAll(familyOf(pid, profile));
    throw new Error(`No window opened. The app wrote:\n${log.join('\n')}`, { cause: error });
  });
  // What the page threw before we listened.
  for (const error of await window.pageErrors()) errors.push(describe(error));

  const app: RunningApp = {
    electron,
    window,
    profile,
    log,
    tolerate(pattern) {
      tolerated.push(pattern);
    },
    async answerOpenDialog(files) {
      await electron.evaluate(({ dialog }, filePaths) => {
        dialog.showOpenDialog = () => Promise.resolve({ canceled: filePaths.length === 0, filePaths });
      }, files.slice());
    },
    async answerSaveDialog(file) {
      await electron.evaluate(({ dialog }, filePath) => {
        dialog.showSaveDialog = () =>
          Promise.resolve({ canceled: filePath === null, filePath: filePath ?? '' });
      }, file ?? null);
    },
    async answerMessageBox(button) {
      await electron.evaluate(({ dialog }, response) => {
        dialog.showMessageBox = () => Promise.resolve({ response, checkboxChecked: false });
        dialog.showMessageBoxSync = () => response;
      }, button);
    },
    async setColorScheme(scheme) {
      await electron.evaluate(({ nativeTheme }, themeSource) => {
        nativeTheme.themeSource = themeSource;
      }, scheme);
      await window.emulateMedia({ colorScheme: scheme });
    },
    async close() {
      const family = familyOf(pid, profile);
      const quit = electron.close().then(
        () => true,
        () => true,
      );
      const inTime = await Promise.race([quit, wait(quitTimeoutMs, false, { ref: false })]);
      killAll(family);
      if (!inTime) errors.push(`The app did not quit within ${String(quitTimeoutMs / 1000)} s`);
    },
    async kill() {
      const family = familyOf(pid, profile);
      const ended = new Promise<void>((resolve) => {
        if (main.exitCode !== null || main.signalCode !== null) resolve();
        else
          main.once('exit', () => {
            resolve();
          });
      });
      killAll(family);
      await ended;
      // The others are not our children: ask until they are gone, so that a new start finds no lock held.
      while (stillRunning(family).length > 0) await wait(10);
    },
  };
  return {
    app,
    errors: () => [...new Set(errors)].filter((error) => !tolerated.some((pattern) => pattern.test(error))),
  };
}

function listenToPage(page: Page, log: string[], errors: string[]): void {
  page.on('pageerror', (error) => {
    errors.push(describe(error));
  });
  page.on('console', (message: ConsoleMessage) => {
    if (message.type() === 'error' || message.type() === 'warning') {
      log.push(`[page ${message.type()}] ${message.text()}`);
    }
  });
  page.on('crash', () => {
    errors.push('A page crashed');
  });
}

function describe(error: Error): string {
  return error.stack ?? error.message;
}

/**
 * How Electron and Node report what nobody in the main process caught, and, beginning with an instant, how the app
 * reports bugs and trouble (src/main/log.ts).
 */
const mainTrouble =
  /Uncaught Exception|UnhandledPromiseRejection|App threw an error during load|^\d{4}-\d\d-\d\dT[\d:.]+Z /i;

/**
 * Reads what the next process of this program writes, from its first line on: Playwright hands the process over
 * only when the app runs, and what was written until then would be lost.
 *
 * @returns ends the watch for new processes, not the reading
 */
function readOutputOf(executable: string, log: string[], errors: string[]): () => void {
  const onProcess = (message: unknown): void => {
    // Node's documented message of this channel.
    const { process: child } = message as { readonly process: ChildProcess };
    process.nextTick(() => {
      if (child.spawnfile !== executable) return;
      for (const stream of [child.stdout, child.stderr]) {
        if (stream === null) continue;
        createInterface({ input: stream }).on('line', (line) => {
          log.push(`[main] ${line}`);
          if (mainTrouble.test(line)) errors.push(line);
        });
      }
    });
  };
  subscribe('child_process', onProcess);
  return () => unsubscribe('child_process', onProcess);
}

function electronExecutable(): string {
  const build = findElectron();
  if (build === undefined)
    throw new Error('There is no Electron yet: run `npm test` or `npm run demo` once.');
  return build.executable;
}

/** An app of its own that waits for Playwright and then starts the one that is meant. */
const starter = inProject('tests', 'e2e', 'support', 'start');

/** The project folder: package.json there names the built main file. */
function builtApp(): string {
  if (!existsSync(inProject('out', 'main', 'index.js'))) {
    throw new Error('The app is not built: run `npm run build`.');
  }
  return projectRoot;
}

/**
 * Chromium's own sandbox does not work for root, as in a container, nor where the system forbids user namespaces
 * to unprivileged programs (Ubuntu 24.04). Then, and only in tests, Playwright starts the app with --no-sandbox.
 */
export function chromiumSandboxWorks(): boolean {
  if (process.platform !== 'linux') return true;
  return process.getuid?.() !== 0 && !forbids('apparmor_restrict_unprivileged_userns', '1');
}

function forbids(setting: string, value: string): boolean {
  const file = `/proc/sys/kernel/${setting}`;
  return existsSync(file) && readFileSync(file, 'utf8').trim() === value;
}

function currentEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
