import { lazy, Suspense, useEffect } from 'react';

import type { UiLanguage } from '../../../../shared/core/text';
import type { Desktop } from '../../../../shared/ipc/contract';
import { useTexts } from '../../lib/language';
import { texts } from '../texts';
import { Splash } from './splash';
import { useGate } from './use-gate';

const FirstStartPage = lazy(async () => ({
  default: (await import('../../features/unlock/first-start-page')).FirstStartPage,
}));
/** Fetched while the passphrase is being typed: the door itself must not wait for the table behind it. */
const signedIn = () => import('../signed-in');
const SignedIn = lazy(async () => ({ default: (await signedIn()).SignedIn }));
const UnlockPage = lazy(async () => ({
  default: (await import('../../features/unlock/unlock-page')).UnlockPage,
}));
const UnreadablePage = lazy(async () => ({
  default: (await import('../../features/unlock/unreadable-page')).UnreadablePage,
}));

interface GateProps {
  readonly desktop: Desktop;
  readonly onLanguage: (language: UiLanguage) => void;
}

/** Shows what the state of the vault allows: first start, unlock, or the session. */
export function Gate({ desktop, onLanguage }: GateProps) {
  const t = useTexts(texts);
  const { state, enter, lock } = useGate(desktop);

  useEffect(() => {
    if (state.at === 'locked') onLanguage(state.status.language);
    if (state.at === 'first-start') onLanguage(state.environment.language);
    if (state.at === 'unreadable' && state.environment) onLanguage(state.environment.language);
  }, [state, onLanguage]);

  const waiting = state.at === 'locked' || state.at === 'first-start';
  useEffect(() => {
    if (waiting) void signedIn();
  }, [waiting]);

  switch (state.at) {
    case 'starting':
      return <Splash text={t.starting} />;
    case 'first-start':
      return (
        <Suspense fallback={<Splash text={t.starting} />}>
          <FirstStartPage desktop={desktop} onLanguage={onLanguage} onOpen={enter} />
        </Suspense>
      );
    case 'locked': {
      const { clockOffset } = state.environment;
      return (
        <Suspense fallback={<Splash text={t.starting} />}>
          <UnlockPage desktop={desktop} status={state.status} clockOffset={clockOffset} onOpen={enter} />
        </Suspense>
      );
    }
    case 'unreadable':
      return (
        <Suspense fallback={<Splash text={t.starting} />}>
          <UnreadablePage failure={state.failure} />
        </Suspense>
      );
    case 'opening':
      return <Splash text={t.opening} />;
    case 'open':
      return (
        <Suspense fallback={<Splash text={t.opening} />}>
          <SignedIn
            services={state.session.services}
            environment={state.environment}
            onLanguage={onLanguage}
            onLock={lock}
          />
        </Suspense>
      );
    case 'closing':
      return <Splash text={t.closing} />;
    case 'crashed':
      throw state.error;
  }
}
