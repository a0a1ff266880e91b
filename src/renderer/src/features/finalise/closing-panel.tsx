import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useEffect, useId, useRef, useState } from 'react';
import type { ReactNode, RefObject } from 'react';
import { Link as RouterLink } from 'react-router';

import { LETTER_KIND_LABELS } from '../../../../shared/complaint/labels';
import { formatDate, formatShortDate } from '../../../../shared/core/format';
import type { CaseId } from '../../../../shared/core/ids';
import { formatInstant } from '../../lib/format-instant';
import { useLanguage, useTexts } from '../../lib/language';
import { useServices } from '../../store/services';
import type { CaseView } from '../../store/services';
import { useCase } from '../../store/use-case';
import { AdrFollowUp } from './adr-follow-up';
import { FinaliseDialog } from './finalise-dialog';
import { RemedyFollowUp } from './remedy-follow-up';
import { Keeping } from './keeping';
import { LegalHoldForm } from './legal-hold-form';
import { ReopenForm } from './reopen-form';
import { texts } from './texts';

/** The end of the work: letters, finalising, and what comes after. Shown inside the work panel. */
export function ClosingPanel({ caseId }: { readonly caseId: CaseId }) {
  const opened = useCase(caseId);
  return opened.state === 'open' ? <Closing caseId={caseId} view={opened.view} /> : null;
}

interface ClosingProps {
  readonly caseId: CaseId;
  readonly view: CaseView;
}

function Closing({ caseId, view }: ClosingProps) {
  const t = useTexts(texts);
  const { staff } = useServices();
  const { state, damage } = view;
  const mayWrite = !damage && staff.role !== 'auditor';
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 3 }}>
      <Letters caseId={caseId} view={view} />
      <Finalising caseId={caseId} view={view} mayWrite={mayWrite} />
      {state.finalLetter && (
        <Part title={t.after} intro={t.afterIntro} gap={2}>
          <RemedyFollowUp caseId={caseId} state={state} disabled={!mayWrite} />
          <AdrFollowUp caseId={caseId} state={state} disabled={!mayWrite} />
          <ReopenForm caseId={caseId} disabled={!mayWrite} />
        </Part>
      )}
      <Reopenings view={view} />
      <Part title={t.keeping.title}>
        <Keeping state={state} />
        <LegalHoldForm caseId={caseId} hold={state.hold} disabled={!mayWrite} />
      </Part>
    </Box>
  );
}

function Letters({ caseId, view }: ClosingProps) {
  const t = useTexts(texts);
  const language = useLanguage();
  const { state } = view;
  const letters = [...state.letters, ...state.addenda.map(({ letter }) => letter)];
  return (
    <Part title={t.letters}>
      {letters.length === 0 && <Typography variant="body2">{t.noLetters}</Typography>}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {letters.map((letter) => (
          <Box
            component="li"
            key={letter.letterId}
            sx={{
              display: 'flex',
              alignItems: 'center',
              gap: 1,
              minHeight: 36,
              borderTop: 1,
              borderColor: 'divider',
            }}
          >
            <Box sx={{ flexGrow: 1 }}>
              {LETTER_KIND_LABELS[letter.kind][language]}
              <Box component="span" sx={{ color: 'text.secondary' }}>
                {' '}
                · {formatShortDate(letter.issuedOn, language)} · {letter.checkpoint.code}
              </Box>
            </Box>
            <Button
              variant="text"
              component={RouterLink}
              to={`/case/${caseId}/letter?issued=${letter.letterId}`}
              aria-label={`${t.show}: ${LETTER_KIND_LABELS[letter.kind][language]} ${formatShortDate(letter.issuedOn, language)}`}
            >
              {t.show}
            </Button>
          </Box>
        ))}
      </Box>
      {(state.finalisedOn !== undefined || !state.finalLetter) && (
        <Button component={RouterLink} to={`/case/${caseId}/letter`} sx={{ alignSelf: 'flex-start' }}>
          {state.finalisedOn === undefined ? t.openLetter : t.writeAddendum}
        </Button>
      )}
    </Part>
  );
}

function Finalising({ caseId, view, mayWrite }: ClosingProps & { readonly mayWrite: boolean }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const [asking, setAsking] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const { state } = view;
  const justFinalised = asking && state.finalisedOn !== undefined;
  useEffect(() => {
    // The button the dialog would give the focus back to has gone.
    if (justFinalised) heading.current?.focus({ preventScroll: true });
  }, [justFinalised]);
  if (state.finalisedOn !== undefined) {
    return (
      <Part title={t.finaliseTitle} heading={heading}>
        <Typography variant="body2">{t.finalised(formatDate(state.finalisedOn, language))}</Typography>
        {state.checkpoint && (
          <Typography variant="body2" color="textSecondary">
            {t.checkpoint}:{' '}
            <Box component="span" sx={{ fontFamily: 'ui-monospace, Consolas, monospace' }}>
              {state.checkpoint.code}
            </Box>
          </Typography>
        )}
      </Part>
    );
  }
  return (
    <Part title={t.finaliseTitle}>
      <Typography variant="body2">{state.finalLetter ? t.finaliseNow : t.finaliseNotYet}</Typography>
      {state.finalLetter && (
        <Button
          variant="contained"
          disabled={!mayWrite}
          sx={{ alignSelf: 'flex-start' }}
          onClick={() => {
            setAsking(true);
          }}
        >
          {t.finalise}
        </Button>
      )}
      {asking && (
        <FinaliseDialog
          caseId={caseId}
          view={view}
          onClose={() => {
            setAsking(false);
          }}
        />
      )}
    </Part>
  );
}

function Reopenings({ view }: { readonly view: CaseView }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const { staffName } = useServices();
  const { reopenings } = view.state;
  if (reopenings.length === 0) return null;
  return (
    <Box component="ul" sx={{ m: 0, pl: 2.5, color: 'text.secondary' }}>
      {reopenings.map(({ by, at, reason }) => (
        <li key={at}>
          {t.reopened(formatInstant(at, language), staffName(by))}: {reason}
        </li>
      ))}
    </Box>
  );
}

interface PartProps {
  readonly title: string;
  /** Where the heading is to take the focus. */
  readonly heading?: RefObject<HTMLHeadingElement | null>;
  readonly intro?: string;
  /** Between the children, in units of the grid. */
  readonly gap?: number;
  readonly children: ReactNode;
}

function Part({ title, heading, intro, gap = 1, children }: PartProps) {
  const headingId = useId();
  return (
    <Box
      component="section"
      aria-labelledby={headingId}
      sx={{ display: 'flex', flexDirection: 'column', gap }}
    >
      <Typography
        id={headingId}
        variant="h3"
        {...(heading && { ref: heading, tabIndex: -1 })}
        sx={{ alignSelf: 'flex-start' }}
      >
        {title}
      </Typography>
      {intro !== undefined && (
        <Typography variant="body2" color="textSecondary">
          {intro}
        </Typography>
      )}
      {children}
    </Box>
  );
}
