import type { WebContents } from 'electron';

/** `window.open`, `target="_blank"` and `<webview>` open nothing. */
export function denyNewWindows(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-attach-webview', (event) => {
    event.preventDefault();
  });
}
