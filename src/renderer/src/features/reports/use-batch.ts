import { useEffect, useRef, useState } from 'react';

import type { Failure } from '../../../../shared/ipc/contract';
import type { BatchPlan, BatchProgress } from '../../../../shared/reports/batch';
import { findBatch, runBatch } from '../../store/export-batch';
import type { BatchOutcome, BatchStep, FoundFolder } from '../../store/export-batch';
import { useServices } from '../../store/services';

/** A folder in which nothing can be begun. */
export type UselessFolder = Exclude<FoundFolder['kind'], 'empty' | 'begun'> | 'nothing-begun';

export type BatchState =
  | { readonly state: 'idle' }
  | { readonly state: 'choosing' }
  | { readonly state: 'useless'; readonly folder: UselessFolder }
  | { readonly state: 'failed'; readonly failure: Failure }
  /** A batch was cut short there: shall it go on? */
  | {
      readonly state: 'begun';
      readonly folder: string;
      readonly plan: BatchPlan;
      readonly progress: BatchProgress;
    }
  | { readonly state: 'running'; readonly step: BatchStep; readonly cancelling: boolean }
  | {
      readonly state: 'ended';
      readonly outcome: BatchOutcome;
      readonly plan: BatchPlan;
      readonly folder: string;
      readonly name: string;
    };

export interface BatchWork {
  readonly now: BatchState;
  /** Asks for a folder; makes the packs of the plan, or offers to go on with what was begun there. */
  readonly begin: (plan: BatchPlan) => void;
  /** Asks for a folder with a batch that was cut short. */
  readonly find: () => void;
  /** Goes on with what was found, or with what was cut short just now. */
  readonly goOn: () => void;
  readonly cancel: () => void;
}

export function useBatch(): BatchWork {
  const services = useServices();
  const [now, setNow] = useState<BatchState>({ state: 'idle' });
  const running = useRef<AbortController>(undefined);
  const named = useRef('');
  // Nobody sees it any more: it stops after the pack at hand, and can go on.
  useEffect(() => () => running.current?.abort(), []);

  const run = async (folder: string, plan: BatchPlan, begun: BatchProgress) => {
    const controller = new AbortController();
    running.current = controller;
    const chosen = plan.cases.length;
    setNow({ state: 'running', step: { done: begun.made.length, chosen }, cancelling: false });
    const outcome = await runBatch(
      services,
      folder,
      plan,
      begun,
      (step) => {
        setNow({ state: 'running', step, cancelling: controller.signal.aborted });
      },
      controller.signal,
    );
    running.current = undefined;
    setNow({ state: 'ended', outcome, plan, folder, name: named.current });
  };

  const choose = async (plan: BatchPlan | undefined) => {
    setNow({ state: 'choosing' });
    const chosen = await services.desktop.folderChoose();
    if (!chosen.ok || !chosen.value) {
      setNow(chosen.ok ? { state: 'idle' } : { state: 'failed', failure: chosen.error });
      return;
    }
    const { folder, name } = chosen.value;
    named.current = name;
    const found = await findBatch(services, chosen.value);
    if (!found.ok) setNow({ state: 'failed', failure: found.error });
    else if (found.value.kind === 'begun') {
      const { plan: begun, progress } = found.value;
      setNow({ state: 'begun', folder, plan: begun, progress });
    } else if (found.value.kind !== 'empty') setNow({ state: 'useless', folder: found.value.kind });
    else if (plan) await run(folder, plan, { made: [], missed: [] });
    else setNow({ state: 'useless', folder: 'nothing-begun' });
  };

  return {
    now,
    begin: (plan) => void choose(plan),
    find: () => void choose(undefined),
    goOn: () => {
      if (now.state === 'begun') void run(now.folder, now.plan, now.progress);
      // What could not be made is tried again.
      if (now.state === 'ended') {
        void run(now.folder, now.plan, { made: now.outcome.progress.made, missed: [] });
      }
    },
    cancel: () => {
      running.current?.abort();
      setNow((before) => (before.state === 'running' ? { ...before, cancelling: true } : before));
    },
  };
}
