import Alert from '@mui/material/Alert';
import { useCallback, useEffect, useMemo, useState } from 'react';

import { entryAfter, lastEntry } from '../../../shared/queue/last-entry';
import { formatInstant } from '../lib/format-instant';
import { useLanguage, useTexts } from '../lib/language';
import { useStatus } from '../lib/use-status';
import { useServices } from '../store/services';
import { texts } from './texts';

const EVERY_MS = 30_000;

/** Says when the computer's clock stands before what has been recorded already. Silent when it does not. */
export function ClockBanner() {
  const { clock, queue } = useServices();
  const { rows } = useStatus(queue);
  const t = useTexts(texts);
  const language = useLanguage();
  // Once for these rows: 100 000 of them need not be gone through whenever the clock is looked at.
  const last = useMemo(() => lastEntry(rows), [rows]);
  const look = useCallback(() => entryAfter(last, clock.now()), [last, clock]);
  const [seen, setSeen] = useState<number | undefined>(look);
  useEffect(() => {
    const again = () => {
      setSeen(look());
    };
    const soon = setTimeout(again);
    const timer = setInterval(again, EVERY_MS);
    return () => {
      clearTimeout(soon);
      clearInterval(timer);
    };
  }, [look]);
  if (seen === undefined) return null;
  return (
    <Alert severity="warning" sx={{ borderRadius: 0 }}>
      {t.clockBehind(formatInstant(seen, language))}
    </Alert>
  );
}
