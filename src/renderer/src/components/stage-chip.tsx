import type { CSSProperties } from 'react';

import { STAGE_LABELS } from '../../../shared/complaint/labels';
import type { Stage } from '../../../shared/complaint/vocabulary';
import { useLanguage } from '../lib/language';
import styles from './stage-chip.module.css';

/** How much of the ring is filled tells the stage without the colour; the word beside it says it. */
const LOOKS: Record<Stage, { readonly done: string; readonly colour: string }> = {
  received: { done: '0%', colour: 'info-main' },
  review: { done: '25%', colour: 'primary-main' },
  waiting: { done: '25%', colour: 'warning-main' },
  assessed: { done: '50%', colour: 'primary-main' },
  issued: { done: '75%', colour: 'success-main' },
  finalised: { done: '100%', colour: 'text-secondary' },
};

export function StageChip({ stage }: { readonly stage: Stage }) {
  const language = useLanguage();
  const { done, colour } = LOOKS[stage];
  return (
    <span className={styles['stage']}>
      <span aria-hidden="true" className={styles['ring']} style={look(done, colour)} />
      {STAGE_LABELS[stage][language]}
    </span>
  );
}

function look(done: string, colour: string): CSSProperties {
  // React's type lists the standard properties only; a custom one is passed on as it is.
  return { '--done': done, color: `var(--ui-palette-${colour})` } as CSSProperties;
}
