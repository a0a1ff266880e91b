// @vitest-environment jsdom
import { act, cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { MappingStep } from '../../../src/renderer/src/features/intake/mapping/mapping-step';
import { PreviewStep } from '../../../src/renderer/src/features/intake/preview/preview-step';
import type { PreviewRow } from '../../../src/renderer/src/features/intake/preview/examine';
import type { Intake } from '../../../src/renderer/src/features/intake/intake';
import { LanguageProvider } from '../../../src/renderer/src/lib/language';
import { ServicesContext } from '../../../src/renderer/src/store/services';
import { guessMapping } from '../../../src/shared/intake/guess-mapping';
import { readIntake } from '../../../src/shared/intake/read-rows';
import type { ReactNode } from 'react';
import { DANISH_TABLE, encoded, plainCase, PORTS } from '../../fixtures/intake/files';
import { caseServices } from '../support/case-services';

// A busy machine may take its time.
configure({ asyncUtilTimeout: 10_000 });

const SOURCE = { name: 'sager.csv', sha256: 'a'.repeat(64), encoding: 'utf-8', warnings: [] } as const;

let intake: Intake;

beforeEach(() => {
  // jsdom has no layout: the list is as high as ten rows.
  vi.stubGlobal(
    'ResizeObserver',
    class {
      private readonly changed: () => void;
      constructor(changed: () => void) {
        this.changed = changed;
      }
      observe() {
        this.changed();
      }
      disconnect() {
        return undefined;
      }
    },
  );
  Object.defineProperty(HTMLElement.prototype, 'clientHeight', { configurable: true, value: 372 });
  intake = {
    status: vi.fn(),
    subscribe: vi.fn(),
    choose: vi.fn(),
    take: vi.fn(),
    takeFile: vi.fn(),
    takeOutside: vi.fn(),
    map: vi.fn(),
    check: vi.fn(() => Promise.resolve()),
    back: vi.fn(),
    tick: vi.fn(),
    start: vi.fn(() => Promise.resolve()),
    cancel: vi.fn(),
    again: vi.fn(),
    saveUnreadable: vi.fn(() => Promise.resolve('mend.json')),
  };
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function show(content: ReactNode) {
  return render(
    <ServicesContext value={caseServices({ language: 'en' })}>
      <LanguageProvider language="en">
        <MemoryRouter>{content}</MemoryRouter>
      </LanguageProvider>
    </ServicesContext>,
  );
}

describe('the columns', () => {
  const [headers = [], ...sampleRows] = DANISH_TABLE;
  const guess = guessMapping(headers, sampleRows);
  const tableOf = { separator: ';', headers, sampleRows, guess } as const;

  test('when a required field has no column → going on puts the focus there and says what is missing', () => {
    const { market: _market, ...columns } = guess.columns;
    show(
      <MappingStep
        intake={intake}
        state={{ step: 'mapping', source: SOURCE, table: tableOf, mapping: { ...guess, columns } }}
      />,
    );
    fireEvent.click(screen.getByRole('button', { name: 'Check the cases' }));
    expect(intake.check).not.toHaveBeenCalled();
    expect(screen.getByText('First choose a column or a fixed value for: Market.')).toBeDefined();
    expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Market' }));
  });

  test('when another column is chosen → the mapping follows, and samples show how it will be read', () => {
    show(
      <MappingStep
        intake={intake}
        state={{ step: 'mapping', source: SOURCE, table: tableOf, mapping: guess }}
      />,
    );
    const market = screen.getByRole('combobox', { name: 'Market' });
    expect(within(market.closest('tr')!).getByText('Denmark')).toBeDefined();
    fireEvent.change(market, { target: { value: 'column:Kunde' } });
    expect(intake.map).toHaveBeenCalledWith({ ...guess, columns: { ...guess.columns, market: ['Kunde'] } });
  });

  test('when nothing is missing → going on checks the cases', () => {
    show(
      <MappingStep
        intake={intake}
        state={{ step: 'mapping', source: SOURCE, table: tableOf, mapping: guess }}
      />,
    );
    fireEvent.click(screen.getByRole('button', { name: 'Check the cases' }));
    expect(intake.check).toHaveBeenCalledOnce();
  });
});

describe('the preview', () => {
  const cases = [
    ...Array.from({ length: 60 }, (_, number) => plainCase(number + 1)),
    { ...plainCase(61), text: '<img src=x onerror="alert(1)">' },
    { ...plainCase(62), market: 'Atlantis' },
  ];
  const read = readIntake({ name: 'sager.json', bytes: encoded(JSON.stringify({ cases })) }, PORTS);
  const rows: PreviewRow[] = (read.ok ? read.value.rows : []).map((row) =>
    row.status === 'readable' ? { kind: 'new', row } : { kind: 'unreadable', row },
  );
  const state = { step: 'preview', source: SOURCE, rows, ticked: new Set<number>() } as const;

  test('when there are many rows → only those in view exist, and the grid says how many there are', () => {
    show(<PreviewStep intake={intake} state={state} />);
    const grid = screen.getByRole('grid', { name: 'Cases in the file' });
    expect(grid.getAttribute('aria-rowcount')).toBe('63');
    expect(within(grid).getAllByRole('row').length).toBeLessThan(30);
    expect(screen.getByRole('button', { name: 'Import 61 cases' })).toHaveProperty('disabled', false);
  });

  test('when a row cannot be read → its place and a sentence are shown', async () => {
    show(<PreviewStep intake={intake} state={state} />);
    fireEvent.click(screen.getByRole('button', { name: /^Cannot be read/ }));
    const details = screen.getByRole('region', { name: 'The selected case' });
    expect(within(details).getByText(/The market “Atlantis” is not known/)).toBeDefined();
    expect(within(details).getByText(/^Line 1, column \d+ · \$\.cases\[61\]\.market$/)).toBeDefined();
    await act(async () => {
      fireEvent.click(screen.getByRole('button', { name: 'Save 1 line to mend …' }));
      await Promise.resolve();
    });
    await waitFor(() => {
      expect(screen.getByText('Saved as mend.json. Mend the file and import it.')).toBeDefined();
    });
  });

  test('when the last row is gone to by keyboard → it is shown, and markup in it is only text', () => {
    show(<PreviewStep intake={intake} state={state} />);
    const grid = screen.getByRole('grid', { name: 'Cases in the file' });
    fireEvent.keyDown(grid, { key: 'End' });
    fireEvent.keyDown(grid, { key: 'ArrowUp' });
    const details = screen.getByRole('region', { name: 'The selected case' });
    expect(within(details).getByText('<img src=x onerror="alert(1)">')).toBeDefined();
    expect(document.querySelector('img')).toBeNull();
  });

  test('when everything is here already → that is said, and there is nothing to import', () => {
    const known = rows
      .filter((one) => one.kind === 'new')
      .map(({ row }) => ({ kind: 'already-here' as const, row, caseId: 'c'.repeat(32) as never }));
    show(<PreviewStep intake={intake} state={{ ...state, rows: known }} />);
    expect(screen.getByText('All 61 cases are here already. There is nothing to import.')).toBeDefined();
    expect(screen.getByRole('button', { name: 'Nothing to import' })).toHaveProperty('disabled', true);
  });

  test('when a changed row is ticked with the space bar → it is to be added', () => {
    const [first] = rows;
    if (first?.kind !== 'new') throw new Error('A new row');
    const changed: PreviewRow = {
      kind: 'changed-since',
      row: first.row,
      caseId: 'c'.repeat(32) as never,
      standing: {
        kind: 'changed-since',
        changes: [{ field: 'market', was: 'DK', is: 'SE' }],
        attachments: [],
      },
      finalised: false,
    };
    show(
      <PreviewStep intake={intake} state={{ ...state, rows: [changed, { ...changed, finalised: true }] }} />,
    );
    const grid = screen.getByRole('grid', { name: 'Cases in the file' });
    fireEvent.keyDown(grid, { key: ' ' });
    expect(intake.tick).toHaveBeenCalledWith(new Set([0]));
    const details = screen.getByRole('region', { name: 'The selected case' });
    expect(within(details).getByText('Denmark')).toBeDefined();
    fireEvent.keyDown(grid, { key: 'ArrowDown' });
    fireEvent.keyDown(grid, { key: ' ' });
    expect(intake.tick).toHaveBeenCalledOnce();
    expect(
      within(details).getByText('The case is finalised. Reopen it before anything can be added.'),
    ).toBeDefined();
  });
});
