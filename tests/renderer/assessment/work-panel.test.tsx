// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { WorkPanel } from '../../../src/renderer/src/features/assessment/work-panel';
import { LanguageProvider } from '../../../src/renderer/src/lib/language';
import { flushCaseDrafts } from '../../../src/renderer/src/store/case-draft';
import { ServicesContext } from '../../../src/renderer/src/store/services';
import type { Services } from '../../../src/renderer/src/store/services';
import { complaintOf } from '../../support/cases';
import {
  admittedCase,
  assessedCase,
  CASE,
  does,
  receivedCase,
  recordedTypes,
  stateOf,
} from '../support/assessed-case';
import { caseServices, memoryDrafts } from '../support/case-services';

let stored: Map<string, unknown>;
let services: Services;

function show(shown: Services = services) {
  return render(
    <ServicesContext value={shown}>
      <LanguageProvider language="en">
        <MemoryRouter>
          <WorkPanel caseId={CASE} />
        </MemoryRouter>
      </LanguageProvider>
    </ServicesContext>,
  );
}

async function type(control: HTMLElement, text: string) {
  await act(async () => {
    fireEvent.change(control, { target: { value: text } });
    await Promise.resolve();
  });
}

async function record(control: HTMLElement) {
  await act(async () => {
    fireEvent.keyDown(control, { key: 'Enter', ctrlKey: true });
    await Promise.resolve();
  });
}

beforeEach(() => {
  // jsdom has no layout.
  Element.prototype.scrollIntoView = () => undefined;
  stored = new Map();
  services = caseServices({ language: 'en', drafts: memoryDrafts(stored) });
});

afterEach(cleanup);

describe('the work on a case', () => {
  test('when a case is new → judging waits for the declaration of no conflict', async () => {
    await receivedCase(services);
    show();
    const [admissible] = await screen.findAllByRole('radio', { name: 'Admissible' });
    expect(admissible).toHaveProperty('disabled', true);
    expect(
      screen.getAllByText('Make your conflict of interest declaration before assessing the case.').length,
    ).toBeGreaterThan(0);
  });

  test('when no choice was made → nothing is recorded and the focus goes to the choice', async () => {
    await receivedCase(services);
    show();
    const statement = await screen.findByLabelText('Statement');
    await type(statement, 'Nothing binds me.');
    await record(statement);
    expect(screen.getByText('Choose whether you declare a conflict of interest.')).toBeDefined();
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'No conflict of interest' }));
    expect(recordedTypes(services)).not.toContain('ConflictDeclared');
  });

  test('when a position is typed and recorded → it is on record once, and the draft is gone', async () => {
    await admittedCase(services);
    show();
    const position = await screen.findByLabelText('Complainant’s position');
    await type(position, 'I paid in time.');
    const group = within(screen.getByRole('group', { name: 'complainant’s position on issue 1' }));
    expect(group.getByText('Draft, not recorded')).toBeDefined();
    await record(position);
    await record(position);
    expect(recordedTypes(services).filter((event) => event === 'PositionRecorded')).toHaveLength(1);
    expect(group.getByText(/^Recorded .* by Mette Holm$/)).toBeDefined();
    await flushCaseDrafts(services.drafts);
    expect(stored.size).toBe(0);
  });

  test('when the app ends before recording → the text is there again afterwards', async () => {
    await admittedCase(services);
    const first = show();
    await type(await screen.findByLabelText('Firm’s position'), 'The reference was miss');
    await flushCaseDrafts(services.drafts);
    first.unmount();
    // Another session over the same disk.
    show({ ...services, drafts: memoryDrafts(stored) });
    await waitFor(() => {
      expect(screen.getByLabelText('Firm’s position')).toHaveProperty('value', 'The reference was miss');
    });
  });

  test('when a draft is discarded → the recorded text stands again, and the draft can be brought back', async () => {
    await admittedCase(services);
    show();
    const position = await screen.findByLabelText('Firm’s position');
    await type(position, 'A');
    fireEvent.click(screen.getByRole('button', { name: 'Discard draft: firm’s position on issue 1' }));
    expect(position).toHaveProperty('value', '');
    fireEvent.click(screen.getByRole('button', { name: 'Bring the draft back: firm’s position on issue 1' }));
    expect(position).toHaveProperty('value', 'A');
  });

  test('when the rules refuse → the sentence is shown, the focus goes to the field and the draft stays', async () => {
    await admittedCase(services);
    show();
    const reasons = await screen.findByLabelText('Reasons');
    await type(reasons, 'Because.');
    const finding = within(screen.getByRole('group', { name: 'finding on issue 1' }));
    fireEvent.click(finding.getByRole('radio', { name: 'Not upheld' }));
    await record(reasons);
    expect(screen.getByText('Fill in the field “Rule applied”.')).toBeDefined();
    expect(document.activeElement).toBe(screen.getByLabelText('Rule applied'));
    expect(reasons).toHaveProperty('value', 'Because.');
    expect(recordedTypes(services)).not.toContain('FindingRecorded');
  });

  test('when evidence is set aside without a note → says why a note is needed', async () => {
    await admittedCase(services);
    show();
    const weight = await screen.findByLabelText('Weight of exhibit 1');
    await type(weight, 'not-relied-on');
    await record(weight);
    expect(screen.getByText('Say why the exhibit is not relied on.')).toBeDefined();
    await type(screen.getByLabelText('Remark (printed in the letter) on exhibit 1'), 'Illegible');
    await record(weight);
    expect(recordedTypes(services)).toContain('EvidenceConsidered');
  });

  test('when a remedy is typed with a decimal comma of the other kind → the amount read is shown and recorded exactly', async () => {
    await admittedCase(services);
    show();
    await type(await screen.findByLabelText('Kind'), 'refund');
    await type(screen.getByLabelText('Description'), 'The fee is paid back');
    const amount = screen.getByLabelText('Amount *');
    await type(amount, '1,249.5');
    expect(screen.getByText(/^Read as DKK\s1,249\.50$/)).toBeDefined();
    await record(amount);
    const [remedy] = [...(services.cases.peek(CASE)?.state.remedies.values() ?? [])];
    expect(remedy?.amount).toEqual({ amountMinor: 124_950, currency: 'DKK' });
  });

  test('when something is missing → the list leads to its field, also into a folded issue', async () => {
    await admittedCase(services);
    await does(services, { type: 'RaiseIssue', title: 'Late answer', regime: 'other' });
    show();
    fireEvent.click(await screen.findByRole('button', { name: /points missing/ }));
    await act(async () => {
      fireEvent.click(
        screen.getByRole('button', { name: 'Issue 2: write what the firm says, or why that is not known.' }),
      );
      await Promise.resolve();
    });
    expect(document.activeElement).toBe(screen.getAllByLabelText('Firm’s position')[1]);
  });

  test('when the journal does not add up → everything is disabled and the reason is given', async () => {
    await admittedCase(services);
    const view = services.cases.peek(CASE);
    if (!view) throw new Error('The case is open');
    const damaged = { ...view, damage: { code: 'JOURNAL_BEHIND_STORE', journal: 1, store: 4 } as const };
    show({ ...services, cases: { ...services.cases, peek: () => damaged } });
    expect(await screen.findByText(/The journal of this case does not add up/)).toBeDefined();
    const controls = document.querySelectorAll('input, textarea, select');
    expect(controls.length).toBeGreaterThan(10);
    for (const control of controls) {
      expect(control).toHaveProperty('disabled', true);
    }
  });
});

