import Box from '@mui/material/Box';

import { isCarriedOut } from '../../../../shared/retention/certificate';
import { EmptyState } from '../../components/empty-state';
import { LabeledSection } from '../../components/labeled-section';
import { useTexts } from '../../lib/language';
import { ErasuresTable } from './erasures-table';
import { StubTable } from './stub-table';
import { texts } from './texts';
import type { KnownErasures } from './use-erasures';

interface ErasedTabProps {
  readonly known: KnownErasures;
  readonly onChanged: () => void;
}

/** The erasures that were carried out, and what is left of their cases. */
export function ErasedTab({ known: { proposals, erased }, onChanged }: ErasedTabProps) {
  const t = useTexts(texts).erased;
  const erasures = proposals.filter(isCarriedOut);
  if (erasures.length === 0 && erased.length === 0)
    return <EmptyState title={t.emptyTitle} text={t.emptyText} />;
  return (
    <Box>
      <LabeledSection title={t.erasures} description={t.erasuresIntro}>
        <ErasuresTable erasures={erasures} stubs={erased} />
      </LabeledSection>
      <LabeledSection title={t.stubs} description={t.stubsIntro}>
        <StubTable stubs={erased} onChanged={onChanged} />
      </LabeledSection>
    </Box>
  );
}
