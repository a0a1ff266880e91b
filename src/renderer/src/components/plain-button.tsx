import type { ReactNode } from 'react';

import styles from './plain-button.module.css';

interface PlainButtonProps {
  readonly variant: 'text' | 'contained';
  readonly children: ReactNode;
  readonly type?: 'button' | 'submit';
  readonly onClick?: () => void;
  readonly disabled?: boolean;
  /** What it began is under way: it waits, and shows it. */
  readonly busy?: boolean;
}

/** MUI's button without MUI, which the first page does not wait for. */
export function PlainButton({
  variant,
  children,
  type = 'button',
  onClick,
  disabled = false,
  busy = false,
}: PlainButtonProps) {
  return (
    <button
      type={type}
      className={[styles['button'], styles[variant], ...(busy ? [styles['busy']] : [])].join(' ')}
      disabled={disabled || busy}
      {...(onClick && { onClick })}
    >
      {children}
    </button>
  );
}
