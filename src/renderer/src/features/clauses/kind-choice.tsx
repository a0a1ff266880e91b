import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Typography from '@mui/material/Typography';
import { useId } from 'react';

import type { ClauseContent } from '../../../../shared/clauses/clause';
import { LETTER_KIND_LABELS } from '../../../../shared/complaint/labels';
import { LETTER_KINDS } from '../../../../shared/complaint/vocabulary';
import { controlId } from '../../lib/draft-field';
import { useLanguage, useTexts } from '../../lib/language';
import type { CaseDraft } from '../../store/case-draft';
import { clauseField } from '../../store/clause-fields';
import type { ClauseScope } from '../../store/clause-fields';
import { draftFieldOf, useDraftFields } from '../../store/use-case-draft';
import { texts } from './texts';

interface KindChoiceProps {
  readonly scope: ClauseScope;
  readonly saved: ClauseContent;
  readonly draft: CaseDraft;
}

/** Which letters the paragraph may stand in. */
export function KindChoice({ scope, saved, draft }: KindChoiceProps) {
  const t = useTexts(texts);
  const language = useLanguage();
  const labelId = useId();
  const fields = useDraftFields(draft);
  return (
    <Box role="group" aria-labelledby={labelId}>
      <Typography id={labelId} variant="caption" color="textSecondary" component="div">
        {t.kinds}
      </Typography>
      <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', columnGap: 2 }}>
        {LETTER_KINDS.map((kind) => {
          const field = draftFieldOf(
            draft,
            fields,
            clauseField.kind(scope, kind),
            String(saved.kinds.includes(kind)),
          );
          return (
            <FormControlLabel
              key={kind}
              label={LETTER_KIND_LABELS[kind][language]}
              control={
                <Checkbox
                  slotProps={{ input: { id: controlId(field.name) } }}
                  checked={field.value === 'true'}
                  onChange={(_, checked) => {
                    field.set(String(checked));
                    field.leave();
                  }}
                  sx={{ p: 0.5 }}
                />
              }
              sx={{ ml: -0.5 }}
            />
          );
        })}
      </Box>
    </Box>
  );
}
