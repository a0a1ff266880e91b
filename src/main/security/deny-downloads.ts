import type { Session } from 'electron';

/** Files leave through the save dialog only; dictionaries would come from the network. */
export function denyDownloads(session: Session): void {
  session.on('will-download', (event) => {
    event.preventDefault();
  });
  session.setSpellCheckerEnabled(false);
}
