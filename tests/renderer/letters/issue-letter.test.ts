import { beforeEach, describe, expect, test, vi } from 'vitest';

import { issueLetter, letterFileName } from '../../../src/renderer/src/store/issue-letter';
import type { IssueStep } from '../../../src/renderer/src/store/issue-letter';
import { letterPlan, letterSetting } from '../../../src/renderer/src/store/letter-plan';
import type { Services } from '../../../src/renderer/src/store/services';
import type { CaseCommand } from '../../../src/shared/complaint/commands';
import type { Case } from '../../../src/shared/complaint/state';
import { openIssues, standingEvidence } from '../../../src/shared/complaint/state';
import { asId } from '../../../src/shared/core/ids';
import type { CaseId } from '../../../src/shared/core/ids';
import { localDate } from '../../../src/shared/core/local-date';
import { err, ok } from '../../../src/shared/core/result';
import type { Desktop } from '../../../src/shared/ipc/contract';
import { complaintOf, exhibitOf } from '../../support/cases';
import { caseServices } from '../support/case-services';

const CASE = asId<CaseId>('c'.repeat(32));
const PDF = new TextEncoder().encode('%PDF-1.7 a letter');

let services: Services;
let renderLetter: ReturnType<typeof vi.fn<Desktop['renderLetter']>>;

function state(): Case {
  const view = services.cases.peek(CASE);
  if (!view) throw new Error('The case is open');
  return view.state;
}

async function does(command: CaseCommand) {
  const done = await services.cases.execute(CASE, command);
  if (!done.ok) throw new Error(`${command.type}: ${JSON.stringify(done.error)}`);
}

function plan() {
  return letterPlan(state(), letterSetting(state(), {}), {
    organisation: services.workspace.organisation,
    senderLines: ['Vestergade 1'],
    representative: services.staff.name,
    date: services.today(),
  });
}

beforeEach(async () => {
  renderLetter = vi.fn<Desktop['renderLetter']>(() => Promise.resolve(ok(PDF)));
  services = caseServices({ startsAt: Date.parse('2026-11-20T09:00:00Z'), desktop: { renderLetter } });
  await services.cases.receive(complaintOf(), [exhibitOf()], CASE);
  await does({ type: 'DeclareConflict', conflict: false, statement: 'Ingen.' });
  await does({ type: 'DecideAdmissibility', admissible: true, explanation: '' });
  await does({ type: 'RaiseIssue', title: 'Dobbelt betaling', regime: 'payment-service' });
  const [issue] = openIssues(state());
  const [evidence] = standingEvidence(state());
  if (!issue || !evidence) throw new Error('The case has an issue and an exhibit');
  const { issueId } = issue;
  await does({ type: 'RecordPosition', issueId, party: 'complainant', text: 'To træk.' });
  await does({ type: 'RecordPosition', issueId, party: 'respondent', text: 'Ét køb.' });
  await does({
    type: 'ConsiderEvidence',
    evidenceId: evidence.evidenceId,
    issueId,
    weight: 'relied-on',
    note: '',
  });
  await does({
    type: 'RecordFinding',
    issueId,
    outcome: 'upheld',
    rule: 'Lov om betalinger § 99',
    reasons: 'Kvitteringen viser to træk.',
  });
  await does({
    type: 'ProposeRemedy',
    remedy: {
      kind: 'refund',
      issueId,
      description: 'Det ene træk betales tilbage',
      amount: { amountMinor: 49_950, currency: 'DKK' },
      dueOn: localDate('2026-12-04'),
    },
  });
  await does({ type: 'SetOutcome', outcome: 'upheld', summary: 'Du får medhold.' });
});

describe('issuing a letter', () => {
  test('when all goes well → checkpoint, PDF, sealed bytes, and only then the fact, in that order', async () => {
    const steps: IssueStep[] = [];
    const issued = await issueLetter(services, CASE, plan(), (step) => steps.push(step));
    if (!issued.ok) throw new Error(JSON.stringify(issued.error));
    expect(steps).toEqual(['checkpoint', 'render', 'seal', 'record']);
    const { letter, view } = issued.value;
    expect(view.state.finalLetter).toEqual(letter);
    expect(letter).toMatchObject({
      kind: 'final-assessment',
      size: PDF.byteLength,
      restsOn: [exhibitOf().sha256],
    });
    const sent = renderLetter.mock.calls[0]?.[0].letter;
    expect(sent?.checkpoint.code).toBe(letter.checkpointCode);
    expect(await services.documents.read(CASE, letter.documentId)).toEqual(ok(PDF));
  });

  test('when a character has no glyph → nothing is sealed and nothing is recorded', async () => {
    renderLetter.mockResolvedValue(err({ code: 'GLYPH_MISSING', characters: ['𐎀'] }));
    const before = services.cases.peek(CASE)?.history.length;
    const issued = await issueLetter(services, CASE, plan(), () => undefined);
    expect(issued).toEqual(err({ kind: 'failed', failure: { code: 'GLYPH_MISSING', characters: ['𐎀'] } }));
    expect(services.cases.peek(CASE)?.history.length).toBe(before);
  });

  test('when the letter names the closed platform → it is not even rendered', async () => {
    await does({
      type: 'SetOutcome',
      outcome: 'upheld',
      summary: 'Klag på ec.europa.eu/consumers/odr.',
    });
    const issued = await issueLetter(services, CASE, plan(), () => undefined);
    expect(issued.ok).toBe(false);
    if (!issued.ok && issued.error.kind === 'unfit') {
      expect(issued.error.problems.map(({ code }) => code)).toContain('closed-platform');
    }
    expect(renderLetter).not.toHaveBeenCalled();
  });

  test('when the rules refuse at the last moment → the refusal is the answer', async () => {
    const planned = plan();
    await does({
      type: 'RequestInformation',
      from: 'respondent',
      question: 'Hvornår?',
      dueOn: services.today(),
    });
    const issued = await issueLetter(services, CASE, planned, () => undefined);
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
