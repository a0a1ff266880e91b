// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { ClosingPanel } from '../../../src/renderer/src/features/finalise/closing-panel';
import { LanguageProvider } from '../../../src/renderer/src/lib/language';
import { ServicesContext } from '../../../src/renderer/src/store/services';
import type { Services } from '../../../src/renderer/src/store/services';
import { issuing } from '../../support/cases';
import { assessedCase, CASE, does, recordedTypes, stateOf } from '../support/assessed-case';
import { caseServices } from '../support/case-services';

let services: Services;

function show() {
  render(
    <ServicesContext value={services}>
      <LanguageProvider language="en">
        <MemoryRouter>
          <ClosingPanel caseId={CASE} />
        </MemoryRouter>
      </LanguageProvider>
    </ServicesContext>,
  );
}

async function press(name: string) {
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name }));
    await Promise.resolve();
  });
}

async function type(name: string, text: string) {
  await act(async () => {
    fireEvent.change(screen.getByLabelText(name), { target: { value: text } });
    await Promise.resolve();
  });
}

beforeEach(async () => {
  Element.prototype.scrollIntoView = () => undefined;
  services = caseServices({ language: 'en', startsAt: Date.parse('2026-11-20T09:00:00Z') });
  await assessedCase(services);
});

afterEach(cleanup);

describe('closing a case', () => {
  test('when no concluding letter has gone out → says that it must first', () => {
    show();
    expect(
      screen.getByText('The case can be finalised once the concluding letter has been issued.'),
    ).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Finalise the case' })).toBeNull();
  });

  test('when the person confirms → the case is finalised with a checkpoint taken then', async () => {
    await does(services, issuing());
    show();
    await press('Finalise the case');
    expect(screen.getByText(/root cause of the complaint is not recorded/)).toBeDefined();
    await press('Finalise');
    const { finalisedOn, checkpoint } = stateOf(services);
    expect(finalisedOn).toBe('2026-11-20');
    expect(checkpoint?.code).toMatch(/^([0-9A-Z]{4}-){3}[0-9A-Z]{4}$/);
    expect(screen.getByRole('link', { name: 'Write an addendum' })).toBeDefined();
  });

  test('when the case is reopened → it takes a reason, and the letter loses its force', async () => {
    await does(services, issuing());
    show();
    await press('Reopen the case …');
    await type('Reason for reopening', 'New receipt.');
    await press('Reopen the case: Reopen the case');
    expect(stateOf(services).finalLetter).toBeUndefined();
    expect(screen.getByText(/New receipt\./)).toBeDefined();
  });

  test('when a remedy is said to be carried out in the future → refused, and the date has the focus', async () => {
    await does(services, issuing());
    show();
    await type('Carried out on', '2027-01-01');
    await press('Record as carried out: carrying out of Det ene træk betales tilbage');
    expect(screen.getByText('The date in “Carried out on” lies in the future.')).toBeDefined();
    expect(document.activeElement).toBe(screen.getByLabelText('Carried out on'));
    await type('Carried out on', '2026-11-20');
    await press('Record as carried out: carrying out of Det ene træk betales tilbage');
    expect(recordedTypes(services)).toContain('RemedyCarriedOut');
  });

  test('when the complainant goes on to a board → referral and decision are recorded one after the other', async () => {
    await does(services, issuing());
    show();
    await type('Referred on', '2026-11-19');
    await press('Record referral: referral to an ADR entity');
    await type('Decision of the ADR entity', 'The firm was right.');
    await type('Decided on', '2026-11-20');
    await press('Record decision: decision of an ADR entity');
    expect(stateOf(services).adr.map(({ outcome }) => outcome)).toContain('The firm was right.');
  });

  test('when a claim is expected → the legal hold takes a reason, is shown with it, and can be released', async () => {
    show();
    expect(screen.getByText('Once the case is finalised it is kept for 5 years.')).toBeDefined();
    await press('Place a legal hold …');
    await type('Reason for the legal hold', 'A summons has come.');
    await press('Place a legal hold: legal hold');
    expect(stateOf(services).hold?.reason).toBe('A summons has come.');
    expect(screen.getByText(/A summons has come\./)).toBeDefined();
    await press('Release the legal hold …');
    await type('Reason for releasing the legal hold', 'Settled out of court.');
    await press('Release the legal hold: legal hold');
    expect(stateOf(services).hold).toBeUndefined();
    expect(recordedTypes(services).slice(-2)).toEqual(['LegalHoldPlaced', 'LegalHoldReleased']);
  });

  test('when the case is finalised and a remedy is open → says how long it is kept, and what keeps it longer', async () => {
    await does(services, issuing());
    show();
    await press('Finalise the case');
    await press('Finalise');
    expect(
      screen.getByText(
        'The case is kept until 20 November 2031, then a row without names in the complaints register until 20 November 2036.',
      ),
    ).toBeDefined();
    expect(screen.getByText('The case is not erased before the remedies are carried out.')).toBeDefined();
  });
});
