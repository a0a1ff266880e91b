import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useMemo } from 'react';
import { Link as RouterLink, useParams } from 'react-router';

import { PageHeader } from '../../components/page-header';
import { TroubleAlert } from '../../components/trouble-alert';
import { issuedLetters } from '../../../../shared/audit/enclosures';
import { caseThen } from '../../../../shared/audit/then-report';
import { LETTER_KIND_LABELS } from '../../../../shared/complaint/labels';
import type { IssuedLetter } from '../../../../shared/complaint/events';
import { formatShortDate } from '../../../../shared/core/format';
import type { CaseId } from '../../../../shared/core/ids';
import { formatInstant } from '../../lib/format-instant';
import { useLanguage, useTexts } from '../../lib/language';
import { useServices } from '../../store/services';
import type { CaseView } from '../../store/services';
import { useCase } from '../../store/use-case';
import { BlockView } from './block-view';
import { texts } from './texts';

/** What was known when a letter was written: the case without everything that came later. */
export function ThenPage({ caseId }: { readonly caseId: CaseId }) {
  const t = useTexts(texts);
  const { letterId } = useParams();
  const opened = useCase(caseId);
  if (opened.state !== 'open') {
    return (
      <>
        <PageHeader title={t.then.title} />
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
  const { view } = opened;
  const letter = issuedLetters(view.state).find((each) => each.letterId === letterId);
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0 }}>
      <PageHeader
        title={`${t.then.title} · ${view.state.complaint.reference}`}
        description={view.state.complaint.complainant.name}
        actions={
          <Button component={RouterLink} to={`/case/${caseId}`} variant="contained">
            {t.then.back}
          </Button>
        }
      />
      {letter ? <Then view={view} letter={letter} /> : <Alert severity="warning">{t.then.unknown}</Alert>}
    </Box>
  );
}

function Then({ view, letter }: { readonly view: CaseView; readonly letter: IssuedLetter }) {
  const t = useTexts(texts).then;
  const language = useLanguage();
  const { workspace, staffName } = useServices();
  const { history } = view;
  const then = useMemo(
    () => caseThen({ language, organisation: workspace.organisation, history, letter, staffName }),
    [language, workspace, history, letter, staffName],
  );
  if (!then) return <Alert severity="error">{t.damaged}</Alert>;
  const name = `${LETTER_KIND_LABELS[letter.kind][language]}, ${formatShortDate(letter.issuedOn, language)}`;
  return (
    <>
      <Alert severity="info" sx={{ borderRadius: 0, flexShrink: 0 }}>
        {t.banner(name, formatInstant(letter.checkpoint.body.takenAt, language), then.entries)}{' '}
        {t.later(then.later)}
      </Alert>
      <Box
        role="region"
        aria-label={t.content}
        tabIndex={0}
        sx={{ flexGrow: 1, minHeight: 0, overflow: 'auto', px: 3, pb: 4, outlineOffset: -2 }}
      >
        <Box sx={{ maxWidth: 960 }}>
          {then.blocks.map((block, place) => (
            <BlockView key={place} block={block} />
          ))}
        </Box>
      </Box>
    </>
  );
}
