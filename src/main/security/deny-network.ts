import type { App, Session } from 'electron';

import { isAppUrl } from './app-origin';

/** Before the app is ready: what the browser would do on the network by itself. */
export function denyBackgroundNetworking(app: App): void {
  const { commandLine } = app;
  // No name is ever looked up, and so no host ever reached, whatever asks for it.
  commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  // Finding a proxy asks the network for one.
  commandLine.appendSwitch('no-proxy-server');
  commandLine.appendSwitch('disable-background-networking');
  commandLine.appendSwitch('disable-component-update');
  commandLine.appendSwitch('disable-domain-reliability');
  commandLine.appendSwitch('disable-sync');
  commandLine.appendSwitch('no-pings');
}

/** Every request but those for the app's own files, and the developer tools' where there are any. */
export function denyNetwork(session: Session, options: { readonly devTools: boolean }): void {
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    answer({ cancel: !isLocal(url, options.devTools) });
  });
}

function isLocal(url: string, devTools: boolean): boolean {
  if (isAppUrl(url) || url.startsWith('data:') || url.startsWith('blob:app://')) return true;
  return devTools && url.startsWith('devtools://');
}
