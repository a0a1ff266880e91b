// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react';
import { memo } from 'react';
import { afterEach, expect, test, vi } from 'vitest';

import { Copying, useCopy } from '../../../src/renderer/src/features/law/copying';
import { LanguageProvider } from '../../../src/renderer/src/lib/language';

afterEach(cleanup);

test('when the page around is drawn anew → its addresses are not', () => {
  const drawn = vi.fn();
  const Address = memo(function Address() {
    useCopy();
    drawn();
    return null;
  });
  const page = () => (
    <LanguageProvider language="en">
      <Copying>
        <Address />
      </Copying>
    </LanguageProvider>
  );
  const { rerender } = render(page());
  rerender(page());
  expect(drawn).toHaveBeenCalledTimes(1);
});
