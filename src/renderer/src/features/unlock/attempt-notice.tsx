import { useTexts } from '../../lib/language';
import { clockText } from './clock-text';
import styles from './door.module.css';
import { texts } from './texts';
import type { Attempt } from './use-attempt';

/** How often it went wrong, and how long to wait. */
export function AttemptNotice({ attempt }: { readonly attempt: Attempt }) {
  const t = useTexts(texts);
  const { failures, waitMs } = attempt;
  if (failures === 0) return null;
  return (
    // The seconds are shown, not read out one by one.
    <p role="note" className={styles['warning']}>
      {t.failures(failures)} {waitMs > 0 && t.waitFor(clockText(waitMs))}
    </p>
  );
}
