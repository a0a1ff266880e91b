import Box from '@mui/material/Box';
import { useCallback, useState } from 'react';
import { useNavigate } from 'react-router';

import type { CaseId } from '../../../shared/core/ids';
import { PageHeader } from '../components/page-header';
import { TroubleAlert } from '../components/trouble-alert';
import { ClosingPanel } from '../features/finalise/closing-panel';
import { WorkPanel } from '../features/assessment/work-panel';
import { LetterPane } from '../features/letters/letter-pane';
import { MaterialPanel } from '../features/review/material-panel';
import { useTexts } from '../lib/language';
import { useLetterKey } from '../lib/use-letter-key';
import { useCase } from '../store/use-case';
import { CaseHeader } from './case-header';
import { CaseSplit } from './case-split';
import { PageLoading } from './page-loading';
import { texts } from './texts';

/** The workspace of a case: left what it is about, right what is decided. */
export function CasePage({ caseId }: { readonly caseId: CaseId }) {
  const t = useTexts(texts);
  const opened = useCase(caseId);
  const navigate = useNavigate();
  const toLetter = useCallback(() => {
    void navigate(`/case/${caseId}/letter`);
  }, [navigate, caseId]);
  useLetterKey(toLetter);
  // The material stays as it is while the letter takes its place.
  const [previewing, setPreviewing] = useState(false);
  const togglePreview = useCallback(() => {
    setPreviewing((before) => !before);
  }, []);

  switch (opened.state) {
    case 'opening':
      return <PageLoading />;
    case 'failed':
      return (
        <>
          <PageHeader title={t.caseUnavailable} />
          <Box sx={{ p: 3 }}>
            <TroubleAlert trouble={opened.trouble} />
          </Box>
        </>
      );
    case 'open':
      return (
        <>
          <CaseHeader caseId={caseId} view={opened.view} />
          <CaseSplit
            material={
              <>
                <Box sx={{ display: previewing ? 'none' : 'contents' }}>
                  <MaterialPanel caseId={caseId} />
                </Box>
                {previewing && <LetterPane caseId={caseId} />}
              </>
            }
            work={
              <WorkPanel
                caseId={caseId}
                closing={<ClosingPanel caseId={caseId} />}
                preview={{ shown: previewing, onToggle: togglePreview }}
              />
            }
          />
        </>
      );
  }
}
