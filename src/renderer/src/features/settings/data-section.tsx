import Typography from '@mui/material/Typography';

import { LabeledSection } from '../../components/labeled-section';
import { useTexts } from '../../lib/language';
import { FactList } from './fact-list';
import { texts } from './texts';

/** Where the runtime keeps an app's data unless it was started with another folder. */
const FOLDERS: Readonly<Record<string, string>> = {
  win32: '%APPDATA%\\Uvildig',
  darwin: '~/Library/Application Support/Uvildig',
  linux: '~/.config/Uvildig',
};

export function DataSection({ platform }: { readonly platform: string }) {
  const t = useTexts(texts);
  return (
    <LabeledSection title={t.data} description={t.dataText}>
      <FactList facts={[{ term: t.folder, fact: <code>{FOLDERS[platform] ?? '~/.config/Uvildig'}</code> }]} />
      <Typography variant="body2" sx={{ mt: 1.5 }}>
        {t.backup}
      </Typography>
    </LabeledSection>
  );
}
