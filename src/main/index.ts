import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { BrowserWindow, Menu, app, powerMonitor, session } from 'electron';

import type { LockReason } from '../shared/audit/workspace-events';
import { declareAppScheme, serveApp } from './app-protocol';
import { clockOffset, createClock } from './clock';
import { createDialogs } from './files/dialogs';
import { createDocuments } from './files/documents';
import { printPdf } from './files/print-pdf';
import { createRecords } from './files/records';
import { registerHandlers } from './ipc/handle';
import { createHandlers } from './ipc/handlers';
import { notify } from './ipc/notify';
import { createLog } from './log';
import { showMenu } from './menu';
import { createPdfService } from './pdf/pdf-service';
import { createPreferences, languageOf } from './preferences';
import { chooseProfile } from './profile';
import { denyDownloads } from './security/deny-downloads';
import { denyNavigation } from './security/deny-navigation';
import { denyBackgroundNetworking, denyNetwork } from './security/deny-network';
import { denyNewWindows } from './security/deny-new-windows';
import { denyPermissions } from './security/deny-permissions';
import { createTrustedSenders } from './security/trusted-sender';
import { startAutoLock } from './vault/auto-lock';
import { kdfInThread } from './vault/kdf-thread';
import { createKeeper } from './vault/keeper';
import { KDF_PARAMETERS } from './vault/key-derivation';
import { createVault } from './vault/vault';
import { createWindow } from './window';

/** How long the window may take to save what is being typed before the app closes, in ms. */
const CLOSING_MS = 1_500;

chooseProfile(app);
if (app.requestSingleInstanceLock()) start();
else app.quit();

function start(): void {
  const here = fileURLToPath(new URL('.', import.meta.url));
  const profile = app.getPath('userData');
  const devTools = !app.isPackaged;
  const log = createLog(join(profile, 'logs'));
  const logged = (work: Promise<unknown>): void => void work.catch(log);
  process.on('uncaughtException', log);
  process.on('unhandledRejection', log);

  declareAppScheme();
  denyBackgroundNetworking(app);
  const senders = createTrustedSenders();
  let window: BrowserWindow | undefined;
  let closing: 'no' | 'asked' | 'done' = 'no';
  let finishClosing: (() => void) | undefined;

  const offset = app.isPackaged ? 0 : clockOffset(process.env['UVILDIG_TODAY'], Date.now());
  const clock = createClock(offset);
  const vaultFolder = join(profile, 'vault');
  const documents = createDocuments(join(vaultFolder, 'documents'));
  const preferences = createPreferences(join(profile, 'preferences.json'), () => refreshMenu());
  const language = () => preferences.language() ?? languageOf(app.getLocale());
  const dialogs = createDialogs(() => window, language);
  const pdf = createPdfService();
  const vault = createVault({
    folder: vaultFolder,
    clock: { now: Date.now },
    kdf: kdfInThread(new URL('./kdf-worker.js', import.meta.url)),
    kdfParameters: KDF_PARAMETERS,
  });
  const keeper = createKeeper({
    vault,
    folder: vaultFolder,
    clock,
    language: preferences.language,
    onLocked,
    onTrouble: log,
  });

  function onLocked(reason: LockReason): void {
    dialogs.forget();
    logged(documents.abandon());
    if (window && reason !== 'closed') notify(window.webContents, 'locked', { reason });
    refreshMenu();
  }

  function refreshMenu(): void {
    showMenu({
      language: language(),
      unlocked: keeper.session().ok,
      devTools,
      isMac: process.platform === 'darwin',
      send: (command) => {
        if (window) notify(window.webContents, 'menu', { command });
      },
    });
  }
}
