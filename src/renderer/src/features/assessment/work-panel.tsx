import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { memo, useRef, useState } from 'react';

import { TroubleAlert } from '../../components/trouble-alert';
import { refusalText } from '../../components/trouble-texts';
import type { CaseRefusalCode } from '../../../../shared/complaint/refusals';
import type { CaseId } from '../../../../shared/core/ids';
import { useLanguage, useTexts } from '../../lib/language';
import type { CaseView } from '../../store/services';
import { useCase } from '../../store/use-case';
import { MissingList } from './missing-list';
import { AdmissibilitySection } from './sections/admissibility-section';
import { ConflictSection } from './sections/conflict-section';
import { ExhibitsSection } from './sections/exhibits-section';
import { InquirySection } from './sections/inquiry-section';
import { IssuesSection } from './sections/issues-section';
import { LearningSection } from './sections/learning-section';
import { OutcomeSection } from './sections/outcome-section';
import { RemediesSection } from './sections/remedies-section';
import { texts } from './texts';
import { useJump } from './use-jump';
import { useMissing, useWorkPanel } from './use-work-panel';
import { WorkContext } from './work-context';
import type { Work } from './work-context';
import { WorkNavigation } from './work-navigation';
import { WorkSection } from './work-section';
import { WorkToolbar } from './work-toolbar';
import type { LetterPreview } from './work-toolbar';

interface WorkPanelProps {
  readonly caseId: CaseId;
  /** What closes the work: letters, finalising and what comes after. Put together by the app. */
  readonly closing?: ReactNode;
  /** Showing the letter beside the work, where the app can. */
  readonly preview?: LetterPreview;
}

/** The right side of the case: everything a representative decides, in working order. */
export function WorkPanel({ caseId, closing, preview }: WorkPanelProps) {
  const t = useTexts(texts);
  const opened = useCase(caseId);
  switch (opened.state) {
    case 'opening':
      return (
        <Box role="status" sx={{ p: 2 }}>
          {t.opening}
        </Box>
      );
    case 'failed':
      return (
        <Box sx={{ p: 2 }}>
          <TroubleAlert trouble={opened.trouble} />
        </Box>
      );
    case 'open':
      return <OpenWork key={caseId} caseId={caseId} view={opened.view} closing={closing} preview={preview} />;
  }
}

interface OpenWorkProps {
  readonly caseId: CaseId;
  readonly view: CaseView;
  readonly closing: ReactNode;
  readonly preview: LetterPreview | undefined;
}

function OpenWork({ caseId, view, closing, preview }: OpenWorkProps) {
  const work = useWorkPanel(caseId, view);
  return (
    <WorkContext value={work}>
      <WorkLayout work={work} closing={closing} preview={preview} />
    </WorkContext>
  );
}

interface WorkLayoutProps {
  readonly work: Work;
  readonly closing: ReactNode;
  readonly preview: LetterPreview | undefined;
}

function WorkLayout({ work, closing, preview }: WorkLayoutProps) {
  const t = useTexts(texts);
  const missing = useMissing(work);
  const [listed, setListed] = useState(false);
  const content = useRef<HTMLDivElement>(null);
  const jump = useJump(work, missing);
  return (
    <Box
      component="section"
      aria-label={t.panel}
      onKeyDown={(event) => {
        if (event.key !== 'F8') return;
        event.preventDefault();
        jump.toNext();
      }}
      sx={{
        height: '100%',
        minHeight: 0,
        display: 'flex',
        flexDirection: 'column',
        containerType: 'inline-size',
        containerName: 'panel',
        bgcolor: 'background.paper',
      }}
    >
      <WorkToolbar work={work} missing={missing} listed={listed} onList={setListed} preview={preview} />
      {listed && <MissingList work={work} missing={missing} jump={jump} />}
      <Box
        sx={{
          flexGrow: 1,
          minHeight: 0,
          display: 'flex',
          flexDirection: 'column',
          '@container panel (min-width: 600px)': { flexDirection: 'row' },
        }}
      >
        <WorkNavigation content={content} missing={missing} onGoTo={jump.toSection} />
        <Box
          ref={content}
          sx={{
            flexGrow: 1,
            minHeight: 0,
            minWidth: 0,
            overflow: 'auto',
            containerType: 'inline-size',
            containerName: 'work',
          }}
        >
          <Box sx={{ maxWidth: 960, px: 2.5, pt: 2, pb: 6 }}>
            <Standing work={work} />
            <Sections closing={closing} />
          </Box>
        </Box>
      </Box>
    </Box>
  );
}

/** Typing renders the list of what is missing, and not the sections: they look after their own fields. */
const Sections = memo(function Sections({ closing }: { readonly closing: ReactNode }) {
  return (
    <>
      <ConflictSection />
      <AdmissibilitySection />
      <IssuesSection />
      <ExhibitsSection />
      <InquirySection />
      <RemediesSection />
      <OutcomeSection />
      <LearningSection />
      {closing !== undefined && <WorkSection id="closing">{closing}</WorkSection>}
    </>
  );
});

/** Said once for all sections: why nothing, or little, can be changed. */
const EVERYWHERE: readonly CaseRefusalCode[] = [
  'CASE_FINALISED',
  'FINAL_LETTER_ISSUED',
  'CONFLICT_OF_INTEREST',
  'RECUSED',
  'ROLE_NOT_ALLOWED',
  'ASSESSED_BY_ANOTHER',
];

function Standing({ work }: { readonly work: Work }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const { damaged, refusals } = work;
  if (damaged) {
    return (
      <Alert severity="error" sx={{ mb: 2 }}>
        {t.damaged}
      </Alert>
    );
  }
  const refusal = refusals.judge;
  if (!refusal || !EVERYWHERE.includes(refusal.code)) return null;
  return (
    <Alert severity="info" role="note" sx={{ mb: 2 }}>
      {refusalText(refusal, language)}
    </Alert>
  );
}
