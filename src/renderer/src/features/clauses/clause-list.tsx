import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import type { ReactNode } from 'react';

import { newestVersion } from '../../../../shared/clauses/clause';
import type { Clause } from '../../../../shared/clauses/clause';
import { formatInstant } from '../../lib/format-instant';
import { useLanguage, useTexts } from '../../lib/language';
import type { ClauseScope } from '../../store/clause-fields';
import { useServices } from '../../store/services';
import { clauseState } from './clause-state';
import { StateMark } from './state-mark';
import { texts } from './texts';

interface ClauseListProps {
  readonly clauses: readonly Clause[];
  readonly chosen: ClauseScope | undefined;
  /** A new one is being written. */
  readonly begun: boolean;
  readonly onChoose: (scope: ClauseScope) => void;
}

/** Every paragraph with its state, newest version, author and date. */
export function ClauseList({ clauses, chosen, begun, onChoose }: ClauseListProps) {
  const t = useTexts(texts);
  const language = useLanguage();
  const { staffName } = useServices();
  const item = (scope: ClauseScope, name: string, below: ReactNode) => (
    <li key={scope}>
      <ButtonBase
        aria-current={scope === chosen ? 'true' : undefined}
        onClick={() => {
          onChoose(scope);
        }}
        sx={{
          display: 'block',
          width: '100%',
          px: 1.5,
          py: 1,
          borderRadius: 1,
          textAlign: 'left',
          fontSize: 12,
          lineHeight: '18px',
          '&:hover': { bgcolor: 'action.hover' },
          '&[aria-current="true"]': { bgcolor: 'action.selected' },
        }}
      >
        <Box
          component="span"
          sx={{ display: 'block', fontSize: 13, fontWeight: 600, overflowWrap: 'anywhere' }}
        >
          {name}
        </Box>
        {below}
      </ButtonBase>
    </li>
  );
  return (
    <Box
      component="nav"
      aria-label={t.list}
      sx={{ width: 312, flexShrink: 0, p: 1, borderRight: 1, borderColor: 'divider', overflowY: 'auto' }}
    >
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {begun && item('new', t.begun, t.unsaved)}
        {clauses.map((clause) => {
          const { number, content, by, at } = newestVersion(clause);
          return item(
            clause.clauseId,
            content.name,
            <>
              <StateMark state={clauseState(clause)} />
              <Box component="span" sx={{ display: 'block', color: 'text.secondary' }}>
                {t.version(number)}
                {' · '}
                {t.written(staffName(by), formatInstant(at, language))}
              </Box>
            </>,
          );
        })}
      </Box>
    </Box>
  );
}
