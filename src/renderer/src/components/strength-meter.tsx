import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';

import { useLanguage, useTexts } from '../lib/language';
import { texts } from './passphrase-texts';
import { longEnough, MIN_PASSPHRASE_CHARACTERS } from '../../../shared/core/passphrase';
import { MIN_SCORE } from './strength';
import type { Strength } from './strength';

const STEPS = [1, 2, 3, 4] as const;

interface StrengthMeterProps {
  readonly id: string;
  readonly passphrase: string;
  /** Absent while nothing has been estimated. */
  readonly strength: Strength | undefined;
}

/** Four bars, the word for them, and what would help. */
export function StrengthMeter({ id, passphrase, strength }: StrengthMeterProps) {
  const language = useLanguage();
  const t = useTexts(texts);
  const known = passphrase === '' ? undefined : strength;
  const colour = known && known.score >= MIN_SCORE ? 'success.main' : 'warning.main';
  const advice = known ? known.advice.map((sentence) => sentence[language]) : [];
  const lines = [
    ...(known && !longEnough(passphrase) ? [t.tooShort(MIN_PASSPHRASE_CHARACTERS)] : []),
    ...advice,
  ];
  return (
    <Box id={id} role="status" sx={{ mt: -0.5 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
        <Box aria-hidden sx={{ display: 'flex', gap: 0.5, flexGrow: 1 }}>
          {STEPS.map((step) => (
            <Box
              key={step}
              sx={{
                flexGrow: 1,
                height: 4,
                borderRadius: 1,
                bgcolor: known && known.score >= step ? colour : 'action.disabledBackground',
              }}
            />
          ))}
        </Box>
        <Typography variant="caption" color="textSecondary" sx={{ minWidth: 130, textAlign: 'right' }}>
          {known ? `${t.strength}: ${t.scores[known.score]}` : ' '}
        </Typography>
      </Box>
      <Typography variant="caption" color="textSecondary" component="p" sx={{ minHeight: 32, mt: 0.5 }}>
        {known ? lines.join(' ') : t.advice}
      </Typography>
    </Box>
  );
}
