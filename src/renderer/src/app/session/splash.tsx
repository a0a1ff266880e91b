import styles from './splash.module.css';

/** A calm moment between two pages. */
export function Splash({ text }: { readonly text: string }) {
  return (
    <main className={styles['page']}>
      <div role="status" className={styles['middle']}>
        <p>{text}</p>
        <div role="progressbar" aria-label={text} className={styles['bar']} />
      </div>
    </main>
  );
}
