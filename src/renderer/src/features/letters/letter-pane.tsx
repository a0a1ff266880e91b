import Box from '@mui/material/Box';

import { LETTER_KIND_LABELS } from '../../../../shared/complaint/labels';
import type { CaseId } from '../../../../shared/core/ids';
import { useLanguage, useTexts } from '../../lib/language';
import type { CaseView } from '../../store/services';
import { useCase } from '../../store/use-case';
import { LetterSheet } from './letter-sheet';
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
  return <LetterSheet letter={preview} label={t.previewOf(LETTER_KIND_LABELS[preview.kind][language])} />;
}
