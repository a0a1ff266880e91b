import ContentCopyIcon from '@mui/icons-material/ContentCopyRounded';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';

import { formatShortDate } from '../../../../shared/core/format';
import type { LegalSource } from '../../../../shared/law/legal-source';
import { useLanguage, useTexts } from '../../lib/language';
import { ConfidenceMark } from './confidence-mark';
import { useCopy } from './copying';
import { NOT_ON_PAPER } from './print-style';
import { texts } from './texts';

/** Where something stands: citation, address as text, how sure it is and since when. */
export function SourceLine({ source }: { readonly source: LegalSource }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const { citation, url, confidence, checkedOn } = source;
  return (
    <Box sx={{ fontSize: 12, lineHeight: '16px', minWidth: 0 }}>
      <Box sx={{ overflowWrap: 'anywhere', '&::first-letter': { textTransform: 'uppercase' } }}>
        {citation[language]}
      </Box>
      {url !== undefined && <Address url={url} />}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1, color: 'text.secondary' }}>
        <ConfidenceMark confidence={confidence} />
        <span>{t.checkedOn(formatShortDate(checkedOn, language))}</span>
      </Box>
    </Box>
  );
}

/** Text, because nothing is opened from here. */
export function Address({ url }: { readonly url: string }) {
  const t = useTexts(texts);
  const copy = useCopy();
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.5, color: 'text.secondary', minWidth: 0 }}>
      <Box component="span" sx={{ overflowWrap: 'anywhere', userSelect: 'text' }}>
        {url}
      </Box>
      <IconButton
        className={NOT_ON_PAPER}
        aria-label={t.copy(url)}
        onClick={() => {
          copy(url);
        }}
        sx={{ minWidth: 24, minHeight: 24, p: 0, flexShrink: 0 }}
      >
        <ContentCopyIcon sx={{ fontSize: 14 }} />
      </IconButton>
    </Box>
  );
}
