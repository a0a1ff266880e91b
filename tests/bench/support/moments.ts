import { setTimeout as wait } from 'node:timers/promises';

import type { Locator, Page } from '@playwright/test';

import { texts as shellTexts } from '../../../src/renderer/src/app/texts';
import { texts } from '../../../src/renderer/src/features/unlock/texts';
import type { BareElectron } from './bare-electron';
import { PASSPHRASE } from './workspace';

/** Instants below are ms since 1970, so that those of different processes can be compared. */

/**
 * When the page had painted its largest part: the page itself and not what stood there while it was loading.
 * @param whole something of the page itself
 */
export async function lastPaint(page: Page, whole: Locator): Promise<number> {
  await whole.waitFor();
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const paints: number[] = [];
        new PerformanceObserver((list) => {
          paints.push(...list.getEntries().map(({ startTime }) => startTime));
        }).observe({ type: 'largest-contentful-paint', buffered: true });
        setTimeout(() => {
          if (paints.length > 0) resolve(performance.timeOrigin + Math.max(...paints));
          else reject(new Error('Nothing was painted'));
        }, 500);
      }),
  );
}

/** The button that opens the vault. */
export function unlockButton(page: Page): Locator {
  return page.getByRole('button', { name: texts.en.unlock, exact: true });
}

/** Unlocks at the door. @returns from the moment the vault key is known until the first rows of the queue are painted, ms */
export async function unlockToRows({ page, inMain }: BareElectron): Promise<number> {
  await page.evaluate(() => {
    const shown = new Promise<number>((resolve) => {
      new MutationObserver((_changes, observer) => {
        // The rows that are rehearsed behind the door do not count.
        if (!document.querySelector('[role="row"][data-id]:not([inert] *)')) return;
        observer.disconnect();
        // A task that begins in an animation frame runs once the frame is painted.
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => {
            resolve(performance.timeOrigin + performance.now());
          };
          port2.postMessage(undefined);
        });
      }).observe(document, { childList: true, subtree: true });
    });
    Object.assign(window, { shown });
  });
  await page.getByLabel(texts.en.passphrase, { exact: true }).fill(PASSPHRASE);
  await unlockButton(page).click();
  const rowsAt = await page.evaluate(() => (window as unknown as { shown: Promise<number> }).shown);
  const keyAt = Number(
    await inMain(
      `Date.now() - performance.now() + performance.getEntriesByName('uvildig:vault-key').at(-1).startTime`,
    ),
  );
  return rowsAt - keyAt;
}

/** Every row is there, the witness check is over, and the snapshot has been written. */
export async function everythingLoaded(page: Page): Promise<void> {
  await page
    .getByRole('status')
    .filter({ hasText: /^[\d,]+ cases$/ })
    .waitFor({ timeout: 120_000 });
  await page
    .getByText(shellTexts.en.checking(0).replace(/\d.*/, ''))
    .waitFor({ state: 'detached', timeout: 120_000 });
  await wait(2_500);
}
