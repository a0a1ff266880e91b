import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { inProject } from '../../scripts/lib/paths.mjs';
import { texts as shellTexts } from '../../src/renderer/src/app/texts';
import { expect, test } from './support/app';
import { ask, makeWorkspace, must } from './support/desktop';
import { Representative } from './support/representative';

const LANGUAGE = 'en';
const shell = shellTexts[LANGUAGE];
const WORKSPACE = {
  organisation: 'Nordbetaling AB',
  representative: 'Freja Lindholm',
  passphrase: 'rolig havn under syv stjerner',
};
const COMPLIANCE = { name: 'Ida Krogh', role: 'auditor', passphrase: 'tavs ugle over gule marker' };
const SAMPLE = inProject('samples', 'danish.json');
const CASES = 5;
const ERASURE = 'e'.repeat(32);

/** Whether the files of the working store say a word of it; case ids lie in them in the clear. */
function storeHolds(profile: string, word: string): boolean {
  const store = join(profile, 'IndexedDB');
  if (!existsSync(store)) return false;
  return readdirSync(store, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .some((entry) => {
      const bytes = readFileSync(join(entry.parentPath, entry.name));
      return bytes.includes(word) || bytes.includes(Buffer.from(word, 'utf16le'));
    });
}

test('when cases were erased → the files of the working store are gone, and everything else comes back without a word', async ({
  launch,
  profile,
}) => {
  const { window, answerOpenDialog, close } = await launch();
  await makeWorkspace(window, WORKSPACE);
  const person = new Representative(window, LANGUAGE);
  await person.unlock(WORKSPACE.passphrase);
  await person.atQueue();
  await answerOpenDialog([SAMPLE]);
  await person.importChosenFile();
  const { heads } = await must(ask(window, 'journalHeads', { offset: 0, limit: 10 }));
  expect(heads).toHaveLength(CASES);
  const caseId = heads[0]?.caseId ?? '';
  await must(ask(window, 'personAdd', COMPLIANCE));
  const proposed = {
    type: 'ErasureProposed',
    v: 1,
    erasureId: ERASURE,
    basis: 'retention',
    caseIds: [caseId],
  };
  await must(ask(window, 'workspaceRecord', { event: proposed }));
  const people = await must(ask(window, 'people'));
  await person.lock();
  await expect.poll(() => storeHolds(profile, caseId)).toBe(true);

  // The page at the door has the store open already.
  const { passphrase } = COMPLIANCE;
  await must(ask(window, 'vaultUnlock', { passphrase, seat: people.at(-1)?.device }));
  const confirmed = { type: 'ErasureConfirmed', v: 1, erasureId: ERASURE };
  await must(ask(window, 'workspaceRecord', { event: confirmed }));
  await must(ask(window, 'eraseCases', { erasureId: ERASURE, cases: [] }));
  expect(storeHolds(profile, caseId)).toBe(false);
  await close();
  expect(storeHolds(profile, caseId)).toBe(false);

  await test.step('at the next start nothing is said of what came back', async () => {
    const again = await launch();
    await again.window.getByRole('radio', { name: WORKSPACE.representative }).check();
    await new Representative(again.window, LANGUAGE).unlock(WORKSPACE.passphrase);
    await expect(again.window.getByRole('row')).toHaveCount(CASES + 1);
    await expect(again.window.getByText(shell.repaired(CASES))).toHaveCount(0);
    await again.close();
  });

  await test.step('a store that an erasure was cut short before throwing away is gone before the window opens', async () => {
    expect(storeHolds(profile, caseId)).toBe(true);
    mkdirSync(join(profile, 'vault', 'erasing'), { recursive: true });
    writeFileSync(join(profile, 'vault', 'erasing', 'f'.repeat(32)), 'not a plan');
    const last = await launch();
    await last.window.getByRole('heading').first().waitFor();
    expect(storeHolds(profile, caseId)).toBe(false);
  });
});
