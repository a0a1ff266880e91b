// @vitest-environment jsdom
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { useGate } from '../../../src/renderer/src/app/session/use-gate';
// Loaded here once: in a test that waits for it, it would be too late on a busy machine.
import '../../../src/renderer/src/store/open-session';
import type { Services } from '../../../src/renderer/src/store/services';
import { FakeDoor } from '../unlock/fake-door';

let door: FakeDoor;
const leave = vi.fn();

beforeEach(() => {
  door = new FakeDoor();
  leave.mockReset();
});

afterEach(async () => {
  cleanup();
  await Dexie.delete(`uvildig-${door.main.session.workspace.workspaceId}`);
});

function stand() {
  return renderHook(() => useGate(door.desktop, undefined, leave)).result;
}

async function enter() {
  const gate = stand();
  await waitFor(() => {
    expect(gate.current.state.at).toBe('locked');
  });
  act(() => {
    gate.current.enter(door.main.open());
  });
  await waitFor(() => {
    expect(gate.current.state.at).toBe('open');
  });
  return gate;
}

function servicesOf(gate: ReturnType<typeof stand>): Services {
  const { state } = gate.current;
  if (state.at !== 'open') throw new Error('Not open');
  return state.session.services;
}

describe('the way into the session', () => {
  test('when there is no vault → first start', async () => {
    door.state = 'absent';
    const gate = stand();
    await waitFor(() => {
      expect(gate.current.state.at).toBe('first-start');
    });
  });

  test('when the vault cannot be read → the failure is shown, nothing is created', async () => {
    door.damage = { code: 'VAULT_DAMAGED' };
    const gate = stand();
    await waitFor(() => {
      expect(gate.current.state).toMatchObject({
        at: 'unreadable',
        failure: { code: 'VAULT_DAMAGED' },
        environment: { language: 'en' },
      });
    });
    expect(door.created).toBeUndefined();
  });

  test('when the vault is unlocked → the store opens and its services are handed on', async () => {
    const gate = await enter();
    expect(servicesOf(gate).workspace.organisation).toBe('Nordbetaling AB');
  });
});

describe('the way out', () => {
  test('when locking is asked for → settings and drafts are written, then the vault locks, then the window is left', async () => {
    const gate = await enter();
    const written = vi.spyOn(door.desktop, 'recordWrite');
    await servicesOf(gate).drafts.save('case:x', { note: 'half a sentence' });
    act(() => {
      gate.current.lock();
    });
    expect(gate.current.state.at).toBe('closing');
    await waitFor(() => {
      expect(leave).toHaveBeenCalledOnce();
    });
    expect(written).toHaveBeenCalled();
    expect(door.lock).toHaveBeenCalledOnce();
    expect(door.lock.mock.invocationCallOrder[0]).toBeLessThan(leave.mock.invocationCallOrder[0] ?? 0);
  });

  test('when the vault has locked itself → the window is left at once and does not lock again', async () => {
    const gate = await enter();
    act(() => {
      door.tell('locked', { reason: 'idle' });
    });
    expect(gate.current.state.at).toBe('closing');
    await waitFor(() => {
      expect(leave).toHaveBeenCalledOnce();
    });
    expect(door.lock).not.toHaveBeenCalled();
  });

  test('when the app is about to end → it is told once everything is written, and the window stays', async () => {
    const gate = await enter();
    act(() => {
      door.tell('closing', null);
    });
    expect(gate.current.state.at).toBe('closing');
    await waitFor(() => {
      expect(door.readyToClose).toHaveBeenCalledOnce();
    });
    expect(leave).not.toHaveBeenCalled();
  });

  test('when the app ends in front of the locked door → it need not wait', async () => {
    const gate = stand();
    await waitFor(() => {
      expect(gate.current.state.at).toBe('locked');
    });
    door.tell('closing', null);
    expect(door.readyToClose).toHaveBeenCalledOnce();
  });

  test('when the vault locks itself while a new recovery code is on screen → going on leads to the door', async () => {
    door.state = 'absent';
    const gate = stand();
    await waitFor(() => {
      expect(gate.current.state.at).toBe('first-start');
    });
    const session = door.main.open();
    door.tell('locked', { reason: 'idle' });
    expect(leave).not.toHaveBeenCalled();
    act(() => {
      gate.current.enter(session);
    });
    expect(leave).toHaveBeenCalledOnce();
    expect(gate.current.state.at).toBe('first-start');
  });

  test('when the vault locks itself before a new passphrase was chosen → back to the door at once', async () => {
    const gate = stand();
    await waitFor(() => {
      expect(gate.current.state.at).toBe('locked');
    });
    door.tell('locked', { reason: 'suspended' });
    expect(leave).toHaveBeenCalledOnce();
  });
});
