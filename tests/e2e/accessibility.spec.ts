import { expect, test } from './support/app';
import { accessibilityFaults } from './support/axe';
import { settled } from './support/settled';
import { TOUR_DAY, tour } from './support/tour';

/** Every stop is examined twice: this takes longer than other tests. */
const timeoutMs = 330_000;

/** What light and dark can differ in. Everything else is examined in light. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

test('when every page is examined in light and in dark → axe finds nothing serious', async ({ launch }) => {
  test.setTimeout(timeoutMs);
  const app = await launch({ today: TOUR_DAY });
  const stops = new Set<string>();
  for await (const stop of tour(app, 'en')) {
    stops.add(stop);
    await app.setColorScheme('dark');
    await settled(app.window);
    expect.soft(await accessibilityFaults(app.window, COLOUR_RULES), `${stop}, dark`).toEqual([]);
    await app.setColorScheme('light');
    await settled(app.window);
    expect.soft(await accessibilityFaults(app.window), `${stop}, light`).toEqual([]);
  }
  expect(stops.size).toBeGreaterThan(45);
});
