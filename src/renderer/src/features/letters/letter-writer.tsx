import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Tooltip from '@mui/material/Tooltip';
import Typography from '@mui/material/Typography';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';

import { SaveState } from '../../components/save-state';
import { mayWrite } from '../../../../shared/complaint/role-rights';
import { redLines } from '../../../../shared/letters/check-letter';
import { LETTER_KIND_LABELS } from '../../../../shared/complaint/labels';
import type { IssuedLetter } from '../../../../shared/complaint/events';
import type { CaseId } from '../../../../shared/core/ids';
import { focusControl } from '../../lib/draft-field';
import { useLanguage, useTexts } from '../../lib/language';
import type { CaseView } from '../../store/services';
import { useDraftKeeping, useDraftState } from '../../store/use-case-draft';
import { HardSentences } from './hard-sentences';
import { IssueDialog } from './issue-dialog';
import { LetterCheck } from './letter-check';
import { replyDateProblem } from '../../store/letter-plan';
import { AdrChoice } from './adr-choice';
import { ClauseChoice } from './clause-choice';
import { LetterSettings } from './letter-settings';
import { LetterSheet } from './letter-sheet';
import { ReadabilityHint } from './readability-hint';
import { SenderField } from './sender-field';
import { showPart } from './show-part';
import { texts } from './texts';
import { useLetter } from './use-letter';
import { savingOf } from '../../store/saving-of';
import { useServices } from '../../store/services';

interface LetterWriterProps {
  readonly caseId: CaseId;
  readonly view: CaseView;
  /** False while no letter can go out at all. */
  readonly possible: boolean;
  readonly onIssued: (letter: IssuedLetter) => void;
}

/** The sheet at the left, what it is made of and still lacks at the right. */
export function LetterWriter({ caseId, view, possible, onIssued }: LetterWriterProps) {
  const t = useTexts(texts);
  const language = useLanguage();
  const services = useServices();
  const work = useLetter(caseId, view);
  useDraftKeeping(work.draft);
  const saving = useDraftState(work.draft);
  const [asking, setAsking] = useState(false);
  const page = useRef<HTMLDivElement>(null);
  useAskedField();
  const dateProblem = replyDateProblem(view.state, work.setting, services.today(), work.rules);
  const senderMissing = services.settings.get().senderLines.length === 0;
  const ready =
    possible &&
    mayWrite('IssueLetter', services.staff.role) &&
    !view.damage &&
    !work.refusal &&
    !dateProblem &&
    !senderMissing &&
    redLines(work.lines).length === 0 &&
    work.gaps.every(({ severity }) => severity !== 'must') &&
    work.unrecorded.length === 0;
  const disabled = view.damage !== undefined || !mayWrite('IssueLetter', services.staff.role);
  const { hardest } = work.readability;
  const hard = useMemo(() => hardest.map(({ text }) => text), [hardest]);
  const kind = LETTER_KIND_LABELS[work.preview.kind][language];
  return (
    <Box
      ref={page}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || !ready) return;
        event.preventDefault();
        setAsking(true);
      }}
      sx={{
        display: 'grid',
        gridTemplateColumns: 'minmax(0, 1fr) 368px',
        gridTemplateRows: 'minmax(0, 1fr)',
        height: '100%',
        minHeight: 0,
      }}
    >
      <HardSentences value={hard}>
        <LetterSheet letter={work.preview} label={t.previewOf(kind)} />
      </HardSentences>
      <Box
        component="aside"
        aria-label={t.title}
        sx={{
          display: 'flex',
          flexDirection: 'column',
          minHeight: 0,
          borderLeft: 1,
          borderColor: 'divider',
          bgcolor: 'background.paper',
        }}
      >
        <Box
          sx={{
            flexGrow: 1,
            minHeight: 0,
            overflow: 'auto',
            p: 2,
            display: 'flex',
            flexDirection: 'column',
            gap: 2.5,
          }}
        >
          {possible ? (
            <>
              <LetterSettings work={work} state={view.state} dateProblem={dateProblem} disabled={disabled} />
              <LetterCheck
                caseId={caseId}
                state={view.state}
                work={work}
                senderMissing={senderMissing}
                dateProblem={dateProblem}
                ready={ready}
                disabled={disabled}
                onShow={(part) => {
                  if (page.current) showPart(page.current, part);
                }}
              />
              <ReadabilityHint
                readability={work.readability}
                onShow={(part) => {
                  if (page.current) showPart(page.current, part);
                }}
              />
              <ClauseChoice work={work} state={view.state} disabled={disabled} />
              {work.setting.choice !== 'information-request' && work.setting.choice !== 'adr-cover' && (
                <AdrChoice work={work} state={view.state} disabled={disabled} />
              )}
              <SenderField disabled={disabled} />
            </>
          ) : (
            <Typography variant="body2">{t.issue.notNow}</Typography>
          )}
        </Box>
        {possible && (
          <Box
            sx={{
              p: 2,
              pt: 1,
              borderTop: 1,
              borderColor: 'divider',
              display: 'flex',
              flexDirection: 'column',
              gap: 0.5,
            }}
          >
            <SaveState saving={savingOf(saving)} />
            <Tooltip title={t.issue.shortcut} describeChild>
              <span>
                <Button
                  fullWidth
                  variant="contained"
                  disabled={!ready}
                  aria-keyshortcuts="Control+Enter"
                  onClick={() => {
                    setAsking(true);
                  }}
                >
                  {t.issue.button}
                </Button>
              </span>
            </Tooltip>
          </Box>
        )}
      </Box>
      {asking && (
        <IssueDialog
          caseId={caseId}
          plan={work.plan}
          kind={kind}
          onClose={() => {
            setAsking(false);
          }}
          onIssued={(letter) => {
            setAsking(false);
            // What was chosen for this letter is used up.
            work.draft.clear((name) => name.startsWith('letter.') || name.startsWith('addendum.'));
            onIssued(letter);
          }}
        />
      )}
    </Box>
  );
}

/** Another page may send a person straight to a field: `?field=`. */
function useAskedField(): void {
  const [search, setSearch] = useSearchParams();
  const field = search.get('field');
  useEffect(() => {
    if (field === null) return;
    focusControl(field);
    setSearch({}, { replace: true });
  }, [field, setSearch]);
}
