import { useRef, useState } from 'react';

import type { Result } from '../../../shared/core/result';
import type { PackTrouble } from '../../../shared/law/pack-trouble';
import type { RulePack } from '../../../shared/law/rule-pack';
import type { PackLoading } from '../lib/pack-loading';
import { useServices } from './services';
import type { PackRefusal } from './services';

export interface PackLoader {
  /** Absent while nothing is on its way. */
  readonly loading: PackLoading | undefined;
  /** The last pack that was loaded from here. */
  readonly loaded: RulePack | undefined;
  /** Reads it and looks at what it would change; changes nothing. */
  readonly offer: (name: string, text: Promise<Result<string, readonly PackTrouble[]>>) => Promise<void>;
  /** Loads what is in the preview. */
  readonly confirm: () => Promise<void>;
  readonly dismiss: () => void;
}

/** Takes a rule pack from its text by way of a preview into force. */
export function usePackLoading(): PackLoader {
  const { rules } = useServices();
  const [loading, setLoading] = useState<PackLoading>();
  const [loaded, setLoaded] = useState<RulePack>();
  // What comes back for a pack that was put away meanwhile is not shown.
  const turn = useRef(0);

  const offer: PackLoader['offer'] = async (name, text) => {
    turn.current += 1;
    const mine = turn.current;
    setLoaded(undefined);
    setLoading({ step: 'reading', name });
    const read = await text;
    const answer = read.ok
      ? await rules.preview(read.value)
      : { ok: false as const, error: { kind: 'unreadable' as const, troubles: read.error } };
    if (turn.current !== mine) return;
    if (!answer.ok) setLoading(refused(name, answer.error));
    else if (read.ok) setLoading({ step: 'preview', name, text: read.value, ...answer.value });
  };

  const confirm: PackLoader['confirm'] = async () => {
    if (loading?.step !== 'preview') return;
    setLoading({ ...loading, step: 'loading' });
    const answer = await rules.load(loading.text);
    setLoading(answer.ok ? undefined : refused(loading.name, answer.error));
    if (answer.ok) setLoaded(answer.value.pack);
  };

  const dismiss = (): void => {
    turn.current += 1;
    setLoading(undefined);
  };

  return { loading, loaded, offer, confirm, dismiss };
}

function refused(name: string, refusal: PackRefusal): PackLoading {
  return refusal.kind === 'unreadable'
    ? { step: 'unreadable', name, troubles: refusal.troubles }
    : { step: 'failed', name, failure: refusal.failure };
}
