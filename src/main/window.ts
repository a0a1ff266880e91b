import { BrowserWindow, nativeTheme, screen } from 'electron';

import { APP_URL } from './security/app-origin';
import { showOncePainted } from './show-once-painted';
import { isReachable, loadWindowState, saveWindowState } from './window-state';

/** As the pages' own background, so that nothing flashes before the first paint. */
const BACKGROUND = { light: '#f5f7f7', dark: '#101618' };

export interface WindowOptions {
  /** Bundled preload script, absolute. */
  readonly preload: string;
  /** File that keeps place, size and zoom. */
  readonly stateFile: string;
  readonly devTools: boolean;
  /** Before the page is loaded. */
  readonly onCreated: (window: BrowserWindow) => void;
}

export function createWindow(options: WindowOptions): BrowserWindow {
  const state = loadWindowState(options.stateFile);
  const screens = screen.getAllDisplays().map(({ workArea }) => workArea);
  const bounds =
    state.bounds && isReachable(state.bounds, screens) ? state.bounds : { width: 1360, height: 860 };
  const window = new BrowserWindow({
    ...bounds,
    minWidth: 760,
    minHeight: 520,
    show: false,
    title: 'Uvildig',
    backgroundColor: nativeTheme.shouldUseDarkColors ? BACKGROUND.dark : BACKGROUND.light,
    webPreferences: {
      preload: options.preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
      safeDialogs: true,
      devTools: options.devTools,
      zoomFactor: zoomFactor(state.zoomLevel),
    },
  });
  options.onCreated(window);
  showOncePainted(window, () => {
    if (state.maximized) window.maximize();
    window.show();
  });
  const { webContents } = window;
  window.on('close', () => {
    saveWindowState(options.stateFile, {
      bounds: window.getNormalBounds(),
      maximized: window.isMaximized(),
      zoomLevel: webContents.getZoomLevel(),
    });
  });
  void window.loadURL(APP_URL);
  return window;
}

/** Each level of Chromium's zoom is a fifth more than the one before. */
function zoomFactor(level: number): number {
  return 1.2 ** level;
}
