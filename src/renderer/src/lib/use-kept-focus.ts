import { useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';

/**
 * A control that has the focus may go away, as a button does once it has done its work. The browser would put the focus
 * nowhere, and with it the keys that work here and the place where somebody was reading.
 *
 * @param around within which the focus is kept
 * @param refuge takes it over; must be focusable
 */
export function useKeptFocus(around: RefObject<HTMLElement | null>, refuge = around): void {
  const last = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const element = around.current;
    if (!element) return undefined;
    const came = ({ target }: FocusEvent) => {
      last.current = target instanceof HTMLElement ? target : null;
    };
    const left = ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget) last.current = null;
    };
    element.addEventListener('focusin', came);
    element.addEventListener('focusout', left);
    return () => {
      element.removeEventListener('focusin', came);
      element.removeEventListener('focusout', left);
    };
  }, [around]);
  // After every rendering: nothing tells that a control was taken away.
  useLayoutEffect(() => {
    if (!last.current || document.activeElement !== document.body) return;
    if (last.current.isConnected && !last.current.matches(':disabled')) return;
    last.current = null;
    refuge.current?.focus({ preventScroll: true });
  });
}
