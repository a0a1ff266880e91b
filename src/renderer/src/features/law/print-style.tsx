import GlobalStyles from '@mui/material/GlobalStyles';
import { memo } from 'react';

/** Class of what has no use on paper. */
export const NOT_ON_PAPER = 'not-on-paper';
/** Class of what stands on paper only. */
export const ONLY_ON_PAPER = 'only-on-paper';

const INK = '#000';

/** The page as a printed document: the whole length, black on white whatever the colours of the window. */
export const PrintStyle = memo(function PrintStyle() {
  return (
    <GlobalStyles
      styles={{
        [`.${ONLY_ON_PAPER}`]: { display: 'none' },
        '@page': { size: 'A4', margin: '16mm' },
        '@media print': {
          [`.${ONLY_ON_PAPER}`]: { display: 'block' },
          [`.${NOT_ON_PAPER}`]: { display: 'none !important' },
          '#root :has(main), main, main > *, main > * > *': {
            display: 'block !important',
            height: 'auto !important',
            overflow: 'visible !important',
            backgroundColor: 'transparent !important',
          },
          'main > header': { padding: '0 !important' },
          'tr, li, dd, dt': { breakInside: 'avoid' },
          // A heading, and what is said below it, stays with what follows.
          'h2, h3, h4, section > div:first-of-type, section > p': { breakAfter: 'avoid' },
          'html[data-theme]': {
            colorScheme: 'light',
            '--ui-palette-text-primary': INK,
            '--ui-palette-text-secondary': '#333',
            '--ui-palette-warning-main': INK,
            '--ui-palette-primary-main': INK,
            '--ui-palette-divider': '#999',
            '--ui-palette-TableCell-border': '#999',
            '--ui-palette-background-default': '#fff',
            '--ui-palette-background-paper': '#fff',
          },
          body: { color: INK, backgroundColor: '#fff' },
        },
      }}
    />
  );
});
