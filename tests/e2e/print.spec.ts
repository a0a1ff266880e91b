import { writeFileSync } from 'node:fs';

import { texts as letterTexts } from '../../src/renderer/src/features/letters/texts';
import { readDemoScript } from '../support/demo-script';
import { expect, test } from './support/app';
import { Representative } from './support/representative';

const { workspace } = readDemoScript();

test('when an issued letter is printed → every page of it reaches the print dialog, on paper of its size', async ({
  launch,
}, testInfo) => {
  const app = await launch({ today: '2026-11-16' });
  const { window, electron } = app;
  const person = new Representative(window, 'en');
  await person.createWorkspace(workspace);
  const file = testInfo.outputPath('case.json');
  writeFileSync(file, JSON.stringify({ cases: [COMPLAINT] }));
  await app.answerOpenDialog([file]);
  await person.importChosenFile();
  await person.openCase(COMPLAINT.reference);
  await person.openLetter();
  await person.acknowledge('Kunderepræsentanten\nkunderepraesentanten@nordbetaling.example', '2026-11-30');

  // In place of the system's dialog, which no test can answer: what it would be given.
  await electron.evaluate(({ app: main }) => {
    main.on('web-contents-created', (_event, contents) => {
      contents.print = (options, done) => {
        void contents
          .executeJavaScript(
            '[...document.images].map((i) => i.naturalWidth > 1000 && i.naturalHeight > 1000)',
          )
          .then((drawn) => {
            Object.assign(globalThis, { printed: { drawn, pageSize: options?.pageSize } });
            done?.(true, '');
          });
      };
    });
  });
  await window.getByRole('button', { name: letterTexts.en.issued.print, exact: true }).click();
  const printed = () => electron.evaluate(() => (globalThis as { printed?: unknown }).printed);
  // A4 in micrometres.
  const paper = { width: expect.closeTo(210_000, -3), height: expect.closeTo(297_000, -3) };
  await expect.poll(printed, { timeout: 60_000 }).toBeTruthy();
  const { drawn, pageSize } = (await printed()) as { drawn: boolean[]; pageSize: unknown };
  expect(pageSize).toEqual(paper);
  expect(drawn.length).toBeGreaterThan(0);
  expect(drawn.every(Boolean)).toBe(true);
});

const COMPLAINT = {
  reference: 'UVI-2026-0511',
  externalId: 'CS-2026-0511',
  market: 'DK',
  language: 'da',
  complainant: { name: 'Mette Havgaard', address: ['Strandvejen 4', '2900 Hellerup'] },
  product: 'card',
  regime: 'payment-service',
  receivedByFirmOn: '2026-11-13',
  receivedByRepresentativeOn: '2026-11-16',
  text: 'Kortet blev trukket to gange for det samme køb.',
  desiredOutcome: 'Det ene beløb tilbage.',
  disputedAmount: { amount: '349.00', currency: 'DKK' },
  finalAnswer: { answeredOn: '2026-11-13', text: 'Begge køb er godkendt.' },
};
