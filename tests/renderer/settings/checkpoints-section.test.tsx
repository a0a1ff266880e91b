// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';

import { CheckpointsSection } from '../../../src/renderer/src/features/settings/checkpoints-section';
import { LanguageProvider } from '../../../src/renderer/src/lib/language';
import { ServicesContext } from '../../../src/renderer/src/store/services';
import { err, ok } from '../../../src/shared/core/result';
import type { CheckpointFacts, CheckpointState, Desktop } from '../../../src/shared/ipc/contract';
import { caseServices } from '../support/case-services';

afterEach(cleanup);

const URL = 'https://stamps.example/tsr';
const AT = Date.UTC(2026, 10, 23, 8, 5);

function checkpoint(number: number, stamp?: CheckpointFacts['stamp']): CheckpointFacts {
  const facts = {
    number,
    code: `000${number}-1111-2222-3333`,
    occasion: 'daily',
    takenAt: AT,
    entries: 1234,
  };
  return { ...facts, occasion: 'daily', ...(stamp && { stamp }) };
}

function show(state: CheckpointState, desktop: Partial<Desktop> = {}) {
  const services = caseServices({
    language: 'en',
    desktop: { checkpointState: () => Promise.resolve(ok(state)), ...desktop },
  });
  render(
    <ServicesContext value={services}>
      <LanguageProvider language="en">
        <CheckpointsSection />
      </LanguageProvider>
    </ServicesContext>,
  );
}

describe('checkpoints in the settings', () => {
  test('when there are many → the newest five with code and stamp, and how many are older', async () => {
    const stamped = checkpoint(5, { at: AT + 60_000, authority: URL });
    show({
      checkpoints: [checkpoint(6), stamped, ...[4, 3, 2, 1, 0].map((n) => checkpoint(n))],
      authority: URL,
    });
    const table = await screen.findByRole('table', { name: 'The latest checkpoints' });
    const rows = within(table).getAllByRole('row').slice(1);
    expect(rows).toHaveLength(5);
    expect(rows[0]?.textContent).toContain('7');
    expect(rows[0]?.textContent).toContain('0006-1111-2222-3333');
    expect(rows[0]?.textContent).toContain('1,234');
    expect(rows[0]?.textContent).toContain('waiting');
    expect(rows[1]?.textContent).toContain('09:06');
    expect(rows[2]?.textContent).toContain('none');
    expect(screen.getByText(/Older checkpoints: 2/)).toBeDefined();
  });

  test('when one is taken → its code is said', async () => {
    const checkpointTake = () => Promise.resolve(ok({ checkpoints: [checkpoint(0)], authority: null }));
    show({ checkpoints: [], authority: null }, { checkpointTake });
    await screen.findByText(/There is no checkpoint yet/);
    fireEvent.click(screen.getByRole('button', { name: 'Take a checkpoint now' }));
    expect(
      await screen.findByText('The checkpoint is taken. Its code is 0000-1111-2222-3333.'),
    ).toBeDefined();
  });

  test('when the journal is damaged → a sentence, and no code', async () => {
    show(
      { checkpoints: [], authority: null },
      { checkpointTake: () => Promise.resolve(err({ code: 'JOURNAL_DAMAGED' })) },
    );
    fireEvent.click(await screen.findByRole('button', { name: 'Take a checkpoint now' }));
    expect((await screen.findByRole('alert')).textContent).not.toBe('');
  });

  test('when an authority is named → it is asked at once, and its silence is said with a way on', async () => {
    const silent: CheckpointState = { checkpoints: [checkpoint(0)], authority: URL, trouble: 'no-answer' };
    const timeStampAuthoritySet = vi.fn<Desktop['timeStampAuthoritySet']>(() => Promise.resolve(ok(silent)));
    const checkpointStamp = vi.fn<Desktop['checkpointStamp']>(() => Promise.resolve(ok(silent)));
    show({ checkpoints: [checkpoint(0)], authority: null }, { timeStampAuthoritySet, checkpointStamp });
    fireEvent.change(await screen.findByLabelText(/Time-stamp authority/), { target: { value: ` ${URL} ` } });
    fireEvent.click(screen.getByRole('button', { name: 'Save the authority' }));
    expect(await screen.findByText(/did not answer/)).toBeDefined();
    expect(timeStampAuthoritySet).toHaveBeenCalledExactlyOnceWith({ url: URL });
    expect(checkpointStamp).toHaveBeenCalledTimes(1);
    fireEvent.click(screen.getByRole('button', { name: 'Ask now' }));
    await vi.waitFor(() => {
      expect(checkpointStamp).toHaveBeenCalledTimes(2);
    });
  });

  test('when it is no address → the field says so, and keeps what was written', async () => {
    show(
      { checkpoints: [], authority: null },
      {
        timeStampAuthoritySet: () => Promise.resolve(err({ code: 'NOT_ALLOWED', detail: 'NOT_A_URL' })),
      },
    );
    const field = await screen.findByLabelText<HTMLInputElement>(/Time-stamp authority/);
    fireEvent.change(field, { target: { value: 'stamps' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save the authority' }));
    expect(await screen.findByText(/begins with http/)).toBeDefined();
    expect(field.value).toBe('stamps');
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
