import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './support/app';
import type { RunningApp } from './support/app';

test('when the app starts again → its window is where it was, as large, and as much enlarged', async ({
  launch,
  profile,
}) => {
  const state = { bounds: { x: 60, y: 40, width: 1200, height: 800 }, maximized: false, zoomLevel: 2 };
  const file = join(profile, 'window.json');
  writeFileSync(file, JSON.stringify(state));

  const app = await launch();
  await expect.poll(() => shown(app)).toEqual({ visible: true, bounds: state.bounds, zoomLevel: 2 });
  // Each level is a fifth: at the second, the page has 1 / 1.44 of the window's width.
  await expect.poll(() => app.window.evaluate(() => innerWidth)).toBe(Math.round(1200 / 1.44));
  await app.electron.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.setZoomLevel(1);
  });
  await app.close();
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ bounds: state.bounds, zoomLevel: 1 });

  const again = await launch();
  await expect.poll(() => shown(again)).toEqual({ visible: true, bounds: state.bounds, zoomLevel: 1 });
});

function shown(app: RunningApp): Promise<unknown> {
  return app.electron.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    return {
      visible: window?.isVisible(),
      bounds: window?.getBounds(),
      zoomLevel: Math.round(window?.webContents.getZoomLevel() ?? NaN),
    };
  });
}
