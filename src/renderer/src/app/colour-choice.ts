import { useColorScheme } from '@mui/material/styles';
import { useEffect } from 'react';

/** Applies the choice from the settings. Must be below the theme provider. */
export function useColourChoice(choice: 'system' | 'light' | 'dark'): void {
  const { mode, setMode } = useColorScheme();
  useEffect(() => {
    if (mode !== undefined && mode !== choice) setMode(choice);
  }, [mode, choice, setMode]);
}
