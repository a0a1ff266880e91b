/** How long the window may take to save what is being typed, in ms. */
const PATIENCE_MS = 1_500;

export interface ClosingOptions {
  /** There is something to save and to lock. */
  readonly isOpen: () => boolean;
  /** Asks the window to save; it answers through {@link Closing.ready}. */
  readonly ask: () => void;
  readonly lock: () => Promise<void>;
  /** Closes for good; {@link Closing.mayClose} is true from then on. */
  readonly close: () => void;
  readonly patience?: number;
}

/** Between the wish to close and the end: the draft is saved, the vault is locked. */
export interface Closing {
  /** False: not yet; `close` is called when it is time. */
  readonly mayClose: () => boolean;
  readonly ready: () => void;
}

export function createClosing(options: ClosingOptions): Closing {
  let stage: 'open' | 'asked' | 'locking' | 'done' = 'open';

  function lockAndClose(): void {
    if (stage !== 'asked') return;
    stage = 'locking';
    const end = (): void => {
      stage = 'done';
      options.close();
    };
    // Whatever goes wrong with locking, a window that cannot be closed is worse: the keys die with the process.
    options.lock().then(end, end);
  }

  return {
    mayClose: () => {
      if (stage === 'done' || (stage === 'open' && !options.isOpen())) return true;
      if (stage === 'open') {
        stage = 'asked';
        setTimeout(lockAndClose, options.patience ?? PATIENCE_MS);
        options.ask();
      }
      return false;
    },
    ready: lockAndClose,
  };
}
