// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';

import { ServicesContext } from '../../../src/renderer/src/store/services';
import { useRulesOf } from '../../../src/renderer/src/store/use-rule-book';
import { adrSignposts } from '../../../src/shared/law/adr';
import { receivedCase, stateOf } from '../support/assessed-case';
import { caseServices } from '../support/case-services';

afterEach(cleanup);

test('when the firm has a company of its own in the market → the board of its home state is no longer offered', async () => {
  const services = caseServices();
  await receivedCase(services);
  const state = stateOf(services);
  const { market, product } = state.complaint;
  const { result } = renderHook(() => useRulesOf(state), {
    wrapper: ({ children }) => <ServicesContext value={services}>{children}</ServicesContext>,
  });
  const offered = () => adrSignposts(market, product, 'none', result.current).map(({ entity }) => entity.id);
  const before = result.current;
  expect(offered()).toContain('se-arn');
  await act(() => services.settings.set({ establishments: { [market]: 'subsidiary' } }));
  expect(offered()).toContain('dk-fanke');
  expect(offered()).not.toContain('se-arn');
  await act(() => services.settings.set({ establishments: {} }));
  expect(result.current).toBe(before);
});
