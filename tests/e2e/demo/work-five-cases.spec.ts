import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { inProject } from '../../../scripts/lib/paths.mjs';
import { deadlinesOf } from '../../../src/shared/law/deadlines';
import type { LetterKind } from '../../../src/shared/complaint/vocabulary';
import { localDate } from '../../../src/shared/core/local-date';
import { readDemoScript } from '../../support/demo-script';
import type { DemoCase } from '../../support/demo-script';
import { faultsFromOutside, outsideToolsAreThere } from '../../support/pdf/outside';
import { expect, test } from '../support/app';
import type { RunningApp } from '../support/app';
import { Representative } from '../support/representative';
import { assess, concludingKind, importedCase } from '../support/scripted-case';
import { runVerifier } from '../support/verifier';
import { rulesFor } from '../../support/rules';

const script = readDemoScript();
const LANGUAGE = script.workspace.interfaceLanguage;
const OUTPUT = inProject('demo-output');
const SENDER =
  'Kunderepræsentanten\nNordbetaling AB, Box 100, 111 20 Stockholm\nkunderepraesentant@nordbetaling.example';

interface WorkedCase {
  readonly reference: string;
  readonly market: string;
  readonly language: string;
  readonly outcome: string;
  readonly letters: readonly { readonly kind: LetterKind; readonly file: string; readonly sha256: string }[];
  readonly auditPack: { readonly file: string; readonly sha256: string };
  readonly deadlines: readonly { readonly rule: string; readonly dueOn: string }[];
}

test('five sample cases from import to verified audit pack', async ({ launch }) => {
  for (const folder of ['letters', 'audit-packs', 'screenshots']) {
    rmSync(join(OUTPUT, folder), { recursive: true, force: true });
    mkdirSync(join(OUTPUT, folder), { recursive: true });
  }
  const app = await launch({ language: 'da', today: script.today });
  const person = new Representative(app.window, LANGUAGE);
  const picture = pictures(app);
  await app.window.getByRole('heading', { level: 1 }).waitFor();
  await picture('first-start');
  await person.createWorkspace(script.workspace);
  await person.importSamples();
  await picture('import-done');
  await person.goTo('queue');
  await expect(app.window.getByRole('row').nth(5)).toBeVisible();
  await picture('queue');

  const cases: WorkedCase[] = [];
  for (const sample of script.cases) {
    cases.push(await work(sample, app, person, (name) => picture(`${sample.reference}-${name}`)));
  }
  await person.goTo('queue');
  await picture('queue-afterwards');

  const verify: { readonly file: string; readonly sound: boolean }[] = [];
  for (const { auditPack } of cases) {
    // Exit code 0 is sound; the verifier says what is wrong when it is run by hand.
    verify.push({
      file: auditPack.file,
      sound: (await runVerifier([join(OUTPUT, auditPack.file)])).code === 0,
    });
  }
  // Not everybody who tries the app has these programs; `npm test` installs them.
  const outside = outsideToolsAreThere()
    ? await faultsFromOutside(cases.map(({ auditPack }) => join(OUTPUT, auditPack.file)))
    : 'not checked: qpdf, poppler-utils, Java or libjaxb-java is missing';
  const electron = await app.electron.evaluate(() => process.versions.electron);
  writeFileSync(
    join(OUTPUT, 'summary.json'),
    `${JSON.stringify({ cases, verify, outside, electron }, null, 2)}\n`,
  );
  expect(verify.every(({ sound }) => sound)).toBe(true);
  if (typeof outside !== 'string') expect(outside).toEqual([]);
});

async function work(
  sample: DemoCase,
  app: RunningApp,
  person: Representative,
  picture: (name: string) => Promise<void>,
): Promise<WorkedCase> {
  await person.openCase(sample.reference);
  await assess(person, sample, () => picture('assessment'));

  const kind = concludingKind(sample);
  await person.openLetter();
  await person.sender(SENDER);
  await picture('letter-preview');
  await person.issueLetter(kind);
  await picture('letter-issued');
  const letter = `letters/${sample.reference}-${kind}.pdf`;
  await app.answerSaveDialog(join(OUTPUT, letter));
  await person.saveLetter();
  await person.finalise();
  await picture('finalised');
  await person.openAudit();
  await person.verifyTrail();
  const pack = `audit-packs/${sample.reference}.pdf`;
  await app.answerSaveDialog(join(OUTPUT, pack));
  await person.savePack(true);
  await picture('audit');
  const { market, deadlines } = legalFacts(sample);
  return {
    reference: sample.reference,
    market,
    language: sample.language,
    outcome: sample.outcome,
    letters: [{ kind, file: letter, sha256: sha256(letter) }],
    auditPack: { file: pack, sha256: sha256(pack) },
    deadlines,
  };
}

/** What the law says of a case before anything was decided about it. */
function legalFacts(sample: DemoCase) {
  const found = importedCase(sample);
  const received = localDate(found.receivedByFirmOn);
  const facts = {
    market: found.market,
    regimes: [...(found.regime ? [found.regime] : []), ...sample.issues.map(({ regime }) => regime)],
    receivedByFirmOn: received,
    receivedByRepresentativeOn: localDate(found.receivedByRepresentativeOn),
    letters: [],
    ...(found.finalAnswer && { finalAnswerOn: localDate(found.finalAnswer.answeredOn) }),
  };
  const deadlines = deadlinesOf(facts, rulesFor(found.market, received), localDate(script.today));
  return { market: found.market, deadlines: deadlines.map(({ rule, dueOn }) => ({ rule, dueOn })) };
}

function sha256(file: string): string {
  return createHash('sha256')
    .update(readFileSync(join(OUTPUT, file)))
    .digest('hex');
}

function pictures(app: RunningApp) {
  let count = 0;
  return async (name: string): Promise<void> => {
    count += 1;
    const file = `${String(count).padStart(2, '0')}-${name}.png`;
    await app.window.screenshot({ path: join(OUTPUT, 'screenshots', file) });
  };
}
