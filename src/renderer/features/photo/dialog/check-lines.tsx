import type { Problem } from '@shared/result/problem';
import { LEVEL_WORDS, LevelMark } from '../../../ui/level-mark';
import styles from './check-lines.module.css';

/** One thing that a photo is checked for. */
export interface ChecklistLine {
  readonly id: string;
  readonly label: string;
  readonly state: 'passed' | 'problem' | 'notApplicable';
  readonly problem?: Problem;
}

/** One line where all is well; else what is wrong, the worst first. What does not apply is said quietly. */
export function CheckLines({ lines }: { readonly lines: readonly ChecklistLine[] }) {
  const problems = lines
    .flatMap(({ id, problem }) => (problem === undefined ? [] : [{ id, problem }]))
    .sort((one, other) => ORDER[one.problem.level] - ORDER[other.problem.level]);
  const idle = lines.filter(({ state }) => state === 'notApplicable').map(({ label }) => label);
  return (
    <>
      {problems.length === 0 ? (
        <p className={styles.line}>
          <LevelMark level="pass" />
          Caption and credit follow house style
        </p>
      ) : (
        <ul>
          {problems.map(({ id, problem }) => (
            <li key={id} className={styles.line}>
              <LevelMark level={problem.level} className={styles.mark} />
              <span className="visually-hidden">{LEVEL_WORDS[problem.level]}: </span>
              {problem.message}
            </li>
          ))}
        </ul>
      )}
      {idle.length > 0 && <p className={styles.idle}>Does not apply: {idle.join(', ')}</p>}
    </>
  );
}

const ORDER = { error: 0, warning: 1, suggestion: 2 } as const;
