import type { Desktop } from '../../../shared/ipc/contract';

declare global {
  interface Window {
    /** Put there by the preload script. */
    readonly desktop: Desktop;
  }
}
