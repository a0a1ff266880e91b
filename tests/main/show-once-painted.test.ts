import { EventEmitter } from 'node:events';
import type { BrowserWindow } from 'electron';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { NO_FRAME_MS, showOncePainted } from '../../src/main/show-once-painted';

class HiddenWindow extends EventEmitter {
  readonly webContents = new EventEmitter();
  destroyed = false;
  isDestroyed = (): boolean => this.destroyed;
}

describe('showing the window', () => {
  const show = vi.fn();
  let window: HiddenWindow;

  beforeEach(() => {
    vi.useFakeTimers();
    show.mockClear();
    window = new HiddenWindow();
    showOncePainted(window as unknown as BrowserWindow, show);
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('when it has painted → at once, and once only', () => {
    expect(show).not.toHaveBeenCalled();
    window.emit('ready-to-show');
    expect(show).toHaveBeenCalledOnce();
    window.webContents.emit('did-stop-loading');
    vi.advanceTimersByTime(NO_FRAME_MS);
    expect(show).toHaveBeenCalledOnce();
  });

  it('when no frame ever comes → a moment after its page', () => {
    window.webContents.emit('did-stop-loading');
    vi.advanceTimersByTime(NO_FRAME_MS - 1);
    expect(show).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(show).toHaveBeenCalledOnce();
    window.emit('ready-to-show');
    expect(show).toHaveBeenCalledOnce();
  });

  it('when it is closed meanwhile → never', () => {
    window.webContents.emit('did-stop-loading');
    window.destroyed = true;
    vi.advanceTimersByTime(NO_FRAME_MS);
    expect(show).not.toHaveBeenCalled();
  });
});
