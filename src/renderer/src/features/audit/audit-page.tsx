import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { Link as RouterLink } from 'react-router';

import { PageHeader } from '../../components/page-header';
import { TroubleAlert } from '../../components/trouble-alert';
import type { CaseId } from '../../../../shared/core/ids';
import { useTexts } from '../../lib/language';
import type { CaseView } from '../../store/services';
import { useCase } from '../../store/use-case';
import { PackForm } from './pack-form';
import { SavePageButton } from './save-page-button';
import { texts } from './texts';
import { TrailTable } from './trail-table';
import { useVerification } from './use-verification';
import { VerificationPart } from './verification-part';

/** Everything that ever happened in a case, whether it is sound, and the pack that proves it to others. */
export function AuditPage({ caseId }: { readonly caseId: CaseId }) {
  const t = useTexts(texts);
  const opened = useCase(caseId);
  if (opened.state === 'open') return <Audit caseId={caseId} view={opened.view} />;
  return (
    <>
      <PageHeader title={t.title} />
      <Box sx={{ p: 3 }}>
        {opened.state === 'failed' ? (
          <TroubleAlert trouble={opened.trouble} />
        ) : (
          <span role="status">{t.opening}</span>
        )}
      </Box>
    </>
  );
}

interface AuditProps {
  readonly caseId: CaseId;
  readonly view: CaseView;
}

function Audit({ caseId, view }: AuditProps) {
  const t = useTexts(texts);
  const verification = useVerification(caseId);
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0 }}>
      <PageHeader
        title={`${t.title} · ${view.state.complaint.reference}`}
        description={view.state.complaint.complainant.name}
        actions={
          <Button component={RouterLink} to={`/case/${caseId}`}>
            {t.back}
          </Button>
        }
      />
      <Box
        sx={{
          flexGrow: 1,
          minHeight: 0,
          display: 'grid',
          gridTemplateColumns: 'minmax(0, 1fr) 368px',
          gridTemplateRows: 'minmax(0, 1fr)',
        }}
      >
        <TrailTable view={view} verdict={verification.verdict} />
        <Box
          component="aside"
          aria-label={`${t.check.title}, ${t.pack.title}`}
          sx={{
            overflow: 'auto',
            borderLeft: 1,
            borderColor: 'divider',
            bgcolor: 'background.paper',
            p: 2,
            display: 'flex',
            flexDirection: 'column',
            gap: 4,
          }}
        >
          <VerificationPart verification={verification} damaged={view.damage !== undefined} />
          <PackForm view={view} />
          <Box component="section" aria-label={t.page.title}>
            <Typography variant="h2">{t.page.title}</Typography>
            <Typography variant="body2" color="textSecondary" sx={{ mb: 1.5 }}>
              {t.page.intro}
            </Typography>
            <SavePageButton />
          </Box>
        </Box>
      </Box>
    </Box>
  );
}
