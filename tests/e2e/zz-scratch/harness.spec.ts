import { expect, test } from '../support/app';
import { accessibilityFaults } from '../support/axe';
const appFolder = '/tmp/uv/runtime/app';
test('works', async ({ launch, profile }) => {
  const app = await launch({ appFolder, language: 'da', colorScheme: 'dark' });
  await expect(app.window.getByRole('heading')).toHaveText('Hello');
  console.log(app.log.join('\n'), await app.window.title());
  await app.answerOpenDialog(['/a/b']);
  await app.window.getByRole('button').click();
  await expect(app.window.locator('#p')).toHaveText('/a/b');
  console.log(JSON.stringify(await accessibilityFaults(app.window)));
  await app.setColorScheme('light');
  await new Promise((r) => setTimeout(r, 6000));
  await app.kill();
  const again = await launch({ appFolder });
  console.log(await again.window.title(), profile);
  await again.close();
});
test('page error fails', async ({ launch }) => {
  test.fail();
  const a = await launch({ appFolder, env: { BOOM: 'page' } });
  await a.window.waitForTimeout(200);
});
test('page error tolerated', async ({ launch }) => {
  const a = await launch({ appFolder, env: { BOOM: 'page' } });
  a.tolerate(/boom/);
  await a.window.waitForTimeout(200);
});
test('main error fails', async ({ launch }) => {
  test.fail();
  const a = await launch({ appFolder, env: { BOOM: 'main' } });
  await a.window.waitForTimeout(500);
});
