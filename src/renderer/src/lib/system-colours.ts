import { useEffect } from 'react';

import { COLOUR_SCHEME_ATTRIBUTE } from './theme-attribute';

/** Light or dark as the desktop has it, until a person's own choice is known. */
export function showSystemColours(): void {
  const scheme = darkDesktop().matches ? 'dark' : 'light';
  document.documentElement.setAttribute(COLOUR_SCHEME_ATTRIBUTE, scheme);
}

/** Goes with the desktop while the page is shown. */
export function useSystemColours(): void {
  useEffect(() => {
    const desktop = darkDesktop();
    desktop.addEventListener('change', showSystemColours);
    return () => {
      desktop.removeEventListener('change', showSystemColours);
    };
  }, []);
}

function darkDesktop(): MediaQueryList {
  return window.matchMedia('(prefers-color-scheme: dark)');
}
