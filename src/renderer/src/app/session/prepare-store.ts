import type { Session, Desktop } from '../../../../shared/ipc/contract';
import type { OpenSession } from '../../store/open-session';

/** @param clockOffset added to the clock, ms */
export type OpenStore = (desktop: Desktop, session: Session, clockOffset: number) => Promise<OpenSession>;

/** Loads the store, which nothing in front of the door needs, and opens what can be opened without a key. */
export async function prepareStore(): Promise<OpenStore> {
  const { openAhead, openSession } = await import('../../store/open-session');
  const ahead = openAhead();
  return async (desktop, session, clockOffset) => openSession(desktop, session, clockOffset, await ahead);
}
