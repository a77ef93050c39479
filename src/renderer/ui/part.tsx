import { useId, type ReactNode } from 'react';
import styles from './part.module.css';

export interface PartProps {
  readonly title: string;
  /** What stands at the right of the heading: words or a button. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** One part of a record under its heading. */
export function Part({ title, aside, children }: PartProps) {
  const id = useId();
  return (
    <section className={styles.part} aria-labelledby={id}>
      <div className={styles.head}>
        <h3 id={id}>{title}</h3>
        {aside !== undefined && <span>{aside}</span>}
      </div>
      {children}
    </section>
  );
}
