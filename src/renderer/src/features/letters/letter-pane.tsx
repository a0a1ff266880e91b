import Box from '@mui/material/Box';
import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

import { LETTER_KIND_LABELS } from '../../../../shared/complaint/labels';
import type { Case } from '../../../../shared/complaint/state';
import type { CaseId } from '../../../../shared/core/ids';
import { controlId } from '../../lib/draft-field';
import { useLanguage, useTexts } from '../../lib/language';
import type { CaseView } from '../../store/services';
import { useCase } from '../../store/use-case';
import { letterPartOf } from './letter-part';
import { LetterSheet } from './letter-sheet';
import { showPart } from './show-part';
import { texts } from './texts';
import { useLetter } from './use-letter';

/** The letter as it takes shape, to stand beside the work: it follows every key. */
export function LetterPane({ caseId }: { readonly caseId: CaseId }) {
  const t = useTexts(texts);
  const opened = useCase(caseId);
  if (opened.state !== 'open') {
    return (
      <Box role="status" sx={{ p: 2 }}>
        {t.opening}
      </Box>
    );
  }
  return <Pane caseId={caseId} view={opened.view} />;
}

function Pane({ caseId, view }: { readonly caseId: CaseId; readonly view: CaseView }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const { preview } = useLetter(caseId, view);
  const pane = useRef<HTMLDivElement>(null);
  useFollowing(pane, view.state);
  return (
    <Box ref={pane} sx={{ height: '100%' }}>
      <LetterSheet letter={preview} label={t.previewOf(LETTER_KIND_LABELS[preview.kind][language])} />
    </Box>
  );
}

/** Turns the letter to the part that is being written. */
function useFollowing(pane: RefObject<HTMLElement | null>, state: Case): void {
  useEffect(() => {
    const entered = (event: FocusEvent) => {
      const control = event.target instanceof Element ? event.target.closest(CONTROLS) : null;
      const part = control && letterPartOf(control.id.slice(controlId('').length), state);
      if (!part) return;
      if (pane.current) showPart(pane.current, part);
    };
    document.addEventListener('focusin', entered);
    return () => {
      document.removeEventListener('focusin', entered);
    };
  }, [pane, state]);
}

const CONTROLS = `[id^="${controlId('')}"]`;
