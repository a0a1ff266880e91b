import { useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';

/**
 * A control that had the focus may go away, as a button does once it has done its work. The browser would put the focus
 * nowhere, and with it the keys that work here and the place where somebody was reading.
 *
 * @param around within which the focus is kept
 * @param refuge takes it over; must be focusable
 */
export function useKeptFocus(around: RefObject<HTMLElement | null>, refuge = around): void {
  const within = useRef(false);
  useLayoutEffect(() => {
    const element = around.current;
    if (!element) return undefined;
    const came = () => {
      within.current = true;
    };
    const left = ({ target }: FocusEvent) => {
      // The focus of what is taken away or disabled has not been moved by anybody.
      within.current = target instanceof HTMLElement && (!target.isConnected || target.matches(':disabled'));
    };
    element.addEventListener('focusin', came);
    element.addEventListener('focusout', left);
    return () => {
      element.removeEventListener('focusin', came);
      element.removeEventListener('focusout', left);
    };
  }, [around]);
  useLayoutEffect(() => {
    if (within.current && document.activeElement === document.body)
      refuge.current?.focus({ preventScroll: true });
  });
}
