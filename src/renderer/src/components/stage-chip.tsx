import Box from '@mui/material/Box';

import { STAGE_LABELS } from '../../../shared/complaint/labels';
import type { Stage } from '../../../shared/complaint/vocabulary';
import { useLanguage } from '../lib/language';

/** How much of the ring is filled tells the stage without the colour; the word beside it says it. */
const FILL: Record<Stage, number> = {
  received: 0,
  review: 25,
  waiting: 25,
  assessed: 50,
  issued: 75,
  finalised: 100,
};

const COLOURS: Record<Stage, string> = {
  received: 'info.main',
  review: 'primary.main',
  waiting: 'warning.main',
  assessed: 'primary.main',
  issued: 'success.main',
  finalised: 'text.secondary',
};

export function StageChip({ stage }: { readonly stage: Stage }) {
  const language = useLanguage();
  return (
    <Box
      component="span"
      sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.75, whiteSpace: 'nowrap' }}
    >
      <Box
        component="span"
        aria-hidden
        sx={{
          width: 10,
          height: 10,
          flexShrink: 0,
          borderRadius: '50%',
          border: '2px solid currentColor',
          color: COLOURS[stage],
          background: `conic-gradient(currentColor ${FILL[stage]}%, transparent 0)`,
        }}
      />
      {STAGE_LABELS[stage][language]}
    </Box>
  );
}
