import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

import { refusalText } from '../../src/renderer/src/components/trouble-texts';
import { texts as componentTexts } from '../../src/renderer/src/components/texts';
import { texts as assessmentTexts } from '../../src/renderer/src/features/assessment/texts';
import { texts as closingTexts } from '../../src/renderer/src/features/finalise/texts';
import { texts as letterTexts } from '../../src/renderer/src/features/letters/texts';
import { texts as intakeTexts } from '../../src/renderer/src/features/intake/texts';
import { texts as queueTexts } from '../../src/renderer/src/features/queue/texts';
import { EVENT_LABELS, FINDING_OUTCOME_LABELS, LETTER_KIND_LABELS } from '../../src/shared/complaint/labels';
import { gapText } from '../../src/shared/complaint/completeness-texts';
import type { GapCode } from '../../src/shared/complaint/gap';
import { localDate } from '../../src/shared/core/local-date';
import { faultsFromOutside } from '../support/pdf/outside';
import { expect, test } from './support/app';
import { Representative } from './support/representative';
import { runVerifier } from './support/verifier';

/** The day of every test here: a Sunday. */
const TODAY = '2026-11-22';
const WORKSPACE = {
  organisation: 'Nordbetaling AB',
  representative: 'Freja Lindholm',
  passphrase: 'rolig havn under syv stjerner',
};
const SENDER = 'Kunderepræsentanten\nkunderepraesentant@nordbetaling.example';

const REFERENCE = 'UVI-2026-0917';
const RECEIPT = 'Kvittering 55-120. Betalt 24. september 2026: 1.249,50 kr. Faktura 8841 er hermed indfriet.';
const CASE = {
  externalId: 'CS-120917',
  reference: REFERENCE,
  market: 'DK',
  language: 'da',
  complainant: { name: 'Karen Højbjerg', address: ['Lyngbakken 3', '8600 Silkeborg'] },
  product: 'invoice',
  receivedByFirmOn: '2026-10-26',
  receivedByRepresentativeOn: '2026-11-10',
  text: 'Jeg betalte fakturaen til tiden og fik alligevel en rykker på 100 kr. Ingen vil forklare mig hvorfor.',
  desiredOutcome: 'Gebyret skal slettes, og jeg vil have en forklaring.',
  disputedAmount: { amount: '100.00', currency: 'DKK' },
  finalAnswer: { answeredOn: '2026-11-06', text: 'Vi fastholder gebyret.' },
  attachments: [
    { name: 'kvittering.txt', title: 'Kvittering', base64: base64(RECEIPT) },
    { name: 'rykker.txt', title: 'Rykker', base64: base64('Rykkergebyr 100 kr. pr. 12. oktober 2026.') },
  ],
};

const FEE = {
  title: 'Rykkergebyret på 100 kr.',
  rule: 'Renteloven § 9 b: rykkergebyr forudsætter, at betalingen er forsinket',
  reasons:
    'Kvitteringen viser, at fakturaen var betalt før forfald. Der var derfor ingen forsinkelse, og gebyret skal betales tilbage.',
};
const EXPLANATION = {
  title: 'Den manglende forklaring',
  rule: 'God klagebehandling: et svar skal begrundes',
  reasons: 'Svaret af 6. november nævner gebyrets grundlag. Det er kort, men det er en forklaring.',
};
const SUMMARY = 'Nordbetaling AB betaler gebyret på 100,00 kr. tilbage. Du får ikke medhold i resten.';
const REFUND = 'Nordbetaling AB betaler rykkergebyret tilbage til din konto.';

