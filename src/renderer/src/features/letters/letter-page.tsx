import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { useCallback, useEffect, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';

import { PageHeader } from '../../components/page-header';
import { TroubleAlert } from '../../components/trouble-alert';
import { LETTER_KIND_LABELS } from '../../../../shared/complaint/labels';
import type { IssuedLetter } from '../../../../shared/complaint/events';
import { formatShortDate } from '../../../../shared/core/format';
import type { CaseId } from '../../../../shared/core/ids';
import { useLanguage, useTexts } from '../../lib/language';
import { useLetterKey } from '../../lib/use-letter-key';
import type { CaseView } from '../../store/services';
import { useCase } from '../../store/use-case';
import { IssuedLetterView } from './issued-letter-view';
import { letterChoices } from '../../store/letter-setting';
import { LetterWriter } from './letter-writer';
import { texts } from './texts';

/** The letters of a case: the one being written, beside what it still lacks, and those that have gone out. */
export function LetterPage({ caseId }: { readonly caseId: CaseId }) {
  const t = useTexts(texts);
  const opened = useCase(caseId);
  if (opened.state === 'open') return <OpenLetters caseId={caseId} view={opened.view} />;
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

const WRITING = 'writing';

interface OpenLettersProps {
  readonly caseId: CaseId;
  readonly view: CaseView;
}

function OpenLetters({ caseId, view }: OpenLettersProps) {
  const t = useTexts(texts);
  const language = useLanguage();
  const { state } = view;
  const navigate = useNavigate();
  const letters = [...state.letters, ...state.addenda.map(({ letter }) => letter)];
  const [chosen, choose] = useChosenSheet(
    state.finalLetter && state.finalisedOn === undefined ? letters : [],
  );
  const back = useCallback(() => {
    void navigate(`/case/${caseId}`);
  }, [navigate, caseId]);
  useLetterKey(back);
  const shown = letters.find((letter) => letter.letterId === chosen);
  const [issued, setIssued] = useState<string>();
  const issuedShown = issued !== undefined && shown?.letterId === issued;
  useEffect(() => {
    // The button the focus was on has gone with the draft.
    if (issuedShown) document.getElementById(tabId(issued))?.focus();
  }, [issued, issuedShown]);
  const { reference, complainant } = state.complaint;
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0 }}>
      <PageHeader
        title={`${t.title} · ${reference}`}
        description={complainant.name}
        actions={
          <Button onClick={back} aria-keyshortcuts="Control+Shift+L">
            {t.back}
          </Button>
        }
      />
      <Tabs
        value={shown ? chosen : WRITING}
        onChange={(_, value: string) => {
          choose(value);
        }}
        aria-label={t.sheets}
        variant="scrollable"
        scrollButtons={false}
        sx={{ px: 2, borderBottom: 1, borderColor: 'divider', bgcolor: 'background.paper', flexShrink: 0 }}
      >
        <Tab value={WRITING} label={t.preview} id={tabId(WRITING)} aria-controls={PANEL} />
        {letters.map((letter) => (
          <Tab
            key={letter.letterId}
            value={letter.letterId}
            id={tabId(letter.letterId)}
            aria-controls={PANEL}
            label={t.issued.tab(
              LETTER_KIND_LABELS[letter.kind][language],
              formatShortDate(letter.issuedOn, language),
            )}
          />
        ))}
      </Tabs>
      <Box
        role="tabpanel"
        id={PANEL}
        aria-labelledby={tabId(shown ? shown.letterId : WRITING)}
        sx={{ flexGrow: 1, minHeight: 0 }}
      >
        {shown ? (
          <IssuedLetterView
            key={shown.letterId}
            caseId={caseId}
            letter={shown}
            {...(shown.letterId === state.finalLetter?.letterId &&
              state.finalisedOn === undefined && {
                onFinalise: () => {
                  void navigate(`/case/${caseId}?section=closing`);
                },
              })}
          />
        ) : (
          <LetterWriter
            caseId={caseId}
            view={view}
            possible={letterChoices(state).length > 0}
            onIssued={(letter: IssuedLetter) => {
              choose(letter.letterId);
              setIssued(letter.letterId);
            }}
          />
        )}
      </Box>
    </Box>
  );
}

const PANEL = 'letter-sheet';

function tabId(sheet: string): string {
  return `letter-tab-${sheet}`;
}

/**
 * Which sheet is shown: the one that was clicked since the address last named one, or the one it names.
 * @param newestFirst where nothing can be written now, the letter that went out last is what people come for
 */
function useChosenSheet(newestFirst: readonly IssuedLetter[]) {
  const [search] = useSearchParams();
  const asked = search.get('issued');
  const [clicked, setClicked] = useState<{ readonly asked: string | null; readonly sheet: string }>();
  const chosen =
    clicked?.asked === asked ? clicked.sheet : (asked ?? newestFirst.at(-1)?.letterId ?? WRITING);
  const choose = (sheet: string) => {
    setClicked({ asked, sheet });
  };
  return [chosen, choose] as const;
}
