import { createContext, useCallback, useContext, useState } from 'react';
import type { ReactNode } from 'react';

import { VisuallyHidden } from '../../components/visually-hidden';
import { useTexts } from '../../lib/language';
import { texts } from './texts';

const CopyContext = createContext<(address: string) => void>(() => undefined);

/** Puts addresses on the clipboard, since the window opens none, and says so. */
export function Copying({ children }: { readonly children: ReactNode }) {
  const t = useTexts(texts);
  const [said, setSaid] = useState('');
  // The same as long as the words are: every address of a long page is drawn anew with another.
  const copy = useCallback(
    (address: string): void => {
      setSaid('');
      navigator.clipboard.writeText(address).then(
        () => {
          setSaid(t.copied);
        },
        () => {
          setSaid(t.notCopied);
        },
      );
    },
    [t],
  );
  return (
    <CopyContext value={copy}>
      {children}
      <VisuallyHidden>
        <span role="status">{said}</span>
      </VisuallyHidden>
    </CopyContext>
  );
}

export function useCopy(): (address: string) => void {
  return useContext(CopyContext);
}
