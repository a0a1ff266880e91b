import { describe, expect, it } from 'vitest';

import { createClosing } from '../../src/main/closing';

function closingWith(change: Partial<Parameters<typeof createClosing>[0]> = {}) {
  const log: string[] = [];
  const closing = createClosing({
    isOpen: () => true,
    ask: () => log.push('ask'),
    lock: async () => void log.push('lock'),
    close: () => log.push('close'),
    ...change,
  });
  return { closing, log };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 30));

describe('closing', () => {
  it('when nothing is open → it closes at once', () => {
    const { closing, log } = closingWith({ isOpen: () => false });
    expect(closing.mayClose()).toBe(true);
    expect(log).toEqual([]);
  });

  it('when the vault is open → the window saves, the vault locks, then it closes', async () => {
    const { closing, log } = closingWith();
    expect([closing.mayClose(), closing.mayClose()]).toEqual([false, false]);
    expect(log).toEqual(['ask']);
    closing.ready();
    closing.ready();
    await settled();
    expect(log).toEqual(['ask', 'lock', 'close']);
    expect(closing.mayClose()).toBe(true);
  });

  it('when the window does not answer → it closes all the same after a while', async () => {
    const { closing, log } = closingWith({ patience: 5 });
    closing.mayClose();
    await settled();
    expect(log).toEqual(['ask', 'lock', 'close']);
  });

  it('when locking fails → it closes all the same', async () => {
    const { closing, log } = closingWith({ lock: () => Promise.reject(new Error('disk')) });
    closing.mayClose();
    closing.ready();
    await settled();
    expect(log).toEqual(['ask', 'close']);
  });

  it('when the window answers without having been asked → nothing happens', async () => {
    const { closing, log } = closingWith();
    closing.ready();
    await settled();
    expect(log).toEqual([]);
  });
});
