import { KeepRecoveryCode } from '../../components/keep-recovery-code';
import { useTexts } from '../../lib/language';
import { useServices } from '../../store/services';
import { DialogFrame } from './dialog-frame';
import { texts } from './texts';

interface KeepCodeProps {
  readonly title: string;
  readonly text: string;
  readonly code: string;
  readonly onDone: () => void;
}

/** A new code in a dialog, which does not end before the code is kept. */
export function KeepCode({ title, text, code, onDone }: KeepCodeProps) {
  const t = useTexts(texts);
  const { desktop, workspace } = useServices();
  return (
    <KeepRecoveryCode
      desktop={desktop}
      code={code}
      organisation={workspace.organisation}
      finish={t.confirm}
      onDone={onDone}
      show={(content) => (
        <DialogFrame title={title} text={text}>
          {content}
        </DialogFrame>
      )}
      confirm={(confirmTitle, confirmText, content) => (
        <DialogFrame title={confirmTitle} text={confirmText}>
          {content}
        </DialogFrame>
      )}
    />
  );
}
