import { useEffect } from 'react';

/**
 * Tells those who do not see it that another page is shown: the focus goes to its heading, unless the page has already
 * put it somewhere better.
 */
export function usePageFocus(): void {
  useEffect(() => {
    const main = document.querySelector<HTMLElement>('main');
    const focused = document.activeElement;
    if (!main || (focused !== main && main.contains(focused))) return;
    (main.querySelector<HTMLElement>('[data-page-heading]') ?? main).focus();
  }, []);
}
