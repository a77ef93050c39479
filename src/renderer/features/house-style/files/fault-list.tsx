import type { Problem } from '@shared/result/problem';
import styles from './fault-list.module.css';

/** Faults of a style’s files: where each stands, and why it is one. */
export function FaultList({ problems }: { readonly problems: readonly Problem[] }) {
  return (
    <ul className={styles.faults}>
      {problems.map(({ where = '', message }, at) => (
        <li key={at}>
          {where !== '' && <code>{where}</code>}
          <span>
            {message.startsWith(`${where}: `) ? message.slice(where.length + 2) : message}
          </span>
        </li>
      ))}
    </ul>
  );
}
