import Box from '@mui/material/Box';

import { PageHeader } from '../../components/page-header';
import { useTexts } from '../../lib/language';
import { AboutSection } from './about-section';
import type { AppFacts } from './about-section';
import { CheckpointsSection } from './checkpoints-section';
import { DataSection } from './data-section';
import { GeneralSection } from './general-section';
import { MarketsSection } from './markets-section';
import { PeopleSection } from './people-section';
import { RemindersSection } from './reminders-section';
import { SecuritySection } from './security-section';
import { SignatureSection } from './signature-section';
import { texts } from './texts';
import { WorkspaceSection } from './workspace-section';

/** @param environment what the running app says of itself */
export function SettingsPage({ environment }: { readonly environment: AppFacts }) {
  const t = useTexts(texts);
  return (
    <>
      <PageHeader title={t.title} />
      <Box sx={{ overflow: 'auto', px: 3, py: 2 }}>
        <Box sx={{ maxWidth: 840 }}>
          <GeneralSection />
          <RemindersSection />
          <SecuritySection />
          <SignatureSection />
          <CheckpointsSection />
          <WorkspaceSection />
          <PeopleSection />
          <MarketsSection />
          <DataSection platform={environment.platform} />
          <AboutSection environment={environment} />
        </Box>
      </Box>
    </>
  );
}
