// @vitest-environment jsdom
import { act, cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { MaterialPanel } from '../../../src/renderer/src/features/review/material-panel';
import { LanguageProvider } from '../../../src/renderer/src/lib/language';
import { ServicesContext } from '../../../src/renderer/src/store/services';
import type { Services } from '../../../src/renderer/src/store/services';
import type { NewExhibit } from '../../../src/shared/complaint/commands';
import type { Complaint } from '../../../src/shared/complaint/complaint';
import type { CaseId } from '../../../src/shared/core/ids';
import { ok } from '../../../src/shared/core/result';
import { complaintOf, exhibitOf } from '../../support/cases';
import { caseServices } from '../support/case-services';

// A busy machine may take its time.
configure({ asyncUtilTimeout: 10_000 });

const PAGE = '<script>window.hit = true</script><img src=x onerror="window.hit = true">';

let services: Services;
let caseId: CaseId;
const saveFile = vi.fn();
const workspaceRecord = vi.fn();

async function begin(complaint: Partial<Complaint> = {}, texts: readonly string[] = []) {
  saveFile.mockResolvedValue(ok({ savedAs: 'copy.txt' }));
  workspaceRecord.mockResolvedValue(ok(null));
  const openEvidence = () =>
    Promise.resolve(ok([{ name: 'new_letter.txt', bytes: new TextEncoder().encode('new') }]));
  services = caseServices({ language: 'en', desktop: { saveFile, workspaceRecord, openEvidence } });
  const exhibits: NewExhibit[] = [];
  for (const [index, text] of texts.entries()) {
    const added = await services.documents.add('' as CaseId, new TextEncoder().encode(text));
    if (!added.ok) throw new Error('refused');
    const title = `File ${String(index + 1)}`;
    exhibits.push(exhibitOf({ ...added.value, fileName: `${title}.txt`, title, mediaType: 'text/plain' }));
  }
  const received = await services.cases.receive(complaintOf(complaint), exhibits);
  if (!received.ok) throw new Error('refused');
  ({ caseId } = received.value);
  return render(
    <ServicesContext value={services}>
      <LanguageProvider language="en">
        <MemoryRouter>
          <MaterialPanel caseId={caseId} />
        </MemoryRouter>
      </LanguageProvider>
    </ServicesContext>,
  );
}

async function goTo(tab: RegExp) {
  fireEvent.click(await screen.findByRole('tab', { name: tab }));
}

function recorded() {
  return services.cases.peek(caseId)?.history.map(({ event }) => event.type) ?? [];
}

async function press(name: string | RegExp) {
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name }));
    await Promise.resolve();
  });
}

