import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import type { ReactNode } from 'react';

import { useTexts } from '../../lib/language';
import { texts } from './texts';

interface WorkingStepProps {
  readonly title: string;
  /** 0 to 1; absent while nobody can tell. */
  readonly share?: number;
  /** "1 200 of 10 000 cases" */
  readonly count?: string;
  readonly note?: ReactNode;
  readonly cancelDisabled?: boolean;
  readonly onCancel: () => void;
}

/** Something that takes a while and can be called off. */
export function WorkingStep({
  title,
  share,
  count,
  note,
  cancelDisabled = false,
  onCancel,
}: WorkingStepProps) {
  const t = useTexts(texts);
  const titleId = useId();
  return (
    <Box sx={{ flexGrow: 1, display: 'grid', placeItems: 'center', p: 3 }}>
      <Box sx={{ width: 'min(480px, 100%)' }}>
        <Typography id={titleId} variant="h2" role="status">
          {title}
        </Typography>
        <LinearProgress
          aria-labelledby={titleId}
          variant={share === undefined ? 'indeterminate' : 'determinate'}
          {...(share !== undefined && { value: Math.round(share * 100) })}
          sx={{ my: 1.5 }}
        />
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 2, minHeight: 32 }}>
          <Typography
            variant="body2"
            color="textSecondary"
            sx={{ flexGrow: 1, fontVariantNumeric: 'tabular-nums' }}
          >
            {count}
          </Typography>
          <Button disabled={cancelDisabled} onClick={onCancel}>
            {t.cancel}
          </Button>
        </Box>
        {note !== undefined && (
          <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
            {note}
          </Typography>
        )}
      </Box>
    </Box>
  );
}
