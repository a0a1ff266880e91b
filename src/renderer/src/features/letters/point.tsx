import ArrowIcon from '@mui/icons-material/ArrowForwardRounded';
import CheckIcon from '@mui/icons-material/CheckRounded';
import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import type { ReactNode } from 'react';

import { VisuallyHidden } from '../../components/visually-hidden';
import { useTexts } from '../../lib/language';
import { texts } from './texts';

export function Points({ children }: { readonly children: ReactNode }) {
  return (
    <Box
      component="ul"
      sx={{ m: 0, p: 0, listStyle: 'none', display: 'flex', flexDirection: 'column', mx: -0.75 }}
    >
      {children}
    </Box>
  );
}

interface PointProps {
  readonly children: ReactNode;
  /** quiet: worth a thought, not in the way; met: as it must be. */
  readonly tone?: 'open' | 'quiet' | 'met';
  readonly onGoTo?: () => void;
  /** What stands below, outside the button. */
  readonly below?: ReactNode;
}

/** One line of the check, with a way to the place where it is put right. */
export function Point({ children, tone = 'open', onGoTo, below }: PointProps) {
  const t = useTexts(texts).check;
  const content = (
    <>
      <Mark tone={tone} />
      <Box component="span" sx={{ flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
        {children}
      </Box>
    </>
  );
  if (!onGoTo) {
    return (
      <Box component="li">
        <Box sx={{ display: 'flex', gap: 1, py: 0.5, px: 0.75 }}>{content}</Box>
        {below}
      </Box>
    );
  }
  return (
    <li>
      <ButtonBase
        onClick={onGoTo}
        sx={{
          font: 'inherit',
          width: '100%',
          minHeight: 28,
          justifyContent: 'flex-start',
          alignItems: 'flex-start',
          textAlign: 'left',
          gap: 1,
          py: 0.5,
          px: 0.75,
          borderRadius: 1,
          '&:hover': { bgcolor: 'action.hover' },
        }}
      >
        {content}
        <VisuallyHidden>{t.goTo}</VisuallyHidden>
        <ArrowIcon aria-hidden sx={{ fontSize: 16, mt: '2px', color: 'text.secondary' }} />
      </ButtonBase>
      {below}
    </li>
  );
}

function Mark({ tone }: Required<Pick<PointProps, 'tone'>>) {
  if (tone === 'met') {
    return <CheckIcon aria-hidden sx={{ fontSize: 16, mt: '2px', color: 'success.main', flexShrink: 0 }} />;
  }
  return (
    <Box
      aria-hidden
      sx={{
        mt: '7px',
        width: 6,
        height: 6,
        borderRadius: '50%',
        bgcolor: tone === 'quiet' ? 'text.disabled' : 'warning.main',
        flexShrink: 0,
      }}
    />
  );
}