beforeEach(() => {
  vi.clearAllMocks();
  // jsdom has no layout.
  Element.prototype.scrollIntoView = () => undefined;
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {
        return undefined;
      }
      unobserve() {
        return undefined;
      }
      disconnect() {
        return undefined;
      }
    },
  );
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('the material of a case', () => {
  test('when the complaint holds markup and addresses → all of it is plain text and nothing is a link', async () => {
    await begin({ text: `${PAGE} https://evil.example/` });
    expect(await screen.findByText(`${PAGE} https://evil.example/`)).toBeDefined();
    expect(screen.getByText('mette@example.dk', { exact: false })).toBeDefined();
    expect(document.querySelector('a, img, script')).toBeNull();
    expect(window).not.toHaveProperty('hit');
  });

  test('when special care is called for → that is marked, and what it is only shown when asked for', async () => {
    await begin({ vulnerability: 'Recently bereaved.' });
    const note = await screen.findByText('Recently bereaved.');
    expect(note.closest('[hidden]')).not.toBeNull();
    await press('Show special care');
    expect(note.closest('[hidden]')).toBeNull();
    await press('Hide special care');
    expect(note.closest('[hidden]')).not.toBeNull();
  });

  test('when somebody acts without authority → a warning stands beside their name', async () => {
    await begin({ authorisedPerson: { name: 'Bo Ål', authority: '' } });
    expect(
      await screen.findByText('There is no authority. Nothing may be disclosed to the authorised person.'),
    ).toBeDefined();
  });

  test('when an exhibit is a text with markup → it is shown as text', async () => {
    await begin({}, [PAGE]);
    await goTo(/^Evidence/);
    expect(await screen.findByText(PAGE)).toBeDefined();
    expect(document.querySelector('img, script')).toBeNull();
  });

  test('when the bytes are not those of the trail → they are not shown', async () => {
    await begin({}, ['genuine']);
    services.documents.read = () => Promise.resolve(ok(new TextEncoder().encode('forged')));
    await goTo(/^Evidence/);
    expect(
      await screen.findByText('The exhibit’s content is not what was saved. It is not shown.'),
    ).toBeDefined();
    expect(screen.queryByText('forged')).toBeNull();
  });

  test('when a copy is saved → the trail of the case and of the workspace tell', async () => {
    await begin({}, ['genuine']);
    await goTo(/^Evidence/);
    await screen.findByText('genuine');
    await press('Save a copy …');
    await waitFor(() => {
      expect(workspaceRecord).toHaveBeenCalledWith({
        event: expect.objectContaining({ type: 'Exported', kind: 'exhibit', caseId }),
      });
    });
    expect(recorded()).toContain('CaseOpened');
  });

  test('when an exhibit is withdrawn → a reason is needed, and it stays in the list', async () => {
    await begin({}, ['one', 'two']);
    await goTo(/^Evidence/);
    await screen.findByText('one');
    await press('Withdraw …');
    const dialog = within(screen.getByRole('dialog'));
    expect(dialog.getByRole('button', { name: 'Withdraw' })).toHaveProperty('disabled', true);
    await act(async () => {
      fireEvent.change(dialog.getByRole('textbox', { name: 'Reason' }), { target: { value: 'Wrong case.' } });
      await Promise.resolve();
    });
    fireEvent.click(dialog.getByRole('button', { name: 'Withdraw' }));
    expect(await screen.findByText('Withdrawn: Wrong case.')).toBeDefined();
    expect(within(screen.getByRole('list', { name: 'Evidence' })).getAllByRole('button')).toHaveLength(2);
    expect(recorded()).toContain('EvidenceWithdrawn');
  });

  test('when a file is added → its title is proposed, and it is the exhibit that is shown', async () => {
    await begin({}, ['one']);
    await goTo(/^Evidence/);
    await press('Add evidence …');
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByRole('textbox', { name: 'Title of new_letter.txt' })).toHaveProperty(
      'value',
      'new letter',
    );
    fireEvent.click(dialog.getByRole('checkbox', { name: 'Not for letters: new_letter.txt' }));
    fireEvent.click(dialog.getByRole('button', { name: 'Add 1 exhibit' }));
    expect(await screen.findByText('new')).toBeDefined();
    const exhibits = [...(services.cases.peek(caseId)?.state.evidence.values() ?? [])];
    expect(exhibits.at(-1)).toMatchObject({ title: 'new letter', notForLetter: true, origin: 'complainant' });
  });

  test('when a date in the future is given → nothing is added and the field says why', async () => {
    await begin();
    await goTo(/^Evidence/);
    await press('Add evidence …');
    const dialog = within(await screen.findByRole('dialog'));
    fireEvent.change(dialog.getByLabelText('Received'), { target: { value: '2027-01-01' } });
    fireEvent.click(dialog.getByRole('button', { name: 'Add 1 exhibit' }));
    expect(dialog.getByText('Give the date, today at the latest.')).toBeDefined();
    expect(recorded()).not.toContain('EvidenceAdded');
  });

  test('when a contact is logged → the channel is asked for first, then it is on record', async () => {
    await begin();
    await goTo(/^Contacts/);
    const fill = async (label: string, value: string) => {
      await act(async () => {
        fireEvent.change(screen.getByLabelText(label), { target: { value } });
        await Promise.resolve();
      });
    };
    await fill('Date', '2026-11-13');
    await fill('What was said or written?', 'Explained what happens now.');
    await press('Record: new contact');
    expect(screen.getByText('Choose: Channel')).toBeDefined();
    await fill('Channel', 'phone');
    await fill('With', 'complainant');
    await press('Record: new contact');
    expect(
      await within(screen.getByRole('list', { name: 'Contacts' })).findByText('Explained what happens now.'),
    ).toBeDefined();
    expect(screen.getByLabelText('What was said or written?')).toHaveProperty('value', '');
  });

  test('when a note is added → it stands among the notes', async () => {
    await begin();
    await goTo(/^Notes/);
    await act(async () => {
      fireEvent.change(screen.getByRole('textbox', { name: 'New note' }), {
        target: { value: 'Call back.' },
      });
      await Promise.resolve();
    });
    await press('Add: new note');
    expect(await within(screen.getByRole('list', { name: 'Notes' })).findByText('Call back.')).toBeDefined();
  });

  test('when the tabs are gone through with the arrow keys → the panel follows', async () => {
    await begin();
    const first = await screen.findByRole('tab', { name: 'Complaint' });
    first.focus();
    fireEvent.keyDown(first, { key: 'ArrowRight' });
    expect(screen.getByRole('tab', { name: 'Chronology' }).getAttribute('aria-selected')).toBe('true');
    expect(screen.getByRole('tabpanel', { name: 'Chronology' })).toBeDefined();
  });
});
