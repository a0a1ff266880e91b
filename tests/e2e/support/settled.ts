import type { Page } from '@playwright/test';

/**
 * Waits until nothing is being read and nothing fades or moves any more: what is measured on the way says nothing about
 * the page.
 */
export async function settled(window: Page): Promise<void> {
  // What has just been asked for begins with the next frame; what can wait is drawn when the page is idle.
  await window.evaluate(async () => {
    for (let pause = 0; pause < 2; pause += 1) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      await new Promise((resolve) => requestIdleCallback(resolve));
    }
  });
  await window.waitForFunction(
    () =>
      document.querySelector('[role="progressbar"]') === null &&
      document
        .getAnimations()
        .every(
          (animation) =>
            animation.playState !== 'running' || animation.effect?.getTiming().iterations === Infinity,
        ),
  );
}
