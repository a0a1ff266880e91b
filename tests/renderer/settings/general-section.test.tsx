// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';

import { GeneralSection } from '../../../src/renderer/src/features/settings/general-section';
import { LanguageProvider } from '../../../src/renderer/src/lib/language';
import { ServicesContext } from '../../../src/renderer/src/store/services';
import { caseServices } from '../support/case-services';

afterEach(cleanup);

function show() {
  const services = caseServices({ language: 'en' });
  render(
    <ServicesContext value={services}>
      <LanguageProvider language="en">
        <GeneralSection />
      </LanguageProvider>
    </ServicesContext>,
  );
  return services;
}

function choose(field: string, option: string) {
  fireEvent.mouseDown(screen.getByRole('combobox', { name: new RegExp(field) }));
  fireEvent.click(within(screen.getByRole('listbox')).getByRole('option', { name: option }));
}

describe('general settings', () => {
  test('when a language is chosen → it is remembered; languages go by their own names', () => {
    const services = show();
    choose('Language', 'Svenska');
    expect(services.settings.get().language).toBe('sv');
  });

  test('when colours are chosen → they are remembered', () => {
    const services = show();
    choose('Colours', 'Dark');
    expect(services.settings.get().theme).toBe('dark');
  });

  test('when the time until locking is chosen → it is remembered in minutes', () => {
    const services = show();
    choose('Lock after inactivity', '5 minutes');
    expect(services.settings.get().idleMinutes).toBe(5);
  });
});
