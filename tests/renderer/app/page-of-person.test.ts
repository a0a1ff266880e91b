// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';

import { openPageOf } from '../../../src/renderer/src/app/session/page-of-person';
import { asId } from '../../../src/shared/core/ids';
import type { StaffId } from '../../../src/shared/core/ids';

const anna = asId<StaffId>('a'.repeat(32));
const bo = asId<StaffId>('b'.repeat(32));

afterEach(() => {
  sessionStorage.clear();
});

test('when the same person unlocks again → the page they had; when another does → the queue', () => {
  openPageOf(anna);
  window.location.hash = '#/cases/c1/review';
  openPageOf(anna);
  expect(window.location.hash).toBe('#/cases/c1/review');
  openPageOf(bo);
  expect(window.location.hash).toBe('#/');
  window.location.hash = '#/cases/c2/review';
  openPageOf(anna);
  expect(window.location.hash).toBe('#/');
});

test('when a window is new → the page it was opened with', () => {
  window.location.hash = '#/settings';
  openPageOf(bo);
  expect(window.location.hash).toBe('#/settings');
});
