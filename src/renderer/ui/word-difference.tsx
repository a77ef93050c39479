import { diffWordsWithSpace } from 'diff';
import { useMemo } from 'react';
import styles from './word-difference.module.css';

export interface WordDifferenceProps {
  readonly from: string;
  readonly to: string;
  /** One of the two texts alone, where they stand beside each other; both in one unless told. */
  readonly only?: 'from' | 'to';
}

/**
 * One text as it becomes another: words that go are struck, words that come are underlined, and both are
 * said in words to those who listen. Texts of thousands of words are the caller's to cut up.
 */
export function WordDifference({ from, to, only }: WordDifferenceProps) {
  const parts = useMemo(
    () =>
      diffWordsWithSpace(from, to).filter(
        ({ added, removed }) => !(only === 'from' && added) && !(only === 'to' && removed),
      ),
    [from, to, only],
  );
  return (
    <span className={styles.text}>
      {parts.map(({ value, added, removed }, at) =>
        removed ? (
          <del key={at}>
            <span className="visually-hidden"> taken out: </span>
            {value}
            <span className="visually-hidden">, </span>
          </del>
        ) : added ? (
          <ins key={at}>
            <span className="visually-hidden"> put in: </span>
            {value}
            <span className="visually-hidden">, </span>
          </ins>
        ) : (
          <span key={at}>{value}</span>
        ),
      )}
    </span>
  );
}
