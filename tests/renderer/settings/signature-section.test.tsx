// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';

import { SignatureSection } from '../../../src/renderer/src/features/settings/signature-section';
import { LanguageProvider } from '../../../src/renderer/src/lib/language';
import { ServicesContext } from '../../../src/renderer/src/store/services';
import { err, ok } from '../../../src/shared/core/result';
import type { Desktop, DocumentKeyFacts } from '../../../src/shared/ipc/contract';
import { caseServices } from '../support/case-services';

afterEach(cleanup);

const OWN: DocumentKeyFacts = {
  kind: 'self-issued',
  subject: 'O=Nordbetaling AB\nCN=Freja Lindholm',
  issuer: 'O=Nordbetaling AB\nCN=Freja Lindholm',
  fingerprint: 'a'.repeat(64),
  validTo: Date.UTC(2036, 10, 22, 12),
};
const TAKEN: DocumentKeyFacts = { ...OWN, kind: 'pkcs12', issuer: 'CN=Test CA', fingerprint: 'b'.repeat(64) };

function show(documentKeyTake: Desktop['documentKeyTake']) {
  const services = caseServices({
    language: 'en',
    desktop: { documentKey: () => Promise.resolve(ok(OWN)), documentKeyTake },
  });
  render(
    <ServicesContext value={services}>
      <LanguageProvider language="en">
        <SignatureSection />
      </LanguageProvider>
    </ServicesContext>,
  );
}

async function takeWith(password: string) {
  fireEvent.click(screen.getByRole('button', { name: 'Use a key from a file' }));
  const dialog = screen.getByRole('dialog', { name: 'Key and certificate from a file' });
  fireEvent.change(within(dialog).getByLabelText("The file's password"), { target: { value: password } });
  fireEvent.click(within(dialog).getByRole('button', { name: 'Choose the file' }));
  await Promise.resolve();
  return dialog;
}

describe('the signature in the settings', () => {
  test('when the app made the key → whose it is, until when, and that it proves no identity', async () => {
    show(() => Promise.resolve(ok(null)));
    expect(await screen.findByText('Freja Lindholm, Nordbetaling AB')).toBeDefined();
    expect(screen.getByText('itself')).toBeDefined();
    expect(screen.getByText('22 November 2036')).toBeDefined();
    expect(screen.getByText(/does not show who signed, and it is not a qualified/)).toBeDefined();
  });

  test('when a file is taken → its issuer is named, and what that is worth', async () => {
    const take = vi.fn<Desktop['documentKeyTake']>(() => Promise.resolve(ok(TAKEN)));
    show(take);
    await screen.findByText('itself');
    await takeWith('blå himmel');
    expect(await screen.findByText('Test CA')).toBeDefined();
    expect(take).toHaveBeenCalledExactlyOnceWith({ password: 'blå himmel' });
    expect(screen.getByText(/depends on that issuer/)).toBeDefined();
    expect(screen.getByText('New documents are signed with the key from the file.')).toBeDefined();
  });

  test('when the file cannot be read → a sentence, and the key there was stays', async () => {
    show(() => Promise.resolve(err({ code: 'CERTIFICATE_UNREADABLE' })));
    await screen.findByText('itself');
    const dialog = await takeWith('wrong');
    await waitFor(() => {
      expect(within(dialog).getByRole('alert').textContent).toContain('The key there was stays in use.');
    });
    expect(screen.getByText('a'.repeat(64))).toBeDefined();
  });

  test('when no file is chosen → nothing happens', async () => {
    show(() => Promise.resolve(ok(null)));
    await screen.findByText('itself');
    const dialog = await takeWith('');
    await waitFor(() => {
      expect(within(dialog).getByRole('button', { name: 'Choose the file' })).toHaveProperty(
        'disabled',
        false,
      );
    });
    expect(within(dialog).queryByRole('alert')).toBeNull();
  });
});
