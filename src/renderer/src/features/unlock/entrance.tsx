import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';

import { useTexts } from '../../lib/language';
import { useSystemColours } from '../../lib/system-colours';
import styles from './entrance.module.css';
import { texts } from './texts';

interface EntranceProps {
  readonly title: string;
  /** "Step 2 of 4". */
  readonly step?: string;
  readonly text?: ReactNode;
  readonly children: ReactNode;
}

/** The page in front of the vault: one thing to do, in the middle of the window. Painted before MUI is loaded. */
export function Entrance({ title, step, text, children }: EntranceProps) {
  const t = useTexts(texts);
  useSystemColours();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} – Uvildig`;
    // A new step is a new page; its first field, if it asked for the focus, keeps it.
    const focused = document.activeElement;
    if (!focused || focused === document.body) heading.current?.focus();
  }, [title]);
  return (
    <main className={styles['page']}>
      <div className={styles['middle']}>
        <p className={styles['name']}>{t.appName}</p>
        <p className={styles['quiet']}>{t.tagline}</p>
        <div className={styles['card']}>
          {step !== undefined && <p className={styles['step']}>{step}</p>}
          <h1 ref={heading} tabIndex={-1} className={styles['title']}>
            {title}
          </h1>
          {text !== undefined && <p className={styles['text']}>{text}</p>}
          <div className={styles['content']}>{children}</div>
        </div>
      </div>
    </main>
  );
}
