// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';

import { FirstStartPage } from '../../../src/renderer/src/features/unlock/first-start-page';
import type { UiLanguage } from '../../../src/shared/core/text';
import type { Session } from '../../../src/shared/ipc/contract';
import { FakeDoor, PASSPHRASE, RECOVERY_CODE, show } from './fake-door';

afterEach(cleanup);

function begin() {
  const door = new FakeDoor();
  door.state = 'absent';
  const onOpen = vi.fn<(session: Session) => void>();
  const onLanguage = vi.fn<(language: UiLanguage) => void>();
  show(<FirstStartPage desktop={door.desktop} onLanguage={onLanguage} onOpen={onOpen} />);
  return { door, onOpen, onLanguage };
}

function type(label: RegExp | string, text: string) {
  fireEvent.change(screen.getByLabelText(label), { target: { value: text } });
}

function press(name: string | RegExp) {
  fireEvent.click(screen.getByRole('button', { name }));
}

async function toRecoveryCode() {
  type(/^Organisation/, ' Nordbetaling AB ');
  type(/^Your name/, 'Anna Lind');
  press('Continue');
  type('Passphrase', PASSPHRASE);
  type('Repeat the passphrase', PASSPHRASE);
  await screen.findByText(/Strength: (Strong|Very strong)/);
  press('Create the vault');
  await screen.findByRole('heading', { name: 'Keep the recovery code' });
}

/** Types the groups that are asked for. */
function answer(change: (group: string) => string) {
  const groups = RECOVERY_CODE.split('-');
  for (const input of screen.getAllByLabelText(/^Group \d of 8$/)) {
    const label = screen.getAllByText(/^Group \d of 8$/).find((one) => one.getAttribute('for') === input.id);
    const place = Number(/\d/.exec(label?.textContent ?? '')?.[0]) - 1;
    fireEvent.change(input, { target: { value: change(groups[place] ?? '') } });
  }
}

describe('first start', () => {
  test('when names are missing → the fields say so, the first one is focused, nothing goes on', () => {
    begin();
    press('Continue');
    expect(screen.getAllByText('Required.')).toHaveLength(2);
    expect(document.activeElement).toBe(screen.getByLabelText(/^Organisation/));
    expect(screen.queryByLabelText('Passphrase')).toBeNull();
  });

  test('when another language is chosen → the window is told at once', () => {
    const { onLanguage } = begin();
    press('Svenska');
    expect(onLanguage).toHaveBeenCalledWith('sv');
  });

  test('when the passphrase is easy to guess → no vault is created, and the field says why', async () => {
    const { door } = begin();
    type(/^Organisation/, 'Nordbetaling AB');
    type(/^Your name/, 'Anna Lind');
    press('Continue');
    type('Passphrase', 'anna lind 123');
    type('Repeat the passphrase', 'anna lind 123');
    await screen.findByText(/Avoid your own name/);
    press('Create the vault');
    expect(await screen.findByText(/too easy to guess/)).toBeDefined();
    expect(door.created).toBeUndefined();
  });

  test('when everything is filled in → vault, code kept as a file, confirmed, open', async () => {
    const { door, onOpen } = begin();
    await toRecoveryCode();
    expect(door.created).toMatchObject({
      organisation: 'Nordbetaling AB',
      staffName: 'Anna Lind',
      role: 'reviewer',
      market: 'DK',
      language: 'en',
      passphrase: PASSPHRASE,
    });
    expect(screen.getByRole('list', { name: 'Recovery code' }).textContent).toContain('R5S67');

    press('Save as file');
    await screen.findByText(/The code was saved as/);
    expect(door.saved[0]?.text).toContain(RECOVERY_CODE);

    press('I have kept the code');
    await screen.findByRole('heading', { name: 'Confirm the recovery code' });
    answer((group) => group.toLowerCase());
    press('Open the workspace');
    await waitFor(() => {
      expect(onOpen).toHaveBeenCalledOnce();
    });
  });

  test('when a group is typed wrong → it is said, and the vault does not open', async () => {
    const { onOpen } = begin();
    await toRecoveryCode();
    press('I have kept the code');
    await screen.findByRole('heading', { name: 'Confirm the recovery code' });
    answer(() => 'XXXX');
    press('Open the workspace');
    expect(await screen.findAllByText(/does not match the code/)).toHaveLength(2);
    expect(onOpen).not.toHaveBeenCalled();
    press('Show the code again');
    expect(await screen.findByRole('heading', { name: 'Keep the recovery code' })).toBeDefined();
  });
});
