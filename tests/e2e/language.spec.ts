import { UI_LANGUAGES } from '../../src/shared/core/text';
import { expect, test } from './support/app';
import { settled } from './support/settled';
import { cutOffWords, foreignWords } from './support/wording';
import { TOUR_DAY, tour } from './support/tour';

/** These take long: each worker takes one. */
test.describe.configure({ mode: 'parallel' });

const timeoutMs = 180_000;

for (const language of UI_LANGUAGES) {
  test(`when the app speaks ${language} → every page does, and no word is cut off at 1280 by 800`, async ({
    launch,
  }) => {
    test.setTimeout(timeoutMs);
    const app = await launch({ language: language === 'en' ? 'en-GB' : language, today: TOUR_DAY });
    await app.electron.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 800);
    });
    for await (const stop of tour(app, language)) {
      await settled(app.window);
      expect.soft(await app.window.locator('html').getAttribute('lang'), stop).toBe(language);
      expect.soft(await foreignWords(app.window, language), stop).toEqual([]);
      expect.soft(await cutOffWords(app.window), stop).toEqual([]);
    }
  });
}
