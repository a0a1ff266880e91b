import Box from '@mui/material/Box';
import { lazy, Suspense, useEffect } from 'react';
import type { ReactNode } from 'react';
import { useLocation, useNavigate } from 'react-router';

import { assertNever } from '../../../shared/core/assert-never';
import type { MenuCommand } from '../../../shared/ipc/contract';
import { shortcutOf } from '../lib/shortcuts';
import { useTexts } from '../lib/language';
import { useServices } from '../store/services';
import { ClockBanner } from './clock-banner';
import { HealthBanner } from './health-banner';
import { OutsideFile } from './outside-file';
import { Rail } from './rail';
import { RoleNotice } from './role-notice';
import { texts } from './texts';
import { Reminding } from './reminding';
import { useFileDrag } from './use-file-drag';

const ReturnedBanner = lazy(async () => ({
  default: (await import('../features/retention/returned-banner')).ReturnedBanner,
}));

const CONTENT_ID = 'content';
/** Pages that tell of erased cases an older copy has brought back. */
const WITH_RETURNED = ['/', '/retention'];

interface ShellProps {
  readonly onLock: () => void;
  readonly children: ReactNode;
}

/** What stands around every page: the way between pages, messages about the whole store, and the keys. */
export function Shell({ onLock, children }: ShellProps) {
  useCommands(onLock);
  useFileDrag();
  const { pathname } = useLocation();
  return (
    <Box sx={{ display: 'flex', height: '100%' }}>
      <SkipLink />
      <Reminding />
      <OutsideFile />
      <Rail onLock={onLock} />
      <Box sx={{ flexGrow: 1, minWidth: 0, display: 'flex', flexDirection: 'column' }}>
        <RoleNotice />
        <HealthBanner />
        <ClockBanner />
        {WITH_RETURNED.includes(pathname) && (
          <Suspense>
            <ReturnedBanner />
          </Suspense>
        )}
        <Box
          component="main"
          id={CONTENT_ID}
          tabIndex={-1}
          sx={{
            flexGrow: 1,
            minHeight: 0,
            overflow: 'auto',
            display: 'flex',
            flexDirection: 'column',
            outline: 'none',
          }}
        >
          {children}
        </Box>
      </Box>
    </Box>
  );
}

/** The menu bar and the keyboard ask for the same things. */
function useCommands(onLock: () => void): void {
  const navigate = useNavigate();
  const { desktop } = useServices();
  useEffect(() => {
    const carryOut = (command: MenuCommand) => {
      const go = (to: string, state?: object) => {
        void navigate(to, { state });
      };
      switch (command) {
        case 'queue':
          go('/');
          return;
        case 'find':
          go('/', { find: true });
          return;
        case 'calendar':
          go('/calendar');
          return;
        case 'law':
          go('/law');
          return;
        case 'reports':
          go('/reports');
          return;
        case 'retention':
          go('/retention');
          return;
        case 'import':
          go('/import');
          return;
        case 'settings':
          go('/settings');
          return;
        case 'help':
          go('/help');
          return;
        case 'lock':
          onLock();
          return;
        default:
          assertNever(command);
      }
    };
    const pressed = (event: KeyboardEvent) => {
      const command = shortcutOf(event);
      if (command === undefined || event.defaultPrevented) return;
      event.preventDefault();
      carryOut(command);
    };
    window.addEventListener('keydown', pressed);
    const stop = desktop.on('menu', ({ command }) => {
      carryOut(command);
    });
    return () => {
      window.removeEventListener('keydown', pressed);
      stop();
    };
  }, [desktop, navigate, onLock]);
}

function SkipLink() {
  const { skipToContent } = useTexts(texts);
  return (
    <Box
      component="button"
      type="button"
      onClick={() => document.getElementById(CONTENT_ID)?.focus()}
      sx={{
        position: 'fixed',
        zIndex: 'tooltip',
        top: 8,
        left: 8,
        px: 2,
        py: 1,
        font: 'inherit',
        color: 'primary.contrastText',
        bgcolor: 'primary.main',
        border: 0,
        borderRadius: 1,
        '&:not(:focus)': { clipPath: 'inset(50%)', width: '1px', height: '1px', p: 0 },
      }}
    >
      {skipToContent}
    </Box>
  );
}
