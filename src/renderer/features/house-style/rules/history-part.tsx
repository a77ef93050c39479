import type { RuleCard } from '@shared/house-style/rulebook/rule-card';
import { Part } from '../part';
import styles from './rule-pane.module.css';

/** What the desk did to a rule and why, the newest first. */
export function HistoryPart({ history }: { readonly history: RuleCard['history'] }) {
  return (
    <Part title="History" aside={String(history.length)}>
      <ol className={styles.history}>
        {history
          .map(({ on, by, what, reason }, at) => (
            <li key={at}>
              <time dateTime={on}>{on}</time>
              <div>
                {`${what.slice(0, 1).toUpperCase()}${what.slice(1)}${by === '' ? '' : `, ${by}`}`}
                {reason !== '' && <p>{reason}</p>}
              </div>
            </li>
          ))
          .reverse()}
      </ol>
    </Part>
  );
}
