import CheckIcon from '@mui/icons-material/CheckRounded';
import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import type { RefObject } from 'react';

import { VisuallyHidden } from '../../components/visually-hidden';
import { useTexts } from '../../lib/language';
import { SECTIONS, texts } from './texts';
import type { SectionId } from './texts';
import { useSectionInView } from './use-section-in-view';
import { useProgress } from './use-progress';
import type { Missing } from './use-work-panel';

interface WorkNavigationProps {
  readonly content: RefObject<HTMLElement | null>;
  readonly missing: Missing;
  readonly onGoTo: (section: SectionId) => void;
}

/** The sections with what each still lacks; beside the work where there is room, above it where there is not. */
export function WorkNavigation({ content, missing, onGoTo }: WorkNavigationProps) {
  const t = useTexts(texts);
  const current = useSectionInView(content);
  const progress = useProgress(missing);
  return (
    <Box
      component="nav"
      aria-label={t.navigation}
      sx={{
        flexShrink: 0,
        overflow: 'auto',
        borderColor: 'divider',
        borderBottom: 1,
        '@container panel (min-width: 600px)': {
          width: 172,
          borderBottom: 0,
          borderRight: 1,
          borderColor: 'divider',
          py: 1,
        },
      }}
    >
      <Box
        component="ol"
        sx={{
          listStyle: 'none',
          m: 0,
          p: 0.75,
          display: 'flex',
          gap: 0.25,
          '@container panel (min-width: 600px)': { flexDirection: 'column' },
        }}
      >
        {SECTIONS.map((section) => (
          <li key={section}>
            <ButtonBase
              aria-current={section === current ? 'location' : undefined}
              onClick={() => {
                onGoTo(section);
              }}
              sx={{
                width: '100%',
                minHeight: 30,
                px: 1,
                py: 0.5,
                gap: 0.75,
                justifyContent: 'flex-start',
                textAlign: 'left',
                font: 'inherit',
                lineHeight: '18px',
                borderRadius: 1,
                whiteSpace: 'nowrap',
                '@container panel (min-width: 600px)': { whiteSpace: 'normal' },
                '&:hover': { bgcolor: 'action.hover' },
                '&[aria-current]': { bgcolor: 'action.selected', fontWeight: 600 },
              }}
            >
              <Box component="span" sx={{ flexGrow: 1 }}>
                {t.sections[section]}
              </Box>
              <Mark open={missing.counts.get(section) ?? 0} done={progress.has(section)} />
            </ButtonBase>
          </li>
        ))}
      </Box>
    </Box>
  );
}

function Mark({ open, done }: { readonly open: number; readonly done: boolean }) {
  const t = useTexts(texts);
  if (open > 0) {
    return (
      <Box
        component="span"
        sx={{ fontSize: 12, fontWeight: 600, color: 'warning.main', minWidth: 16, textAlign: 'right' }}
      >
        <span aria-hidden>{open}</span>
        <VisuallyHidden>{t.openPoints(open)}</VisuallyHidden>
      </Box>
    );
  }
  if (!done) return null;
  return (
    <>
      <CheckIcon aria-hidden sx={{ fontSize: 16, color: 'success.main' }} />
      <VisuallyHidden>{t.done}</VisuallyHidden>
    </>
  );
}
