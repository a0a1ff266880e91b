import { useCallback, useRef, useState } from 'react';

import type { CaseCommand } from '../../../shared/complaint/commands';
import type { CaseId } from '../../../shared/core/ids';
import { useServices } from './services';
import type { CaseView, Trouble } from './services';
import { useCaseDraft } from './use-case-draft';

/** A command with the drafts that it records. */
export interface RecordingStep {
  readonly command: CaseCommand;
  /** Field name -> text, as sent. */
  readonly fields: Readonly<Record<string, string>>;
}

export interface Recording {
  readonly busy: boolean;
  /** Why the last attempt did not get through; the steps before it are recorded. */
  readonly trouble: Trouble | undefined;
  /** Why it was not even tried. */
  readonly problem: Problem | undefined;
  /** Carries the commands out one after the other and stops at the first that is refused. */
  readonly record: (steps: readonly RecordingStep[]) => Promise<CaseView | undefined>;
  /** Tells what must be put right first. */
  readonly reject: (problem: Problem) => void;
  readonly dismiss: () => void;
}

/** A sentence, and the field it is about. */
export interface Problem {
  readonly sentence: string;
  readonly field: string;
}

/** From draft to fact: commands are executed, and the drafts they came from end. */
export function useRecording(caseId: CaseId): Recording {
  const { cases } = useServices();
  const draft = useCaseDraft(caseId);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const [problem, setProblem] = useState<Problem>();
  const running = useRef(false);

  const record = useCallback(
    async (steps: readonly RecordingStep[]) => {
      // A second press of the key while the first is under way must not record twice.
      if (running.current) return undefined;
      running.current = true;
      setBusy(true);
      setTrouble(undefined);
      setProblem(undefined);
      try {
        let view: CaseView | undefined;
        for (const step of steps) {
          const result = await cases.execute(caseId, step.command);
          if (!result.ok) {
            setTrouble(result.error);
            return undefined;
          }
          draft.settle(step.fields);
          view = result.value;
        }
        return view;
      } finally {
        running.current = false;
        setBusy(false);
      }
    },
    [cases, caseId, draft],
  );
  const dismiss = useCallback(() => {
    setTrouble(undefined);
    setProblem(undefined);
  }, []);
  return { busy, trouble, problem, record, reject: setProblem, dismiss };
}
