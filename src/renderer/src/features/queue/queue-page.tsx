import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import { useCallback, useMemo, useRef } from 'react';
import { Link, useNavigate } from 'react-router';

import type { CaseId } from '../../../../shared/core/ids';
import { EmptyState } from '../../components/empty-state';
import { PageHeader } from '../../components/page-header';
import { useLanguage, useTexts } from '../../lib/language';
import { useToday } from '../../lib/use-today';
import { useServices } from '../../store/services';
import { useRuleBook } from '../../store/use-rule-book';
import { queueColumns } from './columns';
import { EmptyQueue } from './empty-queue';
import { QueueFooter } from './queue-footer';
import { QueueGrid } from './queue-grid';
import { QueueToolbar } from './queue-toolbar';
import { summariseRows } from './summarise-rows';
import { texts } from './texts';
import { urgencyText } from './urgency-text';
import { useFindKeys } from './use-find-keys';
import { useQueue } from './use-queue';

interface QueuePageProps {
  /** The case one comes back from. */
  readonly returnTo: CaseId | undefined;
}

/** What is due first, and why. */
export function QueuePage({ returnTo }: QueuePageProps) {
  const t = useTexts(texts);
  const language = useLanguage();
  const { staffName, today: currentDay } = useServices();
  const today = useToday(currentDay);
  const queue = useQueue();
  const book = useRuleBook();
  const navigate = useNavigate();
  const findInput = useRef<HTMLInputElement>(null);
  const findKeys = useFindKeys(findInput);

  const open = useCallback(
    (caseId: CaseId) => {
      void navigate(`/case/${caseId}`);
    },
    [navigate],
  );
  const { damaged } = queue;
  const columns = useMemo(
    () => queueColumns({ language, today, staffName, damaged, book }),
    [language, today, staffName, damaged, book],
  );
  const summary = useMemo(() => summariseRows(queue.all, today), [queue.all, today]);

  const nothingYet = queue.complete && queue.all.length === 0;
  return (
    <>
      <PageHeader
        title={t.title}
        description={nothingYet ? undefined : urgencyText(summary, language)}
        actions={
          nothingYet ? undefined : (
            <Button component={Link} to="/import">
              {t.import}
            </Button>
          )
        }
      >
        {nothingYet ? undefined : <QueueToolbar queue={queue} summary={summary} findInput={findInput} />}
      </PageHeader>
      {nothingYet ? (
        <EmptyQueue />
      ) : (
        // Keys of the table and around it; typing in the search field stays with the field.
        <div
          onKeyDown={findKeys}
          style={{ display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 }}
        >
          {queue.current && queue.rows.length === 0 && queue.complete ? (
            <Box sx={{ flexGrow: 1 }}>
              <EmptyState
                title={t.noMatchTitle}
                text={t.noMatchText}
                action={<Button onClick={queue.reset}>{t.reset}</Button>}
              />
            </Box>
          ) : (
            <QueueGrid
              label={t.grid}
              rows={queue.rows}
              columns={columns}
              sort={queue.sort}
              onSort={queue.setSort}
              widths={queue.widths}
              onWidth={queue.setWidth}
              onOpen={open}
              returnTo={returnTo}
            />
          )}
          <QueueFooter queue={queue} />
        </div>
      )}
      {!queue.complete && queue.all.length === 0 && <LinearProgress aria-label={t.loading} />}
    </>
  );
}
