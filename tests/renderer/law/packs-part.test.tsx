// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react';
import { Profiler } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';

import { PacksPart } from '../../../src/renderer/src/features/law/packs-part';
import { LanguageProvider } from '../../../src/renderer/src/lib/language';
import { ServicesContext } from '../../../src/renderer/src/store/services';
import { caseServices } from '../support/case-services';

afterEach(cleanup);

/** The deadlines have been counted for that share of the cases. @returns counts on, and how often the part was drawn */
function showCounting(share: number) {
  const plain = caseServices({ language: 'en' });
  let status = { ...plain.rules.status(), recounted: share };
  const listeners = new Set<() => void>();
  const rules = {
    ...plain.rules,
    status: () => status,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const drawn = vi.fn();
  render(
    <ServicesContext value={{ ...plain, rules }}>
      <LanguageProvider language="en">
        <Profiler id="packs" onRender={drawn}>
          <PacksPart />
        </Profiler>
      </LanguageProvider>
    </ServicesContext>,
  );
  const counted = (recounted: number) => {
    act(() => {
      status = { ...status, recounted };
      for (const listener of listeners) listener();
    });
  };
  return { counted, drawn };
}

describe('while the deadlines are counted anew', () => {
  test('when more cases are counted → the share is told, until all are', () => {
    const { counted } = showCounting(0.25);
    expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('25');
    counted(0.5);
    expect(screen.getByRole('status').textContent).toContain('50%');
    counted(1);
    expect(screen.queryByRole('progressbar')).toBeNull();
  });

  test('when a step is less than one per cent → nothing is drawn', () => {
    const { counted, drawn } = showCounting(0.25);
    counted(0.254);
    drawn.mockClear();
    counted(0.255);
    counted(0.256);
    expect(drawn).not.toHaveBeenCalled();
    counted(0.26);
    expect(drawn).toHaveBeenCalled();
  });
});
