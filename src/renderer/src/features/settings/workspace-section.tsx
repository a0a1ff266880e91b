import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import Switch from '@mui/material/Switch';

import { MARKET_LABELS, ROLE_LABELS } from '../../../../shared/complaint/labels';
import { LabeledSection } from '../../components/labeled-section';
import { TroubleAlert } from '../../components/trouble-alert';
import { useLanguage, useTexts } from '../../lib/language';
import { useServices } from '../../store/services';
import { useMayRecord } from '../../store/use-people';
import { FactList } from './fact-list';
import { marketTexts } from './market-texts';
import { texts } from './texts';
import { useSettings } from './use-settings';

/** Who works here. Set at the first start; every entry of the trail names it. */
export function WorkspaceSection() {
  const t = useTexts(texts);
  const language = useLanguage();
  const { workspace, staff, devicePublicKey } = useServices();
  const { settings, change, failure } = useSettings();
  const mayChange = useMayRecord('SettingsChanged');
  return (
    <LabeledSection title={t.workspace}>
      <FactList
        facts={[
          { term: t.organisation, fact: workspace.organisation },
          { term: t.person, fact: staff.name },
          { term: t.role, fact: ROLE_LABELS[staff.role][language] },
          { term: t.market, fact: MARKET_LABELS[workspace.market][language] },
          { term: t.device, fact: <code>{devicePublicKey}</code> },
        ]}
      />
      <FormControlLabel
        label={t.secondReader}
        control={
          <Switch
            checked={settings.secondReader}
            disabled={!mayChange}
            onChange={(_, secondReader) => {
              change({ secondReader });
            }}
          />
        }
      />
      <FormHelperText sx={{ m: 0 }}>
        {mayChange ? t.secondReaderHint : marketTexts[language].complianceChanges}
      </FormHelperText>
      <TroubleAlert trouble={failure && { kind: 'failed', failure }} />
    </LabeledSection>
  );
}
