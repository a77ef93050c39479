import { useId, type ReactNode } from 'react';
import { classNames } from '../../ui/class-names';
import styles from './pane.module.css';

export interface PartProps {
  readonly title: string;
  /** At the right of the title: a count, a hint, a control. */
  readonly aside?: ReactNode;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A part of a pane under an ink rule. */
export function Part({ title, aside, className, children }: PartProps) {
  const id = useId();
  return (
    <section className={classNames(styles.part, className)} aria-labelledby={id}>
      <div className={styles.bar}>
        <h3 id={id}>{title}</h3>
        {typeof aside === 'string' ? <span>{aside}</span> : aside}
      </div>
      {children}
    </section>
  );
}

export interface PaneProps {
  readonly title: string;
  readonly words?: string;
  readonly children: ReactNode;
}

/** A pane about the style as a whole. */
export function Pane({ title, words, children }: PaneProps) {
  return (
    <div className={styles.pane}>
      <div className={styles.sheet}>
        <header className={styles.head}>
          <h2>{title}</h2>
          {words !== undefined && <p>{words}</p>}
        </header>
        {children}
      </div>
    </div>
  );
}