test('when a Danish case is worked in English → from import to an audit pack that outsiders find sound', async ({
  launch,
}, testInfo) => {
  test.setTimeout(180_000);
  const app = await launch({ today: TODAY });
  const { window } = app;
  const person = new Representative(window, 'en');
  const letters = letterTexts.en;
  const assessment = assessmentTexts.en;
  const closing = closingTexts.en;

  await test.step('first start and import', async () => {
    await person.createWorkspace(WORKSPACE);
    await expect(window.getByText(queueTexts.en.emptyTitle)).toBeVisible();
    const file = testInfo.outputPath('case.json');
    writeFileSync(file, JSON.stringify(CASE));
    await app.answerOpenDialog([file]);
    await person.importChosenFile();
    await window.getByRole('link', { name: intakeTexts.en.done.toQueue }).click();
    await expect(window.getByRole('row').filter({ hasText: REFERENCE })).toContainText('Karen Højbjerg');
  });

  await test.step('opened: both sides are there to read, and nothing can be judged before the declaration', async () => {
    await person.openCase(REFERENCE);
    await expect(window.getByText(CASE.text)).toBeVisible();
    await expect(window.getByText(CASE.finalAnswer.text)).toBeVisible();
    await expect(
      person
        .group(assessment.admissibility.what)
        .getByRole('radio', { name: assessment.admissibility.yes, exact: true }),
    ).toBeDisabled();
    await expect(person.group(assessment.issues.raiseWhat)).toBeHidden();
  });

  await test.step('assessed, issue by issue', async () => {
    await person.declareNoConflict(assessment.conflict.standard);
    await person.admit();
    await person.raiseIssue(FEE.title, 'consumer-credit');
    await person.position(1, 'complainant', 'Du betalte fakturaen den 24. september 2026, før den forfaldt.');
    await person.position(1, 'respondent', 'Nordbetaling AB fandt ikke betalingen, før rykkeren var sendt.');
    await person.weigh(1, [
      { exhibit: 1, weight: 'relied-on', note: 'Viser, at fakturaen var betalt.' },
      { exhibit: 2, weight: 'considered', note: 'Viser gebyret og datoen.' },
    ]);
  });

  await test.step('what is typed stands in the letter at once, but is not in the case', async () => {
    await window.getByRole('button', { name: assessment.preview }).click();
    const preview = person.preview('final-assessment');
    await expect(preview).toContainText(FEE.title);
    await expect(preview).not.toContainText(FEE.reasons);
    await finding(person, 1)
      .getByRole('radio', { name: FINDING_OUTCOME_LABELS.upheld.en, exact: true })
      .check();
    await finding(person, 1).getByRole('textbox', { name: assessment.issues.reasons }).fill(FEE.reasons);
    await expect(preview).toContainText(FEE.reasons);
    await window.getByRole('button', { name: assessment.preview }).click();
    await person.openLetter();
    await expect(person.preview('final-assessment')).toContainText(FEE.reasons);
    await expect(window.getByText(letters.check.drafts(2))).toBeVisible();
    await expect(window.getByRole('button', { name: letters.issue.button })).toBeDisabled();
    await person.backToCase();
  });

  await test.step('recorded, and the rest of the assessment', async () => {
    await person.find(1, 'upheld', FEE.rule, FEE.reasons);
    await person.propose(
      { kind: 'refund', description: REFUND, amount: '100.00', currency: 'DKK', dueOn: '2026-12-04' },
      1,
    );
    await person.raiseIssue(EXPLANATION.title, 'other');
    await person.position(2, 'complainant', 'Du har ikke fået at vide, hvorfor gebyret blev opkrævet.');
    await person.position(2, 'respondent', 'Nordbetaling AB henviser til svaret af 6. november 2026.');
  });

  await test.step('the list of what is missing leads to the field, in the case and from the letter', async () => {
    await window.getByRole('button', { name: assessment.missing.button(2) }).click();
    await window.getByRole('button', { name: gap('finding-missing', 2) }).click();
    await expect(finding(person, 2).locator(':focus')).toHaveCount(1);
    await person.find(2, 'not-upheld', EXPLANATION.rule, EXPLANATION.reasons);
    await person.openLetter();
    await expect(window.getByRole('button', { name: letters.issue.button })).toBeDisabled();
    await window.getByRole('button', { name: gap('outcome-missing') }).click();
    await expect(person.group(assessment.outcome.what).locator(':focus')).toHaveCount(1);
    await person.setOutcome('partly-upheld', SUMMARY);
    await expect(window.getByRole('button', { name: assessment.missing.button(0) })).toBeVisible();
  });

  const saved = testInfo.outputPath('letter.pdf');
  let sealed = '';
  await test.step('issued, shown, and saved byte for byte as it was sealed', async () => {
    await person.openLetter();
    await person.sender(SENDER);
    await person.issueLetter('final-assessment');
    await expect(pages(person, 'final-assessment')).toContainText('Du får delvist medhold');
    sealed = await person.issuedFact('sha256').innerText();
    await app.answerSaveDialog(saved);
    await person.saveLetter();
    expect(sha256(saved)).toBe(sealed);
  });
  await app.close();

  const again = await launch({ today: TODAY });
  const back = new Representative(again.window, 'en');
  await test.step('shown again after a restart, byte for byte', async () => {
    await back.unlock(WORKSPACE.passphrase);
    await back.atQueue();
    await back.openCase(REFERENCE);
    await back.openLetter();
    await expect(pages(back, 'final-assessment')).toContainText('Du får delvist medhold');
    expect(await back.issuedFact('sha256').innerText()).toBe(sealed);
    const copy = testInfo.outputPath('letter-again.pdf');
    await again.answerSaveDialog(copy);
    await back.saveLetter();
    expect(readFileSync(copy).equals(readFileSync(saved))).toBe(true);
  });

  await test.step('finalised: closed to change, also to a newer version of the imported case', async () => {
    await back.finalise();
    const refusal = refusalText({ code: 'CASE_FINALISED', finalisedOn: localDate(TODAY) }, 'en');
    await expect(again.window.getByText(refusal)).toBeVisible();
    await expect(back.group(assessment.issues.raiseWhat)).toBeHidden();
    await again.window.getByRole('button', { name: FEE.title }).click();
    for (const box of await finding(back, 1).getByRole('textbox').all()) await expect(box).toBeDisabled();
    for (const choice of await finding(back, 1).getByRole('radio').all()) await expect(choice).toBeDisabled();
    const file = testInfo.outputPath('changed.json');
    writeFileSync(
      file,
      JSON.stringify({ ...CASE, text: `${CASE.text} Jeg har nu også fået en inkassovarsel.` }),
    );
    await again.answerOpenDialog([file]);
    await back.goTo('import');
    await again.window.getByRole('button', { name: intakeTexts.en.choose.button }).click();
    await expect(again.window.getByText(intakeTexts.en.preview.closed)).toBeVisible();
    await expect(again.window.getByRole('button', { name: intakeTexts.en.preview.nothing })).toBeDisabled();
  });

  await test.step('what comes after: an addendum, the remedy carried out, the case reopened', async () => {
    await back.openCase(REFERENCE);
    await back.issueAddendum('En dato i brevet var forkert.', 'Betalingen skete den 24. september 2026.');
    await expect(pages(back, 'addendum')).toContainText('Betalingen skete den 24. september 2026.');
    await back.backToCase();
    await back.carryOut(REFUND, '2026-11-20', 'Overført, ref. 77120.');
    await back.reopen('Ny kvittering modtaget fra klager.');
    await expect(again.window.getByText(assessment.outcome.reopened)).toBeVisible();
    await expect(back.group(assessment.issues.raiseWhat)).toBeVisible();
    for (const kind of ['final-assessment', 'addendum'] as const) {
      const shown = again.window.getByRole('link', {
        name: `${closing.show}: ${LETTER_KIND_LABELS[kind].en}`,
      });
      await expect(shown).toBeVisible();
    }
  });

  await test.step('the audit pack tells it all and is sound to somebody without the app', async () => {
    await back.openAudit();
    for (const label of [
      EVENT_LABELS.CaseFinalised,
      EVENT_LABELS.AddendumIssued,
      EVENT_LABELS.CaseReopened,
    ]) {
      await expect(again.window.getByRole('row').filter({ hasText: label.en })).toBeVisible();
    }
    await back.verifyTrail();
    const pack = testInfo.outputPath('pack.pdf');
    await again.answerSaveDialog(pack);
    await back.savePack(true);
    const { code, said } = await runVerifier([pack]);
    expect(said).toContain('pack.pdf: sound');
    expect(await faultsFromOutside([pack])).toEqual([]);
    expect(said).toContain(sealed);
    expect(code).toBe(0);
  });
});

