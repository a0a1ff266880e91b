import { MARKET_LABELS, ROLE_LABELS } from '../../../../shared/complaint/labels';
import { LabeledSection } from '../../components/labeled-section';
import { useLanguage, useTexts } from '../../lib/language';
import { useServices } from '../../store/services';
import { FactList } from './fact-list';
import { texts } from './texts';

/** Who works here. Set at the first start; every entry of the trail names it. */
export function WorkspaceSection() {
  const t = useTexts(texts);
  const language = useLanguage();
  const { workspace, staff, devicePublicKey } = useServices();
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
    </LabeledSection>
  );
}
