import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { app, powerMonitor, session } from 'electron';

import { serveApp } from './app-protocol';
import { clockOffset, createClock } from './clock';
import { createClosing } from './closing';
import { createErasing } from './erasing/erasing';
import { discardWorkingStore, removeLeftStore } from './erasing/working-store';
import { createDialogs } from './files/dialogs';
import { createFolders } from './files/folders';
import { createDocuments } from './files/documents';
import { fileAmong } from './files/outside-file';
import type { OutsideFiles } from './files/outside-file';
import { createRecords } from './files/records';
import { registerHandlers } from './ipc/handle';
import { createHandlers } from './ipc/handlers';
import { notify } from './ipc/notify';
import { showMenu } from './menu';
import { showReminder } from './reminder-notice';
import { createReminders } from './reminders';
import { forkPdfProcess } from './pdf/fork-pdf-process';
import { createPdfService } from './pdf/pdf-service';
import { createPreferences, languageOf } from './preferences';
import { APP_URL, isAppUrl } from './security/app-origin';
import { denyDownloads } from './security/deny-downloads';
import { denyNavigation } from './security/deny-navigation';
import { denyNetwork } from './security/deny-network';
import { denyNewWindows } from './security/deny-new-windows';
import { denyPeerConnections } from './security/deny-peer-connections';
import { denyPermissions } from './security/deny-permissions';
import { createTrustedSenders } from './security/trusted-sender';
import { DEFAULT_IDLE_MINUTES, startAutoLock } from './vault/auto-lock';
import { kdfInThread } from './vault/kdf-thread';
import { createKeeper } from './vault/keeper';
import { KDF_PARAMETERS } from './vault/key-derivation';
import { createVault } from './vault/vault';
import { createWindow } from './window';

/** Between two looks at whether it is time for a reminder. */
const LOOK_EVERY_MS = 30_000;

/**
 * Puts the parts together and opens the window. Once the app is ready.
 * @returns to be called when a file from outside has come to wait
 */
