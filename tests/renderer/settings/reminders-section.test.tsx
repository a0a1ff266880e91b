// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';

import { RemindersSection } from '../../../src/renderer/src/features/settings/reminders-section';
import { LanguageProvider } from '../../../src/renderer/src/lib/language';
import { ServicesContext } from '../../../src/renderer/src/store/services';
import { DEFAULT_SETTINGS, settingsSchema } from '../../../src/renderer/src/store/settings';
import { caseServices } from '../support/case-services';

afterEach(cleanup);

function show() {
  const services = caseServices({ language: 'en' });
  render(
    <ServicesContext value={services}>
      <LanguageProvider language="en">
        <RemindersSection />
      </LanguageProvider>
    </ServicesContext>,
  );
  return services;
}

describe('reminder settings', () => {
  test('when nobody has chosen → on, quiet from six in the evening to eight in the morning and at weekends', () => {
    expect(DEFAULT_SETTINGS).toMatchObject({
      reminders: true,
      quietHours: { from: '18:00', to: '08:00', weekends: true },
    });
  });

  test('when hours are chosen → they are remembered; half a time typed changes nothing', () => {
    const services = show();
    fireEvent.change(screen.getByLabelText('Quiet from'), { target: { value: '16:30' } });
    fireEvent.change(screen.getByLabelText('Quiet until'), { target: { value: '' } });
    fireEvent.click(screen.getByLabelText('Quiet on Saturday and Sunday too'));
    expect(services.settings.get().quietHours).toEqual({ from: '16:30', to: '08:00', weekends: false });
  });

  test('when they are switched off → remembered, and the hours cannot be changed', () => {
    const services = show();
    fireEvent.click(screen.getByLabelText('Show reminders'));
    expect(services.settings.get().reminders).toBe(false);
    expect(screen.getByLabelText<HTMLInputElement>('Quiet from').disabled).toBe(true);
  });

  test('when stored hours are no times → the ones that were meant first', () => {
    expect(
      settingsSchema.parse({ quietHours: { from: '25:00', to: '8', weekends: true } }).quietHours,
    ).toEqual(DEFAULT_SETTINGS.quietHours);
  });
});
