import Box from '@mui/material/Box';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { useId, useMemo, useState } from 'react';

import { dateOf, yearOf } from '../../../../shared/core/local-date';
import { PageHeader } from '../../components/page-header';
import { useTexts } from '../../lib/language';
import { useServices } from '../../store/services';
import { CausesTab } from './causes-tab';
import { PacksTab } from './packs-tab';
import { PeriodFields, periodOf } from './period-fields';
import type { PeriodDraft } from './period-fields';
import { ReadingState } from './reading-state';
import { RegisterTab } from './register-tab';
import { texts } from './texts';
import { useBatch } from './use-batch';
import { useReported } from './use-reported';

const TABS = ['register', 'causes', 'packs'] as const;
type TabName = (typeof TABS)[number];

/** What leaves the vault about many cases at once. */
export function ReportsPage() {
  const t = useTexts(texts);
  const { today } = useServices();
  const id = useId();
  const [tab, setTab] = useState<TabName>('register');
  const [draft, setDraft] = useState<PeriodDraft>(() => thisYear(today()));
  const period = useMemo(() => periodOf(draft), [draft]);
  const reported = useReported(period);
  const work = useBatch();
  const running = work.now.state === 'running';
  return (
    <>
      <PageHeader title={t.title} description={t.description}>
        <Tabs
          value={tab}
          onChange={(_, chosen: TabName) => {
            setTab(chosen);
          }}
          aria-label={t.tabs.label}
        >
          {TABS.map((name) => (
            <Tab
              key={name}
              value={name}
              label={t.tabs[name]}
              id={`${id}-${name}`}
              aria-controls={`${id}-panel`}
            />
          ))}
        </Tabs>
      </PageHeader>
      <Box
        role="tabpanel"
        id={`${id}-panel`}
        aria-labelledby={`${id}-${tab}`}
        sx={{ flexGrow: 1, minHeight: 0, overflowY: 'auto', px: 3, py: 2 }}
      >
        <Box sx={{ display: 'flex', flexDirection: 'column', gap: 2, maxWidth: 1120 }}>
          <PeriodFields draft={draft} onChange={setDraft} disabled={running} />
          <ReadingState reported={reported} />
          {tab === 'register' && <RegisterTab reading={reported.reading} />}
          {tab === 'packs' && <PacksTab reading={reported.reading} work={work} />}
          {tab === 'causes' && <CausesTab reading={reported.reading} />}
        </Box>
      </Box>
    </>
  );
}

function thisYear(today: ReturnType<ReturnType<typeof useServices>['today']>): PeriodDraft {
  return { by: 'receipt', from: dateOf(yearOf(today), 1, 1), to: today };
}
