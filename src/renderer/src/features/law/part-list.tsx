import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import { memo } from 'react';

import { useTexts } from '../../lib/language';
import { partId } from './law-parts';
import type { LawPart } from './law-parts';
import { NOT_ON_PAPER } from './print-style';
import { texts } from './texts';

interface PartListProps {
  readonly parts: readonly LawPart[];
  /** What was found in each; absent while nothing is looked for. */
  readonly counts: Readonly<Record<LawPart, number>> | undefined;
}

/** The way to each part of a long page. */
export const PartList = memo(function PartList({ parts, counts }: PartListProps) {
  const t = useTexts(texts);
  return (
    <Box
      component="nav"
      aria-label={t.onThisPage}
      className={NOT_ON_PAPER}
      sx={{
        width: 200,
        flexShrink: 0,
        p: 1,
        pt: 2,
        borderRight: 1,
        borderColor: 'divider',
        overflowY: 'auto',
      }}
    >
      {parts.map((part) => (
        <ButtonBase
          key={part}
          onClick={() => {
            const target = document.getElementById(partId(part));
            target?.focus({ preventScroll: true });
            target?.scrollIntoView({ block: 'start' });
          }}
          sx={{
            display: 'flex',
            justifyContent: 'space-between',
            gap: 1,
            width: '100%',
            minHeight: 32,
            px: 1,
            py: 0.5,
            borderRadius: 1,
            textAlign: 'left',
            fontSize: 13,
            lineHeight: '18px',
            '&:hover': { bgcolor: 'action.hover' },
          }}
        >
          {t.parts[part]}
          {counts && (
            <Box component="span" sx={{ color: 'text.secondary', fontVariantNumeric: 'tabular-nums' }}>
              {counts[part]}
            </Box>
          )}
        </ButtonBase>
      ))}
    </Box>
  );
});
