import CheckIcon from '@mui/icons-material/CheckRounded';
import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import type { ReactNode } from 'react';

import { useLanguage } from '../../lib/language';

interface FilterChipProps {
  readonly label: string;
  readonly count?: number;
  readonly pressed: boolean;
  readonly onChange: (pressed: boolean) => void;
  readonly icon?: ReactNode;
}

/** A filter that is on or off; on, it carries a tick and not only a colour. */
export function FilterChip({ label, count, pressed, onChange, icon }: FilterChipProps) {
  const language = useLanguage();
  return (
    <ButtonBase
      aria-pressed={pressed}
      onClick={() => {
        onChange(!pressed);
      }}
      sx={{
        height: 28,
        px: 1,
        gap: 0.5,
        borderRadius: 1,
        border: 1,
        borderColor: pressed ? 'primary.main' : 'divider',
        bgcolor: pressed ? 'action.selected' : 'transparent',
        color: pressed ? 'primary.main' : 'text.primary',
        fontSize: 12,
        fontWeight: 500,
        whiteSpace: 'nowrap',
        '&:hover': { bgcolor: 'action.hover' },
        '& svg': { fontSize: 14 },
      }}
    >
      {pressed ? <CheckIcon aria-hidden /> : icon}
      {label}
      {count !== undefined && (
        <Box
          component="span"
          sx={{ color: 'text.secondary', fontWeight: 400, fontVariantNumeric: 'tabular-nums' }}
        >
          {new Intl.NumberFormat(language).format(count)}
        </Box>
      )}
    </ButtonBase>
  );
}
