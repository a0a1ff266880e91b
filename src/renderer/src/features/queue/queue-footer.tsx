import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';

import { useLanguage, useTexts } from '../../lib/language';
import { texts } from './texts';
import type { QueueView } from './use-queue';

/** How many of how many; said aloud when a filter changes it. */
export function QueueFooter({ queue }: { readonly queue: QueueView }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const count = (value: number) => new Intl.NumberFormat(language).format(value);
  const { rows, all, complete, filtered } = queue;
  return (
    <Box
      component="footer"
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 2,
        px: 2,
        minHeight: 32,
        borderTop: 1,
        borderColor: 'divider',
        bgcolor: 'background.paper',
        flexShrink: 0,
      }}
    >
      <Typography variant="caption" role="status" sx={{ fontVariantNumeric: 'tabular-nums' }}>
        {filtered ? t.countSome(count(rows.length), count(all.length)) : t.countAll(count(all.length))}
        {!complete && ` · ${t.loadingRest}`}
      </Typography>
      <Typography variant="caption" color="textSecondary" sx={{ ml: 'auto' }}>
        {t.keys}
      </Typography>
    </Box>
  );
}
