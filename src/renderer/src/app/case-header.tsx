import HistoryIcon from '@mui/icons-material/HistoryRounded';
import MailIcon from '@mui/icons-material/MailOutlineRounded';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Link } from 'react-router';

import { MARKET_LABELS, PRODUCT_LABELS } from '../../../shared/complaint/labels';
import { formatDate } from '../../../shared/core/format';
import type { CaseId } from '../../../shared/core/ids';
import { PageHeader } from '../components/page-header';
import { StageChip } from '../components/stage-chip';
import { useLanguage, useTexts } from '../lib/language';
import type { CaseView } from '../store/services';
import { CaseDeadline } from './case-deadline';
import { texts } from './texts';

interface CaseHeaderProps {
  readonly caseId: CaseId;
  readonly view: CaseView;
}

/** Which case this is, how far it has come, what is due and why, and the ways to its other pages. */
export function CaseHeader({ caseId, view }: CaseHeaderProps) {
  const t = useTexts(texts);
  const language = useLanguage();
  const { complaint, stage, finalisedOn, hold } = view.state;
  const final = view.state.letters.findLast(({ kind }) => kind === 'final-assessment');
  const about = [
    complaint.complainant.name,
    PRODUCT_LABELS[complaint.product][language],
    MARKET_LABELS[complaint.market][language],
  ];
  return (
    <>
      <PageHeader
        title={complaint.reference}
        description={about.join(' · ')}
        actions={
          <>
            {final && (
              <Button component={Link} to={`/case/${caseId}/then/${final.letterId}`}>
                {t.then}
              </Button>
            )}
            <Button component={Link} to={`/case/${caseId}/audit`} startIcon={<HistoryIcon />}>
              {t.audit}
            </Button>
            <Button
              component={Link}
              to={`/case/${caseId}/letter`}
              startIcon={<MailIcon />}
              aria-keyshortcuts="Control+Shift+L"
            >
              {t.letter}
            </Button>
          </>
        }
      >
        <Box sx={{ display: 'flex', alignItems: 'center', columnGap: 3, rowGap: 0.5, flexWrap: 'wrap' }}>
          <StageChip stage={stage} />
          {finalisedOn !== undefined && <span>{t.finalisedOn(formatDate(finalisedOn, language))}</span>}
          {hold && <span>{t.legalHold}</span>}
          <CaseDeadline view={view} />
        </Box>
      </PageHeader>
      {view.damage && (
        <Alert severity="error" sx={{ borderRadius: 0 }}>
          {t.damagedCase}
        </Alert>
      )}
    </>
  );
}
