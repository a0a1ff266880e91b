// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test, vi } from 'vitest';

import { LawPage } from '../../../src/renderer/src/features/law/law-page';
import { LanguageProvider } from '../../../src/renderer/src/lib/language';
import { ServicesContext } from '../../../src/renderer/src/store/services';
import type { LoadedPack, Rules, RulesStatus, Services } from '../../../src/renderer/src/store/services';
import type { Role } from '../../../src/shared/complaint/vocabulary';
import { asId } from '../../../src/shared/core/ids';
import type { CaseId } from '../../../src/shared/core/ids';
import { localDate } from '../../../src/shared/core/local-date';
import { err, ok } from '../../../src/shared/core/result';
import type { PackEffects } from '../../../src/shared/law/pack-effects';
import { BUNDLED_PACKS } from '../../../src/shared/law/packs/bundled';
import { readRulePack } from '../../../src/shared/law/read-rule-pack';
import { createRuleBook } from '../../../src/shared/law/rule-book';
import { caseServices } from '../support/case-services';

const SAMPLE = readFileSync('tests/fixtures/law/psr-2028.json', 'utf8');

const EFFECTS: PackEffects = {
  cases: 3,
  moved: 1,
  earlier: 1,
  later: 0,
  mostUrgent: [
    {
      caseId: asId<CaseId>('1'.repeat(32)),
      reference: 'UV-7',
      market: 'DK',
      clocks: [{ rule: 'psd2-15-days', before: localDate('2026-12-01') }],
      dueBefore: localDate('2026-12-01'),
      dueAfter: localDate('2026-11-24'),
    },
  ],
};

/** The real reading and the real book; which cases move is said beforehand. */
function rulesOf(services: Services): Rules {
  let book = createRuleBook(BUNDLED_PACKS);
  let status: RulesStatus = { loaded: [], unreadable: 0, recounted: 1 };
  const listeners = new Set<() => void>();
  const read = (text: string) => {
    const result = readRulePack(text, book);
    return result.ok ? result : err({ kind: 'unreadable' as const, troubles: result.error });
  };
  return {
    book: () => book,
    status: () => status,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    preview: (text) => {
      const result = read(text);
      return Promise.resolve(result.ok ? ok({ pack: result.value, effects: EFFECTS }) : result);
    },
    load: (text) => {
      const result = read(text);
      if (!result.ok) return Promise.resolve(result);
      const { staffId } = services.staff;
      const loaded: LoadedPack = {
        pack: result.value,
        text,
        sha256: 'f'.repeat(64),
        loadedAt: Date.parse('2026-11-16T09:30:00Z'),
        loadedBy: staffId,
      };
      book = createRuleBook([...book.packs, result.value]);
      status = { ...status, loaded: [...status.loaded, loaded] };
      for (const listener of listeners) listener();
      return Promise.resolve(ok(loaded));
    },
  };
}

function show(role: Role = 'auditor'): Services {
  const plain = caseServices({ language: 'en' });
  const services = { ...plain, staff: { ...plain.staff, role }, rules: rulesOf(plain) };
  const { container } = render(
    <ServicesContext value={services}>
      <LanguageProvider language="en">
        <LawPage />
      </LanguageProvider>
    </ServicesContext>,
  );
  page = container;
  return services;
}

let page: HTMLElement;

async function choose(text: string) {
  const input = page.querySelector('input[type=file]');
  if (!input) throw new Error('The page takes a file');
  await act(async () => {
    fireEvent.change(input, { target: { files: [new File([text], 'psr.json')] } });
    await new Promise((resolve) => setTimeout(resolve, 20));
  });
}

/** By the words on it: asking a page of this length for roles takes seconds. */
async function press(words: string) {
  await act(async () => {
    fireEvent.click(screen.getByText(words, { selector: 'button' }));
    await Promise.resolve();
  });
}

