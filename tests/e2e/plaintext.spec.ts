import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

import { inProject } from '../../scripts/lib/paths.mjs';
import { readDemoScript } from '../support/demo-script';
import { expect, test } from './support/app';
import { filesIn, found, inEncodings } from './support/plaintext';
import { Representative } from './support/representative';
import { assess, concludingKind } from './support/scripted-case';

const script = readDemoScript();
/** The samples come with the app, too. */
const SAMPLE = /^(04\d\d|danish|swedish|english|kundeservice-eksport|csv)-/;
const DRAFT = 'Kladden nævner en nabo, som ingen anden tekst nævner.';

test('when cases have been imported, assessed, drafted, issued and exported → nothing of them can be read in the profile folder', async ({
  launch,
}, testInfo) => {
  test.setTimeout(180_000);
  const [sample, drafted] = script.cases;
  if (!sample || !drafted) throw new Error('The script has two cases');
  const app = await launch({ language: 'da', today: script.today });
  const person = new Representative(app.window, script.workspace.interfaceLanguage);
  const recoveryCode = await person.createWorkspace(script.workspace);
  await person.importSamples();
  await person.goTo('queue');
  await person.openCase(sample.reference);
  await assess(person, sample);
  await person.openLetter();
  await person.sender('Kunderepræsentanten\nNordbetaling AB');
  await person.issueLetter(concludingKind(sample));
  await app.answerSaveDialog(testInfo.outputPath('letter.pdf'));
  await person.saveLetter();
  await person.finalise();
  await person.openAudit();
  await app.answerSaveDialog(testInfo.outputPath('pack.pdf'));
  await person.savePack(true);
  await person.goTo('queue');
  await person.openCase(drafted.reference);
  await person.declareNoConflict(drafted.conflictStatement);
  await person.admit();
  await app.window.getByRole('textbox').first().fill(DRAFT);
  await person.lock();
  await person.unlock(script.workspace.passphrase);
  await person.goTo('queue');
  await person.atQueue();
  const ownTexts = filesIn(inProject('out'))
    .filter((path) => !SAMPLE.test(basename(path)))
    .map((path) => readFileSync(path, 'utf8'));
  const secrets = [...secretsOf(samples()), ...secretsOf([script.cases, recoveryCode, DRAFT])]
    // Chromium caches the app's own code, in which some sentences stand as well.
    .filter((secret) => !ownTexts.some((text) => text.includes(secret)));
  expect(secrets.length).toBeGreaterThan(500);
  expect(found(app.profile, secrets), 'in use, with its logs and caches open').toEqual([]);
  await app.close();
  expect(found(app.profile, secrets), 'when it has ended').toEqual([]);
  const [name = ''] = secrets;
  for (const bytes of inEncodings(name)) {
    writeFileSync(join(app.profile, 'left-behind'), Buffer.concat([Buffer.from('x'), bytes]));
    expect(found(app.profile, secrets), 'the search finds what is there').toEqual([`left-behind: ${name}`]);
  }
});

/** What the sample files hold: the cases, the rows of the table and the attachments that are text. */
function samples(): readonly unknown[] {
  const folder = inProject('samples');
  return readdirSync(folder)
    .filter((name) => name !== 'demo-script.json' && /\.(json|csv|txt|html)$/.test(name))
    .map((name) => {
      const bytes = readFileSync(join(folder, name));
      if (name.endsWith('.json')) return JSON.parse(bytes.toString()) as unknown;
      const text = bytes.toString(name.endsWith('.csv') ? 'latin1' : 'utf8');
      return text.split(/[\r\n;]+/);
    });
}

/** Words of the format and dates, which the app's own files may hold too. */
const PUBLIC = /^([a-z]+(-[a-z]+)*|[\d-]+|.*\.schema\.json|danish\.json|swedish\.json|english\.json)$/;
/** Shorter ones could stand anywhere by chance. */
const SHORTEST = 9;

/** Every name, reference and sentence in a value, at most 40 characters of each. */
function secretsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') {
    return value
      .split(/[.!?]?\s*\n\s*|(?<=[.!?])\s/)
      .map((sentence) => sentence.trim().slice(0, 40))
      .filter((sentence) => sentence.length >= SHORTEST && !PUBLIC.test(sentence));
  }
  if (typeof value !== 'object' || value === null) return [];
  return [...new Set(Object.values(value).flatMap(secretsOf))];
}
