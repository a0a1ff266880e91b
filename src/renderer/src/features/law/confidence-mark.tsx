import HelpIcon from '@mui/icons-material/HelpOutlineRounded';
import RemoveRedEyeIcon from '@mui/icons-material/RemoveRedEyeOutlined';
import VerifiedIcon from '@mui/icons-material/TaskAltRounded';
import Box from '@mui/material/Box';

import { CONFIDENCE_LABELS } from '../../../../shared/law/confidence-labels';
import type { Confidence } from '../../../../shared/law/legal-source';
import { useLanguage } from '../../lib/language';

const ICONS = { verified: VerifiedIcon, secondary: RemoveRedEyeIcon, unverified: HelpIcon };

interface ConfidenceMarkProps {
  readonly confidence: Confidence;
  /** Other words than the usual ones. */
  readonly label?: string;
}

/** How sure something is, by sign and word; the colour only helps. */
export function ConfidenceMark({ confidence, label }: ConfidenceMarkProps) {
  const language = useLanguage();
  const Icon = ICONS[confidence];
  const color = confidence === 'unverified' ? 'warning.main' : 'text.secondary';
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5, color }}>
      <Icon aria-hidden sx={{ fontSize: 14 }} />
      {label ?? CONFIDENCE_LABELS[confidence][language]}
    </Box>
  );
}
