import Box from '@mui/material/Box';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { useId, useState } from 'react';

import { PageHeader } from '../../components/page-header';
import { TroubleAlert } from '../../components/trouble-alert';
import { useTexts } from '../../lib/language';
import { DueTab } from './due-tab';
import { ErasedTab } from './erased-tab';
import { ProposalsTab } from './proposals-tab';
import { SecondPerson } from './second-person';
import { texts } from './texts';
import { useErasures } from './use-erasures';
import { useRetained } from './use-retained';

const TABS = ['due', 'proposals', 'erased'] as const;
type TabName = (typeof TABS)[number];

/** What is to be erased, what waits for a second person, and what is left of what was. */
export function RetentionPage() {
  const t = useTexts(texts);
  const id = useId();
  const [tab, setTab] = useState<TabName>('due');
  const retained = useRetained();
  const erasures = useErasures();
  const { known, failure } = erasures;
  const open = known?.proposals.filter(({ state }) => state === 'open' || state === 'confirmed').length ?? 0;
  const labels: Readonly<Record<TabName, string>> = {
    due: t.tabs.due,
    proposals: t.tabs.proposals(open),
    erased: t.tabs.erased,
  };
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
              label={labels[name]}
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
          <SecondPerson />
          <TroubleAlert trouble={failure && { kind: 'failed', failure }} />
          {tab === 'due' && <DueTab retained={retained} erasures={erasures} />}
          {tab === 'proposals' && known && <ProposalsTab known={known} onDecided={erasures.again} />}
          {tab === 'erased' && known && <ErasedTab known={known} onChanged={erasures.again} />}
        </Box>
      </Box>
    </>
  );
}
