import { Fragment } from 'react';
import type { WordChange } from '@shared/story/compare/word-changes';
import styles from './compared-parts.module.css';

export interface RunsProps {
  readonly words: readonly WordChange[];
  /** One of the two texts alone, where they stand beside each other. */
  readonly only?: 'A' | 'B' | undefined;
}

/** Words with those that went struck out and those that came underlined; both are said in words to those who listen. */
export function Runs({ words, only }: RunsProps) {
  const hidden = only === 'A' ? 'in' : only === 'B' ? 'out' : null;
  return (
    <span className={styles.runs}>
      {words
        .filter(({ change }) => change !== hidden)
        .map(({ words: run, change }, at) => {
          if (change === 'same') return <Fragment key={at}>{run}</Fragment>;
          const Tag = change === 'in' ? 'ins' : 'del';
          return (
            <Tag key={at}>
              <span className="visually-hidden">
                {change === 'in' ? ' put in: ' : ' taken out: '}
              </span>
              {run}
              <span className="visually-hidden">, </span>
            </Tag>
          );
        })}
    </span>
  );
}
