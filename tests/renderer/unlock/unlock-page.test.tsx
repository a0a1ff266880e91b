// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';

import { UnlockPage } from '../../../src/renderer/src/features/unlock/unlock-page';
import { asId } from '../../../src/shared/core/ids';
import type { DeviceId } from '../../../src/shared/core/ids';
import type { Session } from '../../../src/shared/ipc/contract';
import { FakeDoor, PASSPHRASE, RECOVERY_CODE, show } from './fake-door';

afterEach(cleanup);

function openDoor(door = new FakeDoor()) {
  const onOpen = vi.fn<(session: Session) => void>();
  const status = door.status();
  if (status.state === 'absent') throw new Error('There is a vault');
  show(<UnlockPage desktop={door.desktop} status={status} clockOffset={0} onOpen={onOpen} />);
  return { door, onOpen };
}

function type(label: string | RegExp, text: string) {
  fireEvent.change(screen.getByLabelText(label), { target: { value: text } });
}

function press(name: string) {
  fireEvent.click(screen.getByRole('button', { name }));
}

describe('unlocking', () => {
  test('when the passphrase is right → the session is handed over', async () => {
    const { onOpen } = openDoor();
    type('Passphrase', PASSPHRASE);
    press('Unlock');
    await waitFor(() => {
      expect(onOpen).toHaveBeenCalledOnce();
    });
    expect(onOpen.mock.calls[0]?.[0].staff.name).toBe('Anna Lind');
  });

  test('when it is wrong → a sentence at the field, the field focused, and the count of attempts', async () => {
    const { onOpen } = openDoor();
    type('Passphrase', 'something else');
    press('Unlock');
    expect(await screen.findByText('The passphrase or recovery code is wrong.')).toBeDefined();
    expect(screen.getByRole('note').textContent).toContain('1 wrong attempt');
    expect(document.activeElement).toBe(screen.getByLabelText('Passphrase'));
    expect(onOpen).not.toHaveBeenCalled();
  });

  test('when nothing was typed → the field asks for it and no attempt is counted', () => {
    const { door } = openDoor();
    press('Unlock');
    expect(screen.getByText('Enter the passphrase.')).toBeDefined();
    expect(door.failures).toBe(0);
  });

  test('when the vault asks to wait → the time is counted down and the button waits too', async () => {
    const door = new FakeDoor();
    door.failures = 4;
    door.waitUntil = Date.now() + 700;
    openDoor(door);
    expect(screen.getByRole('note').textContent).toContain('The next attempt is possible in 0:01.');
    expect(screen.getByRole('button', { name: 'Unlock' })).toHaveProperty('disabled', true);
    await waitFor(
      () => {
        expect(screen.getByRole('button', { name: 'Unlock' })).toHaveProperty('disabled', false);
      },
      { timeout: 3_000 },
    );
  });

  test('when the passphrase is shown → it can be read, and hidden again', () => {
    openDoor();
    const input = screen.getByLabelText('Passphrase');
    expect(input).toHaveProperty('type', 'password');
    press('Show the passphrase');
    expect(input).toHaveProperty('type', 'text');
    press('Hide the passphrase');
    expect(input).toHaveProperty('type', 'password');
  });

  test('when the recovery code opens it → a new passphrase must be chosen first', async () => {
    const { door, onOpen } = openDoor();
    press('Use the recovery code');
    // Loaded when it is asked for.
    await screen.findByLabelText('Recovery code', {}, { timeout: 10_000 });
    type('Recovery code', RECOVERY_CODE);
    press('Unlock');
    await screen.findByRole('heading', { name: 'Choose a new passphrase' });
    await screen.findByLabelText('Repeat the passphrase');
    expect(onOpen).not.toHaveBeenCalled();

    type('Passphrase', 'short');
    type('Repeat the passphrase', 'short');
    press('Change passphrase');
    expect(door.passphrase).toBe(PASSPHRASE);

    const next = 'lampe under femten grønne skove';
    type('Passphrase', next);
    type('Repeat the passphrase', next);
    await screen.findByText(/Strength: (Strong|Very strong)/);
    press('Change passphrase');
    await waitFor(() => {
      expect(onOpen).toHaveBeenCalledOnce();
    });
    expect(door.passphrase).toBe(next);
  });
});

describe('several people', () => {
  const ANNA = {
    seat: asId<DeviceId>('1'.repeat(32)),
    name: 'Anna Lind',
    role: 'reviewer',
    failures: 0,
  } as const;
  const BO = { seat: asId<DeviceId>('2'.repeat(32)), name: 'Bo Dal', role: 'auditor', failures: 2 } as const;

  test('when one person works alone → nobody is asked who they are', () => {
    openDoor();
    expect(screen.queryByRole('radio')).toBeNull();
  });

  test('when there are two → who was here last is chosen, the passphrase has the focus, and the choice goes with it', async () => {
    const door = new FakeDoor();
    door.people = [ANNA, BO];
    door.lastSeat = BO.seat;
    const { onOpen } = openDoor(door);
    expect(screen.getByRole('radio', { name: /Bo Dal/ })).toHaveProperty('checked', true);
    expect(document.activeElement).toBe(screen.getByLabelText('Passphrase'));
    expect(screen.getByText(/2/)).toBeTruthy();
    fireEvent.click(screen.getByRole('radio', { name: /Anna Lind/ }));
    type('Passphrase', PASSPHRASE);
    press('Unlock');
    await waitFor(() => {
      expect(onOpen).toHaveBeenCalledOnce();
    });
    expect(door.asked).toEqual({ passphrase: PASSPHRASE, seat: ANNA.seat });
  });
});
