import { Component } from 'react';
import type { ReactNode } from 'react';

import { PlainButton } from '../components/plain-button';
import { useTexts } from '../lib/language';
import styles from './error-boundary.module.css';
import { texts } from './texts';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  readonly broken: boolean;
}

/** A bug ends here: the page says so, the console has the details, and what was acknowledged is on disk. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { broken: false };

  static getDerivedStateFromError(): ErrorBoundaryState {
    return { broken: true };
  }

  override render() {
    return this.state.broken ? <Broken /> : this.props.children;
  }
}

function Broken() {
  const t = useTexts(texts);
  return (
    <div role="alert" className={styles['broken']}>
      <h2>{t.brokenTitle}</h2>
      <p>{t.brokenText}</p>
      <PlainButton
        variant="contained"
        onClick={() => {
          window.location.reload();
        }}
      >
        {t.reload}
      </PlainButton>
    </div>
  );
}
