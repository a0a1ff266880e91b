import Box from '@mui/material/Box';

import { LANGUAGE_LABELS } from '../../../../shared/complaint/labels';
import type { LetterLanguage } from '../../../../shared/complaint/vocabulary';
import { useLanguage, useTexts } from '../../lib/language';
import { ConfidenceMark } from './confidence-mark';
import { texts } from './texts';

/** Languages whose letters nobody who speaks them from childhood has read. */
const UNCHECKED: readonly LetterLanguage[] = ['nb', 'fi', 'de'];

export function LanguagesPart({ languages }: { readonly languages: readonly LetterLanguage[] }) {
  const t = useTexts(texts);
  const language = useLanguage();
  return (
    <Box
      component="dl"
      sx={{ display: 'grid', gridTemplateColumns: 'max-content 1fr', columnGap: 3, rowGap: 0.75, m: 0 }}
    >
      {languages.map((name) => {
        const isOpen = UNCHECKED.includes(name);
        return (
          <Box key={name} sx={{ display: 'contents' }}>
            <Box component="dt" sx={{ fontWeight: 500 }}>
              {LANGUAGE_LABELS[name][language]}
            </Box>
            <Box component="dd" sx={{ m: 0 }}>
              <ConfidenceMark
                confidence={isOpen ? 'unverified' : 'verified'}
                label={isOpen ? t.nativeCheck : t.nativeChecked}
              />
            </Box>
          </Box>
        );
      })}
    </Box>
  );
}