export function startApplication(log: (error: unknown) => void, outside: OutsideFiles): () => void {
  const profile = app.getPath('userData');
  const vaultFolder = join(profile, 'vault');
  const devTools = !app.isPackaged;
  const offset = app.isPackaged ? 0 : clockOffset(process.env['UVILDIG_TODAY'], Date.now());
  const clock = createClock(offset);

  const preferences = createPreferences(join(profile, 'preferences.json'), refreshMenu);
  const language = () => preferences.language() ?? languageOf(app.getLocale());
  removeLeftStore(profile, vaultFolder);
  const documents = createDocuments(join(vaultFolder, 'documents'));
  const records = createRecords(join(vaultFolder, 'records'));
  const erasing = createErasing({
    documents,
    records,
    discardStore: () => discardWorkingStore(session.defaultSession),
    clock,
  });
  const dialogs = createDialogs(() => window, language);
  const folders = createFolders(() => dialogs.openFolder());
  const pdf = createPdfService(forkPdfProcess);
  const keeper = createKeeper({
    vault: createVault({
      folder: vaultFolder,
      // Delays are a matter of real time, whatever day the app is made to believe in.
      clock: { now: Date.now },
      kdf: kdfInThread(inBundle('kdf-worker.js')),
      kdfParameters: KDF_PARAMETERS,
    }),
    folder: vaultFolder,
    notesFolder: join(profile, 'erasures'),
    clock,
    language: preferences.language,
    lastSeat: preferences.lastSeat,
    onOpened: (seat) => {
      // Lost, it only means one choice more at the next unlock.
      if (seat !== preferences.lastSeat()) void preferences.setLastSeat(seat);
      autoLock.noteInput();
      reminders.opened();
      documents.abandon().catch(log);
      // Once the window has its answer: the menu takes some milliseconds, and the window is waiting.
      setImmediate(refreshMenu);
    },
    carryOn: erasing.carryOn,
    onLocked: (reason) => {
      dialogs.forget();
      folders.forget();
      reminders.locked();
      autoLock.setIdleMinutes(DEFAULT_IDLE_MINUTES);
      pdf.stop();
      documents.abandon().catch(log);
      // When the app closes, or the page is loaded anew, the page has let go by itself.
      if (reason !== 'closed') notify(window.webContents, 'locked', { reason });
      refreshMenu();
    },
    onTrouble: log,
  });
  const autoLock = startAutoLock(powerMonitor, (reason) => {
    keeper.lock(reason).catch(log);
  });
  const reminders = createReminders({
    clock,
    show: (due) => {
      showReminder(due, language(), () => {
        showWindow();
        notify(window.webContents, 'menu', { command: 'queue' });
      });
    },
  });
  setInterval(() => {
    reminders.look();
    keepCheckpoints().catch(log);
  }, LOOK_EVERY_MS);
  const closing = createClosing({
    isOpen: () => keeper.session().ok,
    ask: () => {
      notify(window.webContents, 'closing', null);
    },
    lock: () => keeper.lock('closed'),
    close: () => {
      app.quit();
    },
  });

  function showWindow(): void {
    if (window.isMinimized()) window.restore();
    window.show();
    window.focus();
  }

  /** The day's checkpoint, and its time stamp where somebody gives one. A damaged journal has told of itself already. */
  async function keepCheckpoints(): Promise<void> {
    const session = keeper.session();
    if (!session.ok) return;
    await session.value.checkpoints.takeDaily();
    await session.value.stamping.look();
  }

  /** While the vault is locked nobody hears it: the window asks by itself once it is open. */
  function tellOfFile(): void {
    showWindow();
    if (keeper.session().ok) notify(window.webContents, 'outsideFile', null);
  }

  function refreshMenu(): void {
    showMenu({
      language: language(),
      unlocked: keeper.session().ok,
      devTools,
      isMac: process.platform === 'darwin',
      send: (command) => {
        notify(window.webContents, 'menu', { command });
      },
    });
  }

  const senders = createTrustedSenders();
  registerHandlers(
    createHandlers({
      environment: () => ({
        version: app.getVersion(),
        electron: process.versions.electron,
        platform: process.platform,
        locale: app.getLocale(),
        language: language(),
        clockOffset: offset,
      }),
      preferences,
      onIdleMinutes: autoLock.setIdleMinutes,
      onRemind: reminders.set,
      onReadyToClose: closing.ready,
      keeper,
      clock,
      documents,
      records,
      erasing,
      dialogs,
      folders,
      outside,
      pdf,
      // Half a megabyte of PDF reader: loaded when somebody prints, not at every start.
      printPdf: async (title, bytes) =>
        (await import('./files/print-pdf')).printPdf(
          title,
          bytes,
          inBundle('../renderer/pdf-reader/pdf.worker.min.mjs'),
        ),
      onTrouble: log,
    }),
    senders,
    log,
  );

  denyNetwork(session.defaultSession, { devTools });
  denyPermissions(session.defaultSession);
  denyDownloads(session.defaultSession);
  serveApp(session.defaultSession, fileURLToPath(inBundle('../renderer')));
  app.on('web-contents-created', (_event, contents) => {
    denyNewWindows(contents);
    denyNavigation(contents);
    denyPeerConnections(contents);
  });
  app.on('second-instance', (_event, argv, folder) => {
    if (outside.offer(fileAmong(argv, folder))) tellOfFile();
    else showWindow();
  });
  app.on('window-all-closed', () => {
    app.quit();
  });
  app.on('will-quit', () => {
    pdf.stop();
  });

  refreshMenu();
  const window = createWindow({
    preload: fileURLToPath(inBundle('../preload/index.cjs')),
    stateFile: join(profile, 'window.json'),
    devTools,
    onCreated: (created) => {
      const { webContents } = created;
      senders.trust(webContents);
      webContents.on('input-event', autoLock.noteInput);
      // A page that is loaded anew, or whose process died, has lost the keys: they must be asked for again.
      const lock = (): void => void keeper.lock('closed').catch(log);
      webContents.on('did-start-navigation', ({ url, isMainFrame, isSameDocument }) => {
        // Other addresses are refused a moment later: then the page stays.
        if (isMainFrame && !isSameDocument && isAppUrl(url)) lock();
      });
      // The empty page asks nobody before it takes the place of the app's: whoever gets there is brought back.
      webContents.on('did-navigate', (_event, url) => {
        if (!isAppUrl(url)) void webContents.loadURL(APP_URL);
      });
      webContents.on('render-process-gone', (_event, { reason }) => {
        log(new Error(`The page's process is gone: ${reason}`));
        lock();
        if (reason !== 'clean-exit' && !created.isDestroyed()) webContents.reload();
      });
      created.on('close', (event) => {
        if (!closing.mayClose()) event.preventDefault();
      });
    },
  });
  return tellOfFile;
}

/** A file of the built app, from the folder of the built main process. */
function inBundle(path: string): URL {
  return new URL(path, import.meta.url);
}
