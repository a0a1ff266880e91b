import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { useId, useState } from 'react';
import type { ReactNode } from 'react';

import { assertNever } from '../../../../shared/core/assert-never';
import type { CaseId, EvidenceId } from '../../../../shared/core/ids';
import { DropCurtain } from '../../components/drop-curtain';
import { TroubleAlert } from '../../components/trouble-alert';
import { useTexts } from '../../lib/language';
import { useFileDrop } from '../../lib/use-file-drop';
import { useServices } from '../../store/services';
import type { CaseView } from '../../store/services';
import { useCase } from '../../store/use-case';
import { ChronologyTab } from './chronology/chronology-tab';
import { ComplaintTab } from './complaint/complaint-tab';
import { ContactsTab } from './contacts/contacts-tab';
import { NotesTab } from './contacts/notes-tab';
import { AddDialog } from './evidence/add-dialog';
import { EvidenceTab } from './evidence/evidence-tab';
import { useNewEvidence } from './evidence/use-new-evidence';
import { MaterialContext, useMaterialOf } from './material-context';
import type { Material } from './material-context';
import { MATERIAL_TABS, texts } from './texts';
import type { MaterialTab } from './texts';

/** The left side of the case: everything there is to read. Nothing of it is ever executed, opened or linked. */
export function MaterialPanel({ caseId }: { readonly caseId: CaseId }) {
  const t = useTexts(texts);
  const opened = useCase(caseId);
  switch (opened.state) {
    case 'opening':
      return (
        <Box role="status" sx={{ p: 2 }}>
          {t.opening}
        </Box>
      );
    case 'failed':
      return (
        <Box sx={{ p: 2 }}>
          <TroubleAlert trouble={opened.trouble} />
        </Box>
      );
    case 'open':
      return <OpenMaterial key={caseId} caseId={caseId} view={opened.view} />;
  }
}

interface OpenMaterialProps {
  readonly caseId: CaseId;
  readonly view: CaseView;
}

function OpenMaterial({ caseId, view }: OpenMaterialProps) {
  const material = useMaterialOf(caseId, view);
  return (
    <MaterialContext value={material}>
      <MaterialLayout material={material} />
    </MaterialContext>
  );
}

function MaterialLayout({ material }: { readonly material: Material }) {
  const t = useTexts(texts);
  const idBase = useId();
  const [tab, setTab] = useState<MaterialTab>('complaint');
  const [chosen, setChosen] = useState(() => firstStanding(material));
  const { cases } = useServices();
  const evidence = useNewEvidence(material.caseId);
  const takes = !material.refusals.assess && !material.damaged && !evidence.adding.busy;
  const hovering = useFileDrop(
    takes
      ? (dropped) => {
          setTab('evidence');
          evidence.drop(dropped);
        }
      : undefined,
  );
  return (
    <Box
      component="section"
      aria-label={t.panel}
      sx={{
        position: 'relative',
        height: '100%',
        minHeight: 0,
        display: 'flex',
        flexDirection: 'column',
        bgcolor: 'background.paper',
        containerType: 'inline-size',
        containerName: 'material',
      }}
    >
      <Tabs
        value={tab}
        onChange={(_, chosenTab: MaterialTab) => {
          setTab(chosenTab);
        }}
        aria-label={t.panel}
        variant="scrollable"
        scrollButtons={false}
        selectionFollowsFocus
        sx={{ flexShrink: 0, px: 1, borderBottom: 1, borderColor: 'divider' }}
      >
        {MATERIAL_TABS.map((name) => (
          <Tab
            key={name}
            value={name}
            id={`${idBase}-${name}`}
            aria-controls={`${idBase}-panel`}
            label={<TabLabel name={name} material={material} />}
          />
        ))}
      </Tabs>
      {evidence.folder !== undefined && (
        <Alert severity="warning" onClose={evidence.close}>
          {t.adding.folder(evidence.folder)}
        </Alert>
      )}
      {evidence.adding.files.length === 0 && (
        <TroubleAlert trouble={evidence.trouble} onClose={evidence.close} />
      )}
      <Box
        key={tab}
        id={`${idBase}-panel`}
        role="tabpanel"
        aria-labelledby={`${idBase}-${tab}`}
        tabIndex={0}
        sx={{ flexGrow: 1, minHeight: 0, overflow: 'auto', outlineOffset: -2 }}
      >
        {content(
          tab,
          <EvidenceTab
            chosen={chosen ?? firstStanding(material)}
            onChoose={setChosen}
            onAdd={evidence.choose}
          />,
        )}
      </Box>
      <AddDialog
        adding={evidence.adding}
        trouble={evidence.trouble}
        onMore={evidence.choose}
        onDone={() => {
          evidence.close();
          const held = cases.peek(material.caseId)?.state.evidence.keys() ?? [];
          setChosen([...held].at(-1));
        }}
        onClose={evidence.close}
      />
      {hovering && <DropCurtain text={t.evidence.dropHint} />}
    </Box>
  );
}

function content(tab: MaterialTab, evidence: ReactNode): ReactNode {
  switch (tab) {
    case 'complaint':
      return <ComplaintTab />;
    case 'chronology':
      return <ChronologyTab />;
    case 'evidence':
      return evidence;
    case 'contacts':
      return <ContactsTab />;
    case 'notes':
      return <NotesTab />;
    default:
      return assertNever(tab);
  }
}

function firstStanding({ state }: Material): EvidenceId | undefined {
  const all = [...state.evidence.values()];
  return (all.find(({ withdrawnBecause }) => withdrawnBecause === undefined) ?? all[0])?.evidenceId;
}

interface TabLabelProps {
  readonly name: MaterialTab;
  readonly material: Material;
}

function TabLabel({ name, material: { state } }: TabLabelProps) {
  const t = useTexts(texts);
  const counts: Readonly<Partial<Record<MaterialTab, number>>> = {
    evidence: state.evidence.size,
    contacts: state.contacts.length,
    notes: state.notes.length,
  };
  const count = counts[name] ?? 0;
  return (
    <span>
      {t.tabs[name]}
      {count > 0 && (
        <Box component="span" sx={{ ml: 0.75, color: 'text.secondary', fontWeight: 400 }}>
          {count}
        </Box>
      )}
    </span>
  );
}
