// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';

import { MarketsSection } from '../../../src/renderer/src/features/settings/markets-section';
import { LanguageProvider } from '../../../src/renderer/src/lib/language';
import { ServicesContext } from '../../../src/renderer/src/store/services';
import type { Rules } from '../../../src/renderer/src/store/services';
import { ok } from '../../../src/shared/core/result';
import { countEffects } from '../../../src/shared/law/pack-effects';
import { readRulePack } from '../../../src/shared/law/read-rule-pack';
import { BOOK } from '../../support/rules';
import { caseServices } from '../support/case-services';

afterEach(cleanup);

function show() {
  const preview = vi.fn<Rules['preview']>((text) => {
    const read = readRulePack(text, BOOK);
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    return Promise.resolve(ok({ pack: read.value, effects: { ...countEffects().sofar(), cases: 2 } }));
  });
  const services = caseServices({ language: 'en', rules: { preview } });
  render(
    <ServicesContext value={services}>
      <LanguageProvider language="en">
        <MarketsSection />
      </LanguageProvider>
    </ServicesContext>,
  );
  return { services, preview };
}

describe('the markets in the settings', () => {
  test('when an establishment is chosen → it is remembered for that market', () => {
    const { services } = show();
    const choice = screen.getByRole('combobox', { name: 'The firm has in Denmark' });
    fireEvent.change(choice, { target: { value: 'branch' } });
    expect(services.settings.get().establishments).toEqual({ DK: 'branch' });
  });

  test('when promises are changed → they become a pack, and its effect is shown before it is loaded', async () => {
    const { preview } = show();
    fireEvent.click(screen.getByRole('button', { name: 'Change the promises in Ireland' }));
    const number = screen.getByRole('textbox', { name: 'Answer by customer service, number' });
    fireEvent.change(number, { target: { value: '20' } });
    fireEvent.click(screen.getByRole('button', { name: 'Show the effect' }));
    expect(preview).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Where the promises stand' }));
    fireEvent.change(screen.getByRole('textbox', { name: 'Where the promises stand' }), {
      target: { value: 'Complaints' },
    });
    await act(async () => {
      fireEvent.click(screen.getByRole('button', { name: 'Show the effect' }));
      for (let step = 0; step < 10; step++) await Promise.resolve();
    });
    const dialog = screen.getByRole('dialog', { name: 'Load this rule pack?' });
    expect(within(dialog).getByText("The firm's own promises: Ireland")).toBeDefined();
    expect(within(dialog).getByText('All 2 open cases keep their deadlines.')).toBeDefined();
  });
});
