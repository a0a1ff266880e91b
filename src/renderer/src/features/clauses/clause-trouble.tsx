import Alert from '@mui/material/Alert';

import type { ClauseRefusal } from '../../../../shared/clauses/decide-clause';
import { LANGUAGE_LABELS } from '../../../../shared/complaint/labels';
import type { UiLanguage } from '../../../../shared/core/text';
import { TroubleAlert } from '../../components/trouble-alert';
import { useLanguage, useTexts } from '../../lib/language';
import type { ClauseTrouble } from '../../store/services';
import { texts } from './texts';
import type { ClausesTexts } from './texts';

/** Why a paragraph was not saved, approved or withdrawn, announced at once. */
export function ClauseTroubleAlert({ trouble }: { readonly trouble: ClauseTrouble | undefined }) {
  const t = useTexts(texts);
  const language = useLanguage();
  if (trouble?.kind !== 'refused') return <TroubleAlert trouble={trouble} />;
  return <Alert severity="warning">{sentenceOf(trouble.refusal, t, language)}</Alert>;
}

function sentenceOf(refusal: ClauseRefusal, t: ClausesTexts, language: UiLanguage): string {
  const sentence = refusal.code === 'TOO_LONG' ? t.tooLong(refusal.limit) : t.refusals[refusal.code];
  const about = 'language' in refusal ? refusal.language : undefined;
  return about ? t.inLanguage(LANGUAGE_LABELS[about][language], sentence) : sentence;
}
