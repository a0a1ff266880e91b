import { useCallback, useEffect, useState } from 'react';

import type { DeviceId } from '../../../../shared/core/ids';
import type { Instant } from '../../../../shared/core/ports';
import type { Desktop, Failure, Session, VaultStatus } from '../../../../shared/ipc/contract';

export type UnlockSecret = { readonly passphrase: string } | { readonly recoveryCode: string };

export interface Attempt {
  readonly busy: boolean;
  /** Why the last attempt failed. Waiting is not told here but in `waitMs`. */
  readonly failure: Failure | undefined;
  /** Wrong attempts since the last success. */
  readonly failures: number;
  /** Until the next attempt is accepted; 0 when it is. */
  readonly waitMs: number;
  readonly unlock: (secret: UnlockSecret) => Promise<Session | undefined>;
  /** Another way in is tried: what went wrong on this one is no longer shown. */
  readonly forget: () => void;
}

/**
 * Trying to unlock, with the growing delay the vault asks for.
 * @param seat whose; undefined where one person works alone
 */
export function useAttempt(
  desktop: Desktop,
  status: Exclude<VaultStatus, { readonly state: 'absent' }>,
  seat: DeviceId | undefined,
  clockOffset: number,
): Attempt {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const [known, setKnown] = useState(status);
  const { failures, waitUntil } = known.people.find((person) => person.seat === seat) ?? known;
  const waitMs = useCountdown(waitUntil, clockOffset);

  const unlock = useCallback(
    async (secret: UnlockSecret) => {
      setBusy(true);
      setFailure(undefined);
      const opened = await desktop.vaultUnlock({ ...secret, ...(seat !== undefined && { seat }) });
      if (opened.ok) return opened.value;
      const now = await desktop.vaultStatus();
      setBusy(false);
      if (now.ok && now.value.state !== 'absent') setKnown(now.value);
      if (opened.error.code !== 'WAIT') setFailure(opened.error);
      return undefined;
    },
    [desktop, seat],
  );
  const forget = useCallback(() => {
    setFailure(undefined);
  }, []);
  return { busy, failure, failures, waitMs, unlock, forget };
}

/** Milliseconds left until an instant, renewed every second. */
function useCountdown(until: Instant | undefined, clockOffset: number): number {
  const [now, setNow] = useState(() => Date.now() + clockOffset);
  const running = until !== undefined && until > now;
  useEffect(() => {
    if (until === undefined) return undefined;
    const tick = () => {
      setNow(Date.now() + clockOffset);
    };
    tick();
    const timer = setInterval(tick, 250);
    return () => {
      clearInterval(timer);
    };
  }, [until, clockOffset, running]);
  return until === undefined ? 0 : Math.max(0, until - now);
}
