import type { Desktop } from '../../../../shared/ipc/contract';
import { KeepRecoveryCode } from '../../components/keep-recovery-code';
import { useTexts } from '../../lib/language';
import { Entrance } from './entrance';
import { texts } from './texts';
import { STEPS } from './workspace-step';

interface KeepCodeStepsProps {
  readonly desktop: Desktop;
  readonly code: string;
  readonly organisation: string;
  readonly onDone: () => void;
}

/** The last two steps of a first start: the code is shown, and proven to be kept. */
export function KeepCodeSteps({ desktop, code, organisation, onDone }: KeepCodeStepsProps) {
  const t = useTexts(texts);
  return (
    <KeepRecoveryCode
      desktop={desktop}
      code={code}
      organisation={organisation}
      finish={t.finish}
      onDone={onDone}
      show={(content) => (
        <Entrance key="show" title={t.recoveryTitle} step={t.step(3, STEPS)} text={t.recoveryText}>
          {content}
        </Entrance>
      )}
      confirm={(title, text, content) => (
        <Entrance key="confirm" title={title} step={t.step(4, STEPS)} text={text}>
          {content}
        </Entrance>
      )}
    />
  );
}
