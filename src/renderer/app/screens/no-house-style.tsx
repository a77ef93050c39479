import type { Problem } from '@shared/result/problem';
import styles from './starts.module.css';

/** Without a house style a story has no limits, templates or print forms: it is safe, but cannot be shown. */
export function NoHouseStyle({ problems }: { readonly problems: readonly Problem[] }) {
  return (
    <section className={styles.screen} role="alert" aria-label="What happened">
      <div>
        <h2>No house style can be read</h2>
        <p>
          The story is safe in the library. It is shown again as soon as a house style can be read.
        </p>
        {problems.slice(0, 5).map((problem) => (
          <p key={`${problem.where ?? ''}${problem.message}`}>{problem.message}</p>
        ))}
      </div>
    </section>
  );
}
