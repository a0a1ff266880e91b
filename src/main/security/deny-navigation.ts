import type { WebContents } from 'electron';

import { isAppUrl } from './app-origin';

/** No link, redirect, script or dropped file replaces the app's page by another. */
export function denyNavigation(contents: WebContents): void {
  const deny = (event: { readonly url: string; readonly preventDefault: () => void }): void => {
    if (!isAppUrl(event.url)) event.preventDefault();
  };
  contents.on('will-navigate', deny);
  contents.on('will-frame-navigate', deny);
  contents.on('will-redirect', deny);
}
