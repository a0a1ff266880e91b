import Box from '@mui/material/Box';
import { useEffect, useEffectEvent } from 'react';
import type { ReactNode } from 'react';

import { assertNever } from '../../../../shared/core/assert-never';
import { DropCurtain } from '../../components/drop-curtain';
import { PageHeader } from '../../components/page-header';
import { useTexts } from '../../lib/language';
import { useFileDrop } from '../../lib/use-file-drop';
import { useServices } from '../../store/services';
import { ChooseStep } from './choose-step';
import { DoneStep } from './done-step';
import type { Intake, IntakeState } from './intake';
import { MappingStep } from './mapping/mapping-step';
import { formatCount } from './format-count';
import { PreviewStep } from './preview/preview-step';
import type { OpenedSource } from './reading/protocol';
import { StepTrail } from './step-trail';
import { texts } from './texts';
import { useIntake } from './use-intake';
import { WorkingStep } from './working-step';

/** Escalated cases from a file: choose, map, check, import. */
export function IntakePage() {
  const t = useTexts(texts);
  const { staff, desktop } = useServices();
  const { intake, state } = useIntake();
  const takes = staff.role !== 'auditor' && state.step !== 'importing';
  const held = useFileDrop(takes ? (dropped) => void intake.take(dropped) : undefined);
  const takeOutside = useEffectEvent(() => {
    if (takes) void intake.takeOutside();
  });
  useEffect(() => {
    takeOutside();
    return desktop.on('outsideFile', () => {
      takeOutside();
    });
  }, [desktop]);
  return (
    <Box sx={{ position: 'relative', flexGrow: 1, minHeight: 0, display: 'flex', flexDirection: 'column' }}>
      <PageHeader
        title={t.title}
        description={<Description state={state} />}
        actions={<StepTrail state={state} />}
      />
      <Box sx={{ flexGrow: 1, minHeight: 0, overflow: 'auto', display: 'flex', flexDirection: 'column' }}>
        {step(intake, state)}
      </Box>
      {held && <DropCurtain text={t.dropHere} />}
    </Box>
  );
}

function step(intake: Intake, state: IntakeState): ReactNode {
  switch (state.step) {
    case 'choose':
      return <ChooseStep intake={intake} refusal={state.refusal} />;
    case 'opening':
      return <Opening intake={intake} name={state.name} />;
    case 'mapping':
      return <MappingStep key={state.source.sha256} intake={intake} state={state} />;
    case 'checking':
      return <Checking intake={intake} state={state} />;
    case 'preview':
      return <PreviewStep intake={intake} state={state} />;
    case 'importing':
      return <Importing intake={intake} state={state} />;
    case 'done':
      return <DoneStep intake={intake} state={state} />;
    default:
      return assertNever(state);
  }
}

function Opening({ intake, name }: { readonly intake: Intake; readonly name: string }) {
  const t = useTexts(texts);
  return <WorkingStep title={t.opening(name)} onCancel={intake.cancel} />;
}

type StateOf<Step extends IntakeState['step']> = Extract<IntakeState, { readonly step: Step }>;

interface StepProps<Step extends IntakeState['step']> {
  readonly intake: Intake;
  readonly state: StateOf<Step>;
}

function Checking({ intake, state }: StepProps<'checking'>) {
  const t = useTexts(texts);
  return <WorkingStep title={t.phases[state.phase]} share={state.share} onCancel={intake.cancel} />;
}

function Importing({ intake, state }: StepProps<'importing'>) {
  const t = useTexts(texts).importing;
  const { done, total, cancelling } = state;
  return (
    <WorkingStep
      title={t.title}
      share={total === 0 ? 1 : done / total}
      count={t.count(formatCount(done), formatCount(total))}
      note={cancelling ? t.cancelling : t.leave}
      cancelDisabled={cancelling}
      onCancel={intake.cancel}
    />
  );
}

/** The open file: name, and for a table how it is written. */
function Description({ state }: { readonly state: IntakeState }) {
  return 'source' in state ? <SourceLine source={state.source} /> : null;
}

function SourceLine({ source }: { readonly source: OpenedSource }) {
  const t = useTexts(texts).source;
  const facts = [
    source.name,
    t.encodings[source.encoding],
    ...(source.table ? [t.separators[source.table.separator]] : []),
  ];
  return facts.join(' · ');
}
