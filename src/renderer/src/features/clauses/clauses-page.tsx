import AddIcon from '@mui/icons-material/AddRounded';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useSearchParams } from 'react-router';

import { EmptyState } from '../../components/empty-state';
import { PageHeader } from '../../components/page-header';
import { useTexts } from '../../lib/language';
import { fieldsOfClause } from '../../store/clause-fields';
import type { ClauseScope } from '../../store/clause-fields';
import { useServices } from '../../store/services';
import { useClausesDraft, useDraftFields, useDraftKeeping } from '../../store/use-case-draft';
import { useClauses } from '../../store/use-clauses';
import { ClauseDetail } from './clause-detail';
import type { Said } from './clause-detail';
import { ClauseList } from './clause-list';
import { texts } from './texts';

/** The firm's standard paragraphs: the list, and the chosen one to read, write, approve and withdraw. */
export function ClausesPage() {
  const t = useTexts(texts);
  const { readable } = useServices().clauses;
  const clauses = useClauses();
  const draft = useClausesDraft();
  useDraftKeeping(draft);
  const fields = useDraftFields(draft);
  const [said, setSaid] = useState<Said>();
  const [search, setSearch] = useSearchParams();
  const asked = search.get('clause');
  const clause = clauses.find(({ clauseId }) => clauseId === asked) ?? clauses[0];
  const begins = asked === NEW || (clause === undefined && fieldsOfClause(fields, NEW).length > 0);
  const choose = (scope: ClauseScope, sentence?: string): void => {
    setSaid(sentence === undefined ? undefined : { sentence });
    setSearch({ clause: scope }, { replace: true });
  };
  const begin = (
    <Button
      variant="contained"
      startIcon={<AddIcon />}
      disabled={!readable || begins}
      onClick={() => {
        choose(NEW);
      }}
    >
      {t.begin}
    </Button>
  );
  const shown = begins ? undefined : clause;
  return (
    <>
      <PageHeader
        title={t.title}
        description={t.description}
        {...((begins || clause !== undefined) && { actions: begin })}
      />
      {!readable && (
        <Alert severity="error" square>
          {t.unreadable}
        </Alert>
      )}
      {!begins && !clause ? (
        readable && <EmptyState title={t.emptyTitle} text={t.emptyText} action={begin} />
      ) : (
        <Box sx={{ display: 'flex', flexGrow: 1, minHeight: 0 }}>
          <ClauseList
            clauses={clauses}
            chosen={begins ? NEW : shown?.clauseId}
            begun={begins || fieldsOfClause(fields, NEW).length > 0}
            onChoose={choose}
          />
          <Box sx={{ flexGrow: 1, minWidth: 0, overflow: 'auto', px: 3, py: 2 }}>
            <Box sx={{ maxWidth: 760 }}>
              <ClauseDetail
                key={shown?.clauseId ?? NEW}
                clause={shown}
                draft={draft}
                said={said}
                onDone={choose}
              />
            </Box>
          </Box>
        </Box>
      )}
    </>
  );
}

const NEW = 'new';