test('when the app ends while a field is only drafted → the draft is there again, and a holding reply can go out', async ({
  launch,
}, testInfo) => {
  const first = await launch({ today: TODAY });
  const person = new Representative(first.window, 'en');
  await person.createWorkspace(WORKSPACE);
  const file = testInfo.outputPath('case.json');
  writeFileSync(file, JSON.stringify({ ...CASE, product: 'card', regime: 'payment-service' }));
  await first.answerOpenDialog([file]);
  await person.importChosenFile();
  await person.openCase(REFERENCE);
  await person.declareNoConflict(assessmentTexts.en.conflict.standard);
  await person.admit();
  await person.raiseIssue(FEE.title, 'payment-service');
  await finding(person, 1)
    .getByRole('textbox', { name: assessmentTexts.en.issues.reasons })
    .fill(FEE.reasons);
  await expect(first.window.getByText(savedAtSomeTime)).toBeVisible();
  await first.close();

  const second = await launch({ today: TODAY });
  const again = new Representative(second.window, 'en');
  await again.unlock(WORKSPACE.passphrase);
  await again.atQueue();
  await again.openCase(REFERENCE);
  await expect(
    finding(again, 1).getByRole('textbox', { name: assessmentTexts.en.issues.reasons }),
  ).toHaveValue(FEE.reasons);
  await finding(again, 1)
    .getByRole('button', { name: /^Discard draft/ })
    .click();

  const { issue } = letterTexts.en;
  const reply = {
    reason: 'Vi venter på betalingsoplysninger fra din bank.',
    beyondControl: 'Banken svarer først om en uge.',
  };
  await again.openLetter();
  await again.sender(SENDER);
  await again.writeHoldingReply({ ...reply, finalBy: '2027-06-30' });
  await expect(second.window.getByText(/after the last day the law allows/).first()).toBeVisible();
  await expect(second.window.getByRole('button', { name: issue.button })).toBeDisabled();
  await again.writeHoldingReply({ ...reply, finalBy: '2026-12-01' });
  await again.issueLetter('holding-reply');
  await expect(pages(again, 'holding-reply')).toContainText(reply.reason);
});

const savedAtSomeTime = new RegExp(componentTexts.en.saved('').trim());

function finding(person: Representative, issue: number) {
  return person.group(assessmentTexts[person.language].issues.findingWhat(issue));
}

/** The pages of an issued letter as they are drawn. */
function pages(person: Representative, kind: keyof typeof LETTER_KIND_LABELS) {
  return person.window.getByRole('region', {
    name: new RegExp(`^${LETTER_KIND_LABELS[kind][person.language]} `),
  });
}

/** A line of the list of what is missing; where it leads does not show in its words. */
function gap(code: GapCode, number?: number): string {
  const target = { section: 'issues', field: 'outcome' } as const;
  return gapText({ code, severity: 'must', target, ...(number !== undefined && { number }) }, 'en');
}

function sha256(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

function base64(text: string): string {
  return Buffer.from(text).toString('base64');
}
