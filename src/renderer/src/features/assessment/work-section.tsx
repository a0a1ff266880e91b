import LockIcon from '@mui/icons-material/LockOutlined';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useRef } from 'react';
import type { ReactNode } from 'react';

import { refusalText } from '../../components/trouble-texts';
import type { CaseRefusal, CaseRefusalCode } from '../../../../shared/complaint/refusals';
import { useLanguage, useTexts } from '../../lib/language';
import { useKeptFocus } from '../../lib/use-kept-focus';
import { texts } from './texts';
import type { SectionId } from './texts';

export function sectionElementId(section: SectionId): string {
  return `work-${section}`;
}

interface WorkSectionProps {
  readonly id: SectionId;
  readonly intro?: ReactNode;
  /** Why nothing can be recorded here now. */
  readonly refusal?: CaseRefusal | undefined;
  readonly children: ReactNode;
}

/** What the person can do something about in an earlier section. The rest is said once, at the top of the panel. */
const HERE: readonly CaseRefusalCode[] = ['CONFLICT_NOT_DECLARED', 'ADMISSIBILITY_UNDECIDED'];

/** One part of the work: a named region whose heading takes the focus when it is gone to. */
export function WorkSection({ id, intro, refusal, children }: WorkSectionProps) {
  const t = useTexts(texts);
  const language = useLanguage();
  const headingId = `${sectionElementId(id)}-heading`;
  const section = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useKeptFocus(section, heading);
  return (
    <Box
      ref={section}
      component="section"
      id={sectionElementId(id)}
      aria-labelledby={headingId}
      sx={{ scrollMarginTop: 8, '& + &': { mt: 4 } }}
    >
      <Typography
        ref={heading}
        id={headingId}
        variant="h2"
        tabIndex={-1}
        sx={{ pb: 0.75, mb: 1, borderBottom: 1, borderColor: 'divider', outline: 'none' }}
      >
        {t.sections[id]}
      </Typography>
      {intro !== undefined && (
        <Typography variant="body2" color="textSecondary" component="div" sx={{ mb: 1.5, maxWidth: '72ch' }}>
          {intro}
        </Typography>
      )}
      {refusal && HERE.includes(refusal.code) && (
        <Box sx={{ display: 'flex', gap: 0.75, mb: 1.5, alignItems: 'flex-start', color: 'text.secondary' }}>
          <LockIcon aria-hidden sx={{ fontSize: 16, mt: '2px' }} />
          {refusalText(refusal, language)}
        </Box>
      )}
      {children}
    </Box>
  );
}
