import Box from '@mui/material/Box';
import GlobalStyles from '@mui/material/GlobalStyles';
import { createPortal } from 'react-dom';

import { useTexts } from '../lib/language';
import { texts } from './passphrase-texts';

const SHEET_CLASS = 'print-sheet';

/** What the printer gets instead of the window while the recovery code is on screen. */
export function RecoverySheet({
  code,
  organisation,
}: {
  readonly code: string;
  readonly organisation: string;
}) {
  const t = useTexts(texts);
  return createPortal(
    <>
      <GlobalStyles
        styles={{
          [`.${SHEET_CLASS}`]: { display: 'none' },
          '@media print': {
            [`body > *:not(.${SHEET_CLASS})`]: { display: 'none !important' },
            [`.${SHEET_CLASS}`]: { display: 'block', color: '#000', background: '#fff' },
          },
        }}
      />
      <Box className={SHEET_CLASS} aria-hidden sx={{ p: 4, fontSize: 14, lineHeight: '22px' }}>
        <Box component="h1" sx={{ fontSize: 20 }}>
          {t.sheetTitle}
        </Box>
        <p>{t.sheetText(organisation)}</p>
        <Box component="p" sx={{ fontFamily: 'monospace', fontSize: 18, my: 3, overflowWrap: 'anywhere' }}>
          {code}
        </Box>
        <p>{t.sheetWarning}</p>
      </Box>
    </>,
    document.body,
  );
}
