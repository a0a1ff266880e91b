import type { ReactNode } from 'react';

import styles from './visually-hidden.module.css';

interface VisuallyHiddenProps {
  readonly id?: string;
  readonly children: ReactNode;
}

/** Read aloud, not shown. */
export function VisuallyHidden({ id, children }: VisuallyHiddenProps) {
  return (
    <span id={id} className={styles['hidden']}>
      {children}
    </span>
  );
}
