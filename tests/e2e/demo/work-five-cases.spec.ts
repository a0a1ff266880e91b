import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { inProject } from '../../../scripts/lib/paths.mjs';
import { deadlinesOf } from '../../../src/shared/law/deadlines';
import { rulePackFor } from '../../../src/shared/law/rule-packs';
import type { LetterKind } from '../../../src/shared/complaint/vocabulary';
import { localDate } from '../../../src/shared/core/local-date';
import { importCaseSchema } from '../../../src/shared/intake/import-case';
import { readDemoScript } from '../../support/demo-script';
import type { DemoCase } from '../../support/demo-script';
import { expect, test } from '../support/app';
import type { RunningApp } from '../support/app';
import { Representative } from '../support/representative';

const script = readDemoScript();
const LANGUAGE = script.workspace.interfaceLanguage;
const OUTPUT = inProject('demo-output');
const VERIFIER = inProject('.tools', 'verifier', 'verify-pack.mjs');
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

  const verify = cases.map(({ auditPack }) => ({
    file: auditPack.file,
    sound: isSound(join(OUTPUT, auditPack.file)),
  }));
  const electron = await app.electron.evaluate(() => process.versions.electron);
  writeFileSync(join(OUTPUT, 'summary.json'), `${JSON.stringify({ cases, verify, electron }, null, 2)}\n`);
  expect(verify.every(({ sound }) => sound)).toBe(true);
});

async function work(
  sample: DemoCase,
  app: RunningApp,
  person: Representative,
  picture: (name: string) => Promise<void>,
): Promise<WorkedCase> {
  const source = sourceOf(sample);
  await person.openCase(sample.reference);
  await person.declareNoConflict(sample.conflictStatement);
  if (sample.admissibility.admissible) await person.admit();
  else await person.decline(sample.admissibility.reason ?? 'outside-remit', sample.admissibility.explanation);
  for (const [place, issue] of sample.issues.entries()) {
    const number = place + 1;
    await person.raiseIssue(issue.title, issue.regime);
    for (const party of ['complainant', 'respondent'] as const) {
      await person.position(number, party, issue.positions[party]);
    }
    await person.weigh(
      number,
      issue.considerations.map(({ exhibit, weight, note }) => ({
        exhibit: source.exhibit(exhibit),
        weight,
        note,
      })),
    );
    await person.find(number, issue.outcome, issue.rule, issue.reasons);
    if (place === 0) await picture('assessment');
    for (const remedy of issue.remedies) await person.propose(typed(remedy), number);
  }
  for (const remedy of sample.remedies) await person.propose(typed(remedy));
  await person.setOutcome(sample.outcome, sample.summary);
  if (sample.rootCause) {
    const { cause, mayAffectOthers, explanation } = sample.rootCause;
    await person.recordCause(cause, mayAffectOthers, explanation);
  }
  if (sample.recommendation)
    await person.recommend(sample.recommendation.text, sample.recommendation.followUpOn);

  const kind: LetterKind = sample.admissibility.admissible
    ? sample.outcome === 'settled'
      ? 'settlement'
      : 'final-assessment'
    : 'inadmissibility';
  await person.openLetter();
  await person.sender(SENDER);
  await picture('letter-preview');
  await person.issueLetter(kind);
  await expect(app.window.locator('canvas').first()).toBeVisible();
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
  return {
    reference: sample.reference,
    market: source.market,
    language: sample.language,
    outcome: sample.outcome,
    letters: [{ kind, file: letter, sha256: sha256(letter) }],
    auditPack: { file: pack, sha256: sha256(pack) },
    deadlines: source.deadlines,
  };
}

/** Amounts are typed as Danes write them. */
function typed(remedy: DemoCase['remedies'][number]) {
  return {
    kind: remedy.kind,
    description: remedy.description,
    amount: remedy.amount?.amount.replace('.', ','),
    currency: remedy.amount?.currency,
    dueOn: remedy.dueOn,
  };
}

/** What the sample file says of a case. */
function sourceOf(sample: DemoCase) {
  const file: unknown = JSON.parse(readFileSync(inProject('samples', sample.file), 'utf8'));
  const held = typeof file === 'object' && file !== null && 'cases' in file ? file.cases : file;
  const list: readonly unknown[] = Array.isArray(held) ? held : [held];
  const found = list
    .map((each) => importCaseSchema.parse(each))
    .find(({ reference }) => reference === sample.reference);
  if (!found) throw new Error(`${sample.file} has no case ${sample.reference}`);
  const received = localDate(found.receivedByFirmOn);
  const facts = {
    market: found.market,
    regimes: [...(found.regime ? [found.regime] : []), ...sample.issues.map(({ regime }) => regime)],
    receivedByFirmOn: received,
    receivedByRepresentativeOn: localDate(found.receivedByRepresentativeOn),
    letters: [],
    ...(found.finalAnswer && { finalAnswerOn: localDate(found.finalAnswer.answeredOn) }),
  };
  const deadlines = deadlinesOf(facts, rulePackFor(found.market, received), localDate(script.today));
  return {
    market: found.market,
    deadlines: deadlines.map(({ rule, dueOn }) => ({ rule, dueOn })),
    /** Exhibits are numbered in the order of the file. */
    exhibit(name: string): number {
      const place = (found.attachments ?? []).findIndex((attachment) => fileNameOf(attachment) === name);
      if (place < 0) throw new Error(`${sample.reference} has no attachment ${name}`);
      return place + 1;
    },
  };
}

function fileNameOf(attachment: {
  readonly name?: string | undefined;
  readonly file?: string | undefined;
}): string {
  return attachment.name ?? attachment.file ?? '';
}

function sha256(file: string): string {
  return createHash('sha256')
    .update(readFileSync(join(OUTPUT, file)))
    .digest('hex');
}

function isSound(file: string): boolean {
  try {
    execFileSync(process.execPath, [VERIFIER, file], { stdio: 'pipe' });
    return true;
  } catch {
    // Exit code 1 or 2: the verifier says what is wrong when it is run by hand.
    return false;
  }
}

function pictures(app: RunningApp) {
  let count = 0;
  return async (name: string): Promise<void> => {
    count += 1;
    const file = `${String(count).padStart(2, '0')}-${name}.png`;
    await app.window.screenshot({ path: join(OUTPUT, 'screenshots', file) });
  };
}
