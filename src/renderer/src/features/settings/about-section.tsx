import Typography from '@mui/material/Typography';

import { LabeledSection } from '../../components/labeled-section';
import { useTexts } from '../../lib/language';
import { FactList } from './fact-list';
import { PARTS } from './parts';
import { texts } from './texts';

export interface AppFacts {
  readonly version: string;
  readonly electron: string;
  readonly platform: string;
}

export function AboutSection({ environment }: { readonly environment: AppFacts }) {
  const t = useTexts(texts);
  return (
    <LabeledSection title={t.about}>
      <FactList
        facts={[
          { term: t.version, fact: environment.version },
          { term: t.runtime, fact: environment.electron },
          { term: t.licence, fact: t.licenceText },
        ]}
      />
      <Typography variant="h3" component="h3" sx={{ mt: 2, mb: 1 }}>
        {t.madeWith}
      </Typography>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
        {t.licenceFolder}
      </Typography>
      <FactList facts={PARTS.map(({ name, licence }) => ({ term: name, fact: licence }))} />
    </LabeledSection>
  );
}
