import { classNames } from '../../ui/class-names';
import styles from './meter.module.css';

export interface MeterProps {
  readonly label: string;
  readonly text: string;
  /** In characters; the text may be longer, and the count then says so. */
  readonly limit: number;
}

/** How much of a limit a text takes. Its value is in words; the bar is for the eye only. */
export function Meter({ label, text, limit }: MeterProps) {
  const length = Array.from(text).length;
  const over = length > limit;
  const near = !over && length > limit * 0.95;
  return (
    <p className={classNames(styles.meter, near && styles.near, over && styles.over)}>
      <span className={styles.bar} aria-hidden="true">
        <i style={{ width: `${Math.min(100, (length / limit) * 100)}%` }} />
      </span>
      <span>
        <span className="visually-hidden">{label}: </span>
        {length} of {limit}
        {over && <span className="visually-hidden">, over the limit</span>}
      </span>
    </p>
  );
}
