import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';

import type { ClauseContent } from '../../../../shared/clauses/clause';
import type { ClauseRefusal } from '../../../../shared/clauses/decide-clause';
import { CLAUSE_LIMITS } from '../../../../shared/clauses/clause';
import { MARKET_LABELS } from '../../../../shared/complaint/labels';
import { LETTER_KINDS, MARKETS } from '../../../../shared/complaint/vocabulary';
import type { LetterLanguage } from '../../../../shared/complaint/vocabulary';
import type { ClauseId } from '../../../../shared/core/ids';
import { DraftSelect } from '../../components/draft-select';
import { DraftText } from '../../components/draft-text';
import { LabeledSection } from '../../components/labeled-section';
import { SaveState } from '../../components/save-state';
import { focusControl } from '../../lib/draft-field';
import { useLanguage, useTexts } from '../../lib/language';
import type { CaseDraft } from '../../store/case-draft';
import { clauseField, draftedContent, fieldsOfClause } from '../../store/clause-fields';
import type { ClauseScope } from '../../store/clause-fields';
import { savingOf } from '../../store/saving-of';
import { useServices } from '../../store/services';
import type { ClauseTrouble } from '../../store/services';
import { useDraftField, useDraftFields, useDraftState } from '../../store/use-case-draft';
import { ClauseTroubleAlert } from './clause-trouble';
import { KindChoice } from './kind-choice';
import { LanguageTexts, ordinaryTab } from './language-texts';
import { texts } from './texts';

interface ClauseEditorProps {
  readonly scope: ClauseScope;
  /** The newest version. */
  readonly saved: ClauseContent;
  /** The number of the version that saving makes. */
  readonly next: number;
  readonly draft: CaseDraft;
  readonly onSaved: (clauseId: ClauseId, version: number) => void;
}

/** The next version as it is written; what is typed is kept as a draft until it is saved. */
export function ClauseEditor({ scope, saved, next, draft, onSaved }: ClauseEditorProps) {
  const t = useTexts(texts);
  const language = useLanguage();
  const { clauses } = useServices();
  const fields = useDraftFields(draft);
  const saving = useDraftState(draft);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<ClauseTrouble>();
  const [tab, setTab] = useState<LetterLanguage>(() => ordinaryTab(saved, language));
  const name = useDraftField(draft, clauseField.name(scope), saved.name);
  const market = useDraftField(draft, clauseField.market(scope), saved.market);
  const changed = fieldsOfClause(fields, scope);

  const goTo = (refusal: ClauseRefusal): void => {
    const about = 'language' in refusal ? refusal.language : undefined;
    if (about) setTab(about);
    else if (refusal.code === 'KIND_REQUIRED') focusControl(clauseField.kind(scope, LETTER_KINDS[0]));
    else if (refusal.code === 'TEXT_REQUIRED') focusControl(clauseField.text(scope, tab));
    else focusControl(clauseField.name(scope));
  };
  const save = async (): Promise<void> => {
    setBusy(true);
    setTrouble(undefined);
    const content = draftedContent(draft.fields(), scope, saved);
    const answer = await clauses.execute({
      type: 'SaveClause',
      content,
      ...(scope !== 'new' && { clauseId: scope }),
    });
    setBusy(false);
    if (!answer.ok) {
      setTrouble(answer.error);
      if (answer.error.kind === 'refused') goTo(answer.error.refusal);
      return;
    }
    const own = new Set(changed);
    draft.clear((field) => own.has(field));
    onSaved(answer.value, next);
  };

  return (
    <Box
      sx={{ mt: 3 }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || busy || changed.length === 0)
          return;
        event.preventDefault();
        void save();
      }}
    >
      <LabeledSection title={t.content} level={3}>
        <Box sx={{ display: 'flex', flexDirection: 'column', gap: 2, pt: 1 }}>
          <Box sx={{ display: 'grid', gridTemplateColumns: '2fr 1fr', gap: 2, alignItems: 'start' }}>
            <DraftText field={name} label={t.name} help={t.nameHelp} limit={CLAUSE_LIMITS.name} />
            <DraftSelect
              field={market}
              label={t.market}
              options={[
                { value: 'all', label: t.allMarkets },
                ...MARKETS.map((value) => ({ value, label: MARKET_LABELS[value][language] })),
              ]}
            />
          </Box>
          <KindChoice scope={scope} saved={saved} draft={draft} />
          <LanguageTexts scope={scope} saved={saved} draft={draft} tab={tab} onTab={setTab} />
          <ClauseTroubleAlert trouble={trouble} />
          <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
            <Button
              variant="contained"
              loading={busy}
              disabled={changed.length === 0}
              aria-keyshortcuts="Control+Enter"
              onClick={() => void save()}
            >
              {t.save(next)}
            </Button>
            {changed.length > 0 && (
              <Button
                variant="text"
                disabled={busy}
                onClick={() => {
                  draft.discard(changed);
                  setTrouble(undefined);
                  focusControl(name.name);
                }}
              >
                {t.discard}
              </Button>
            )}
            {saving.state === 'failed' ? (
              <SaveState saving={savingOf(saving)} />
            ) : (
              changed.length > 0 && (
                <Typography variant="caption" color="textSecondary">
                  {t.kept}
                </Typography>
              )
            )}
          </Box>
        </Box>
      </LabeledSection>
    </Box>
  );
}
