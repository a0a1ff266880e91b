import { useEffect } from 'react';

/** Ctrl+Shift+L (on a Mac Command+Shift+L): from the work to the letter and back. */
export function useLetterKey(act: () => void): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const command = event.ctrlKey || event.metaKey;
      if (
        event.defaultPrevented ||
        !command ||
        !event.shiftKey ||
        event.altKey ||
        event.key.toLowerCase() !== 'l'
      )
        return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', pressed);
    return () => {
      window.removeEventListener('keydown', pressed);
    };
  }, [act]);
}

/** Ctrl+P: the letter beside the work, and away again. What the browser would print is not a letter. */
export const PREVIEW_KEYS: readonly string[] = ['Ctrl', 'P'];

export function usePreviewKey(act: (() => void) | undefined): void {
  useEffect(() => {
    if (!act) return undefined;
    const pressed = (event: KeyboardEvent) => {
      const command = event.ctrlKey || event.metaKey;
      if (!command || event.shiftKey || event.altKey || event.key.toLowerCase() !== 'p') return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', pressed);
    return () => {
      window.removeEventListener('keydown', pressed);
    };
  }, [act]);
}
