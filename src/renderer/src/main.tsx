// First of all, so that the main process answers while everything else is still being loaded.
import { firstLook } from './app/session/first-look';
import './app/no-eval';

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import { App } from './app/app';
import './app/first.css';
import './app/fonts.css';
import { STARTING } from './app/session/gate-state';
import type { GateState } from './app/session/gate-state';
import type {} from './app/window';
import { showSystemColours } from './lib/system-colours';

/** An empty window is looked at no longer than this, ms. */
const PATIENCE_MS = 150;

const root = document.getElementById('root');
if (!root) throw new Error('The page has no root element');
// Before the first paint, so that a dark desktop never flashes white.
showSystemColours();
// As a rule the answer is there already, and the first page is the right one.
const first = await Promise.race([firstLook, starting()]);
createRoot(root).render(
  <StrictMode>
    <App desktop={window.desktop} first={first} />
  </StrictMode>,
);

function starting(): Promise<GateState> {
  return new Promise((resolve) => setTimeout(resolve, PATIENCE_MS, STARTING));
}
