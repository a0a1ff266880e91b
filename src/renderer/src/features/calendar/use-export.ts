import { useEffect, useRef, useState } from 'react';

import type { LocalDate } from '../../../../shared/core/local-date';
import type { Failure } from '../../../../shared/ipc/contract';
import type { OpenDate } from '../../../../shared/queue/open-dates';
import { useLanguage, useTexts } from '../../lib/language';
import { sha256Hex } from '../../lib/sha256-hex';
import { inSlices } from '../../lib/time-slices';
import { useServices } from '../../store/services';
import { exportDays } from './export-days';
import { texts } from './texts';

export interface CalendarExport {
  readonly busy: boolean;
  readonly failure: Failure | undefined;
  /** Where the file lies. */
  readonly savedAs: string | undefined;
  readonly run: (dates: readonly OpenDate[], from: LocalDate) => void;
}

/** Writes the dates to a file of the person's choice; the trail tells that it was done. */
export function useExport(): CalendarExport {
  const { desktop, clock } = useServices();
  const language = useLanguage();
  const { fileName } = useTexts(texts);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const [savedAs, setSavedAs] = useState<string>();
  const left = useLeft();
  const once = async (dates: readonly OpenDate[], from: LocalDate) => {
    const bytes = await inSlices(exportDays(dates, from, language, clock.now()), left());
    if (!bytes) return;
    const saved = await desktop.saveFile({ suggestedName: fileName, bytes });
    if (!saved.ok) {
      setFailure(saved.error);
      return;
    }
    if (saved.value.savedAs === null) return;
    setSavedAs(saved.value.savedAs);
    const event = { type: 'Exported', v: 1, kind: 'calendar', sha256: await sha256Hex(bytes) } as const;
    const told = await desktop.workspaceRecord({ event });
    if (!told.ok) setFailure(told.error);
  };
  return {
    busy,
    failure,
    savedAs,
    run(dates, from) {
      setBusy(true);
      setFailure(undefined);
      setSavedAs(undefined);
      void once(dates, from).finally(() => {
        setBusy(false);
      });
    },
  };
}

/** Gives the signal that is raised once the page is left: nobody is to be asked where to save then. */
function useLeft(): () => AbortSignal {
  const control = useRef(new AbortController());
  useEffect(() => {
    control.current = new AbortController();
    return () => {
      control.current.abort();
    };
  }, []);
  return () => control.current.signal;
}
