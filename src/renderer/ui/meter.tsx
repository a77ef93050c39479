import { classNames } from './class-names';
import styles from './meter.module.css';

export interface MeterProps {
  readonly label: string;
  readonly used: number;
  /** What is used may be more, and the count then says so. */
  readonly limit: number;
  /** What is counted, where it is no characters. */
  readonly unit?: 'px';
  readonly className?: string | undefined;
}

/** How much of a limit a text takes. Its value is in words; the bar is for the eye only. */
export function Meter({ label, used, limit, unit, className }: MeterProps) {
  const over = used > limit;
  const near = !over && used > limit * 0.95;
  return (
    <p className={classNames(styles.meter, near && styles.near, over && styles.over, className)}>
      <span className={styles.bar} aria-hidden="true">
        <i style={{ width: `${Math.min(100, (used / limit) * 100)}%` }} />
      </span>
      <span>
        <span className="visually-hidden">{label}: </span>
        {used} of {limit}
        {unit === undefined ? '' : ` ${unit}`}
        {over && <span className="visually-hidden">, over the limit</span>}
      </span>
    </p>
  );
}
