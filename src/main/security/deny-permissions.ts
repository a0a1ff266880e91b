import type { Session } from 'electron';

/** Text goes to the clipboard when the person presses a button for it; nothing is ever read from there. */
const ALLOWED = 'clipboard-sanitized-write';

/** Camera, location, notifications, devices, clipboard reading …: the app needs none. */
export function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer) => {
    answer(permission === ALLOWED);
  });
  session.setPermissionCheckHandler((_contents, permission) => permission === ALLOWED);
  session.setDevicePermissionHandler(() => false);
}
