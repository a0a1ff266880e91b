// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { LetterWriter } from '../../../src/renderer/src/features/letters/letter-writer';
import { LanguageProvider } from '../../../src/renderer/src/lib/language';
import { caseDraft } from '../../../src/renderer/src/store/case-draft';
import { draftField } from '../../../src/renderer/src/store/draft-fields';
import { ServicesContext } from '../../../src/renderer/src/store/services';
import type { Services } from '../../../src/renderer/src/store/services';
import type { Clause } from '../../../src/shared/clauses/clause';
import type { IssuedLetter } from '../../../src/shared/complaint/events';
import { err, ok } from '../../../src/shared/core/result';
import { printedPieces } from '../../../src/shared/letters/letter-text';
import type { Desktop } from '../../../src/shared/ipc/contract';
import { approvedClause, clausesAfter, contentOf } from '../../support/clauses';
import { assessedCase, CASE, does } from '../support/assessed-case';
import { caseServices } from '../support/case-services';

/** There is no PDF reader in these tests: what was rendered is what is read. */
vi.mock('../../../src/renderer/src/components/pdf/pdf-text', () => ({
  pdfText: () => {
    const letter = renderLetter.mock.lastCall?.[0].letter;
    return Promise.resolve({ ok: true, value: letter ? printedPieces(letter).join('\n') : '' });
  },
}));

let services: Services;
let renderLetter: ReturnType<typeof vi.fn<Desktop['renderLetter']>>;

function show() {
  const onIssued = vi.fn<(letter: IssuedLetter) => void>();
  const view = services.cases.peek(CASE);
  if (!view) throw new Error('The case is open');
  render(
    <ServicesContext value={services}>
      <LanguageProvider language="en">
        <MemoryRouter>
          <LetterWriter caseId={CASE} view={view} possible onIssued={onIssued} />
        </MemoryRouter>
      </LanguageProvider>
    </ServicesContext>,
  );
  return onIssued;
}

function issueButton() {
  return screen.getByRole('button', { name: 'Issue letter' });
}

async function press(name: string) {
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name }));
    // The letter goes through several steps, each of which waits for the one before.
    for (let step = 0; step < 20; step++) await Promise.resolve();
  });
}

