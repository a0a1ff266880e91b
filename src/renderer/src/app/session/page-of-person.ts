import type { StaffId } from '../../../../shared/core/ids';

/** Kept by the window through the reload that follows locking, and gone with it. */
const LAST = 'last-person';

/** Whoever unlocks goes on where they locked; somebody else begins at the queue and not in the other one's case. */
export function openPageOf(person: StaffId): void {
  const last = sessionStorage.getItem(LAST);
  if (last !== null && last !== person) window.history.replaceState(null, '', '#/');
  sessionStorage.setItem(LAST, person);
}
