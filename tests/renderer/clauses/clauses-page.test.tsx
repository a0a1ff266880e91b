// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { ClausesPage } from '../../../src/renderer/src/features/clauses/clauses-page';
import { texts } from '../../../src/renderer/src/features/clauses/texts';
import { LanguageProvider } from '../../../src/renderer/src/lib/language';
import { ServicesContext } from '../../../src/renderer/src/store/services';
import type { Clauses, Services } from '../../../src/renderer/src/store/services';
import { asId } from '../../../src/shared/core/ids';
import type { StaffId } from '../../../src/shared/core/ids';
import { contentOf } from '../../support/clauses';
import { FakeMain } from '../../support/fake-desktop';
import { caseServices } from '../support/case-services';
import { memoryClauses, METTE } from '../support/memory-clauses';

const t = texts.en;
const COLLEAGUE = asId<StaffId>('9'.repeat(32));

let main: FakeMain;
let clauses: Clauses;

async function show(services: Services = caseServices({ clauses })): Promise<void> {
  await act(async () => {
    render(
      <ServicesContext value={services}>
        <LanguageProvider language="en">
          <MemoryRouter>
            <ClausesPage />
          </MemoryRouter>
        </LanguageProvider>
      </ServicesContext>,
    );
    await settled();
  });
}

async function settled(): Promise<void> {
  for (let step = 0; step < 20; step++) await Promise.resolve();
}

async function press(name: string, within_: { getByRole: typeof screen.getByRole } = screen): Promise<void> {
  await act(async () => {
    fireEvent.click(within_.getByRole('button', { name }));
    await settled();
  });
}

function write(label: string, text: string): void {
  fireEvent.change(screen.getByRole('textbox', { name: label }), { target: { value: text } });
}

async function withOne(): Promise<void> {
  const saved = await clauses.execute({ type: 'SaveClause', content: contentOf() });
  if (!saved.ok) throw new Error('It was saved');
}

beforeEach(async () => {
  // jsdom lays nothing out and so scrolls nothing.
  Element.prototype.scrollIntoView = () => undefined;
  main = new FakeMain();
  main.enrolled = [METTE.staffId];
  clauses = await memoryClauses(main, METTE);
});

afterEach(cleanup);

describe('the page of the standard paragraphs', () => {
  test('when there are none → it says what they are for, and how to begin', async () => {
    await show();
    expect(screen.getByText(t.emptyTitle)).toBeDefined();
    await press(t.begin);
    expect(screen.getByRole('button', { name: t.save(1) }).hasAttribute('disabled')).toBe(true);
  });

  test('when something is missing → it is said and the field has the focus; nothing typed is lost', async () => {
    await show();
    await press(t.begin);
    write(t.text('English'), 'We pay interest.');
    await press(t.save(1));
    expect(screen.getByText(t.refusals.NAME_REQUIRED)).toBeDefined();
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: t.name }));
    write(t.name, 'Interest');
    await press(t.save(1));
    expect(screen.getByText(t.refusals.KIND_REQUIRED)).toBeDefined();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Final assessment' }));
    await press(t.save(1));
    expect(screen.getByText(t.saved(1))).toBeDefined();
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2, name: 'Interest' }));
    expect(clauses.list()[0]?.versions[0].content).toEqual({
      name: 'Interest',
      market: 'all',
      kinds: ['final-assessment'],
      texts: { en: { heading: '', text: 'We pay interest.' } },
    });
    expect(clauses.list()[0]?.versions[0].approval).toBeUndefined();
  });

  test('when the page is left and opened again → what was typed is still there', async () => {
    const services = caseServices({ clauses });
    await show(services);
    await press(t.begin);
    write(t.name, 'Half a name');
    cleanup();
    await show(services);
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: t.name }).value).toBe('Half a name');
  });

  test('when the text is changed → approving waits for the version that is being written', async () => {
    await withOne();
    await show();
    write(t.name, 'Interest');
    const approve = screen.getByRole('button', { name: t.approve.button(1) });
    expect(approve.hasAttribute('disabled')).toBe(true);
    expect(screen.getByText(t.saveFirst)).toBeDefined();
    await press(t.discard);
    expect(approve.hasAttribute('disabled')).toBe(false);
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: t.name }).value).toBe(contentOf().name);
  });

  test('when one’s own text is approved → with a reason, and the history tells it', async () => {
    await withOne();
    await show();
    await press(t.approve.button(1));
    const dialog = within(screen.getByRole('dialog'));
    await press(t.approve.confirm, dialog);
    expect(dialog.getByText(t.refusals.REASON_REQUIRED)).toBeDefined();
    fireEvent.change(dialog.getByRole('textbox', { name: t.approve.reason }), {
      target: { value: 'Nobody else is here.' },
    });
    await press(t.approve.confirm, dialog);
    expect(screen.getByText(t.about.approved(1))).toBeDefined();
    expect(screen.getByText('Nobody else is here.')).toBeDefined();
  });

  test('when somebody else works there → it stays a draft, whatever the reason', async () => {
    main.enrolled = [METTE.staffId, COLLEAGUE];
    await withOne();
    await show();
    await press(t.approve.button(1));
    const dialog = within(screen.getByRole('dialog'));
    fireEvent.change(dialog.getByRole('textbox', { name: t.approve.reason }), {
      target: { value: 'Hurry.' },
    });
    await press(t.approve.confirm, dialog);
    expect(dialog.getByText(t.refusals.COMPLIANCE_APPROVES)).toBeDefined();
    expect(clauses.list()[0]?.versions[0].approval).toBeUndefined();
  });

  test('when one is withdrawn → it can be read and no longer written', async () => {
    await withOne();
    await show();
    await press(t.withdraw.button);
    const dialog = within(screen.getByRole('dialog'));
    fireEvent.change(dialog.getByRole('textbox', { name: t.withdraw.reason }), {
      target: { value: 'The law has changed.' },
    });
    await press(t.withdraw.confirm, dialog);
    expect(screen.getByText(/The law has changed\./)).toBeDefined();
    expect(screen.queryByRole('textbox', { name: t.name })).toBeNull();
    expect(screen.getByText(contentOf().texts.da?.text ?? '')).toBeDefined();
  });

  test('when the record cannot be read → that is said, and nothing can be begun', async () => {
    await show(caseServices({ clauses: { ...clauses, readable: false } }));
    expect(screen.getByText(t.unreadable)).toBeDefined();
    expect(screen.queryByRole('button', { name: t.begin })).toBeNull();
  });
});