beforeEach(async () => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe = () => undefined;
      disconnect = () => undefined;
    },
  );
  renderLetter = vi.fn<Desktop['renderLetter']>(() => Promise.resolve(ok(new Uint8Array([1, 2, 3]))));
  services = caseServices({
    language: 'en',
    startsAt: Date.parse('2026-11-20T09:00:00Z'),
    desktop: { renderLetter },
  });
  await assessedCase(services);
  await services.settings.set({ senderLines: ['Vestergade 1'] });
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('the letter being written', () => {
  test('when everything is there → it can be issued, once, and is handed on', async () => {
    const onIssued = show();
    expect(screen.getByText('The letter is ready to be issued.')).toBeDefined();
    await press('Issue letter');
    await press('Issue');
    expect(onIssued).toHaveBeenCalledOnce();
    expect(services.cases.peek(CASE)?.state.finalLetter?.kind).toBe('final-assessment');
  });

  test('when everything is there → each requirement is listed as met, with where it comes from', () => {
    show();
    expect(screen.getByText(/^3\d requirements are met$/)).toBeDefined();
    expect(screen.getByText('Each issue has its reasons in full.')).toBeDefined();
    expect(screen.getAllByText('Regulation (EU) 2024/3228')).toHaveLength(1);
  });

  test('when a requirement is not met → it says which, and the letter waits for a reason', async () => {
    await does(services, { type: 'SetOutcome', outcome: 'upheld', summary: "I am the customer's advocate." });
    show();
    expect(screen.getByText(/^Not met: The letter does not call the representative a board/)).toBeDefined();
    expect(issueButton()).toHaveProperty('disabled', true);
    await act(async () => {
      fireEvent.change(screen.getByLabelText(/^Reason/), { target: { value: 'It says the opposite.' } });
      await Promise.resolve();
    });
    expect(screen.getByText(/^Overridden: The letter does not call/)).toBeDefined();
    expect(issueButton()).toHaveProperty('disabled', false);
  });

  test('when a requirement cannot be overridden → no reason is asked for', async () => {
    await does(services, { type: 'SetOutcome', outcome: 'upheld', summary: 'Klag på ODR.' });
    show();
    expect(screen.getByText(/^Not met: The letter does not name the EU platform/)).toBeDefined();
    expect(screen.queryByLabelText(/^Reason/)).toBeNull();
  });

  test('when nobody knows how to reach the representative → not before that is filled in', async () => {
    await services.settings.set({ senderLines: [] });
    show();
    expect(issueButton()).toHaveProperty('disabled', true);
    await act(async () => {
      fireEvent.change(screen.getByLabelText('How to reach the representative'), {
        target: { value: 'Vestergade 1\n\n  1456 København K ' },
      });
      await Promise.resolve();
    });
    expect(services.settings.get().senderLines).toEqual(['Vestergade 1', '1456 København K']);
    expect(issueButton()).toHaveProperty('disabled', false);
  });

  test('when something is drafted and not recorded → the preview shows it and the letter waits', async () => {
    const draft = caseDraft(services.drafts, services.clock, CASE);
    draft.set(draftField.summary, 'Du får medhold og en undskyldning.', 'Du får medhold.');
    show();
    expect(await screen.findByText('Du får medhold og en undskyldning.')).toBeDefined();
    expect(screen.getByText(/1 field is filled in but not recorded/)).toBeDefined();
    expect(issueButton()).toHaveProperty('disabled', true);
  });

  test('when the holding reply is chosen → its own fields are asked for', async () => {
    show();
    await act(async () => {
      fireEvent.click(screen.getByRole('radio', { name: 'Holding reply' }));
      await Promise.resolve();
    });
    expect(screen.getByText(/Fill in “Why does it take longer\?”/)).toBeDefined();
    expect(screen.getByText(/The law allows/)).toBeDefined();
    expect(issueButton()).toHaveProperty('disabled', true);
  });

  test('when a character has no glyph → the sentence names it and nothing goes out', async () => {
    renderLetter.mockResolvedValue(err({ code: 'GLYPH_MISSING', characters: ['𐎀'] }));
    const onIssued = show();
    await press('Issue letter');
    await press('Issue');
    expect(screen.getByRole('alert').textContent).toContain('𐎀');
    expect(onIssued).not.toHaveBeenCalled();
  });
});

describe('the firm’s standard paragraphs', () => {
  const { name } = contentOf();

  function having(clauses: readonly Clause[]): void {
    services = { ...services, clauses: { ...services.clauses, list: () => clauses } };
  }

  test('when none is approved → none is offered', () => {
    having(clausesAfter([{ type: 'SaveClause', content: contentOf() }]));
    show();
    expect(screen.getByText('No approved standard paragraph fits this letter.')).toBeDefined();
    expect(screen.queryByRole('checkbox', { name })).toBeNull();
  });

  test('when one is ticked → the letter has it, and its version is recorded', async () => {
    const clause = approvedClause();
    having([clause]);
    const onIssued = show();
    await act(async () => {
      fireEvent.click(screen.getByRole('checkbox', { name }));
      await Promise.resolve();
    });
    expect(screen.getByText(contentOf().texts.da?.text ?? '')).toBeDefined();
    await press('Issue letter');
    await press('Issue');
    expect(onIssued.mock.lastCall?.[0].clauses).toEqual([{ id: clause.clauseId, version: 1, name }]);
    // What was chosen for this letter is used up.
    expect(Object.keys(caseDraft(services.drafts, services.clock, CASE).fields())).toEqual([]);
  });

  test('when the one that was ticked is for other letters → it is named as left out', () => {
    const clause = approvedClause({ kinds: ['acknowledgement'] });
    having([clause]);
    caseDraft(services.drafts, services.clock, CASE).set(draftField.clause(clause.clauseId), 'true', 'false');
    show();
    expect(screen.getByText(new RegExp(`^Left out: ${name}`))).toBeDefined();
  });
});
