import CheckIcon from '@mui/icons-material/CheckRounded';
import Box from '@mui/material/Box';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { useId } from 'react';

import { CLAUSE_LIMITS } from '../../../../shared/clauses/clause';
import type { ClauseContent } from '../../../../shared/clauses/clause';
import { LANGUAGE_LABELS } from '../../../../shared/complaint/labels';
import { LETTER_LANGUAGES } from '../../../../shared/complaint/vocabulary';
import type { LetterLanguage } from '../../../../shared/complaint/vocabulary';
import { DraftText } from '../../components/draft-text';
import { VisuallyHidden } from '../../components/visually-hidden';
import { useLanguage, useTexts } from '../../lib/language';
import type { CaseDraft } from '../../store/case-draft';
import { clauseField, draftedContent } from '../../store/clause-fields';
import type { ClauseScope } from '../../store/clause-fields';
import { useDraftField, useDraftFields } from '../../store/use-case-draft';
import { texts } from './texts';

interface LanguageTextsProps {
  readonly scope: ClauseScope;
  readonly saved: ClauseContent;
  readonly draft: CaseDraft;
  readonly tab: LetterLanguage;
  readonly onTab: (language: LetterLanguage) => void;
}

/** Heading and text in one language at a time; the languages that have a text are marked. */
export function LanguageTexts({ scope, saved, draft, tab, onTab }: LanguageTextsProps) {
  const t = useTexts(texts);
  const language = useLanguage();
  const ids = useId();
  const content = draftedContent(useDraftFields(draft), scope, saved);
  const heading = useDraftField(draft, clauseField.heading(scope, tab), saved.texts[tab]?.heading ?? '');
  const text = useDraftField(draft, clauseField.text(scope, tab), saved.texts[tab]?.text ?? '');
  const name = LANGUAGE_LABELS[tab][language];
  return (
    <div>
      <Tabs
        value={tab}
        onChange={(_, value: LetterLanguage) => {
          onTab(value);
        }}
        aria-label={t.languages}
        variant="scrollable"
        scrollButtons={false}
        sx={{ borderBottom: 1, borderColor: 'divider', mb: 2 }}
      >
        {LETTER_LANGUAGES.map((one) => {
          const filled = (content.texts[one]?.text ?? '').trim() !== '';
          return (
            <Tab
              key={one}
              value={one}
              id={`${ids}-${one}`}
              aria-controls={`${ids}-panel`}
              iconPosition="end"
              {...(filled && { icon: <CheckIcon aria-hidden sx={{ fontSize: 16 }} /> })}
              label={
                <span>
                  {LANGUAGE_LABELS[one][language]}
                  {filled && <VisuallyHidden>, {t.filled}</VisuallyHidden>}
                </span>
              }
              sx={{ minHeight: 40 }}
            />
          );
        })}
      </Tabs>
      <Box
        role="tabpanel"
        id={`${ids}-panel`}
        aria-labelledby={`${ids}-${tab}`}
        sx={{ display: 'flex', flexDirection: 'column', gap: 2 }}
      >
        <DraftText
          field={heading}
          label={t.heading(name)}
          help={t.headingHelp}
          lang={tab}
          limit={CLAUSE_LIMITS.heading}
        />
        <DraftText
          field={text}
          label={t.text(name)}
          help={t.textHelp}
          rows={6}
          lang={tab}
          limit={CLAUSE_LIMITS.text}
        />
      </Box>
    </div>
  );
}

/** The language that is shown first: the one the interface speaks, or else the first that has a text. */
export function ordinaryTab({ texts: written }: ClauseContent, spoken: LetterLanguage): LetterLanguage {
  if (written[spoken]) return spoken;
  return LETTER_LANGUAGES.find((one) => written[one]) ?? spoken;
}
