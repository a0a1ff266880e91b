import { lazy, Suspense, useEffect, useState } from 'react';
import type { ReactNode } from 'react';

import type { UiLanguage } from '../../../../shared/core/text';
import type { Desktop } from '../../../../shared/ipc/contract';
import type { Look } from '../../components/look';
import { UnlockPage } from '../../features/unlock/unlock-page';
import { useTexts } from '../../lib/language';
import type { Rehearsal } from '../rehearsal';
import type { SignedIn } from '../signed-in';
import { texts } from '../texts';
import { Splash } from './splash';
import { languageOf } from './gate-state';
import type { GateState } from './gate-state';
import { PAINTED_MS, useGate } from './use-gate';

const FirstStartPage = lazy(async () => ({
  default: (await import('../../features/unlock/first-start-page')).FirstStartPage,
}));
const UnreadablePage = lazy(async () => ({
  default: (await import('../../features/unlock/unreadable-page')).UnreadablePage,
}));

interface Pages {
  readonly Look: typeof Look;
  readonly SignedIn: typeof SignedIn;
  readonly Rehearsal: typeof Rehearsal;
}

interface GateProps {
  readonly desktop: Desktop;
  readonly first: GateState;
  readonly onLanguage: (language: UiLanguage) => void;
}

/** Shows what the state of the vault allows: first start, unlock, or the session. */
export function Gate({ desktop, first, onLanguage }: GateProps) {
  const t = useTexts(texts);
  const { state, enter, lock } = useGate(desktop, first);

  useEffect(() => {
    const language = languageOf(state);
    if (language) onLanguage(language);
  }, [state, onLanguage]);

  const pages = usePages(state.at !== 'starting' && state.at !== 'unreadable');

  return (
    <>
      <Suspense fallback={<Splash text={t.starting} />}>{front()}</Suspense>
      {/* One look from the rehearsal on: its style sheets are not made anew when the door opens. */}
      {pages && <pages.Look>{behind(pages)}</pages.Look>}
    </>
  );

  function front(): ReactNode {
    switch (state.at) {
      case 'starting':
        return <Splash text={t.starting} />;
      case 'first-start':
        return <FirstStartPage desktop={desktop} onLanguage={onLanguage} onOpen={enter} />;
      case 'locked': {
        const { clockOffset } = state.environment;
        return (
          <UnlockPage desktop={desktop} status={state.status} clockOffset={clockOffset} onOpen={enter} />
        );
      }
      case 'unreadable':
        return <UnreadablePage failure={state.failure} />;
      case 'opening':
        return <Splash text={t.opening} />;
      case 'open':
        return pages ? null : <Splash text={t.opening} />;
      case 'closing':
        return <Splash text={t.closing} />;
      case 'crashed':
        throw state.error;
    }
  }

  function behind({ SignedIn, Rehearsal }: Pages): ReactNode {
    if (state.at === 'locked') return <Rehearsal />;
    if (state.at !== 'open') return null;
    return (
      <SignedIn
        services={state.session.services}
        environment={state.environment}
        onLanguage={onLanguage}
        onLock={lock}
      />
    );
  }
}

/**
 * Everything behind the door, most of the program, is loaded while the passphrase is being typed. Not as a lazy
 * component: React would show what it replaces for a third of a second more.
 */
function usePages(wanted: boolean): Pages | undefined {
  const [pages, setPages] = useState<Pages>();
  useEffect(() => {
    if (!wanted) return undefined;
    const timer = setTimeout(() => void loadPages().then(setPages), PAINTED_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [wanted]);
  return pages;
}

async function loadPages(): Promise<Pages> {
  const [{ Look }, { SignedIn }, { Rehearsal }] = await Promise.all([
    import('../../components/look'),
    import('../signed-in'),
    import('../rehearsal'),
  ]);
  return { Look, SignedIn, Rehearsal };
}
