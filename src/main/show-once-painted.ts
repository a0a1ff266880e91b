import type { BrowserWindow } from 'electron';

/** A hidden window that has its page but no frame after this long, ms, gets none before it is shown. */
export const NO_FRAME_MS = 1_000;

/**
 * Calls once, when the hidden window has painted its first frame, so that nobody sees it empty. About one hidden window
 * in a hundred, on a busy computer, never paints (electron/electron#54090): then when its page has been there for
 * NO_FRAME_MS, or could not be loaded. A window that is closed before is not shown.
 */
export function showOncePainted(window: BrowserWindow, show: () => void): void {
  let timer: NodeJS.Timeout | undefined;
  let shown = false;
  const showNow = (): void => {
    clearTimeout(timer);
    if (shown || window.isDestroyed()) return;
    shown = true;
    show();
  };
  window.once('ready-to-show', showNow);
  window.webContents.once('did-stop-loading', () => {
    if (!shown) timer = setTimeout(showNow, NO_FRAME_MS);
  });
}
