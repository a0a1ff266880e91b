import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Link } from 'react-router';

import type { OfferedClause } from '../../../../shared/clauses/offered-clauses';
import type { Case } from '../../../../shared/complaint/state';
import { formatShortDate } from '../../../../shared/core/format';
import { localDateAt } from '../../../../shared/core/time-zone';
import { DraftCheckbox } from '../../components/draft-checkbox';
import { useLanguage, useTexts } from '../../lib/language';
import { draftField } from '../../store/draft-fields';
import { clausesFor, unfitClauses } from '../../store/letter-clauses';
import { useClauses } from '../../store/use-clauses';
import { useDraftField } from '../../store/use-case-draft';
import { Part } from './part';
import { texts } from './texts';
import type { LetterWork } from './use-letter';

interface ClauseChoiceProps {
  readonly work: LetterWork;
  readonly state: Case;
  readonly disabled: boolean;
}

/** Which of the firm's approved standard paragraphs the letter has. */
export function ClauseChoice({ work, state, disabled }: ClauseChoiceProps) {
  const t = useTexts(texts).clauses;
  const clauses = useClauses();
  const offered = clausesFor(state, work.setting, clauses);
  const unfit = unfitClauses(state, work.setting, clauses);
  return (
    <Part title={t.title} intro={offered.length === 0 ? t.none : t.intro}>
      {offered.length > 0 && (
        <div>
          {offered.map((clause) => (
            <Choice key={clause.clauseId} work={work} clause={clause} disabled={disabled} />
          ))}
        </div>
      )}
      {unfit.length > 0 && <Alert severity="info">{t.unfit(unfit.join(', '))}</Alert>}
      <Button
        component={Link}
        to="/clauses"
        variant="text"
        size="small"
        sx={{ alignSelf: 'flex-start', ml: -1 }}
      >
        {t.all}
      </Button>
    </Part>
  );
}

interface ChoiceProps {
  readonly work: LetterWork;
  readonly clause: OfferedClause;
  readonly disabled: boolean;
}

function Choice({ work, clause, disabled }: ChoiceProps) {
  const t = useTexts(texts).clauses;
  const language = useLanguage();
  const field = useDraftField(work.draft, draftField.clause(clause.clauseId), 'false');
  const { name, version, approval } = clause;
  return (
    <Box>
      <DraftCheckbox
        field={field}
        label={name}
        about={t.version(version, formatShortDate(localDateAt(approval.at), language))}
        disabled={disabled}
      />
    </Box>
  );
}