describe('the gates before a concluding letter', () => {
  test('when the check for a court or a board is not made → nothing is recorded and the focus goes to it', async () => {
    await receivedCase(services);
    await does(services, { type: 'DeclareConflict', conflict: false, statement: 'None.' });
    show();
    const admissible = await screen.findByRole('radio', { name: 'Admissible' });
    await act(async () => {
      fireEvent.click(admissible);
      await Promise.resolve();
    });
    const checked = screen.getByRole('radio', { name: 'No, this has been checked' });
    await record(admissible);
    expect(recordedTypes(services)).not.toContain('AdmissibilityDecided');
    await act(async () => {
      fireEvent.click(checked);
      await Promise.resolve();
    });
    await record(checked);
    expect(stateOf(services).admissibility).toMatchObject({ admissible: true, notInCourtOrAdr: true });
    expect(screen.getByText('Checked: not before a court or an ADR entity.')).toBeDefined();
  });

  test('when a side was not heard → the reason is recorded beside its position', async () => {
    await admittedCase(services);
    show();
    fireEvent.click(await screen.findByRole('button', { name: 'firm not heard on issue 1' }));
    const reason = screen.getByLabelText('Why was the firm not heard?');
    await type(reason, 'The shop has closed.');
    await record(reason);
    expect(Object.values([...stateOf(services).issues.values()][0]?.notHeard ?? {})).toEqual([
      'The shop has closed.',
    ]);
  });

  test('when somebody acts without authority → it is asked for and recorded', async () => {
    const authorisedPerson = { name: 'Lis Holm', authority: '' };
    const received = await services.cases.receive(complaintOf({ authorisedPerson }), [], CASE);
    if (!received.ok) throw new Error('The case was not received');
    await does(services, { type: 'DeclareConflict', conflict: false, statement: 'None.' });
    show();
    const authority = await screen.findByLabelText('Authority of Lis Holm');
    await type(authority, 'Power of attorney of 3 March 2026');
    await record(authority);
    expect(stateOf(services).complaint.authorisedPerson?.authority).toBe('Power of attorney of 3 March 2026');
  });

  test('when the workspace asks for a second reader → the writer can ask, and not answer', async () => {
    await services.settings.set({ secondReader: true });
    await assessedCase(services);
    show();
    const note = await screen.findByLabelText('What should the second reader look at in particular?');
    await type(note, 'The amount.');
    await record(note);
    expect(stateOf(services).secondReading?.requested.note).toBe('The amount.');
    expect(screen.queryByRole('group', { name: 'assessment as second reader' })).toBeNull();
  });

  test('when the workspace asks for none → nothing about it is shown', async () => {
    await assessedCase(services);
    show();
    expect(await screen.findByRole('radio', { name: 'Goodwill' })).toBeDefined();
    expect(screen.queryByText('Second reader')).toBeNull();
  });
});
