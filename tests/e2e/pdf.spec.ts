import { readFileSync } from 'node:fs';

import { FINDING_OUTCOME_LABELS } from '../../src/shared/complaint/labels';
import { readDemoScript } from '../support/demo-script';
import { checkSyntax, elementsOf, oneSpaced, structureOf, textOf } from '../support/pdf/tools';
import { validate } from '../support/pdf/vera';
import { expect, test } from './support/app';
import { Representative } from './support/representative';
import { assess, concludingKind } from './support/scripted-case';

const script = readDemoScript();

test('when a Swedish case is worked in Swedish → its letter and its pack are archivable, accessible and complete', async ({
  launch,
}, testInfo) => {
  test.setTimeout(180_000);
  const sample = script.cases.find(({ reference }) => reference === 'UVI-2026-0406');
  if (!sample) throw new Error('The sample case is gone');
  const letter = testInfo.outputPath('letter.pdf');
  const copy = testInfo.outputPath('copy.pdf');
  const pack = testInfo.outputPath('pack.pdf');
  const app = await launch({ language: 'sv', today: script.today });
  const person = new Representative(app.window, 'sv');

  await test.step('worked through the window', async () => {
    await person.createWorkspace(script.workspace);
    await person.importSamples();
    await person.openCase(sample.reference);
    await assess(person, sample);
    await person.openLetter();
    await person.sender('Kundrepresentanten\nkundrepresentanten@nordbetaling.example');
    await person.issueLetter(concludingKind(sample));
    await app.answerSaveDialog(letter);
    await person.saveLetter('letter.pdf');
    await app.answerSaveDialog(copy);
    await person.saveLetter('copy.pdf');
    await person.finalise();
    await person.openAudit();
    await app.answerSaveDialog(pack);
    await person.savePack(true);
  });

  await test.step('saved twice, the letter is the same file', () => {
    expect(readFileSync(copy).equals(readFileSync(letter))).toBe(true);
  });

  await test.step('the letter answers every issue with finding and reasons, and names no closed platform', async () => {
    const text = await textOf(letter);
    for (const { title, outcome, rule, reasons } of sample.issues) {
      for (const part of [title, rule, FINDING_OUTCOME_LABELS[outcome].sv, reasons]) {
        expect(text).toContain(oneSpaced(part));
      }
    }
    expect(text).toContain(oneSpaced(sample.summary));
    for (const whole of [text, await textOf(pack)]) expect(whole).not.toMatch(CLOSED_PLATFORM);
  });

  await test.step('both have headings, lists and tables for those who listen', async () => {
    const structures = [await structureOf(letter), await elementsOf(pack)];
    for (const element of ['H1', 'H2', 'H3', 'L', 'LI', 'Table', 'TH', 'TD']) {
      for (const structure of structures) expect(structure).toMatch(new RegExp(`^ +${element}\\b`, 'm'));
    }
  });

  await test.step('both are PDF/A-3a and PDF/UA-1 without a syntax error', async () => {
    for (const file of [letter, pack]) {
      expect(await checkSyntax(file)).toContain('No syntax or stream encoding errors found');
    }
    const verdicts = await validate([letter, pack]);
    expect(verdicts.map(({ verdict, broken }) => verdict + broken)).toEqual(['PASS', 'PASS', 'PASS', 'PASS']);
  });
});

/** The EU's platform for settling disputes online, closed on 20 July 2025, by name or address. */
const CLOSED_PLATFORM = /(?<!\p{L})odr(?!\p{L})|online-?tvistl|tvistlösning online|online dispute/iu;
