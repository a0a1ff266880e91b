import { beforeEach, describe, expect, test, vi } from 'vitest';

import { issueLetter, letterFileName } from '../../../src/renderer/src/store/issue-letter';
import type { IssueStep, ReadText } from '../../../src/renderer/src/store/issue-letter';
import { letterPlan } from '../../../src/renderer/src/store/letter-plan';
import { letterSetting } from '../../../src/renderer/src/store/letter-setting';
import type { Services } from '../../../src/renderer/src/store/services';
import type { DraftFields } from '../../../src/renderer/src/store/case-draft';
import { draftField } from '../../../src/renderer/src/store/draft-fields';
import { printedPieces } from '../../../src/shared/letters/letter-text';
import { localDate } from '../../../src/shared/core/local-date';
import { err, ok } from '../../../src/shared/core/result';
import type { Desktop } from '../../../src/shared/ipc/contract';
import { exhibitOf } from '../../support/cases';
import { rulesOf } from '../../support/rules';
import { assessedCase, CASE, does, stateOf } from '../support/assessed-case';
import { caseServices } from '../support/case-services';

const PDF = new TextEncoder().encode('%PDF-1.7 a letter');

/** The PDF says what the letter says. */
const readText: ReadText = () => Promise.resolve(lettersPrinted().at(-1));

function lettersPrinted(): readonly string[] {
  return renderLetter.mock.calls.map(([{ letter }]) => printedPieces(letter).join('\n'));
}

let services: Services;
let renderLetter: ReturnType<typeof vi.fn<Desktop['renderLetter']>>;

function plan(fields: DraftFields = {}) {
  const rules = rulesOf(stateOf(services));
  return letterPlan(stateOf(services), letterSetting(stateOf(services), fields, rules, services.today()), {
    rules,
    organisation: services.workspace.organisation,
    senderLines: ['Vestergade 1'],
    representative: services.staff.name,
    staffNames: [],
    clauses: [],
    secondReader: false,
    date: services.today(),
  });
}

beforeEach(async () => {
  renderLetter = vi.fn<Desktop['renderLetter']>(() => Promise.resolve(ok(PDF)));
  services = caseServices({ startsAt: Date.parse('2026-11-20T09:00:00Z'), desktop: { renderLetter } });
  await assessedCase(services);
});

describe('issuing a letter', () => {
  test('when all goes well → checkpoint, PDF, sealed bytes, and only then the fact, in that order', async () => {
    const steps: IssueStep[] = [];
    const issued = await issueLetter(services, CASE, plan(), readText, (step) => steps.push(step));
    if (!issued.ok) throw new Error(JSON.stringify(issued.error));
    expect(steps).toEqual(['checkpoint', 'render', 'read', 'seal', 'record']);
    const { letter, view } = issued.value;
    expect(view.state.finalLetter).toEqual(letter);
    expect(letter).toMatchObject({
      kind: 'final-assessment',
      size: PDF.byteLength,
      restsOn: [exhibitOf().sha256],
    });
    const sent = renderLetter.mock.calls[0]?.[0].letter;
    expect(sent?.checkpoint.code).toBe(letter.checkpoint.code);
    expect(await services.documents.read(CASE, letter.documentId)).toEqual(ok(PDF));
  });

  test('when a character has no glyph → nothing is sealed and nothing is recorded', async () => {
    renderLetter.mockResolvedValue(err({ code: 'GLYPH_MISSING', characters: ['𐎀'] }));
    const before = services.cases.peek(CASE)?.history.length;
    const issued = await issueLetter(services, CASE, plan(), readText, () => undefined);
    expect(issued).toEqual(err({ kind: 'failed', failure: { code: 'GLYPH_MISSING', characters: ['𐎀'] } }));
    expect(services.cases.peek(CASE)?.history.length).toBe(before);
  });

  test('when the letter names the closed platform → it is not even rendered', async () => {
    await does(services, {
      type: 'SetOutcome',
      outcome: 'upheld',
      summary: 'Klag på ec.europa.eu/consumers/odr.',
    });
    const issued = await issueLetter(services, CASE, plan(), readText, () => undefined);
    expect(issued.ok).toBe(false);
    if (!issued.ok && issued.error.kind === 'unfit') {
      expect(issued.error.lines.map(({ requirement }) => requirement.id)).toEqual(['closed-platform']);
    }
    expect(renderLetter).not.toHaveBeenCalled();
  });

  test.each([
    ['says something else', () => Promise.resolve(lettersPrinted().at(-1)?.replace('499', '599'))],
    ['cannot be read', () => Promise.resolve(undefined)],
    [
      'names the closed platform',
      () => Promise.resolve(`${lettersPrinted().at(-1) ?? ''} webgate.ec.europa.eu`),
    ],
  ] as const)('when the finished PDF %s → nothing is sealed and nothing is recorded', async (_what, read) => {
    const before = services.cases.peek(CASE)?.history.length;
    const issued = await issueLetter(services, CASE, plan(), read, () => undefined);
    expect(issued).toMatchObject({ ok: false, error: { kind: 'misprinted' } });
    expect(services.cases.peek(CASE)?.history.length).toBe(before);
  });

  test('when a requirement is overridden → the letter goes out and the reason is recorded with it', async () => {
    await does(services, { type: 'SetOutcome', outcome: 'upheld', summary: 'Jeg er ikke kundens advokat.' });
    const refused = await issueLetter(services, CASE, plan(), readText, () => undefined);
    expect(refused).toMatchObject({ ok: false, error: { kind: 'unfit' } });
    const reason = { text: 'Sætningen siger det modsatte.', base: '' };
    const overriding = plan({ [draftField.override('forbidden-claims')]: reason });
    const issued = await issueLetter(services, CASE, overriding, readText, () => undefined);
    if (!issued.ok) throw new Error(JSON.stringify(issued.error));
    expect(issued.value.letter.overrides).toEqual([
      { requirement: 'forbidden-claims', reason: 'Sætningen siger det modsatte.' },
    ]);
  });

  test('when the rules refuse at the last moment → the refusal is the answer', async () => {
    const planned = plan();
    await does(services, {
      type: 'RequestInformation',
      from: 'respondent',
      question: 'Hvornår?',
      dueOn: services.today(),
    });
    const issued = await issueLetter(services, CASE, planned, readText, () => undefined);
    expect(issued).toMatchObject({
      ok: false,
      error: { kind: 'refused', refusal: { code: 'REQUESTS_OPEN' } },
    });
  });
});

describe('the name of the file', () => {
  test('when the reference has characters that file systems dislike → they are left out', () => {
    expect(
      letterFileName({
        reference: '../SE 2026/17:a',
        kind: 'final-assessment',
        date: localDate('2026-11-20'),
      }),
    ).toBe('..-SE-2026-17-a-final-assessment-2026-11-20.pdf');
  });
});
