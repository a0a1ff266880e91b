import { setTimeout as wait } from 'node:timers/promises';

import type { Page } from '@playwright/test';

/** The longest task of the page meanwhile, ms; 0 when none took 50 ms, from where on the browser reports them. */
export async function longestTask(page: Page, act: () => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    const tasks: number[] = [];
    const observer = new PerformanceObserver((list) => {
      tasks.push(...list.getEntries().map(({ duration }) => duration));
    });
    observer.observe({ type: 'longtask' });
    Object.assign(window, { tasks, observer });
  });
  await act();
  await wait(600);
  return page.evaluate(() => {
    // Put there above.
    const { tasks, observer } = window as unknown as {
      readonly tasks: readonly number[];
      readonly observer: PerformanceObserver;
    };
    observer.disconnect();
    return Math.max(0, ...tasks);
  });
}
