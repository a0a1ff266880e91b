import { protocol } from 'electron';
import type { Session } from 'electron';

import { serveAppFile } from './app-files';
import { APP_SCHEME } from './security/app-origin';

/** Before the app is ready. Standard and secure: origins, storage and workers behave as with https. */
export function declareAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: APP_SCHEME,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
}

/** @param root absolute folder of the built pages */
export function serveApp(session: Session, root: string): void {
  session.protocol.handle(APP_SCHEME, ({ method, url }) => serveAppFile(root, method, url));
}