function dialogOf(title: string): HTMLElement {
  const dialog = screen.getByText(title, { selector: '[role=dialog] h2' }).closest('[role=dialog]');
  if (!(dialog instanceof HTMLElement)) throw new Error(`${title} is no dialog`);
  return dialog;
}

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('the law page', () => {
  test('when it opens → each rule stands with its length, force, source, confidence and date', () => {
    show();
    const table = screen.getByLabelText('PSD2: replies to complaints, version 2026-11');
    const row = within(table).getByRole('row', { name: /^Reply within 15 business days/ });
    expect(row.textContent).toContain('15 business days from receipt of the complaint by the firm');
    expect(row.textContent).toContain('Law');
    expect(row.textContent).toContain('https://eur-lex.europa.eu/eli/dir/2015/2366/oj/eng');
    expect(row.textContent).toMatch(/Source readchecked 22.Nov.2026/);
  });

  test('when a language nobody has vouched for is listed → it says so', () => {
    show();
    expect(screen.getAllByText('Needs a native check before it is used')).toHaveLength(3);
  });

  test('when nothing is found → the page says so and takes the search back', async () => {
    show();
    fireEvent.change(screen.getByLabelText('Search the law'), {
      target: { value: 'qqqq' },
    });
    expect(await screen.findByText('Nothing found')).toBeDefined();
    await press('Clear the search');
    expect(screen.queryByText('Nothing found')).toBeNull();
  });

  test('when an address is copied → it is on the clipboard and that is said', async () => {
    show();
    const writeText = vi.fn(() => Promise.resolve());
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    fireEvent.click(screen.getByLabelText('Copy the address https://www.fi.se'));
    expect(writeText).toHaveBeenCalledWith('https://www.fi.se');
    expect(await screen.findByText('The address has been copied.')).toBeDefined();
    Reflect.deleteProperty(navigator, 'clipboard');
  });
});

describe('loading a rule pack', () => {
  test('when the file is broken → every fault is told with its line, and nothing is loaded', async () => {
    const services = show();
    await choose('{\n  "id": "psr pack",\n  "version": "1"\n}');
    const dialog = dialogOf('The rule pack cannot be used');
    expect(within(dialog).getByText(/^Line 2, character 9 \(id\)/)).toBeDefined();
    expect(within(dialog).queryByRole('button', { name: 'Load the pack' })).toBeNull();
    await press('Close');
    expect(services.rules.status().loaded).toEqual([]);
  });

  test('when the file is sound → what moves is shown before anything changes', async () => {
    const services = show();
    await choose(SAMPLE);
    expect(screen.getByText('1 of 3 open cases get other deadlines.')).toBeDefined();
    const row = within(dialogOf('Load this rule pack?')).getByRole('row', { name: /^UV-7/ });
    expect(row.textContent).toMatch(/Denmark1.Dec.202624.Nov.2026/);
    expect(row.textContent).toMatch(/Reply within 15 business days: 1.Dec.2026 → none/);
    expect(services.rules.status().loaded).toEqual([]);
    await press('Cancel');
    expect(document.querySelector('[role=dialog]')).toBeNull();
    expect(services.rules.status().loaded).toEqual([]);
  });

  test('when it is confirmed → it is in force and listed with person, time and fingerprint', async () => {
    show();
    await choose(SAMPLE);
    await press('Load the pack');
    expect(page.querySelector('[role=alert]')?.textContent).toContain('PSR: replies to complaints (example)');
    const row = within(screen.getByLabelText('Loaded rule packs', { selector: 'table' })).getAllByRole(
      'row',
    )[1];
    expect(row?.textContent).toContain('Mette Holm');
    expect(row?.textContent).toContain('10:30');
    expect(row?.textContent).toContain('f'.repeat(64));
  });

  test('when a second reader looks → there is nothing to load with', () => {
    show('approver');
    expect(page.querySelector('input[type=file]')).toBeNull();
    expect(screen.getByText(/^Compliance loads rule packs/)).toBeDefined();
  });
});
