import './app/no-eval';

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import { App } from './app/app';
import { followSystemColours } from './app/colour-scheme';
import './app/fonts.css';
import type {} from './app/window';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no root element');
// Before the first paint, so that a dark desktop never flashes white.
followSystemColours();
createRoot(root).render(
  <StrictMode>
    <App desktop={window.desktop} />
  </StrictMode>,
);
