import { useCallback, useEffect } from 'react';
import type { KeyboardEvent, RefObject } from 'react';

import { useAsked } from '../../lib/asked';

/**
 * Puts the focus into the search field: from anywhere by the app's shortcut (which arrives as a navigation), and with
 * "/" while the focus is in the table. A letter key that worked everywhere would get in the way of dictation software.
 */
export function useFindKeys(input: RefObject<HTMLInputElement | null>): (event: KeyboardEvent) => void {
  const { asked, time } = useAsked('find');
  useEffect(() => {
    if (asked) focusAll(input.current);
  }, [asked, time, input]);
  return useCallback(
    (event) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      focusAll(input.current);
    },
    [input],
  );
}

function focusAll(input: HTMLInputElement | null): void {
  input?.focus();
  input?.select();
}
