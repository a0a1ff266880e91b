import { mkdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { inProject } from '../../scripts/lib/paths.mjs';
import { texts as intakeTexts } from '../../src/renderer/src/features/intake/texts';
import { texts as queueTexts } from '../../src/renderer/src/features/queue/texts';
import { texts as reviewTexts } from '../../src/renderer/src/features/review/texts';
import { manyCases, plainCase } from '../fixtures/intake/files';
import { expect, test as base } from './support/app';
import { Importing } from './support/importing';
import { Representative } from './support/representative';

const t = intakeTexts.en;
const WORKSPACE = {
  organisation: 'Nordbetaling AB',
  representative: 'Freja Lindholm',
  passphrase: 'rolig havn under syv stjerner',
};

const test = base.extend<{
  /** An empty workspace in English on 22 November 2026, the day of the fixture files. */
  readonly importing: Importing;
}>({
  importing: async ({ launch }, use, testInfo) => {
    const app = await launch({ today: '2026-11-22' });
    const person = new Representative(app.window, 'en');
    await person.createWorkspace(WORKSPACE);
    await use(new Importing(app, person, testInfo.outputPath()));
  },
});

test('when some cases of a JSON file cannot be read → each says where and why, the rest come in, the others are mended and come in too', async ({
  importing,
}) => {
  const { app, person } = importing;
  const file = importing.fixture('mixed.json');
  const lines = readFileSync(file, 'utf8').split('\n');
  await importing.choose(file);
  await importing.previewed({ new: 2, unreadable: 4 });
  const faults = [
    { id: 'CS-2', sentence: 'The market “Atlantis” is not known', at: '"Atlantis"' },
    { id: 'CS-3', sentence: 'the date 2026-02-30 does not exist', at: '"2026-02-30"' },
    { id: 'CS-5', sentence: '“../../geheim.txt” cannot be used', at: '"../../geheim.txt"' },
  ];
  for (const { id, sentence, at } of faults) {
    await importing.row(id).click();
    const line = lines.findIndex((text) => text.includes(at));
    const column = (lines[line]?.indexOf(at) ?? 0) + 1;
    await expect(importing.details()).toContainText(sentence);
    await expect(importing.details()).toContainText(t.preview.place(line + 1, column));
  }
  const twice = importing.row('CS-1').filter({ hasText: t.preview.kinds.unreadable });
  await expect(twice).toContainText(/already stands in line \d+ of the same file/);

  const mend = join(importing.folder, 'to-mend.json');
  await app.answerSaveDialog(mend);
  await app.window.getByRole('button', { name: t.preview.saveUnreadable(4) }).click();
  await expect(app.window.getByText(t.preview.savedAs('to-mend.json'))).toBeVisible();
  await importing.start(2);
  await importing.done(['2 imported', '4 could not be read']);

  // A person opens the file, sees what is wrong, and puts it right.
  const text = readFileSync(mend, 'utf8');
  for (const { sentence } of faults) expect(text).toContain(sentence);
  writeFileSync(
    mend,
    text
      .replace('"Atlantis"', '"SE"')
      .replace('2026-02-30', '2026-02-28')
      .replace('"CS-1"', '"CS-4"')
      .replace('"file": "../../geheim.txt"', '"name": "brev.txt", "base64": "SGVq"'),
  );
  await importing.choose(mend);
  await importing.previewed({ new: 4 });
  await importing.start(4);
  await importing.done(['4 imported']);
  await person.goTo('queue');
  await expect(app.window.getByText(queueTexts.en.countAll('6'))).toBeVisible();
});

test('when texts and names hold HTML and script → they are shown as they were written, and nothing runs', async ({
  importing,
}) => {
  const { window } = importing.app;
  const name = '<img src=x onerror="document.title=1">';
  const text = '<script>document.title = "gone"</script><b>Gebyr</b> & </textarea> {{7*7}}';
  const hostile = { ...plainCase(7), complainant: { name }, text, desiredOutcome: '=1+1' };
  await importing.choose(importing.file('html.json', JSON.stringify(hostile)));
  await importing.previewed({ new: 1 });
  await expect(importing.row(name)).toBeVisible();
  await expect(importing.details()).toContainText(text);
  await importing.start(1);
  await importing.done(['1 imported']);
  await importing.person.openCase('CS-7');
  await expect(window.getByText(text)).toBeVisible();
  await expect(window.getByText(name).first()).toBeVisible();
  expect(await window.locator('img[src="x"], main script, main b').count()).toBe(0);
  expect(await window.title()).not.toMatch(/^(?:1|gone)$/);
});

test('when a file comes again → nothing changes; when a case in it has changed → it is added, and what stood there stays', async ({
  importing,
}) => {
  const { window } = importing.app;
  const file = importing.fixture('good.json');
  await importing.choose(file);
  await importing.previewed({ new: 3 });
  await importing.start(3);
  await importing.done(['3 imported']);

  await importing.choose(file);
  await importing.previewed({ 'already-here': 3 });
  await expect(window.getByText(t.preview.allKnown(3))).toBeVisible();
  await importing.nothingToImport();

  const [before, after] = ['Jeg fik rykkeren 2 dage for tidligt.', 'Rykkeren kom 3 dage for tidligt.'];
  const changed = importing.file(
    'changed.json',
    JSON.stringify([plainCase(3), { ...plainCase(2), text: after }]),
  );
  await importing.choose(changed);
  await importing.previewed({ 'changed-since': 1, 'already-here': 1 });
  await importing.row('CS-2').click();
  for (const part of [before, after]) await expect(importing.details()).toContainText(part);
  // Nothing is added unless somebody says so.
  await importing.nothingToImport();
  await importing.details().getByRole('checkbox', { name: t.preview.addThis }).check();
  await importing.start(0, 1);
  await importing.done(['0 imported', '1 added to', '1 already here, unchanged']);

  await importing.choose(changed);
  await importing.previewed({ 'already-here': 2 });
  await importing.person.openCase('CS-2');
  const complaint = window.getByRole('region', { name: reviewTexts.en.complaint.text, exact: true });
  await expect(complaint).toContainText(before);
  await expect(complaint).not.toContainText(after);
  await expect(window.getByRole('cell', { name: after })).toBeVisible();
});

test('when files lie beside the chosen one → they come in as exhibits, and nothing from elsewhere does', async ({
  importing,
}) => {
  const { window } = importing.app;
  mkdirSync(join(importing.folder, 'inbox'));
  symlinkSync(importing.file('secret.txt', 'Ikke til nogen.'), join(importing.folder, 'inbox', 'link.txt'));
  importing.file('inbox/brev.txt', 'Kære Karen. Betalingen er modtaget.');
  const file = importing.file(
    'inbox/beside.json',
    JSON.stringify([
      { ...plainCase(1), attachments: [{ file: 'brev.txt', title: 'Brev' }] },
      { ...plainCase(2), attachments: [{ file: 'borte.txt' }] },
      { ...plainCase(3), attachments: [{ file: '..\\secret.txt' }] },
      { ...plainCase(4), attachments: [{ name: '/etc/passwd', base64: 'SGVq' }] },
      { ...plainCase(5), attachments: [{ file: 'link.txt' }] },
    ]),
  );
  await importing.choose(file);
  await importing.previewed({ new: 2, unreadable: 3 });
  await expect(importing.row('CS-2')).toContainText('“borte.txt” does not lie beside the import file');
  for (const id of ['CS-3', 'CS-4']) await expect(importing.row(id)).toContainText('cannot be used');
  await importing.start(2);
  // The link leads out of the folder: its case does not begin without its exhibit.
  await importing.done(['1 imported', '3 could not be read', '1 not imported']);
  await expect(window.getByRole('alert').filter({ hasText: 'link.txt' })).toBeVisible();
  await importing.person.openCase('CS-1');
  await window.getByRole('tab', { name: reviewTexts.en.tabs.evidence }).click();
  await expect(window.getByText('Kære Karen. Betalingen er modtaget.')).toBeVisible();
});

test('when files are dropped on the window → the cases come in with the attachments dropped beside them', async ({
  importing,
}) => {
  const { window } = importing.app;
  const cases = [{ ...plainCase(8), attachments: [{ file: 'kvittering.txt' }, { file: 'foto.txt' }] }];
  await importing.drop({
    'cases.json': Buffer.from(JSON.stringify({ cases })),
    'kvittering.txt': Buffer.from('Betalt 1.249,50 kr.'),
  });
  await importing.previewed({ unreadable: 1 });
  await expect(importing.row('CS-8')).toContainText('“foto.txt” does not lie beside the import file');
  await importing.drop({
    'kvittering.txt': Buffer.from('Betalt 1.249,50 kr.'),
    'foto.txt': Buffer.from('Her er fotoet.'),
    'cases.json': Buffer.from(JSON.stringify({ cases })),
  });
  await importing.previewed({ new: 1 });
  await importing.start(1);
  await importing.done(['1 imported']);
  await importing.person.goTo('queue');
  await importing.drop({ 'a.json': Buffer.from('[]'), 'b.csv': Buffer.from('a;b') });
  await expect(window.getByText(t.choose.several('a.json, b.csv'))).toBeVisible();
});

test('when a CSV file in Windows-1252 comes → the columns are guessed, and kept for the next file', async ({
  importing,
}) => {
  const { window } = importing.app;
  const sample = inProject('samples', 'kundeservice-eksport.csv');
  await importing.choose(sample);
  await expect(window.getByText('Windows-1252 · separated by semicolons')).toBeVisible();
  await expect(window.getByRole('row', { name: /^Complaint.*Bageriet Rugkernen/ })).toBeVisible();
  await window.getByRole('button', { name: t.mapping.saveAs }).click();
  await window.getByRole('textbox', { name: t.mapping.saveName }).fill('Kundeservice');
  await window.getByRole('button', { name: t.mapping.save, exact: true }).click();
  await window.getByRole('button', { name: t.mapping.next }).click();
  await importing.previewed({ new: 4 });
  await expect(importing.row('CS-119020')).toContainText('Birgitta Åkesson');
  await importing.start(4);
  await importing.done(['4 imported']);

  const nextWeek = readFileSync(sample, 'latin1').replaceAll('CS-119', 'CS-120');
  const second = importing.file('next-week.csv', Buffer.from(nextWeek, 'latin1'));
  importing.file(
    'csv-kvittering-rugkernen.txt',
    readFileSync(inProject('samples', 'csv-kvittering-rugkernen.txt')),
  );
  await importing.choose(second);
  await expect(window.getByText(t.mapping.profileUsed('Kundeservice'))).toBeVisible();
  await window.getByRole('button', { name: t.mapping.next }).click();
  await importing.previewed({ new: 4 });
});

test('when CSV files come in UTF-16 and with bad rows → each is read as it was written', async ({
  importing,
}) => {
  const { app } = importing;
  await importing.choose(importing.fixture('tab-utf-16le.csv'));
  await expect(app.window.getByText('UTF-16 · separated by tabs')).toBeVisible();
  await app.window.getByRole('button', { name: t.mapping.next }).click();
  await importing.previewed({ new: 1 });
  await expect(importing.row('Ä-1')).toContainText('Åsa Örn');
  await importing.start(1);
  await importing.done(['1 imported']);

  await importing.choose(importing.fixture('bad-rows.csv'));
  await app.window.getByRole('button', { name: t.mapping.next }).click();
  await importing.previewed({ new: 1, unreadable: 2 });
  await expect(importing.row('5502')).toBeVisible();
  await expect(importing.row('5501')).toContainText('the date 31.02.2026 does not exist');
  await importing.row('5503').click();
  await expect(importing.details()).toContainText('The market “Narnia” is not known');
  await expect(importing.details()).toContainText('“mange penge” is not an amount');
  await expect(importing.details()).toContainText(t.preview.place(4, 6));
  const mend = join(importing.folder, 'mend.csv');
  await app.answerSaveDialog(mend);
  await app.window.getByRole('button', { name: t.preview.saveUnreadable(2) }).click();
  await expect(app.window.getByText(t.preview.savedAs('mend.csv'))).toBeVisible();
  const [header, first, second] = readFileSync(mend, 'utf8').split('\r\n');
  expect(header).toContain('Import problem;Sagsnr;Marked');
  expect(first).toContain('the date 31.02.2026 does not exist');
  expect(second).toContain('5503;Narnia');
});

test('when a file is no good as a whole → a sentence says why, and the app goes on', async ({
  importing,
}) => {
  const { window } = importing.app;
  const write = (name: string, content: string): string =>
    importing.file(name, Buffer.from(content, 'latin1'));
  const huge = write('huge.csv', 'Sagsnr;Marked\n');
  truncateSync(huge, 200 * 1024 * 1024);
  const refused: readonly (readonly [string, string])[] = [
    [huge, 'The file is too large. The limit is 64 MB.'],
    [write('empty.json', ' \n'), 'The file is empty.'],
    [write('none.json', '[]'), 'There are no cases in the file.'],
    [write('book.csv', 'PK\x03\x04 xl/workbook.xml'), 'The file is a spreadsheet.'],
    [write('photo.json', '\x89PNG\r\n\x1a\n\0\0\0'), 'The file is not a text file.'],
  ];
  for (const [file, sentence] of refused) {
    await importing.choose(file);
    await expect(window.getByRole('alert').filter({ hasText: sentence })).toBeVisible();
  }
  // What stands whole before and after the damage is read.
  await importing.choose(importing.fixture('truncated.json'));
  await importing.previewed({ new: 2, unreadable: 1 });
  await importing.row(t.preview.kinds.unreadable).click();
  await expect(importing.details()).toContainText('The file ends in the middle.');
  await importing.choose(importing.fixture('deep.json'));
  await importing.previewed({ new: 2, unreadable: 1 });
  await importing.row(t.preview.kinds.unreadable).click();
  await expect(importing.details()).toContainText('The case is nested too deeply');
  await importing.start(2);
  await importing.done(['2 imported', '1 could not be read']);
});

test('when an import of thousands is cancelled → whole cases are in, and the same file brings the rest', async ({
  importing,
}) => {
  const { app, person } = importing;
  const total = 2_000;
  const file = importing.file('many.json', manyCases(total));
  await importing.choose(file);
  await importing.previewed({ new: total });
  await importing.start(total);
  await expect(app.window.getByRole('progressbar', { name: t.importing.title })).toBeVisible();
  await app.window.getByRole('button', { name: t.cancel }).click();
  await expect(app.window.getByRole('heading', { name: t.done.cancelledTitle })).toBeVisible();
  const said = await app.window.getByText(/^[\d\s]+imported$/).innerText();
  const cancelledAfter = Number(said.replace(/\D/g, ''));
  expect(cancelledAfter).toBeGreaterThan(0);
  expect(cancelledAfter).toBeLessThan(total);
  await person.openCase(`CS-${String(cancelledAfter)}`);
  await expect(
    app.window.getByText(`Jeg fik rykkeren ${String(cancelledAfter)} dage for tidligt.`),
  ).toBeVisible();

  await importing.choose(file);
  await importing.previewed({ new: total - cancelledAfter, 'already-here': cancelledAfter });
  await importing.start(total - cancelledAfter);
  await importing.done([/imported/, /already here, unchanged/]);
  await person.goTo('queue');
  await expect(app.window.getByText(queueTexts.en.countAll('2,000'))).toBeVisible();
});
