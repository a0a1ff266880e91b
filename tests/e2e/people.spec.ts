import { peopleTexts } from '../../src/renderer/src/features/settings/people-texts';
import { readDemoScript } from '../support/demo-script';
import { expect, test } from './support/app';
import { Representative } from './support/representative';

const TODAY = '2026-11-22';
const { workspace } = readDemoScript();
const SECOND = { name: 'Viggo Thorup', role: 'approver', passphrase: 'sorte kaffe uden sukker' } as const;
const COMPLIANCE = { name: 'Ingrid Falk', role: 'auditor', passphrase: 'gule gardiner i vinden' } as const;
const people = peopleTexts.en;

test('when people are added and one is removed → each unlocks as themselves, and the removed one no longer', async ({
  launch,
}) => {
  const app = await launch({ today: TODAY });
  const person = new Representative(app.window, 'en');
  await person.createWorkspace(workspace);
  await person.addPerson(SECOND);
  await person.addPerson(COMPLIANCE);
  await person.lock();
  const choices = app.window.getByRole('radio');
  await expect(choices).toHaveCount(3);
  await expect(app.window.getByRole('radio', { name: workspace.representative })).toBeChecked();
  await app.window.screenshot({ path: test.info().outputPath('unlock.png') });

  await person.unlock(SECOND.passphrase, SECOND.name);
  await person.goTo('settings');
  await expect(app.window.getByText(people.onlyFounder(workspace.representative))).toBeVisible();
  await expect(app.window.getByRole('button', { name: people.add })).toBeHidden();
  await person.lock();
  await expect(app.window.getByRole('radio', { name: SECOND.name })).toBeChecked();

  await person.unlock(workspace.passphrase, workspace.representative);
  await person.goTo('settings');
  await app.window.getByRole('button', { name: people.removeWho(SECOND.name) }).click();
  await app.window.getByRole('button', { name: people.remove, exact: true }).last().click();
  await expect(app.window.getByText(people.removed(SECOND.name))).toBeVisible();
  await app.window.getByRole('table', { name: people.title }).scrollIntoViewIfNeeded();
  await app.window.screenshot({ path: test.info().outputPath('people.png') });
  await person.lock();
  await expect(choices).toHaveCount(2);
  await expect(app.window.getByRole('radio', { name: SECOND.name })).toBeHidden();
});
