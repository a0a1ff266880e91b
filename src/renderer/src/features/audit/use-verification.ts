import { useCallback, useState } from 'react';

import type { CaseId } from '../../../../shared/core/ids';
import type { Instant } from '../../../../shared/core/ports';
import { useServices } from '../../store/services';
import type { Trouble } from '../../store/services';
import { verifyCase } from '../../store/verify-case';
import type { CaseVerdict } from '../../store/verify-case';

export interface Verification {
  readonly busy: boolean;
  readonly trouble: Trouble | undefined;
  /** Of the entries that were there at that time. */
  readonly verdict: (CaseVerdict & { readonly at: Instant }) | undefined;
  readonly verify: () => void;
}

export function useVerification(caseId: CaseId): Verification {
  const services = useServices();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const [verdict, setVerdict] = useState<Verification['verdict']>();
  const run = useCallback(async () => {
    setBusy(true);
    setTrouble(undefined);
    const result = await verifyCase(services, caseId);
    setBusy(false);
    if (result.ok) setVerdict({ ...result.value, at: services.clock.now() });
    else setTrouble(result.error);
  }, [services, caseId]);
  return { busy, trouble, verdict, verify: () => void run() };
}
