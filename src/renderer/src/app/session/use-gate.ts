import { useCallback, useEffect, useRef, useState } from 'react';

import type { Desktop, Session } from '../../../../shared/ipc/contract';
import type { OpenSession } from '../../store/open-session';
import { STARTING } from './gate-state';
import type { Ending, GateState } from './gate-state';
import { lookAround } from './look-around';
import { openPageOf } from './page-of-person';
import { prepareStore } from './prepare-store';
import type { OpenStore } from './prepare-store';

export interface GateControl {
  readonly state: GateState;
  /** The vault was unlocked (or created). */
  readonly enter: (session: Session) => void;
  readonly lock: () => void;
}

/** Saving what is pending may take this long; then the door is shut all the same, ms. */
const PATIENCE_MS = 2_000;
/** The page in front of the door stays while the store opens, unless it takes longer than this, ms. */
const SOON_MS = 200;
/** The page in front of the door is painted before anything behind it is loaded, ms. */
export const PAINTED_MS = 100;

/**
 * @param first what was found before the page was drawn; `starting` when that is not known yet
 * @param leave drops every key and every decrypted byte the window holds
 */
export function useGate(
  desktop: Desktop,
  first: GateState = STARTING,
  leave: () => void = reload,
): GateControl {
  const [state, setState] = useState(first);
  /** The vault locked itself while no session was open yet: a new recovery code stays on screen until it is kept. */
  const lockedAgain = useRef(false);

  useEffect(() => {
    if (first.at !== 'starting') return undefined;
    let current = true;
    void lookAround(desktop).then((found) => {
      if (current) setState(found);
    });
    return () => {
      current = false;
    };
  }, [desktop, first]);

  const session = state.at === 'open' ? state.session : undefined;
  const atDoor = state.at === 'locked';
  useEffect(
    () =>
      desktop.on('locked', () => {
        if (session) setState({ at: 'closing', session, then: 'leave' });
        // Opened by recovery code, and the new passphrase was not chosen yet: it cannot be set any more.
        else if (atDoor) leave();
        else lockedAgain.current = true;
      }),
    [desktop, session, atDoor, leave],
  );
  useEffect(
    () =>
      desktop.on('closing', () => {
        if (session) setState({ at: 'closing', session, then: 'exit' });
        else void desktop.readyToClose();
      }),
    [desktop, session],
  );

  // An effect, so that the pages have been left (and have handed in their drafts) before the session closes.
  useEffect(() => {
    if (state.at !== 'closing') return;
    void closeDown(desktop, state.session, state.then).then(() => {
      if (state.then === 'exit') void desktop.readyToClose();
      else leave();
    });
  }, [desktop, state, leave]);

  const store = useRef<Promise<OpenStore>>(undefined);
  const atTheDoor = state.at === 'first-start' || state.at === 'locked';
  // While the passphrase is being typed.
  useEffect(() => {
    if (!atTheDoor) return undefined;
    const timer = setTimeout(() => {
      store.current ??= prepareStore();
    }, PAINTED_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [atTheDoor]);

  const environment = state.at === 'first-start' || state.at === 'locked' ? state.environment : undefined;
  const enter = useCallback(
    (unlocked: Session) => {
      if (!environment) return;
      if (lockedAgain.current) {
        leave();
        return;
      }
      const late = setTimeout(setState, SOON_MS, { at: 'opening' });
      store.current ??= prepareStore();
      store.current
        .then((open) => open(desktop, unlocked, environment.clockOffset))
        .finally(() => {
          clearTimeout(late);
        })
        .then(
          (opened) => {
            if (lockedAgain.current) setState({ at: 'closing', session: opened, then: 'leave' });
            else {
              openPageOf(unlocked.staff.staffId);
              setState({ at: 'open', environment, session: opened });
            }
          },
          (error: unknown) => {
            setState({ at: 'crashed', error });
          },
        );
    },
    [desktop, environment, leave],
  );

  const lock = useCallback(() => {
    if (session) setState({ at: 'closing', session, then: 'lock' });
  }, [session]);

  return { state, enter, lock };
}

function reload(): void {
  window.location.reload();
}

/** What is pending is written while the keys are still there; only then does the vault lock. */
async function closeDown(desktop: Desktop, session: OpenSession, then: Ending): Promise<void> {
  const saved = then === 'leave' ? session.close() : saveAndClose(session);
  await Promise.race([saved.catch(() => undefined), delay(PATIENCE_MS)]);
  if (then === 'lock') await desktop.vaultLock();
}

async function saveAndClose(session: OpenSession): Promise<void> {
  const { flushCaseDrafts } = await import('../../store/case-draft');
  await flushCaseDrafts(session.services.drafts);
  await session.close();
}

function delay(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
