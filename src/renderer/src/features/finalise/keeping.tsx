import Typography from '@mui/material/Typography';

import type { Case } from '../../../../shared/complaint/state';
import { formatDate } from '../../../../shared/core/format';
import { addDays } from '../../../../shared/core/local-date';
import { KEPT_BECAUSE_LABELS } from '../../../../shared/retention/labels';
import { retentionIn, retentionOf } from '../../../../shared/retention/retention';
import { useLanguage, useTexts } from '../../lib/language';
import { useServices } from '../../store/services';
import { useRuleBook } from '../../store/use-rule-book';
import { texts } from './texts';

/** How long the case is kept, and what keeps it longer. */
export function Keeping({ state }: { readonly state: Case }) {
  const t = useTexts(texts).keeping;
  const language = useLanguage();
  const { today } = useServices();
  const now = today();
  const rules = retentionIn(useRuleBook(), state.complaint.market, state.finalisedOn ?? now);
  const retention = retentionOf(state, rules, now);
  if (retention.state === 'not-closed') {
    return <Typography variant="body2">{t.notClosed(rules.fullFileYears)}</Typography>;
  }
  const { fileDueOn, rowDueOn, keptBecause } = retention;
  const lastDay = (dueOn: typeof fileDueOn) => formatDate(addDays(dueOn, -1), language);
  return (
    <>
      <Typography variant="body2">
        {fileDueOn <= now
          ? t.due(formatDate(fileDueOn, language))
          : t.kept(lastDay(fileDueOn), lastDay(rowDueOn))}
      </Typography>
      {keptBecause.map((because) => (
        <Typography key={because} variant="body2">
          {KEPT_BECAUSE_LABELS[because][language]}
        </Typography>
      ))}
    </>
  );
}
