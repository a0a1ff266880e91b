import { useColorScheme } from '@mui/material/styles';
import { useEffect } from 'react';

import { COLOUR_SCHEME_ATTRIBUTE } from './theme-attribute';

/** Light or dark as the desktop has it, until a person's own choice is known. */
export function followSystemColours(): void {
  const dark = window.matchMedia('(prefers-color-scheme: dark)').matches;
  document.documentElement.setAttribute(COLOUR_SCHEME_ATTRIBUTE, dark ? 'dark' : 'light');
}

/** Applies the choice from the settings. Must be below the theme provider. */
export function useColourChoice(choice: 'system' | 'light' | 'dark'): void {
  const { mode, setMode } = useColorScheme();
  useEffect(() => {
    if (mode !== undefined && mode !== choice) setMode(choice);
  }, [mode, choice, setMode]);
}
