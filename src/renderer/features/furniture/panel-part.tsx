import { useId, type ReactNode } from 'react';
import styles from './furniture.module.css';

export interface PanelPartProps {
  readonly title: string;
  /** Words at the right of the heading. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** One part of the panel under its heading. */
export function PanelPart({ title, aside, children }: PanelPartProps) {
  const id = useId();
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 id={id}>
        {title}
        {aside !== undefined && <em>{aside}</em>}
      </h2>
      {children}
    </section>
  );
}
