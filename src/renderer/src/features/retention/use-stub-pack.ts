import { useState } from 'react';

import { useLanguage } from '../../lib/language';
import { exportStub } from '../../store/export-stub';
import { useServices } from '../../store/services';
import type { ErasedCase, Trouble } from '../../store/services';

/** Makes and saves one audit pack of what is left of a case at a time. */
export function useStubPack() {
  const services = useServices();
  const language = useLanguage();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const [saved, setSaved] = useState<{ readonly file: string; readonly sound: boolean }>();
  const save = async (stub: ErasedCase): Promise<void> => {
    setBusy(true);
    setTrouble(undefined);
    setSaved(undefined);
    const answer = await exportStub(services, stub, language);
    setBusy(false);
    if (!answer.ok) setTrouble(answer.error);
    else if (answer.value.savedAs !== null)
      setSaved({ file: answer.value.savedAs, sound: answer.value.faults === 0 });
  };
  return { busy, trouble, saved, save };
}
